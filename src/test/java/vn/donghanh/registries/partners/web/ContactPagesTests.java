package vn.donghanh.registries.partners.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.donghanh.registries.partners.People.CONSULTED;
import static vn.donghanh.registries.partners.People.HAI_SON;
import static vn.donghanh.registries.partners.People.MINISTRY;
import static vn.donghanh.registries.partners.People.NGHE_AN;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.foundation.search.Search;
import vn.donghanh.world.Reader;
import vn.donghanh.world.WholeHouse;

@WholeHouse
@Transactional
class ContactPagesTests {
  private static final String JETRO = "/doi-tac/PAR037";

  @Autowired MockMvcTester site;
  @Autowired Search search;

  @Test
  void a_contact_is_added_by_a_form_that_names_what_is_wrong() {
    var page = ours().sendBack(JETRO + "/lien-he/moi", "function", "", "person", "Tanaka Hanako", "mail", "tanaka", "consent", "GIVEN");
    assertThat(page.select(".errors__list li").eachText()).anyMatch(it -> it.startsWith("Chức vụ"));
    assertThat(page.select("input[name=person]").val()).isEqualTo("Tanaka Hanako");
    assertThat(ours().sendBack(JETRO + "/lien-he/moi", "function", "Trưởng đại diện", "person", "Tanaka Hanako", "mail", "tanaka",
        "consent", "NOT_ASKED").select(".errors").text()).contains("Thư điện tử: Hãy ghi một địa chỉ thư");
    assertThat(ours().sendBack(JETRO + "/lien-he/moi", "function", "Trưởng đại diện", "person", "Tanaka Hanako", "consent", "GIVEN")
        .select(".errors").text()).contains("Hãy ghi ngày người liên hệ đồng ý");
  }

  @Test
  void who_keeps_a_contact_sees_the_person_and_everybody_else_the_function() {
    var contact = add();
    assertThat(contact.text()).contains("Tanaka Hanako").contains("+81 6 1234 5678").contains("Lần xem này được ghi vào nhật ký");
    for (var other : new Actor[] {NGHE_AN, MINISTRY}) {
      var page = new Reader(site, other).open(JETRO);
      assertThat(page.text()).contains("Trưởng văn phòng đại diện").contains("muốn liên hệ, hãy trao đổi với cơ quan này");
      assertThat(page.html()).doesNotContain("Tanaka").doesNotContain("1234 5678").doesNotContain("tanaka@");
      assertThat(new Reader(site, other).get(address(contact)).getStatus()).isEqualTo(404);
    }
    for (var outsider : new Actor[] {CONSULTED, Actor.VISITOR}) {
      assertThat(new Reader(site, outsider).open(JETRO).html()).doesNotContain("Tanaka").doesNotContain("Trưởng văn phòng đại diện");
      assertThat(new Reader(site, outsider).get(address(contact)).getStatus()).isIn(302, 404);
    }
  }

  @Test
  void a_contact_under_another_partner_is_not_there() {
    var address = address(add()).replace("PAR037", "PAR038");
    assertThat(ours().get(address).getStatus()).isEqualTo(404);
    assertThat(ours().send(address + "/xoa").getStatus()).isEqualTo(404);
    assertThat(ours().get(JETRO + "/lien-he/999999999999999999").getStatus()).isEqualTo(404);
  }

  @Test
  void sharing_opens_it_to_one_body_and_can_be_taken_back() {
    var address = address(add());
    assertThat(ours().sendBack(address + "/chia-se", "body", "NOBODY").select(".errors").text()).contains("Hãy chọn trong danh sách");
    assertThat(ours().sendOn(address + "/chia-se", "body", "LOC-40-NV").text()).contains("Đã chia sẻ đầu mối");
    assertThat(new Reader(site, NGHE_AN).open(address).text()).contains("Tanaka Hanako");
    assertThat(new Reader(site, NGHE_AN).open(address).select("a[href$=/sua], form[action$=/chia-se]")).isEmpty();
    ours().sendOn(address + "/thoi-chia-se", "body", "LOC-40-NV");
    assertThat(new Reader(site, NGHE_AN).get(address).getStatus()).isEqualTo(404);
  }

  @Test
  void two_changes_at_once_are_shown_side_by_side() {
    var address = address(add());
    ours().sendOn(address + "/sua", form("version", "1", "phone", "+81 6 9999 0000"));
    var clash = ours().sendBack(address + "/sua", form("version", "1", "phone", "+81 6 1111 0000"));
    assertThat(clash.select(".notice").text()).contains("+81 6 1111 0000").contains("+81 6 9999 0000");
    assertThat(clash.select("input[name=version]").val()).isEqualTo("2");
    assertThat(ours().sendOn(address + "/sua", form("version", "2", "phone", "+81 6 1111 0000")).text()).contains("+81 6 1111 0000");
  }

  @Test
  void an_erased_contact_is_gone() {
    var address = address(add());
    assertThat(ours().open(address + "/xoa").select("h1").text()).isEqualTo("Xóa đầu mối liên hệ");
    assertThat(ours().sendOn(address + "/xoa").text()).contains("Đã xóa dữ liệu").doesNotContain("Trưởng văn phòng đại diện");
    assertThat(ours().get(address).getStatus()).isEqualTo(404);
  }

  @Test
  void a_touch_is_noted() {
    assertThat(ours().sendBack(JETRO + "/tiep-xuc/moi", "kind", "MEETING", "on", "07/01/2026", "title", "Gặp").select(".errors").text())
        .contains("Ngày này chưa đến");
    assertThat(ours().sendOn(JETRO + "/tiep-xuc/moi", "kind", "MEETING", "on", "05/01/2026", "title", "Gặp tại Vinh", "summary", "Trao đổi")
        .select("#tiep-xuc").text()).contains("Gặp làm việc").contains("Gặp tại Vinh");
  }

  private Reader ours() {
    return new Reader(site, HAI_SON);
  }

  private Document add() {
    return ours().sendOn(JETRO + "/lien-he/moi", form());
  }

  /// Where the page of the contact is, by its own link to its form.
  private static String address(Document contact) {
    return contact.select("a[href$=/sua]").attr("href").replace("/sua", "");
  }

  private static String[] form(String... more) {
    var fields = new java.util.ArrayList<>(java.util.List.of("function", "Trưởng văn phòng đại diện", "unit", "Văn phòng Hà Nội",
        "person", "Tanaka Hanako", "mail", "tanaka@kitahama.example", "consent", "GIVEN", "consent-on", "05/01/2026",
        "consent-how", "thư điện tử"));
    var said = java.util.List.of(more);
    if (!said.contains("phone")) {
      fields.addAll(java.util.List.of("phone", "+81 6 1234 5678"));
    }
    fields.addAll(said);
    return fields.toArray(String[]::new);
  }
}
