package vn.donghanh.registries.partners.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.donghanh.registries.partners.People.HAI_SON;
import static vn.donghanh.registries.partners.People.MINISTRY;
import static vn.donghanh.registries.partners.People.NGHE_AN;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.world.Reader;
import vn.donghanh.world.WholeHouse;

@WholeHouse
@Transactional
class MergePagesTests {
  @Autowired MockMvcTester site;

  @Test
  void who_adds_a_partner_that_may_be_there_is_asked_to_look_first() {
    var officer = new Reader(site, HAI_SON);
    add(officer, "Kitahama Steel");
    var back = officer.sendBack("/doi-tac/moi", PartnerPagesTests.form("Kitahama Steel Co., Ltd."));
    assertThat(back.select(".notice").text()).contains("Đối tác này có thể đã có").contains("Kitahama Steel").contains("Cùng tên, không kể dấu");
    assertThat(back.select("input[name=name]").val()).isEqualTo("Kitahama Steel Co., Ltd.");
    assertThat(officer.sendOn("/doi-tac/moi", PartnerPagesTests.form("Kitahama Steel Co., Ltd.", "other", "1")).select("h1").text()).isEqualTo("Kitahama Steel Co., Ltd.");
  }

  @Test
  void both_records_stand_side_by_side_and_the_choice_is_kept_when_the_reason_is_missing() {
    var stays = add(new Reader(site, HAI_SON), "Kitahama Steel");
    var goes = twin();
    var ministry = new Reader(site, MINISTRY);
    assertThat(ministry.open("/doi-tac/trung").text()).contains("Kitahama Steel – Thép Kitahama");
    assertThat(ministry.open("/doi-tac/" + stays).select(".notice").text()).contains("Có thể trùng với").contains(goes);
    var page = ministry.open("/doi-tac/" + stays + "/gop?voi=" + goes);
    assertThat(page.select("#f-name").text()).contains("Kitahama Steel").contains(stays).contains("Công văn 12/SNgV");
    assertThat(page.select("#f-name-vi input[checked]").val()).isEqualTo("TAKE");
    assertThat(page.text()).contains("Hồ sơ ở lại").contains("Hai hồ sơ giống nhau ở");
    var back = ministry.sendBack("/doi-tac/" + stays + "/gop", "voi", goes, "version", "1", "version-loser", "1", "f-name", "TAKE", "f-name-vi", "KEEP", "why", "");
    assertThat(back.select(".errors").text()).contains("Lý do");
    assertThat(back.select("#f-name input[checked]").val()).isEqualTo("TAKE");
  }

  @Test
  void after_a_merge_the_old_address_leads_on_and_undoing_stands_on_the_page() {
    var stays = add(new Reader(site, HAI_SON), "Kitahama Steel");
    var goes = twin();
    var ministry = new Reader(site, MINISTRY);
    var merged = ministry.sendOn("/doi-tac/" + stays + "/gop", "voi", goes, "version", "1", "version-loser", "1", "f-name", "KEEP", "f-name-vi", "TAKE", "why", "Một tổ chức");
    assertThat(merged.select("[role=status]").text()).contains("Đã gộp");
    assertThat(merged.select(".summary__row:contains(Tên khác)").text()).contains("Kitahama Steel Co., Ltd.");
    assertThat(merged.select(".summary__row:contains(Tên tiếng Việt)").text()).contains("Thép Kitahama");
    var old = new Reader(site, NGHE_AN).get("/doi-tac/" + goes);
    assertThat(old.getStatus()).isEqualTo(302);
    assertThat(old.getRedirectedUrl()).isEqualTo("/doi-tac/" + stays + "?tu=" + goes);
    assertThat(new Reader(site, NGHE_AN).open(old.getRedirectedUrl()).select(".notice").text()).contains("Hồ sơ " + goes + " đã được gộp vào hồ sơ này");
    assertThat(new Reader(site, NGHE_AN).open("/doi-tac/" + stays + "?tu=PAR001").text()).doesNotContain("PAR001");
    assertThat(new Reader(site, Actor.VISITOR).get("/doi-tac/" + goes).getStatus()).isEqualTo(404);
    assertThat(ministry.send("/doi-tac/" + stays + "/gop", "voi", goes, "why", "x").getRedirectedUrl()).isEqualTo("/doi-tac/" + stays);

    var undo = merged.select("a[href*=/tach/]").attr("href");
    assertThat(ministry.open(undo).text()).contains("Những gì được thêm vào hồ sơ ở lại kể từ khi gộp thì ở lại đó");
    assertThat(ministry.sendBack(undo, "why", "").select(".errors").text()).contains("Lý do");
    assertThat(ministry.sendOn(undo, "why", "Hai pháp nhân").select("h1").text()).isEqualTo("Thép Kitahama");
    assertThat(new Reader(site, NGHE_AN).open("/doi-tac/" + goes).select("h1").text()).isEqualTo("Thép Kitahama");
  }

  @Test
  void a_pair_that_is_two_partners_leaves_the_list() {
    var stays = add(new Reader(site, HAI_SON), "Kitahama Steel");
    var goes = twin();
    var ministry = new Reader(site, MINISTRY);
    assertThat(ministry.sendBack("/doi-tac/" + stays + "/khong-trung", "voi", goes, "why-apart", "").select(".errors").text()).contains("Vì sao là hai đối tác khác nhau");
    assertThat(ministry.sendOn("/doi-tac/" + stays + "/khong-trung", "voi", goes, "why-apart", "Hai nhà máy").text()).doesNotContain("Kitahama Steel – Thép Kitahama");
  }

  @Test
  void who_may_not_verify_meets_neither_list_nor_form() {
    var stays = add(new Reader(site, HAI_SON), "Kitahama Steel");
    var goes = twin();
    var officer = new Reader(site, HAI_SON);
    assertThat(officer.open("/doi-tac/" + stays).text()).doesNotContain("Có thể trùng").doesNotContain("Gộp hồ sơ");
    assertThat(officer.get("/doi-tac/trung").getStatus()).isEqualTo(403);
    assertThat(officer.get("/doi-tac/" + stays + "/gop?voi=" + goes).getStatus()).isEqualTo(404);
  }

  private static String add(Reader officer, String name, String... more) {
    return officer.sendOn("/doi-tac/moi", PartnerPagesTests.form(name, more)).select(".crumbs li").last().text();
  }

  private String twin() {
    return add(new Reader(site, NGHE_AN), "Kitahama Steel Co., Ltd.", "name-vi", "Thép Kitahama", "other", "1");
  }
}
