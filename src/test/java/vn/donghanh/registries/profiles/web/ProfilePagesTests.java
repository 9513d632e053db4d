package vn.donghanh.registries.profiles.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.donghanh.registries.profiles.ProfileWorld.COMMITTEE;
import static vn.donghanh.registries.profiles.ProfileWorld.DA_NANG;
import static vn.donghanh.registries.profiles.ProfileWorld.MINISTRY;
import static vn.donghanh.registries.profiles.ProfileWorld.NGHE_AN;
import static vn.donghanh.registries.profiles.ProfileWorld.TUE_2026_01_06;
import static vn.donghanh.registries.profiles.ProfileWorld.aim;
import static vn.donghanh.registries.profiles.ProfileWorld.plan;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.registries.profiles.Initiatives;
import vn.donghanh.registries.profiles.Profiles;
import vn.donghanh.registries.profiles.Spearheads;
import vn.donghanh.world.MovableClock;
import vn.donghanh.world.Reader;
import vn.donghanh.world.Statements;
import vn.donghanh.world.WholeHouse;

/// The pages of profiles, as an officer, a neighbour and a foreign partner read them.
@WholeHouse
@Transactional
class ProfilePagesTests {
  private static final String DESK = "/ho-so-dia-phuong/40";
  private static final String LOCALITY = "/dia-phuong/40";

  @Autowired MockMvcTester site;
  @Autowired Profiles profiles;
  @Autowired Spearheads spearheads;
  @Autowired Initiatives initiatives;
  @Autowired MovableClock clock;
  @Autowired DSLContext sql;

  @BeforeEach
  @AfterEach
  void begin() {
    clock.moveTo(TUE_2026_01_06);
  }

  @Test
  void an_officer_writes_and_publishes_and_a_foreign_partner_reads_it() {
    var officer = new Reader(site, NGHE_AN);
    assertThat(officer.open(DESK + "/bien-tap").select("#muc-day-du").text()).contains("0/9");
    var desk = write("Tỉnh có cảng biển.", "The province has a seaport.");
    assertThat(desk.select("#gioi-thieu").text()).contains("The province has a seaport.").contains("Báo cáo thử");
    assertThat(read(Actor.VISITOR, LOCALITY + "?lang=en")).doesNotContain("seaport");
    assertThat(officer.sendBack(DESK + "/cong-bo", "version", "1").select(".errors").text()).contains("Hãy xác nhận");
    officer.sendOn(DESK + "/cong-bo", "version", "1", "noSecret", "1");
    assertThat(read(Actor.VISITOR, LOCALITY + "?lang=en")).contains("The province has a seaport.").contains("Not yet verified").doesNotContain("Edit the profile");
  }

  @Test
  void what_was_changed_since_is_for_editors_until_it_is_published() {
    published();
    write("Tỉnh có hai cảng biển.", "The province has a seaport.");
    var desk = new Reader(site, NGHE_AN).open(DESK + "/bien-tap");
    assertThat(desk.select(".notice").text()).contains("1 thay đổi sau khi công bố bản số 1");
    assertThat(desk.select("#gioi-thieu .difference ins").text()).isEqualTo("hai");
    assertThat(read(Actor.VISITOR, LOCALITY)).doesNotContain("hai cảng biển");
    assertThat(new Reader(site, NGHE_AN).open(DESK + "/cong-bo").select(".difference ins").text()).isEqualTo("hai");
  }

  @Test
  void a_translation_left_behind_is_marked_with_both_dates_until_it_is_reviewed() {
    published();
    clock.moveTo(LocalDate.of(2026, 3, 9));
    write("Tỉnh có hai cảng biển.", "The province has a seaport.");
    new Reader(site, NGHE_AN).sendOn(DESK + "/cong-bo", "version", "3", "noSecret", "1");
    assertThat(read(Actor.VISITOR, LOCALITY + "?lang=en")).contains("Translation out of date").contains("Vietnamese changed on 09/03/2026; English changed on 06/01/2026");
    assertThat(read(Actor.VISITOR, LOCALITY)).doesNotContain("Bản dịch chưa cập nhật");
    var desk = new Reader(site, COMMITTEE).sendOn(DESK + "/doan/gioi-thieu/da-soat", "version", "4");
    assertThat(desk.select("#gioi-thieu").text()).doesNotContain("chưa cập nhật");
  }

  @Test
  void what_was_typed_stays_when_it_is_refused() {
    var page = new Reader(site, NGHE_AN).sendBack(DESK + "/doan/uu-dai", "version", "0", "vi", "Miễn thuế mười năm, gọi 0912 345 678", "en", "Tax free");
    assertThat(page.select(".errors a[href=#vi]").text()).contains("số điện thoại");
    assertThat(page.select("textarea[name=en]").text()).isEqualTo("Tax free");
    var unsourced = new Reader(site, NGHE_AN).sendBack(DESK + "/doan/uu-dai", "version", "0", "vi", "Miễn thuế mười năm", "en", "");
    assertThat(unsourced.select(".errors a[href=#source]").text()).contains("Ưu đãi phải ghi nguồn");
    var secret = new Reader(site, NGHE_AN).sendBack(DESK + "/doan/the-manh", "version", "0", "vi", "TUYỆT MẬT", "en", "");
    assertThat(secret.select(".errors a[href=#vi]")).isNotEmpty();
  }

  @Test
  void a_figure_is_read_as_people_write_it() {
    var officer = new Reader(site, NGHE_AN);
    var desk = officer.sendOn(DESK + "/so-lieu/moi", "version", "0", "label", "Đường bộ", "labelEn", "Roads", "amount", "16.493,7", "unit", "km", "unitEn", "km",
        "source", "Niên giám thống kê", "sourceOn", "31/12/2025", "sourceSeen", "1");
    assertThat(desk.select("#so-lieu").text()).contains("16.493,7 km").contains("số liệu đến 31/12/2025").contains("Đã mở nguồn");
    assertThat(officer.sendBack(DESK + "/so-lieu/moi", "version", "1", "label", "Cảng", "amount", "nhiều").select(".errors").text()).contains("Hãy nhập một số").doesNotContain("profiles.");
  }

  @Test
  void nobody_else_comes_to_the_desk() {
    published();
    for (var stranger : List.of(DA_NANG, MINISTRY)) {
      for (var address : List.of("/bien-tap", "/doan/gioi-thieu", "/so-lieu/moi", "/cong-bo", "/go", "/ban/1", "/mui-nhon/moi", "/sang-kien/moi")) {
        assertThat(new Reader(site, stranger).get(DESK + address).getStatus()).as(stranger.name() + address).isEqualTo(404);
      }
    }
    assertThat(new Reader(site, COMMITTEE).get(DESK + "/cong-bo").getStatus()).as("writes, but does not publish").isEqualTo(404);
    assertThat(new Reader(site, Actor.VISITOR).get(DESK).getRedirectedUrl()).isEqualTo(LOCALITY);
    assertThat(new Reader(site, Actor.VISITOR).get("/ho-so-dia-phuong/99").getStatus()).isEqualTo(404);
  }

  @Test
  void a_spearhead_is_chosen_published_and_shown_on_three_pages() {
    var officer = new Reader(site, NGHE_AN);
    officer.sendOn(DESK + "/mui-nhon/moi", "year", "2026", "title", "Vi mạch thử", "titleEn", "Test chips", "sectors", "DIG-SEM", "markets", "NEA",
        "why", "Có trường đào tạo", "source", "Báo cáo thử");
    var id = spearheads.of("40", 2026, true).getFirst().id();
    assertThat(read(Actor.VISITOR, LOCALITY)).doesNotContain("Vi mạch thử");
    officer.sendOn(DESK + "/mui-nhon/" + id + "/cong-bo", "version", "0");
    for (var address : List.of(LOCALITY, "/quoc-gia/JPN", "/ho-so-dia-phuong", "/ho-so-dia-phuong?linh-vuc=DIG", "/ho-so-dia-phuong?thi-truong=KOR")) {
      assertThat(read(Actor.VISITOR, address)).as(address).contains("Vi mạch thử");
    }
    for (var address : List.of("/quoc-gia/IND", "/ho-so-dia-phuong?linh-vuc=AGR", "/ho-so-dia-phuong?nam=2025")) {
      assertThat(read(Actor.VISITOR, address)).as(address).doesNotContain("Vi mạch thử");
    }
    assertThat(officer.sendBack(DESK + "/mui-nhon/" + id + "/bo", "version", "1").select(".errors").text()).contains("thu hồi");
  }

  @Test
  void the_third_spearhead_is_refused_at_its_year() {
    spearheads.choose(2026, aim("Một"), NGHE_AN);
    spearheads.choose(2026, aim("Hai"), NGHE_AN);
    var page = new Reader(site, NGHE_AN).sendBack(DESK + "/mui-nhon/moi", "year", "2026", "title", "Ba", "sectors", "DIG-SEM", "why", "Vì thế");
    assertThat(page.select(".errors a[href=#year]").text()).contains("Năm 2026 đã đủ 2 mũi nhọn");
    assertThat(page.select("[name=title]").val()).isEqualTo("Ba");
  }

  @Test
  void an_initiative_is_proposed_updated_and_goes_grey_without_news() {
    var officer = new Reader(site, NGHE_AN);
    var desk = officer.sendOn(DESK + "/sang-kien/moi", "title", "Lớp thử", "about", "Dạy vi mạch", "owner", "LOC-40-UBND", "budget", "MIXED",
        "returns", "Phòng học", "start", "3/2026", "end", "02/2028");
    assertThat(desk.select("#sang-kien").text()).contains("03/2026 – 02/2028").contains("Nên có ít nhất 2 sáng kiến");
    var id = initiatives.of("40", true).getFirst().id();
    var address = Initiatives.address("40", id);
    assertThat(new Reader(site, Actor.VISITOR).get(address).getStatus()).isEqualTo(404);
    officer.sendOn(address + "/cong-bo", "version", "0");
    var page = new Reader(site, COMMITTEE).sendOn(address + "/cap-nhat", "version", "1", "state", "RUNNING", "said", "Đã mở lớp");
    assertThat(page.select("#cap-nhat").text()).contains("06/01/2026 · Đang làm").contains("Đã mở lớp").doesNotContain("Người");
    assertThat(read(Actor.VISITOR, LOCALITY)).contains("Lớp thử").contains("cập nhật 06/01/2026");
    clock.moveTo(LocalDate.of(2026, 7, 7));
    assertThat(read(Actor.VISITOR, address)).contains("Chưa cập nhật").contains("quá 6 tháng không có tin (mặc định)");
  }

  @Test
  void an_initiative_longer_than_two_years_is_refused_at_its_end() {
    var page = new Reader(site, NGHE_AN).sendBack(DESK + "/sang-kien/moi", "title", "Lớp thử", "about", "Dạy vi mạch", "owner", "LOC-40-UBND",
        "budget", "LOCAL", "start", "03/2026", "end", "03/2028");
    assertThat(page.select(".errors a[href=#end]").text()).contains("24 tháng");
    assertThat(page.select("[name=end]").val()).isEqualTo("03/2028");
  }

  @Test
  void who_saves_second_sees_what_the_first_saved() {
    write("Bản của người thứ nhất", "");
    var page = new Reader(site, COMMITTEE).sendBack(DESK + "/doan/gioi-thieu", "version", "0", "vi", "Bản của người thứ hai", "en", "");
    assertThat(page.select(".notice").text()).contains("Bản của người thứ nhất");
    assertThat(page.select("textarea[name=vi]").text()).isEqualTo("Bản của người thứ hai");
    assertThat(page.select("[name=version]").val()).isEqualTo("1");
  }

  @Test
  void a_list_of_many_costs_no_more_statements_than_one_of_few() throws Exception {
    published();
    open("/ho-so-dia-phuong");
    var few = open("/ho-so-dia-phuong");
    for (var id : List.of(spearheads.choose(2026, aim("Một"), DA_NANG), spearheads.choose(2026, aim("Hai"), DA_NANG))) {
      spearheads.publish(id, 0, DA_NANG);
    }
    initiatives.propose(plan("Lớp"), null, NGHE_AN);
    assertThat(open("/ho-so-dia-phuong")).hasSameSizeAs(few);
  }

  private List<String> open(String address) throws Exception {
    return Statements.of(sql, () -> assertThat(site.get().uri(address)).hasStatusOk());
  }

  private void published() {
    write("Tỉnh có cảng biển.", "The province has a seaport.");
    new Reader(site, NGHE_AN).sendOn(DESK + "/cong-bo", "version", "1", "noSecret", "1");
  }

  private org.jsoup.nodes.Document write(String vi, String en) {
    var version = profiles.draft("40", NGHE_AN).orElseThrow().version();
    return new Reader(site, NGHE_AN).sendOn(DESK + "/doan/gioi-thieu", "version", String.valueOf(version), "vi", vi, "en", en, "source", "Báo cáo thử");
  }

  private String read(Actor actor, String address) {
    return new Reader(site, actor).open(address).select("main").text();
  }
}
