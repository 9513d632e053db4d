package vn.donghanh.registries.partners.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.donghanh.registries.partners.People.HAI_SON;
import static vn.donghanh.registries.partners.People.MINISTRY;
import static vn.donghanh.registries.partners.People.NGHE_AN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.foundation.reference.Source;
import vn.donghanh.foundation.reference.Verification;
import vn.donghanh.registries.needs.NeedWorld;
import vn.donghanh.registries.needs.Needs;
import vn.donghanh.registries.partners.Interaction;
import vn.donghanh.registries.partners.Interactions;
import vn.donghanh.registries.partners.PartnerKind;
import vn.donghanh.registries.partners.Partners;
import vn.donghanh.registries.partners.Profile;
import vn.donghanh.registries.partners.VerificationLevel;
import vn.donghanh.registries.partners.Verifications;
import vn.donghanh.registries.partners.Verified;
import vn.donghanh.registries.relations.Relations;
import vn.donghanh.world.Reader;
import vn.donghanh.world.Signed;
import vn.donghanh.world.Statements;
import vn.donghanh.world.WholeHouse;

@WholeHouse
@Transactional
class TimelineTests {
  private static final LocalDate TUE_2026_01_06 = LocalDate.of(2026, 1, 6);
  private static final String KOTRA = "PAR038";
  private static final String PAGE = "/doi-tac/" + KOTRA;

  @Autowired MockMvcTester site;
  @Autowired Interactions interactions;
  @Autowired Verifications verifications;
  @Autowired Partners partners;
  @Autowired Relations relations;
  @Autowired Needs needs;
  @Autowired DSLContext sql;

  @Test
  void an_officer_meets_what_happened_first_and_everybody_else_the_profile() {
    interactions.note(KOTRA, Interaction.Kind.MEETING, TUE_2026_01_06, "Gặp tại Vinh", "Trao đổi", HAI_SON);
    var officer = new Reader(site, HAI_SON).open(PAGE);
    assertThat(officer.select(".tab[aria-current]").text()).isEqualTo("Dòng thời gian");
    assertThat(officer.select("#tiep-xuc").text()).contains("06/01/2026 · Gặp làm việc · Gặp tại Vinh").contains("Trao đổi");
    assertThat(new Reader(site, Actor.VISITOR).open(PAGE).select(".tab[aria-current]").text()).isEqualTo("Thông tin");
    assertThat(new Reader(site, HAI_SON).open(PAGE + "?the=ho-so").select(".summary__row:contains(Quốc gia)")).isNotEmpty();
  }

  @Test
  void what_the_reader_may_not_know_is_not_there() {
    interactions.note(KOTRA, Interaction.Kind.MEETING, TUE_2026_01_06, "Gặp tại Vinh", "Trao đổi", HAI_SON);
    verifications.verify(KOTRA, new Verified(VerificationLevel.VERIFIED, Verified.Method.MISSION, TUE_2026_01_06, TUE_2026_01_06.plusYears(1), "Công hàm số 3",
        "Người Thử", "x"), MINISTRY);
    assertThat(timeline(NGHE_AN)).contains("Gặp làm việc").contains("Sở Ngoại vụ tỉnh Hải Sơn").contains("Đã xác minh").doesNotContain("Gặp tại Vinh").doesNotContain("Trao đổi");
    assertThat(timeline(Actor.VISITOR)).contains("Đã xác minh").doesNotContain("Gặp làm việc").doesNotContain("Hải Sơn").doesNotContain("Công hàm");
    assertThat(timeline(MINISTRY)).contains("Gặp tại Vinh").contains("Công hàm số 3");
  }

  @Test
  void an_order_that_names_it_stands_there_for_those_who_see_the_whole_order() {
    var id = needs.draft(NeedWorld.wish("Tìm nhà đầu tư vi mạch"), NeedWorld.ours(), NeedWorld.NGHE_AN);
    needs.change(id, 0, NeedWorld.NGHE_AN, (need, _) -> need.avoid(KOTRA, NeedWorld.NGHE_AN));
    assertThat(timeline(NeedWorld.NGHE_AN)).contains("Đặt hàng ghi không tiếp cận: Tìm nhà đầu tư vi mạch");
    assertThat(new Reader(site, NeedWorld.NGHE_AN).open(PAGE).select("#tiep-xuc a[href=/dat-hang/" + id + "]")).hasSize(1);
    for (var other : List.of(NeedWorld.DA_NANG, NeedWorld.MINISTRY, NeedWorld.KEEPER, Actor.VISITOR)) {
      assertThat(timeline(other)).as(String.valueOf(other.body())).doesNotContain("Tìm nhà đầu tư vi mạch");
    }
  }

  @Test
  void a_relation_is_shown_with_the_foreign_locality_that_signed_it_and_no_more_precisely_than_its_source() {
    var relation = relations.withCountries(Set.of("JPN")).stream().filter(it -> it.signed() != null && it.signed().day() == null && it.signed().month() == null).findFirst().orElseThrow();
    var partner = partners.add(new Profile(PartnerKind.LOCAL_AUTHORITY, relation.partner(), "", "JPN", Set.of("JPN"), Set.of(), "", null, List.of(), ""),
        new Source("thử", null, Verification.REFERENCE, ""), HAI_SON);
    var row = new Reader(site, HAI_SON).open("/doi-tac/" + partner.id()).select("#tiep-xuc .row__title").text();
    assertThat(row).startsWith(relation.signed().year() + " · Quan hệ được ký: " + relation.title().vi());
  }

  @Test
  void it_is_narrowed_by_kind_and_office_and_goes_on_without_losing_or_repeating_a_line() {
    for (var day = 0; day < 45; day++) {
      interactions.note(KOTRA, Interaction.Kind.CALL, TUE_2026_01_06.minusDays(day / 3), "Cuộc gọi " + day, "", day % 2 == 0 ? HAI_SON : NGHE_AN);
    }
    var seen = new ArrayList<String>();
    var address = PAGE + "?the=dong-thoi-gian&loai=touch";
    while (!address.isEmpty()) {
      var page = new Reader(site, MINISTRY).open(address);
      seen.addAll(page.select("#tiep-xuc .row__title").eachText());
      address = page.select("#tiep-xuc a[rel=next]").attr("href");
    }
    assertThat(seen).hasSize(45).doesNotHaveDuplicates();
    assertThat(seen.getFirst()).startsWith("06/01/2026");
    assertThat(seen.getLast()).startsWith("23/12/2025");
    var ours = new Reader(site, MINISTRY).open(PAGE + "?co-quan=" + HAI_SON.body());
    assertThat(ours.select("#tiep-xuc .row__meta").eachText()).isNotEmpty().allMatch(it -> it.contains("Hải Sơn"));
    assertThat(ours.select("select[name=co-quan] option").eachText()).contains("Sở Ngoại vụ tỉnh Hải Sơn", "Sở Ngoại vụ tỉnh Nghệ An");
    assertThat(new Reader(site, MINISTRY).open(PAGE + "?loai=merge").text()).contains("Không có sự việc nào như vậy");
  }

  @Test
  void an_address_typed_wrongly_is_a_page_and_no_error() {
    for (var wrong : List.of("the=x", "loai=x", "co-quan=%00", "sau=~", "sau=2026-02-31~x", "sau=9999-99-99~y", "sau=0000-01-01~y", "tu=x")) {
      assertThat(new Reader(site, MINISTRY).get(PAGE + "?" + wrong).getStatus()).as(wrong).isIn(200, 400);
    }
  }

  @Test
  void a_long_timeline_costs_no_more_statements_than_a_short_one() throws Exception {
    interactions.note(KOTRA, Interaction.Kind.CALL, TUE_2026_01_06, "Cuộc gọi", "", HAI_SON);
    statements();
    var few = statements();
    for (var day = 0; day < 30; day++) {
      interactions.note(KOTRA, Interaction.Kind.CALL, TUE_2026_01_06.minusDays(day), "Cuộc gọi " + day, "", HAI_SON);
    }
    assertThat(statements()).hasSameSizeAs(few);
  }

  private List<String> statements() throws Exception {
    return Statements.of(sql, () -> assertThat(site.get().uri(PAGE).with(Signed.as(MINISTRY))).hasStatusOk());
  }

  private String timeline(Actor reader) {
    return new Reader(site, reader).open(PAGE + "?the=dong-thoi-gian").select("#tiep-xuc").text();
  }
}
