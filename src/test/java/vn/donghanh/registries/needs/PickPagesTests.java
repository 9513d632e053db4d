package vn.donghanh.registries.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.donghanh.registries.needs.NeedWorld.NEW_DELHI;
import static vn.donghanh.registries.needs.NeedWorld.NGHE_AN;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.world.MovableClock;
import vn.donghanh.world.Reader;
import vn.donghanh.world.WholeHouse;

/// Partners are chosen by name where an order names them, also without scripts.
@WholeHouse
@Transactional
class PickPagesTests {
  @Autowired MockMvcTester site;
  @Autowired Needs needs;
  @Autowired MovableClock clock;

  @Test
  void an_answer_offers_what_was_sent_along_then_partners_where_one_is_responsible_then_the_suggestions() {
    var page = as(NEW_DELHI).open(answer(taken()));
    assertThat(page.select("#partners input[type=checkbox]").eachAttr("value")).hasSizeBetween(2, 8).first().isEqualTo("PAR058");
    assertThat(page.select("#partners label[for=partners-PAR038]").text()).contains("KOTRA");
    assertThat(page.select("#partners .choice").eachText().get(1)).contains("Ấn Độ");
    assertThat(page.select("#partners textarea")).isEmpty();
  }

  @Test
  void looking_for_a_name_sends_nothing_and_keeps_what_was_typed_and_ticked() {
    var id = taken();
    var page = as(NEW_DELHI).sendToLook(answer(id), "version", version(id), "text", "Đã tìm", "partners", "PAR058", "tim", "partners",
        "partners-tim", "chamber commerce");
    assertThat(page.select(".errors")).isEmpty();
    assertThat(page.select("textarea[name=text]").text()).isEqualTo("Đã tìm");
    assertThat(page.select("#partners input[checked]").eachAttr("value")).containsExactly("PAR058");
    assertThat(page.select("#partners-found label").text()).contains("AmCham").doesNotContain("EuroCham");
    assertThat(need(id).parts().getFirst().answers()).isEmpty();
  }

  @Test
  void a_name_that_means_one_partner_is_taken_and_another_is_asked_back() {
    var id = taken();
    var back = as(NEW_DELHI).sendBack(answer(id), "version", version(id), "text", "Đã giới thiệu", "partners-tim", "chamber commerce");
    assertThat(back.select(".errors").text()).contains("có thể là một trong các mục dưới đây");
    assertThat(as(NEW_DELHI).sendBack(answer(id), "version", version(id), "text", "Đã giới thiệu", "partners-tim", "không ai tên này")
        .select(".errors").text()).contains("Không tìm thấy “không ai tên này”");
    as(NEW_DELHI).sendOn(answer(id), "version", version(id), "text", "Đã giới thiệu", "partners", "PAR038", "partners-tim", "PAR037");
    assertThat(need(id).parts().getFirst().answers()).last().satisfies(it -> assertThat(it.partners()).containsExactly("PAR038", "PAR037"));
  }

  @Test
  void a_partner_is_found_by_its_country_too() {
    var id = taken();
    assertThat(as(NEW_DELHI).sendToLook(answer(id), "version", version(id), "tim", "partners", "partners-tim", "xuc tien dau tu han quoc")
        .select("#partners").text()).contains("KOTRA");
  }

  @Test
  void an_id_that_is_not_there_is_refused() {
    var id = taken();
    assertThat(as(NEW_DELHI).sendBack(answer(id), "version", version(id), "text", "Đã giới thiệu", "partners", "PAR999").select(".errors").text())
        .contains("Hãy chọn trong danh sách");
  }

  @Test
  void while_one_types_the_boxes_come_alone_and_ticked_ones_stay() {
    var boxes = as(NGHE_AN).open("/doi-tac/chon?o=avoid&avoid-tim=kotra&avoid=PAR037");
    assertThat(boxes.select("input[name=avoid]").eachAttr("value")).containsExactly("PAR037", "PAR038");
    assertThat(boxes.select("input[checked]").eachAttr("value")).containsExactly("PAR037");
    assertThat(boxes.select("header, h1")).isEmpty();
    assertThat(as(NGHE_AN).get("/doi-tac/chon?o=%3Cx%3E&avoid-tim=kotra").getStatus()).isEqualTo(404);
    assertThat(as(Actor.VISITOR).get("/doi-tac/chon?o=avoid&avoid-tim=kotra").getStatus()).isEqualTo(302);
  }

  @Test
  void whom_not_to_approach_is_chosen_by_name_in_the_draft_and_can_be_unticked() {
    var id = needs.draft(NeedWorld.wish("Chọn bằng tên"), NeedWorld.ours(), NGHE_AN);
    var edit = "/dat-hang/" + id + "/sua";
    var found = as(NGHE_AN).sendToLook(edit, "version", "0", "title", "", "tim", "avoid", "avoid-tim", "kotra");
    assertThat(found.select(".errors")).isEmpty();
    assertThat(found.select("#avoid-found input").eachAttr("value")).containsExactly("PAR038");
    as(NGHE_AN).sendOn(edit, "version", "0", "title", "Chọn bằng tên", "avoid", "PAR038", "avoid-tim", "kotra");
    assertThat(need(id).wish().avoid()).containsExactly("PAR038");
    assertThat(as(NGHE_AN).open(edit).select("#avoid input[checked]").eachAttr("value")).containsExactly("PAR038");
    as(NGHE_AN).sendOn(edit, "version", version(id), "title", "Chọn bằng tên");
    assertThat(need(id).wish().avoid()).isEmpty();
  }

  @Test
  void while_one_types_no_box_comes_that_stands_on_the_page() {
    var asking = as(NEW_DELHI).open(answer(taken())).select("#partners-tim").attr("hx-get");
    assertThat(asking).startsWith("/doi-tac/chon?o=partners&co=PAR058&co=");
    var boxes = as(NEW_DELHI).open(asking + "&partners-tim=kotra");
    assertThat(boxes.select("input")).isEmpty();
    assertThat(boxes.text()).contains("“kotra” đã có trong các mục trên trang");
    assertThat(as(NEW_DELHI).open(asking + "&partners-tim=kh%C3%B4ng%20ai&partners=PAR057").text()).contains("Không tìm thấy “không ai”")
        .contains("AmCham");
  }

  /// Sent to New Delhi with EuroCham along, and taken there.
  private NeedId taken() {
    var id = needs.draft(NeedWorld.wish("Cần giới thiệu đối tác"), NeedWorld.ours(), NGHE_AN);
    needs.change(id, 0, NGHE_AN, (need, clocks) -> {
      need.attach("PAR058", NGHE_AN);
      need.address("EMB-NEW-DELHI", NGHE_AN, clock.instant(), clocks);
    });
    needs.send(id, 1, NGHE_AN);
    needs.change(id, 2, NEW_DELHI, (need, _) -> need.take(need.parts().getFirst().id(), "EMB-NEW-DELHI", NEW_DELHI, clock.instant()));
    return id;
  }

  private String answer(NeedId id) {
    return "/dat-hang/" + id + "/phan/" + need(id).parts().getFirst().id() + "/tra-loi";
  }

  private Need need(NeedId id) {
    return needs.find(id, NGHE_AN).orElseThrow().need();
  }

  private String version(NeedId id) {
    return String.valueOf(need(id).version());
  }

  private Reader as(Actor actor) {
    return new Reader(site, actor);
  }
}
