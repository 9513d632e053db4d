package vn.donghanh.registries.relations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.Role;
import vn.donghanh.registries.relations.HolderLevel;
import vn.donghanh.registries.relations.Relations;
import vn.donghanh.world.Reader;
import vn.donghanh.world.WholeHouse;

@WholeHouse
@Transactional
class RelationPagesTests {
  private static final Actor NGHE_AN = new Actor("00000000-0000-0000-0000-000000000040", "Người Thử", "LOC-40-NV",
      "Sở Ngoại vụ tỉnh Nghệ An", "40", null, Set.of(Role.LOCALITY_OFFICER));

  @Autowired MockMvcTester site;
  @Autowired Relations relations;

  @Test
  void the_list_is_found_under_the_old_unit_and_under_the_new_one() {
    assertThat(visitor().open("/quan-he").select(".results__count").text()).isEqualTo("247 quan hệ");
    var old = visitor().open("/quan-he?dia-phuong=B%C3%ACnh%20D%C6%B0%C6%A1ng");
    assertThat(old.select("tbody tr")).isNotEmpty();
    assertThat(old.select("tbody tr").eachText()).allMatch(it -> it.contains("Kế thừa từ") && it.contains("Thành phố Hồ Chí Minh"));
    assertThat(old.select("select[name=dia-phuong] option[selected]").text()).isEqualTo("Bình Dương (cũ, nay thuộc Thành phố Hồ Chí Minh)");
    var today = visitor().open("/quan-he?dia-phuong=79");
    assertThat(today.select("tbody th").eachText()).containsAll(old.select("tbody th").eachText());
  }

  @Test
  void a_missions_page_tells_of_its_country_what_the_countrys_page_tells() {
    for (var panel : new String[] {"#quan-he", "#ky-niem", "#doi-tac"}) {
      var ofMission = visitor().open("/co-quan-dai-dien/EMB-SEOUL").select(panel);
      assertThat(ofMission).as(panel).hasSize(1);
      assertThat(ofMission.text()).isEqualTo(visitor().open("/quoc-gia/KOR").select(panel).text());
    }
    assertThat(visitor().open("/co-quan-dai-dien/PM-UN-GENEVA").select("#quan-he, #ky-niem, #doi-tac"))
        .as("a permanent mission answers for an organisation").isEmpty();
  }

  @Test
  void no_label_stands_without_a_value_on_a_phone() {
    for (var list : new String[] {"/quan-he/hoat-dong", "/dia-phuong"}) {
      assertThat(visitor().open(list).select("tbody td")).as(list).isNotEmpty().allMatch(cell -> cell.hasText());
    }
  }

  @Test
  void pages_go_forward_and_back_in_both_orders() {
    for (var order : new String[] {"", "?xep=ngay-ky"}) {
      var seen = new ArrayList<String>();
      var page = visitor().open("/quan-he" + order);
      var first = page.select("tbody th").eachText();
      while (true) {
        seen.addAll(page.select("tbody th a").eachAttr("href"));
        var next = page.select("a[rel=next]");
        if (next.isEmpty()) {
          break;
        }
        page = visitor().open(next.attr("href"));
      }
      assertThat(seen).hasSize(247).doesNotHaveDuplicates();
      while (!page.select("a[rel=prev]").isEmpty()) {
        page = visitor().open(page.select("a[rel=prev]").attr("href"));
      }
      assertThat(page.select("tbody th").eachText()).isEqualTo(first);
    }
  }

  @Test
  void kind_country_and_mark_narrow_and_the_newest_signature_can_come_first() {
    var page = visitor().open("/quan-he?nuoc=KOR&loai=friendship&kiem-chung=co&xep=ngay-ky");
    assertThat(page.select(".pill")).hasSize(3);
    assertThat(page.select("tbody tr").eachText()).allMatch(it -> it.contains("Hàn Quốc") && it.contains("Hữu nghị") && it.contains("Đã kiểm chứng"));
    assertThat(page.select("th[aria-sort=descending]").text()).isEqualTo("Ngày ký");
    var yes = count("/quan-he?kiem-chung=co");
    assertThat(yes + count("/quan-he?kiem-chung=chua")).isEqualTo(247);
    for (var wrong : new String[] {"loai=x", "nuoc=ZZZ", "dia-phuong=%00", "sau=~", "sau=%00~%00", "truoc=zz~zz&sau=a"}) {
      assertThat(visitor().get("/quan-he?" + wrong).getStatus()).as(wrong).isIn(200, 400);
    }
  }

  @Test
  void an_inherited_relation_says_from_whom_and_by_which_article() {
    var hoiAn = relations.of("48").stream().filter(it -> it.holder().startsWith("Hội An")).findFirst().orElseThrow();
    var page = visitor().open("/quan-he/" + hoiAn.id());
    assertThat(page.select(".notice").text()).contains("Kế thừa từ Hội An").contains("Nghị định 177/2025/NĐ-CP, Điều 3 khoản 1");
    assertThat(page.select(".summary__row:contains(Địa phương hiện nay) a").attr("href")).isEqualTo("/dia-phuong/48");
    assertThat(visitor().get("/quan-he/AGR9999").getStatus()).isEqualTo(404);
    assertThat(visitor().get("/quan-he/x").getStatus()).isEqualTo(404);
  }

  @Test
  void a_correction_is_made_by_a_form_and_shown_beside_what_was_stated_before() {
    var relation = relations.of("40").stream().filter(it -> it.level() == HolderLevel.PROVINCE && it.signed() == null).findFirst().orElseThrow();
    var address = "/quan-he/" + relation.id();
    assertThat(visitor().open(address).select("a[href$=/dinh-chinh]")).isEmpty();
    assertThat(visitor().get(address + "/dinh-chinh").getStatus()).isEqualTo(302);
    var officer = new Reader(site, NGHE_AN);
    assertThat(officer.get("/quan-he/" + relations.of("48").getFirst().id() + "/dinh-chinh").getStatus()).isEqualTo(404);
    var wrong = officer.sendBack(address + "/dinh-chinh", "revision", "1", "partner", "Kitahama", "kind", "TWIN", "signed", "31/02/2012", "source", "", "reason", "");
    assertThat(wrong.select(".errors__list li")).hasSize(3);
    assertThat(wrong.select("input[name=signed]").val()).isEqualTo("31/02/2012");
    var page = officer.sendOn(address + "/dinh-chinh", "revision", "1", "partner", relation.partner(), "kind", "TWIN", "signed", "10/2012",
        "source", "Thỏa thuận ký tháng 10/2012, lưu tại Sở Ngoại vụ", "reason", "Đối chiếu bản lưu");
    assertThat(page.select("[role=status]").text()).contains("Đã đính chính");
    assertThat(page.select(".history").text()).contains("Đính chính: Đối chiếu bản lưu").contains("10/2012").contains("Khẳng định theo tệp dữ liệu");
    var late = officer.sendBack(address + "/dinh-chinh", "revision", "1", "partner", "Khác", "kind", "TWIN", "source", "x", "reason", "y");
    assertThat(late.select(".notice").text()).contains("Người khác vừa đính chính").contains("10/2012");
    assertThat(late.select("input[name=revision]").val()).isEqualTo("2");
    assertThat(late.select("input[name=partner]").val()).isEqualTo("Khác");
  }

  @Test
  void past_events_say_when_where_and_with_whom() {
    assertThat(visitor().open("/quan-he/hoat-dong").select("tbody tr")).hasSize(27);
    var event = visitor().open("/quan-he/hoat-dong/EVT018");
    assertThat(event.text()).contains("16/05/2024–17/05/2024").contains("Thủ Dầu Một (nay thuộc Thành phố Hồ Chí Minh)").contains("dự kiến 570");
    assertThat(visitor().open("/quan-he/hoat-dong/EVT016").select(".source").text()).startsWith("“").doesNotContain(".txt");
  }

  @Test
  void anniversaries_stand_by_year_with_the_convention_named() {
    var page = visitor().open("/ky-niem");
    assertThat(page.select(".notice").text()).contains("quy ước, cần xác nhận");
    assertThat(page.select("tbody tr:contains(Ấn Độ)").first().text()).contains("07/01/2027").contains("Năm lẻ 5: 55 năm").contains("07/01/1972");
    assertThat(page.select("main h2").eachText()).contains("2026", "2027", "2028");
    var soon = visitor().open("/ky-niem?thang=6&loai=ngoai-giao");
    assertThat(soon.select("tbody tr").size()).isLessThan(page.select("tbody tr").size());
    assertThat(soon.select("select[name=thang] option[selected]").val()).isEqualTo("6");
    assertThat(visitor().open("/ky-niem?thang=7&nuoc=zz&dia-phuong=zz").select(".empty").text()).contains("Không có dịp kỷ niệm nào khớp");
  }

  @Test
  void a_partner_of_one_country_shows_what_localities_have_with_it() {
    var page = visitor().open("/doi-tac/PAR038");
    assertThat(page.select("#quan-he").text()).contains("Xem tất cả (44)");
    assertThat(page.select("#quan-he a[href^=/quan-he/AGR]")).hasSize(8);
    assertThat(page.select("#hoat-dong").text()).contains("Gặp gỡ Hàn Quốc");
    assertThat(visitor().open("/doi-tac/PAR058").select("#quan-he")).isEmpty();
  }

  @Test
  void the_pages_speak_english_when_asked() {
    assertThat(visitor().open("/quan-he?lang=en").select(".results__count").text()).isEqualTo("247 relations");
    assertThat(visitor().open("/ky-niem?lang=en").select("tbody tr:contains(India)").first().text()).contains("Half-round: 55 years");
  }

  private int count(String address) {
    return Integer.parseInt(visitor().open(address).select(".results__count").text().replaceAll("\\D", ""));
  }

  private Reader visitor() {
    return new Reader(site, Actor.VISITOR);
  }
}
