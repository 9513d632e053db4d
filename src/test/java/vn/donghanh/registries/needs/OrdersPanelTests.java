package vn.donghanh.registries.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.donghanh.registries.needs.NeedWorld.DA_NANG;
import static vn.donghanh.registries.needs.NeedWorld.MINISTRY;
import static vn.donghanh.registries.needs.NeedWorld.NEW_DELHI;
import static vn.donghanh.registries.needs.NeedWorld.NGHE_AN;
import static vn.donghanh.registries.needs.NeedWorld.SEOUL;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.world.MovableClock;
import vn.donghanh.world.Reader;
import vn.donghanh.world.WholeHouse;

/// Which orders stand on the page of a mission and of a country, and for whom.
@WholeHouse
@Transactional
class OrdersPanelTests {
  private static final String TITLE = "Tìm nhà đầu tư ở hai nước";
  private static final String MISSION = "/co-quan-dai-dien/EMB-NEW-DELHI";
  private static final String COUNTRY = "/quoc-gia/IND";

  @Autowired MockMvcTester site;
  @Autowired Needs needs;
  @Autowired MovableClock clock;

  private NeedId id;

  @BeforeEach
  void sentToNewDelhi() {
    id = needs.draft(NeedWorld.wish(TITLE), NeedWorld.ours(), NGHE_AN);
    needs.change(id, 0, NGHE_AN, (need, clocks) -> need.address("EMB-NEW-DELHI", NGHE_AN, clock.instant(), clocks));
    needs.send(id, 1, NGHE_AN);
  }

  @Test
  void a_mission_shows_what_it_holds_to_those_who_see_the_whole_order() {
    for (var reader : new Actor[] {NGHE_AN, MINISTRY, NEW_DELHI}) {
      assertThat(orders(MISSION, reader)).as(reader.bodyName()).contains(TITLE);
    }
    assertThat(orders("/co-quan-dai-dien/EMB-SEOUL", MINISTRY)).isEmpty();
  }

  @Test
  void who_may_know_only_the_summary_does_not_learn_who_holds_it() {
    assertThat(orders(COUNTRY, DA_NANG)).as("the market is part of the summary").contains(TITLE);
    assertThat(orders(MISSION, DA_NANG)).isEmpty();
    assertThat(list("?noi-giu=EMB-NEW-DELHI", DA_NANG)).doesNotContain(TITLE);
    for (var stranger : new Actor[] {SEOUL, Actor.VISITOR}) {
      assertThat(orders(MISSION, stranger) + orders(COUNTRY, stranger)).isEmpty();
    }
  }

  @Test
  void the_panel_leads_to_the_same_orders_on_the_board() {
    var all = as(MINISTRY).open(MISSION).select("#dat-hang a[href^=/dat-hang?]").attr("href");
    assertThat(all).isEqualTo("/dat-hang?noi-giu=EMB-NEW-DELHI");
    var board = as(MINISTRY).open(all);
    assertThat(board.select("tbody").text()).contains(TITLE);
    assertThat(board.select(".pill").text()).contains("Đang ở Đại sứ quán Việt Nam tại Ấn Độ");
    assertThat(list("?noi-giu=EMB-SEOUL", MINISTRY)).doesNotContain(TITLE);
  }

  @Test
  void a_withdrawn_order_is_held_by_nobody_and_no_clock_runs_on_its_page() {
    needs.change(id, 2, NGHE_AN, (need, _) -> need.withdraw("Đã tự tìm được", NGHE_AN, clock.instant()));
    assertThat(orders(MISSION, MINISTRY)).isEmpty();
    assertThat(as(NGHE_AN).open("/dat-hang/" + id).select("#EMB-NEW-DELHI").text()).contains("Giao đơn vị")
        .doesNotContain("hạn ").doesNotContain("còn ");
  }

  @Test
  void a_step_that_was_passed_over_is_due_no_more() {
    needs.change(id, 2, NEW_DELHI, (need, _) -> need.take(need.parts().getFirst().id(), "EMB-NEW-DELHI", NEW_DELHI, clock.instant()));
    assertThat(as(NGHE_AN).open("/dat-hang/" + id).select("#EMB-NEW-DELHI").text()).contains("Phân công cán bộ – đang làm hạn 08/01/2026");
    needs.change(id, 3, NEW_DELHI, (need, _) -> need.answer(need.parts().getFirst().id(), "Đã trao đổi", List.of(), NEW_DELHI, clock.instant()));
    assertThat(as(NGHE_AN).open("/dat-hang/" + id).select("#EMB-NEW-DELHI").text()).contains("Phân công cán bộ – không thực hiện Không ghi bước này");
  }

  private String orders(String page, Actor reader) {
    return as(reader).open(page).select("#dat-hang").text();
  }

  private String list(String query, Actor reader) {
    return as(reader).open("/dat-hang" + query).select("tbody").text();
  }

  private Reader as(Actor actor) {
    return new Reader(site, actor);
  }
}
