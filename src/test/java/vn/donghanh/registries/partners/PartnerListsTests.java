package vn.donghanh.registries.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.donghanh.registries.partners.PartnersTests.TOLD;
import static vn.donghanh.registries.partners.PartnersTests.named;
import static vn.donghanh.registries.partners.People.HAI_SON;
import static vn.donghanh.registries.partners.People.NGHE_AN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.registries.partners.PartnerFilter.Choice;
import vn.donghanh.foundation.site.Place;
import vn.donghanh.registries.partners.PartnerFilter.Order;
import vn.donghanh.world.WholeHouse;

@WholeHouse
@Transactional
class PartnerListsTests {
  private static final LocalDate TUE_2026_01_06 = LocalDate.of(2026, 1, 6);
  @Autowired Partners partners;
  @Autowired Verifications verifications;

  @ParameterizedTest
  @EnumSource
  void pages_forward_and_back_show_every_partner_once(Order order) {
    var forward = new ArrayList<String>();
    var pages = new ArrayList<List<String>>();
    var page = page(in(order, Place.FIRST));
    assertThat(page.previous()).isEmpty();
    while (true) {
      pages.add(ids(page));
      forward.addAll(ids(page));
      if (page.next().isEmpty()) {
        break;
      }
      page = page(in(order, page.next().orElseThrow()));
    }
    assertThat(forward).hasSize(193).doesNotHaveDuplicates().hasSize(page.total());
    for (int back = pages.size() - 2; back >= 0; back--) {
      page = page(in(order, page.previous().orElseThrow()));
      assertThat(ids(page)).isEqualTo(pages.get(back));
      assertThat(page.next()).isPresent();
    }
    assertThat(page.previous()).isEmpty();
  }

  @Test
  void words_find_a_name_with_or_without_marks() {
    partners.add(new Profile(PartnerKind.LOCAL_AUTHORITY, "City of Kitahama", "Thành phố Đông Hải", "JPN", Set.of("JPN"), Set.of(),
        "", null, List.of(), ""), TOLD, HAI_SON);
    assertThat(ids(words("dong hai", NGHE_AN))).hasSize(1);
    assertThat(ids(words("ĐÔNG HẢI", NGHE_AN))).hasSize(1);
    assertThat(ids(words("kitahama", NGHE_AN))).hasSize(1);
    assertThat(ids(words("kitahama", Actor.VISITOR))).isEmpty();
    assertThat(ids(words("jetro", Actor.VISITOR))).containsExactly("PAR037");
    assertThat(ids(words("100%_", Actor.VISITOR))).isEmpty();
  }

  @Test
  void kind_country_and_sector_narrow_the_list_together() {
    var found = page(new PartnerFilter("", Set.of(PartnerKind.TRADE_PROMOTION), Set.of("KOR", "JPN"), Set.of("FIN-INV"), Choice.ANY,
        Choice.ANY, Order.NAME, Place.FIRST));
    assertThat(ids(found)).containsExactlyInAnyOrder("PAR037", "PAR038");
    assertThat(found.total()).isEqualTo(2);
  }

  @Test
  void a_seat_finds_what_stands_for_no_country() {
    assertThat(ids(page(new PartnerFilter("world bank", Set.of(), Set.of("USA"), Set.of(), Choice.ANY, Choice.ANY, Order.NAME,
        Place.FIRST)))).containsExactly("PAR087");
  }

  @Test
  void the_confirmed_and_the_others_are_all() {
    var on = TUE_2026_01_06.minusDays(1);
    verifications.verify("PAR002", new Verified(VerificationLevel.VERIFIED, Verified.Method.MISSION, on, on.plusDays(30), "x",
        "a", "b"), People.MINISTRY);
    verifications.verify("PAR001", new Verified(VerificationLevel.DOUBTFUL, Verified.Method.CONTACT, on, null, "x", "a", "b"),
        People.MINISTRY);
    var yes = total(Choice.YES, Choice.ANY, TUE_2026_01_06);
    assertThat(yes + total(Choice.NO, Choice.ANY, TUE_2026_01_06)).isEqualTo(193);
    assertThat(total(Choice.YES, Choice.ANY, TUE_2026_01_06.plusMonths(2))).isEqualTo(yes - 1);
    for (var card : partners.page(filter(Choice.YES, Choice.ANY), Actor.VISITOR, TUE_2026_01_06).rows()) {
      assertThat(card.confirmed()).as(card.id()).isTrue();
    }
  }

  @Test
  void what_nobody_confirmed_for_long_turns_stale() {
    assertThat(total(Choice.ANY, Choice.YES, TUE_2026_01_06)).isZero();
    var later = total(Choice.ANY, Choice.YES, LocalDate.of(2027, 1, 1));
    assertThat(later).isBetween(1, 192);
    assertThat(total(Choice.ANY, Choice.NO, LocalDate.of(2027, 1, 1))).isEqualTo(193 - later);
    assertThat(total(Choice.ANY, Choice.YES, LocalDate.of(2028, 1, 1))).isEqualTo(193);
  }

  @Test
  void what_a_body_added_counts_for_the_signed_in_alone() {
    partners.add(named("Kitahama Steel"), TOLD, HAI_SON);
    assertThat(partners.page(PartnerFilter.ALL, Actor.VISITOR, TUE_2026_01_06).total()).isEqualTo(193);
    assertThat(partners.page(PartnerFilter.ALL, NGHE_AN, TUE_2026_01_06).total()).isEqualTo(194);
    assertThat(partners.cards(List.of("PAR001", "PAR999"), Actor.VISITOR, TUE_2026_01_06)).containsOnlyKeys("PAR001");
  }

  private PartnersPage page(PartnerFilter filter) {
    return partners.page(filter, Actor.VISITOR, TUE_2026_01_06);
  }

  private PartnersPage words(String words, Actor actor) {
    return partners.page(new PartnerFilter(words, Set.of(), Set.of(), Set.of(), Choice.ANY, Choice.ANY, Order.NAME, Place.FIRST),
        actor, TUE_2026_01_06);
  }

  private int total(Choice confirmed, Choice stale, LocalDate today) {
    return partners.page(filter(confirmed, stale), Actor.VISITOR, today).total();
  }

  private static PartnerFilter filter(Choice confirmed, Choice stale) {
    return new PartnerFilter("", Set.of(), Set.of(), Set.of(), confirmed, stale, Order.NAME, Place.FIRST);
  }

  private static PartnerFilter in(Order order, Place cursor) {
    return new PartnerFilter("", Set.of(), Set.of(), Set.of(), Choice.ANY, Choice.ANY, order, cursor);
  }

  private static List<String> ids(PartnersPage page) {
    return page.rows().stream().map(PartnerCard::id).toList();
  }
}
