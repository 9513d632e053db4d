package vn.donghanh.registries.opportunities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.donghanh.registries.opportunities.OpportunityWorld.AUTHOR;
import static vn.donghanh.registries.opportunities.OpportunityWorld.COLLEAGUE;
import static vn.donghanh.registries.opportunities.OpportunityWorld.DA_NANG;
import static vn.donghanh.registries.opportunities.OpportunityWorld.MINISTRY;
import static vn.donghanh.registries.opportunities.OpportunityWorld.TOKYO;
import static vn.donghanh.registries.opportunities.OpportunityWorld.TUE_2026_01_06;
import static vn.donghanh.registries.opportunities.OpportunityWorld.nine;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.donghanh.BilingualText;
import vn.donghanh.Refusal;

/// What an opportunity decides.
class OpportunityTests {

  @Test
  void four_times_yes_opens_it_for_twelve_months_and_its_last_day_is_still_open() {
    var opportunity = OpportunityWorld.published();
    assertThat(opportunity.life().endsOn()).isEqualTo(LocalDate.of(2027, 1, 6));
    assertThat(opportunity.stageOn(LocalDate.of(2027, 1, 6))).isEqualTo(Stage.PUBLISHED);
    assertThat(opportunity.stageOn(LocalDate.of(2027, 1, 7))).isEqualTo(Stage.EXPIRED);
  }

  @Test
  void one_no_sends_it_back_with_the_comment_and_without_one_it_is_no_review() {
    var opportunity = OpportunityWorld.draft();
    opportunity.submit(AUTHOR, nine(TUE_2026_01_06));
    assertRefused("opportunities.review.say-why", () -> OpportunityWorld.no(COLLEAGUE, " "));
    opportunity.review(OpportunityWorld.no(COLLEAGUE, "Nêu rõ tìm ai"), COLLEAGUE, TUE_2026_01_06, nine(TUE_2026_01_06));
    assertThat(opportunity.stageOn(TUE_2026_01_06)).isEqualTo(Stage.DRAFT);
    assertThat(OpportunityDuties.of(opportunity, TUE_2026_01_06)).singleElement()
        .satisfies(duty -> assertThat(duty.kind()).isEqualTo("opportunities.duty.mend"));
  }

  @Test
  void nobody_reviews_what_they_wrote_and_nobody_of_another_body_reviews_at_all() {
    var opportunity = OpportunityWorld.draft();
    opportunity.submit(AUTHOR, nine(TUE_2026_01_06));
    for (var other : List.of(AUTHOR, DA_NANG, TOKYO)) {
      assertRefused("opportunities.review.not-entitled",
          () -> opportunity.review(OpportunityWorld.yes(other), other, TUE_2026_01_06, nine(TUE_2026_01_06)));
    }
    opportunity.review(OpportunityWorld.yes(MINISTRY), MINISTRY, TUE_2026_01_06, nine(TUE_2026_01_06));
    assertThat(opportunity.stageOn(TUE_2026_01_06)).isEqualTo(Stage.PUBLISHED);
  }

  @Test
  void who_rewrote_a_draft_has_written_it_too() {
    var opportunity = OpportunityWorld.draft();
    opportunity.rewrite(opportunity.terms(), opportunity.proposer(), opportunity.desk(), 12, COLLEAGUE);
    opportunity.submit(AUTHOR, nine(TUE_2026_01_06));
    assertThat(opportunity.mayReview(COLLEAGUE)).isFalse();
    assertThat(opportunity.mayReview(MINISTRY)).isTrue();
  }

  @Test
  void a_renewal_reaches_from_today_and_never_shortens() {
    var opportunity = OpportunityWorld.published();
    var december = LocalDate.of(2026, 12, 10);
    assertRefused("opportunities.renew.not-longer", () -> opportunity.renew(6, "Còn cần", AUTHOR, TUE_2026_01_06, nine(TUE_2026_01_06)));
    opportunity.renew(6, "Còn cần", AUTHOR, december, nine(december));
    assertThat(opportunity.life().endsOn()).isEqualTo(LocalDate.of(2027, 6, 10));
    assertThat(opportunity.renewals()).singleElement().satisfies(it -> assertThat(it.from()).isEqualTo(LocalDate.of(2027, 1, 6)));
    assertRefused("site.error.not-a-number", () -> opportunity.renew(13, "Lâu hơn", AUTHOR, december, nine(december)));
  }

  @Test
  void what_expired_can_be_renewed_or_closed_but_not_what_was_closed() {
    var opportunity = OpportunityWorld.published();
    var later = LocalDate.of(2027, 2, 1);
    assertThat(opportunity.stageOn(later)).isEqualTo(Stage.EXPIRED);
    opportunity.end(new Ending(AbandonReason.NO_INTEREST, "", nine(later)), AUTHOR, later);
    assertThat(opportunity.stageOn(later)).isEqualTo(Stage.WITHDRAWN);
    assertRefused("opportunities.not-open", () -> opportunity.renew(6, "Lại", AUTHOR, later, nine(later)));
  }

  @Test
  void the_owner_is_asked_thirty_days_before_the_end_and_not_earlier() {
    var opportunity = OpportunityWorld.published();
    assertThat(OpportunityDuties.of(opportunity, LocalDate.of(2026, 12, 6))).isEmpty();
    assertThat(OpportunityDuties.of(opportunity, LocalDate.of(2026, 12, 7))).singleElement().satisfies(duty -> {
      assertThat(duty.kind()).isEqualTo("opportunities.duty.renew");
      assertThat(duty.due()).isEqualTo(LocalDate.of(2027, 1, 6));
    });
  }

  @Test
  void the_english_is_stale_when_only_the_vietnamese_moved_on_and_fresh_when_it_followed() {
    var before = OpportunityWorld.terms("Chào đầu tư nhà máy");
    var moved = OpportunityWorld.terms("Chào đầu tư hai nhà máy").after(before);
    assertThat(moved.title().stale()).isTrue();
    assertThat(OpportunityWorld.terms("Chào đầu tư hai nhà máy").after(moved).title().stale()).isTrue();
    var followed = new Terms(moved.direction(), moved.kind(), BilingualText.of(moved.title().vi(), "Two seafood plants seek investors"),
        moved.summary(), moved.returns(), moved.sectors(), moved.markets(), moved.scale(), moved.source()).after(moved);
    assertThat(followed.title().stale()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Công ty TNHH Thủy sản Hải Vị mời đầu tư", "CONG TY TNHH THUY SAN HAI VI", "Nhà máy của thuỷ sản Hải Vị ở Nghệ An",
      "Xem thuysanhaivi.vn", "thủy-sản-hải-vị"})
  void a_hidden_name_is_found_however_it_is_written(String text) {
    assertRefused("opportunities.hidden-name-in-text", () -> new HiddenName(OpportunityWorld.FIRM).refuseIn("summary", text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nhà máy chế biến thủy sản ở Nghệ An", "Công ty TNHH mời đầu tư", "Hải sản vị ngon"})
  void a_text_that_only_speaks_of_the_trade_gives_no_name_away(String text) {
    new HiddenName(OpportunityWorld.FIRM).refuseIn("summary", text);
    new HiddenName("An").refuseIn("summary", "Nhà máy tại tỉnh Hải Sơn");
  }

  @Test
  void a_scale_names_at_least_one_figure_in_the_right_order() {
    assertRefused("opportunities.scale.missing", () -> new Scale(null, null, Currency.USD));
    assertRefused("opportunities.scale.upside-down", () -> new Scale(5L, 4L, Currency.USD));
  }

  @Test
  void somebody_stands_behind_it_and_nothing_is_hidden_where_nobody_is_named() {
    assertRefused("opportunities.proposer.missing", () -> new Proposer(null, null, " ", false));
    assertRefused("opportunities.proposer.nothing-to-hide", () -> new Proposer("40", null, "", true));
  }

  @Test
  void a_thin_draft_does_not_go_to_review() {
    var thin = new Terms(Direction.REQUEST, OpportunityKind.TRAINING, BilingualText.of("Tìm trường", ""), BilingualText.of("", ""),
        BilingualText.of("", ""), Set.of(), Set.of(), null, "");
    assertRefused("opportunities.submit.no-summary", thin::complete);
  }

  private static void assertRefused(String key, ThrowingCallable deed) {
    assertThatThrownBy(deed).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
  }
}
