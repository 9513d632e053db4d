package vn.donghanh.registries.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.donghanh.registries.profiles.ProfileWorld.COMMITTEE;
import static vn.donghanh.registries.profiles.ProfileWorld.DA_NANG;
import static vn.donghanh.registries.profiles.ProfileWorld.KEEPER;
import static vn.donghanh.registries.profiles.ProfileWorld.MINISTRY;
import static vn.donghanh.registries.profiles.ProfileWorld.MON_2026_03_09;
import static vn.donghanh.registries.profiles.ProfileWorld.NGHE_AN;
import static vn.donghanh.registries.profiles.ProfileWorld.REPORT;
import static vn.donghanh.registries.profiles.ProfileWorld.TUE_2026_01_06;
import static vn.donghanh.registries.profiles.ProfileWorld.figure;
import static vn.donghanh.registries.profiles.ProfileWorld.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.donghanh.Actor;

/// What a profile lets happen to itself.
class LocalityProfileTests {
  private static final Instant NOW = Instant.parse("2026-01-06T02:00:00Z");
  private final LocalityProfile profile = ProfileWorld.blank();

  @Test
  void only_people_of_the_locality_write_it() {
    for (var stranger : List.of(DA_NANG, MINISTRY, KEEPER, Actor.VISITOR)) {
      refused("profiles.not-yours", () -> write("Giới thiệu", "", stranger));
    }
    write("Giới thiệu", "", COMMITTEE);
    assertThat(profile.passage(Section.INTRODUCTION).vi()).isEqualTo("Giới thiệu");
  }

  @Test
  void only_its_foreign_affairs_body_publishes_and_withdraws() {
    write("Giới thiệu", "", COMMITTEE);
    refused("profiles.not-publisher", () -> profile.publish(COMMITTEE, NOW));
    profile.publish(NGHE_AN, NOW);
    refused("profiles.not-publisher", () -> profile.withdraw("Sai", COMMITTEE));
    profile.withdraw("Số liệu sai", NGHE_AN);
    assertThat(profile.shown()).isNull();
  }

  @Test
  void nothing_is_published_without_an_introduction_or_twice() {
    refused("profiles.publish.no-introduction", () -> profile.publish(NGHE_AN, NOW));
    write("Giới thiệu", "", NGHE_AN);
    profile.publish(NGHE_AN, NOW);
    refused("profiles.publish.nothing-new", () -> profile.publish(NGHE_AN, NOW));
  }

  @Test
  void what_changed_since_publication_is_told_one_by_one() {
    write("Giới thiệu", "", NGHE_AN);
    var roads = figure("Đường bộ", "120");
    profile.put(roads, NGHE_AN, TUE_2026_01_06);
    profile.publish(NGHE_AN, NOW);
    assertThat(profile.changes()).isEmpty();
    write("Giới thiệu mới", "", NGHE_AN);
    profile.drop(roads.id(), NGHE_AN, MON_2026_03_09);
    profile.put(figure("Cảng", "2"), NGHE_AN, MON_2026_03_09);
    assertThat(profile.changes()).hasSize(3);
    assertThat(java.util.Objects.requireNonNull(profile.shown()).content().passage(Section.INTRODUCTION).vi()).isEqualTo("Giới thiệu");
  }

  @Test
  void a_mark_that_was_cleared_is_a_change_to_publish() {
    write("Giới thiệu", "Introduction", NGHE_AN);
    write("Giới thiệu mới", "Introduction", NGHE_AN);
    profile.publish(NGHE_AN, NOW);
    profile.review(Section.INTRODUCTION, NGHE_AN, MON_2026_03_09);
    assertThat(profile.passage(Section.INTRODUCTION).behind()).isNull();
    assertThat(profile.changes()).hasSize(1);
  }

  @Test
  void no_mail_address_and_no_phone_number_gets_in() {
    for (var contact : List.of("gửi về ngoaivu@nghean.example", "gọi 0912 345 678", "Zalo +84 912.345.678")) {
      refused("profiles.no-contact", () -> write("Giới thiệu, " + contact, "", NGHE_AN));
      refused("profiles.no-contact", () -> write("Giới thiệu", contact, NGHE_AN));
    }
    write("Diện tích 16.493,70 km², dân số 3.831.694 người, vốn 1000000000 đồng, Nghị quyết 202/2025/QH15", "", NGHE_AN);
  }

  @Test
  void incentives_and_figures_need_a_source() {
    refused("profiles.incentives.no-source", () -> profile.write(Section.INCENTIVES, "Miễn thuế", "", false, Backing.NONE, NGHE_AN, TUE_2026_01_06));
    refused("profiles.figure.no-source", () -> new KeyFigure(java.util.UUID.randomUUID(), figure("Cảng", "2").label(), java.math.BigDecimal.ONE,
        vn.donghanh.BilingualText.of("", ""), Backing.NONE));
    refused("profiles.source.missing", () -> new Backing("", "https://nghean.example", null, false));
    refused("profiles.source.address", () -> new Backing("Báo cáo", "javascript:alert(1)", null, false));
  }

  @Test
  void a_thirteenth_figure_is_refused() {
    for (var i = 0; i < LocalityProfile.MOST_FIGURES; i++) {
      profile.put(figure("Số " + i, "1"), NGHE_AN, TUE_2026_01_06);
    }
    refused("profiles.figure.too-many", () -> profile.put(figure("Số 13", "1"), NGHE_AN, TUE_2026_01_06));
  }

  @Test
  void saving_what_stands_there_already_is_no_change() {
    write("Giới thiệu", "", NGHE_AN);
    var acts = profile.acts().size();
    profile.write(Section.INTRODUCTION, "Giới thiệu", "", false, REPORT, NGHE_AN, MON_2026_03_09);
    assertThat(profile.acts()).hasSize(acts);
    assertThat(profile.changedOn()).isEqualTo(TUE_2026_01_06);
  }

  @Test
  void nine_questions_are_answered_yes_or_no() {
    assertThat(Quality.of(profile, List.of(), List.of(), TUE_2026_01_06).yes()).isZero();
    for (var section : Section.values()) {
      profile.write(section, "Chữ", "Words", false, REPORT, NGHE_AN, TUE_2026_01_06);
    }
    profile.put(figure("Cảng", "2"), NGHE_AN, TUE_2026_01_06);
    var spearhead = new Spearhead(SpearheadId.fresh(), 0, profile.desk(), 2026, ProfileWorld.aim("Vi mạch"), null);
    var one = initiative("Một");
    var full = Quality.of(profile, List.of(spearhead), List.of(one, initiative("Hai")), TUE_2026_01_06);
    assertThat(full.missing()).isEmpty();
    assertThat(full.yes()).isEqualTo(full.of()).isEqualTo(9);
    assertThat(Quality.of(profile, List.of(spearhead), List.of(one), LocalDate.of(2027, 2, 1)).missing())
        .containsExactly(Quality.Question.SPEARHEADS, Quality.Question.INITIATIVES, Quality.Question.FRESH);
  }

  private Initiative initiative(String title) {
    return new Initiative(InitiativeId.fresh(), 0, profile.desk(), null, ProfileWorld.plan(title), InitiativeState.PROPOSED, "", TUE_2026_01_06, null, null);
  }

  private void write(String vi, String en, Actor actor) {
    profile.write(Section.INTRODUCTION, vi, en, false, REPORT, actor, TUE_2026_01_06);
  }
}
