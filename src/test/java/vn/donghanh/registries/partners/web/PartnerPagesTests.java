package vn.donghanh.registries.partners.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.donghanh.registries.partners.People.HAI_SON;
import static vn.donghanh.registries.partners.People.MINISTRY;
import static vn.donghanh.registries.partners.People.NGHE_AN;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.registries.partners.Partners;
import vn.donghanh.world.Reader;
import vn.donghanh.world.WholeHouse;

@WholeHouse
@Transactional
class PartnerPagesTests {
  @Autowired MockMvcTester site;
  @Autowired Partners partners;

  @Test
  void the_list_counts_narrows_and_says_what_it_is_narrowed_by() {
    var page = visitor().open("/doi-tac");
    assertThat(page.select("h1").text()).isEqualTo("Đối tác nước ngoài");
    assertThat(page.select(".results__count").text()).isEqualTo("193 đối tác");
    assertThat(page.select("tbody tr")).hasSize(50);
    var narrowed = visitor().open("/doi-tac?nuoc=EU&loai=business_association&linh-vuc=FIN");
    assertThat(narrowed.select("tbody th").eachText()).anyMatch(it -> it.startsWith("European Chamber of Commerce in Vietnam"))
        .noneMatch(it -> it.startsWith("Korean"));
    assertThat(narrowed.select(".pill").eachText()).hasSize(3).anyMatch(it -> it.contains("Liên minh châu Âu"));
    assertThat(narrowed.select("tbody tr:contains(EuroCham) td").first().text()).contains("Đại diện cho Liên minh châu Âu");
  }

  @Test
  void every_state_of_the_list_is_a_link_and_the_next_page_goes_on() {
    var page = visitor().open("/doi-tac?loai=embassy");
    assertThat(page.select("select[name=loai] option[selected]").val()).isEqualTo("embassy");
    var all = visitor().open("/doi-tac");
    var second = visitor().open(all.select("a[rel=next]").attr("href"));
    assertThat(second.select("tbody th").eachText()).doesNotContainAnyElementsOf(all.select("tbody th").eachText());
    assertThat(visitor().open(second.select("a[rel=prev]").attr("href")).select("tbody th").eachText())
        .isEqualTo(all.select("tbody th").eachText());
    assertThat(visitor().open(all.select("th a.sort").last().attr("href")).select("th[aria-sort=ascending]").text()).isEqualTo("Độ mới");
  }

  @Test
  void an_address_typed_wrongly_is_a_list_and_no_error() {
    for (var wrong : new String[] {"loai=x", "nuoc=%00", "sau=%00~x", "q=a%00b", "linh-vuc=zz", "sau=~", "sau=%F0%9F~",
        "xep=xac-nhan&sau=hom-nay~PAR1", "xep=xac-nhan&sau=2026-02-31~PAR1", "xep=xac-nhan&sau=%2B999999999-12-31~PAR1",
        "xep=xac-nhan&sau=-4714-01-01~PAR1", "truoc=x~y&sau=a~b", "q=%25%5F%27"}) {
      assertThat(visitor().get("/doi-tac?" + wrong).getStatus()).as(wrong).isIn(200, 400);
    }
  }

  @Test
  void a_record_shows_each_value_with_its_source_and_what_nobody_checked() {
    var page = visitor().open("/doi-tac/PAR001");
    assertThat(page.select("h1").text()).isEqualTo("Japan International Cooperation Agency (JICA)");
    assertThat(page.select(".page-head__tags").text()).contains("Cơ quan hợp tác phát triển").contains("Đã kiểm chứng");
    var website = page.select(".summary__row:contains(Trang thông tin)").first();
    assertThat(website.text()).contains("https://www.jica.go.jp").contains("chưa kiểm chứng");
    assertThat(website.select(".summary__value > a:not(.source__mark)")).isEmpty();
    assertThat(page.select(".summary__row:contains(Quốc gia)").first().select(".source").text()).contains("“").doesNotContain("article");
    assertThat(visitor().open("/doi-tac/PAR002").select(".page-head__tags").text()).contains("Chưa kiểm chứng");
  }

  @Test
  void a_visitor_sees_neither_contacts_nor_touches_nor_history() {
    var page = visitor().open("/doi-tac/PAR037").text();
    assertThat(page).doesNotContain("Đầu mối liên hệ").doesNotContain("tiếp xúc").doesNotContain("Lịch sử");
    assertThat(visitor().get("/doi-tac/PAR999").getStatus()).isEqualTo(404);
    assertThat(visitor().get("/doi-tac/moi").getRedirectedUrl()).startsWith("/dang-nhap");
  }

  @Test
  void an_officer_adds_a_partner_and_what_is_missing_is_named_at_its_field() {
    var officer = new Reader(site, HAI_SON);
    var page = officer.sendBack("/doi-tac/moi", "name", "", "kind", "COMPANY", "website", "kitahama.example", "identifier-LEI", "123");
    assertThat(page.select(".errors__list li").eachText()).anyMatch(it -> it.startsWith("Tên: Hãy điền"))
        .anyMatch(it -> it.startsWith("Nguồn của thông tin")).anyMatch(it -> it.startsWith("Mã LEI"));
    assertThat(page.select("input[name=website]").val()).isEqualTo("kitahama.example");
    assertThat(page.select("select[name=kind] option[selected]").val()).isEqualTo("COMPANY");

    var added = add(officer, "Kitahama Steel");
    assertThat(added.select("[role=status]").text()).contains("Đã thêm đối tác");
    assertThat(added.select(".page-head__tags").text()).contains("Chỉ người đã đăng nhập").contains("Chưa kiểm chứng");
    assertThat(officer.sendBack("/doi-tac/moi", form("KITAHAMA STEEL")).select(".errors").text()).contains("Đã có đối tác cùng tên");
  }

  @Test
  void what_two_officers_change_at_once_is_shown_to_the_second_and_nothing_typed_is_lost() {
    var ours = new Reader(site, HAI_SON);
    var ministry = new Reader(site, MINISTRY);
    var address = "/doi-tac/" + id(add(ours, "Kitahama Steel"));
    assertThat(ours.open(address + "/sua").select("input[name=version]").val()).isEqualTo("1");
    ministry.sendOn(address + "/sua", form("Kitahama Steel Corporation", "version", "1"));
    var clash = ours.sendBack(address + "/sua", form("Kitahama Iron", "version", "1"));
    assertThat(clash.select(".notice").text()).contains("Người khác vừa lưu một bản khác").contains("Kitahama Iron").contains("Kitahama Steel Corporation");
    assertThat(clash.select("input[name=name]").val()).isEqualTo("Kitahama Iron");
    assertThat(clash.select("input[name=version]").val()).isEqualTo("2");
    assertThat(ours.sendOn(address + "/sua", form("Kitahama Iron", "version", "2")).select("h1").text()).isEqualTo("Kitahama Iron");
    assertThat(ours.open(address + "?the=ho-so").select(".history").text()).contains("Kitahama Steel Corporation").contains("Kitahama Iron");
  }

  @Test
  void another_province_opens_no_form_of_ours() {
    var address = "/doi-tac/" + id(add(new Reader(site, HAI_SON), "Kitahama Steel"));
    var other = new Reader(site, NGHE_AN);
    assertThat(other.open(address).select("a[href$=/sua]")).isEmpty();
    assertThat(other.get(address + "/sua").getStatus()).isEqualTo(404);
    assertThat(other.send(address + "/sua", form("x", "version", "1")).getStatus()).isEqualTo(404);
    assertThat(visitor().get(address).getStatus()).isEqualTo(404);
  }

  @Test
  void the_ministry_verifies_and_publishes_and_everybody_sees_who_checked_and_until_when() {
    var address = "/doi-tac/" + id(add(new Reader(site, HAI_SON), "Kitahama Steel"));
    var ministry = new Reader(site, MINISTRY);
    assertThat(ministry.sendBack(address + "/xac-minh", "level", "VERIFIED", "method", "REGISTER", "on", "05/01/2026").select(".errors").text())
        .contains("Có giá trị đến hết ngày");
    var page = ministry.sendOn(address + "/xac-minh", "level", "VERIFIED", "method", "REGISTER", "on", "05/01/2026",
        "expires", "05/01/2027", "evidence", "Tra cứu ngày 05/01/2026, số HRB 12345");
    assertThat(page.select(".page-head__tags").text()).contains("Đã xác minh");
    ministry.sendOn(address + "/cong-khai");
    var seen = visitor().open(address).text();
    assertThat(seen).contains("Tra cứu cơ quan đăng ký").contains("Có giá trị đến hết 05/01/2027").doesNotContain("HRB 12345");
  }

  @Test
  void confirming_resets_the_clock() {
    var officer = new Reader(site, HAI_SON);
    assertThat(officer.sendBack("/doi-tac/PAR037/xac-nhan", "how", "").select(".errors").text()).contains("Cách kiểm tra lại");
    var page = officer.sendOn("/doi-tac/PAR037/xac-nhan", "how", "Gọi văn phòng Hà Nội");
    assertThat(page.select(".summary__row:contains(Xác nhận gần nhất)").text()).contains("06/01/2026").contains("06/01/2027");
  }

  @Test
  void the_pages_speak_english_when_asked() {
    assertThat(visitor().open("/doi-tac?lang=en&loai=embassy").select("h1").text()).isEqualTo("Foreign partners");
    assertThat(visitor().open("/doi-tac/PAR058?lang=en").text()).contains("Business association").contains("European Union");
  }

  private Reader visitor() {
    return new Reader(site, Actor.VISITOR);
  }

  private static Document add(Reader officer, String name) {
    return officer.sendOn("/doi-tac/moi", form(name));
  }

  private static String id(Document page) {
    return page.select(".crumbs li").last().text();
  }

  static String[] form(String name, String... more) {
    var fields = new java.util.ArrayList<>(java.util.List.of("name", name, "kind", "COMPANY", "country", "JPN", "territory", "JPN",
        "sectors", "IND-SUP", "source", "Công văn 12/SNgV ngày 05/01/2026"));
    fields.addAll(java.util.List.of(more));
    return fields.toArray(String[]::new);
  }
}
