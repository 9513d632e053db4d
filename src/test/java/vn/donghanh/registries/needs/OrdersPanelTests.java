package vn.donghanh.registries.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.donghanh.registries.needs.NeedWorld.DA_NANG;
import static vn.donghanh.registries.needs.NeedWorld.MINISTRY;
import static vn.donghanh.registries.needs.NeedWorld.NEW_DELHI;
import static vn.donghanh.registries.needs.NeedWorld.NGHE_AN;
import static vn.donghanh.registries.needs.NeedWorld.SEOUL;

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

  @BeforeEach
  void sentToNewDelhi() {
    var id = needs.draft(NeedWorld.wish(TITLE), NeedWorld.ours(), NGHE_AN);
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
