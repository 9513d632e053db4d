package vn.donghanh.registries.partners.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.donghanh.registries.partners.People.HAI_SON;
import static vn.donghanh.registries.partners.People.MINISTRY;
import static vn.donghanh.registries.partners.People.NGHE_AN;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.world.Reader;
import vn.donghanh.world.WholeHouse;

@WholeHouse
@Transactional
class ExpertPagesTests {
  private static final String LIST = "/doi-tac/chuyen-gia";
  @Autowired MockMvcTester site;

  @Test
  void what_is_missing_is_named_and_what_was_typed_stays() {
    var officer = new Reader(site, HAI_SON);
    var page = officer.sendBack(LIST + "/moi", "kind", "OVERSEAS_EXPERT", "name", "Trần Ví Dụ", "languages", "ja", "consent", "GIVEN", "consent-on", "06/01/2026", "consent-how", "thư");
    assertThat(page.select(".errors__list").text()).contains("Nước cư trú").contains("Chuyên môn").contains("Nguồn");
    assertThat(page.select("input[name=name]").val()).isEqualTo("Trần Ví Dụ");
    assertThat(page.select("input[name=languages][checked]").val()).isEqualTo("ja");
    assertThat(officer.sendBack(LIST + "/moi", form("consent", "GIVEN", "consent-on", "06/01/2026", "consent-how", "thư")).select(".errors").text())
        .contains("Hãy chọn người đó đồng ý cho việc gì");
    assertThat(officer.sendBack(LIST + "/moi", form()).select(".errors").text()).contains("Sự đồng ý");
  }

  @Test
  void an_expert_who_agreed_stands_on_the_list_without_any_contact_and_leaves_it_at_once() {
    var officer = new Reader(site, HAI_SON);
    var added = officer.sendOn(LIST + "/moi", form("consent", "GIVEN", "consent-on", "05/01/2026", "consent-how", "thư điện tử", "purposes", "OFFICES", "purposes", "PUBLIC"));
    var id = id(added);
    assertThat(added.select("#chuyen-mon").text()).contains("Thiết kế vi mạch").contains("Tiếng Nhật").contains("Ninh Bình (trước 01/7/2025: Nam Định)").contains("Giảng dạy");
    assertThat(added.text()).contains("Nước cư trú").doesNotContain("Đại diện cho");
    assertThat(added.select("#dong-y").text()).contains("Đã đồng ý").contains("thư điện tử").contains("Đăng trên trang công khai");
    var listed = new Reader(site, NGHE_AN).open(LIST + "?tieng=ja&que=37&gop=teaching&linh-vuc=DIG&nuoc=JPN&loai=overseas_expert&q=vi+mach");
    assertThat(listed.select(".row__title").eachText()).containsExactly("Trần Ví Dụ");
    assertThat(listed.select(".pill")).hasSize(7);
    assertThat(new Reader(site, Actor.VISITOR).open(LIST).select(".row__title")).isEmpty();

    var ministry = new Reader(site, MINISTRY);
    ministry.sendOn("/doi-tac/" + id + "/xac-minh", "level", "VERIFIED", "method", "PAPERS", "on", "05/01/2026", "expires", "05/01/2027", "evidence", "Lý lịch khoa học");
    ministry.sendOn("/doi-tac/" + id + "/cong-khai");
    assertThat(new Reader(site, Actor.VISITOR).open(LIST + "?lang=en").select(".row__meta").text()).contains("Japanese").contains("Teaching");
    assertThat(new Reader(site, Actor.VISITOR).open("/doi-tac/" + id).select("#dong-y")).isEmpty();

    officer.sendOn("/doi-tac/" + id + "/dong-y", "consent", "WITHDRAWN", "consent-on", "06/01/2026", "consent-how", "thư điện tử");
    assertThat(new Reader(site, Actor.VISITOR).get("/doi-tac/" + id).getStatus()).isEqualTo(404);
    assertThat(ministry.get("/doi-tac/" + id).getStatus()).isEqualTo(404);
    assertThat(officer.open("/doi-tac/" + id + "?the=ho-so").text()).contains("Dữ liệu sẽ bị xóa ngày 05/02/2026").contains("Chỉ cơ quan ghi nhận");
    officer.sendOn("/doi-tac/" + id + "/xoa-chuyen-gia");
    assertThat(officer.open("/doi-tac/" + id).text()).contains("Đã xóa dữ liệu cá nhân").doesNotContain("Trần Ví Dụ").doesNotContain("vi mạch");
  }

  @Test
  void an_expert_is_changed_in_the_form_of_experts_and_never_becomes_an_organisation() {
    var officer = new Reader(site, HAI_SON);
    var id = id(officer.sendOn(LIST + "/moi", form("consent", "NOT_ASKED")));
    assertThat(officer.get("/doi-tac/" + id + "/sua").getRedirectedUrl()).isEqualTo("/doi-tac/" + id + "/chuyen-mon");
    var page = officer.open("/doi-tac/" + id + "/chuyen-mon");
    assertThat(page.select("textarea[name=expertise]").text()).isEqualTo("Thiết kế vi mạch");
    assertThat(page.select("select[name=home] option[selected]").text()).isEqualTo("Nam Định (nay thuộc Ninh Bình)");
    assertThat(officer.sendOn("/doi-tac/" + id + "/chuyen-mon", form("version", "1", "expertise", "Đóng gói chip")).select("#chuyen-mon").text()).contains("Đóng gói chip");
    assertThat(officer.sendBack("/doi-tac/moi", "name", "Trần Ví Dụ", "kind", "OVERSEAS_EXPERT", "country", "JPN", "source", "thư").select(".errors").text()).contains("Loại");
    assertThat(new Reader(site, NGHE_AN).get("/doi-tac/" + id + "/chuyen-mon").getStatus()).isEqualTo(404);
  }

  @Test
  void an_address_typed_wrongly_is_a_list_and_no_error() {
    for (var wrong : List.of("loai=x", "nuoc=zz", "que=x", "tieng=%00", "gop=x", "sau=~", "sau=x~y", "truoc=a~b", "q=%25")) {
      assertThat(new Reader(site, HAI_SON).get(LIST + "?" + wrong).getStatus()).as(wrong).isIn(200, 400);
    }
  }

  private static String id(Document page) {
    return page.select(".crumbs li").last().text();
  }

  /// Nam Định, of before, is part of Ninh Bình.
  private static String[] form(String... more) {
    var fields = new ArrayList<>(List.of("kind", "OVERSEAS_EXPERT", "name", "Trần Ví Dụ", "country", "JPN", "sectors", "DIG-SEM", "languages", "ja",
        "languages", "vi", "home", "cu:VN-67", "offers", "TEACHING", "source", "Thư ngày 05/01/2026"));
    if (!List.of(more).contains("expertise")) {
      fields.addAll(List.of("expertise", "Thiết kế vi mạch"));
    }
    fields.addAll(List.of(more));
    return fields.toArray(String[]::new);
  }
}
