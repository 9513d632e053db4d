package vn.donghanh.insight.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.donghanh.registries.needs.NeedWorld.NGHE_AN;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.BilingualText;
import vn.donghanh.Subject;
import vn.donghanh.foundation.site.Texts;
import vn.donghanh.registries.needs.Ask;
import vn.donghanh.registries.needs.Need;
import vn.donghanh.registries.needs.NeedWorld;
import vn.donghanh.registries.needs.Needs;
import vn.donghanh.registries.needs.Wish;
import vn.donghanh.world.WholeHouse;

/// The order of Nghệ An of January 2025, asked again today: real input, real records.
@WholeHouse
@Transactional
class MatchingTests {
  static final LocalDate TUE_2026_01_06 = LocalDate.of(2026, 1, 6);

  @Autowired Matching matching;
  @Autowired Needs needs;
  @Autowired Texts texts;

  @Test
  void the_order_of_nghe_an_finds_the_embassies_of_every_market_it_names() {
    assertThat(ids(Candidate.Kind.EMBASSY)).contains("EMB-NEW-DELHI", "EMB-SEOUL", "EMB-TOKYO", "EMB-WASHINGTON-D-C", "EMB-PARIS",
        "EMB-BERLIN", "EMB-ROME", "EMB-THE-HAGUE", "EMB-BRUSSELS", "EMB-BANGKOK").doesNotContain("EMB-MOSCOW", "EMB-OTTAWA", "EMB-HAVANA");
  }

  @Test
  void it_finds_the_bodies_that_bring_investors_from_there() {
    // KOTRA, JETRO, EuroCham, AmCham
    assertThat(ids(Candidate.Kind.PARTNER)).contains("PAR038", "PAR037", "PAR058", "PAR057");
  }

  @Test
  void it_finds_agreements_in_force_and_none_that_is_only_signed() {
    assertThat(ids(Candidate.Kind.TRADE_AGREEMENT)).contains("EVFTA", "VKFTA", "AIFTA", "RCEP").doesNotContain("EVIPA", "AFTA", "VN-EFTA");
  }

  @Test
  void it_says_that_india_keeps_fifty_five_years_on_7_january_2027() {
    var india = match("missions", "EMB-NEW-DELHI");
    assertThat(words(india)).contains("Ấn Độ (địa bàn chính)").contains("55 năm quan hệ, 07/01/2027");
    assertThat(ids(Candidate.Kind.ANNIVERSARY)).contains("country/IND-55");
  }

  @Test
  void the_european_chamber_stands_for_the_union_and_not_for_its_seat() {
    assertThat(words(match("partners", "PAR058"))).anyMatch(it -> it.contains("Liên minh châu Âu"));
  }

  @Test
  void every_score_is_the_sum_of_what_is_said() {
    var all = matching.suggestions(ngheAn(Set.of()), TUE_2026_01_06).matches();
    assertThat(all).isNotEmpty().allSatisfy(match -> {
      assertThat(match.score()).isEqualTo(match.contributions().stream().mapToInt(Contribution::points).sum()).isLessThanOrEqualTo(100);
      assertThat(match.contributions()).extracting(Contribution::factor).doesNotHaveDuplicates().containsAnyOf(Factor.MARKET, Factor.SECTOR, Factor.MEANING);
    });
    assertThat(all).isSortedAccordingTo(Match.BEST_FIRST);
  }

  @Test
  void every_reason_is_said_in_both_languages() {
    for (var match : matching.suggestions(ngheAn(Set.of()), TUE_2026_01_06).matches()) {
      for (var locale : List.of(Texts.VIETNAMESE, Texts.ENGLISH)) {
        assertThat(words(match, locale)).allSatisfy(it -> assertThat(it).isNotBlank().doesNotContain("matching.", "partners.kind", "{"));
      }
    }
  }

  @Test
  void a_partner_not_to_be_approached_is_left_out_first_and_the_page_can_say_so() {
    var need = ngheAn(Set.of("PAR038"));
    var all = matching.suggestions(need, TUE_2026_01_06);
    assertThat(all.matches()).extracting(it -> it.candidate().subject().id()).doesNotContain("PAR038");
    assertThat(all.avoided()).extracting(it -> it.subject().id()).containsExactly("PAR038");
    assertThat(matching.whyNot(need, Subject.of("partners", "PAR038"), NGHE_AN, TUE_2026_01_06)).isInstanceOf(WhyNot.Avoided.class);
  }

  @Test
  void a_rejection_is_kept_with_its_reason_and_can_be_taken_back() {
    var need = ngheAn(Set.of());
    var jetro = Subject.of("partners", "PAR037");
    matching.reject(need, jetro, "Đã làm việc năm ngoái", NGHE_AN);
    assertThat(matching.whyNot(need, jetro, NGHE_AN, TUE_2026_01_06)).isInstanceOfSatisfying(WhyNot.Rejected.class,
        it -> assertThat(it.rejection().why()).isEqualTo("Đã làm việc năm ngoái"));
    matching.restore(need, jetro, NGHE_AN);
    assertThat(matching.whyNot(need, jetro, NGHE_AN, TUE_2026_01_06)).isInstanceOf(WhyNot.Shown.class);
  }

  @Test
  void why_not_is_answered_for_what_shares_nothing_and_for_what_nobody_knows() {
    var need = ngheAn(Set.of());
    assertThat(matching.whyNot(need, Subject.of("missions", "EMB-HAVANA"), NGHE_AN, TUE_2026_01_06)).isInstanceOf(WhyNot.NothingInCommon.class);
    assertThat(matching.whyNot(need, Subject.of("partners", "PAR999"), NGHE_AN, TUE_2026_01_06)).isInstanceOf(WhyNot.Unknown.class);
  }

  @Test
  void ones_own_relations_are_no_suggestion() {
    assertThat(matching.suggestions(ngheAn(Set.of()), TUE_2026_01_06).byKind().get(Candidate.Kind.RELATION))
        .isNotEmpty().noneMatch(it -> it.candidate().name().vi().startsWith("Nghệ An"));
  }

  private Need ngheAn(Set<String> avoid) {
    var wish = new Wish(BilingualText.of("Kết nối như đã đặt hàng ngày 06/01/2025", ""), "Theo bài báo",
        Set.of("DIG", "DIG-SEM", "ENE", "ENE-REN", "ENE-CIR"), Set.of("SEA", "NEA", "USA", "IND", "EU"),
        Set.of("COMPANY", "MULTILATERAL", "BUSINESS_ASSOCIATION"), Set.of(Ask.ACCESS, Ask.MECHANISM, Ask.INVESTMENT), "", avoid, "", null, "", false);
    return needs.find(needs.draft(wish, NeedWorld.ours(), NGHE_AN), NGHE_AN).orElseThrow().need();
  }

  private Set<String> ids(Candidate.Kind kind) {
    return matching.suggestions(ngheAn(Set.of()), TUE_2026_01_06).byKind().get(kind).stream()
        .map(it -> it.candidate().subject().id()).collect(Collectors.toSet());
  }

  private Match match(String module, String id) {
    return matching.suggestions(ngheAn(Set.of()), TUE_2026_01_06).matches().stream()
        .filter(it -> it.candidate().subject().equals(Subject.of(module, id))).findFirst().orElseThrow();
  }

  private List<String> words(Match match) {
    return words(match, Texts.VIETNAMESE);
  }

  private List<String> words(Match match, Locale locale) {
    return match.contributions().stream().map(it -> it.in(locale, (key, arguments) -> texts.of(locale, key, arguments))).toList();
  }
}
