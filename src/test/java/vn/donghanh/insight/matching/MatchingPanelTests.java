package vn.donghanh.insight.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.donghanh.registries.needs.NeedWorld.NEW_DELHI;
import static vn.donghanh.registries.needs.NeedWorld.NGHE_AN;

import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.registries.needs.Clocks;
import vn.donghanh.registries.needs.Need;
import vn.donghanh.registries.needs.NeedId;
import vn.donghanh.registries.needs.NeedWorld;
import vn.donghanh.registries.needs.Needs;
import vn.donghanh.world.MovableClock;
import vn.donghanh.world.Reader;
import vn.donghanh.world.WholeHouse;

/// Where the suggestions stand on the page of their order, as long as it goes on.
@WholeHouse
@Transactional
class MatchingPanelTests {
  @Autowired Needs needs;
  @Autowired MockMvcTester site;
  @Autowired MovableClock clock;

  @Test
  void who_writes_an_order_sees_first_who_can_answer_it_and_once_it_is_sent_the_order_itself() {
    var id = needs.draft(NeedWorld.wish("Tìm đối tác bán dẫn"), NeedWorld.ours(), NGHE_AN);
    assertThat(panels(id)).containsSubsequence("goi-y", "noi-dung");
    send(id);
    assertThat(panels(id)).containsSubsequence("noi-dung", "goi-y");
  }

  @Test
  void when_the_result_is_confirmed_nobody_is_suggested_any_more() {
    var id = needs.draft(NeedWorld.wish("Tìm đối tác bán dẫn"), NeedWorld.ours(), NGHE_AN);
    send(id);
    var part = need(id).parts().getFirst().id();
    change(id, NEW_DELHI, (need, _) -> need.take(part, "EMB-NEW-DELHI", NEW_DELHI, clock.instant()));
    change(id, NEW_DELHI, (need, _) -> need.assign(part, "Cán bộ thử", NEW_DELHI, clock.instant()));
    change(id, NEW_DELHI, (need, _) -> need.answer(part, "Đã giới thiệu", List.of("PAR038"), NEW_DELHI, clock.instant()));
    assertThat(panels(id)).contains("goi-y");
    change(id, NGHE_AN, (need, clocks) -> need.judge(part, true, 5, "", NGHE_AN, clock.instant(), clocks));
    assertThat(panels(id)).contains("noi-dung").doesNotContain("goi-y");
  }

  private void send(NeedId id) {
    change(id, NGHE_AN, (need, clocks) -> need.address("EMB-NEW-DELHI", NGHE_AN, clock.instant(), clocks));
    needs.send(id, need(id).version(), NGHE_AN);
  }

  private void change(NeedId id, Actor actor, BiConsumer<Need, Clocks> change) {
    needs.change(id, need(id).version(), actor, change);
  }

  private Need need(NeedId id) {
    return needs.find(id, NGHE_AN).orElseThrow().need();
  }

  /// The ids of the panels of the order's page, from above.
  private List<String> panels(NeedId id) {
    return new Reader(site, NGHE_AN).open("/dat-hang/" + id).select("#goi-y, #noi-dung").eachAttr("id");
  }
}
