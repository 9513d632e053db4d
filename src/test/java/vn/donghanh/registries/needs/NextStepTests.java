package vn.donghanh.registries.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.donghanh.registries.needs.NeedWorld.DA_NANG;
import static vn.donghanh.registries.needs.NeedWorld.NEW_DELHI;
import static vn.donghanh.registries.needs.NeedWorld.NGHE_AN;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.world.MovableClock;
import vn.donghanh.world.Reader;
import vn.donghanh.world.WholeHouse;

/// Under its title an order says to each reader what is theirs to do next: on a phone the part itself is far below.
@WholeHouse
@Transactional
class NextStepTests {
  @Autowired MockMvcTester site;
  @Autowired Needs needs;
  @Autowired MovableClock clock;

  @Test
  void each_step_leads_to_the_next_until_the_locality_has_confirmed() {
    var id = sent();
    assertThat(next(id, NEW_DELHI)).isEqualTo("Giao đơn vị");
    assertThat(next(id, NGHE_AN)).isEmpty();
    change(id, NEW_DELHI, need -> need.take(part(id), "EMB-NEW-DELHI", NEW_DELHI, clock.instant()));
    assertThat(next(id, NEW_DELHI)).isEqualTo("Phân công cán bộ");
    change(id, NEW_DELHI, need -> need.assign(part(id), "Phạm Văn Thí Dụ", NEW_DELHI, clock.instant()));
    assertThat(next(id, NEW_DELHI)).isEqualTo("Trả lời");
    change(id, NEW_DELHI, need -> need.answer(part(id), "Đã gặp hiệp hội", List.of(), NEW_DELHI, clock.instant()));
    assertThat(next(id, NEW_DELHI)).isEmpty();
    assertThat(next(id, DA_NANG)).isEmpty();
    assertThat(next(id, NGHE_AN)).isEqualTo("Xác nhận kết quả");
  }

  @Test
  void who_confirms_or_contests_reads_the_answer_on_the_same_page_and_what_is_wrong_by_the_fields_own_name() {
    var id = sent();
    change(id, NEW_DELHI, need -> need.take(part(id), "EMB-NEW-DELHI", NEW_DELHI, clock.instant()));
    change(id, NEW_DELHI, need -> need.answer(part(id), "Đã gặp hiệp hội", List.of(), NEW_DELHI, clock.instant()));
    var ours = new Reader(site, NGHE_AN);
    var address = "/dat-hang/" + id + "/phan/" + part(id);
    assertThat(ours.open(address + "/xac-nhan").select(".said").text()).contains("Đã gặp hiệp hội");
    var back = ours.sendBack(address + "/khong-dong-y", "version", String.valueOf(need(id).version()));
    assertThat(back.select(".said").text()).contains("Đã gặp hiệp hội");
    assertThat(back.select(".errors a").text()).startsWith(back.select("label[for=text]").text() + ":");
  }

  private NeedId sent() {
    var id = needs.draft(NeedWorld.wish("Cần bước tiếp theo"), NeedWorld.ours(), NGHE_AN);
    needs.change(id, 0, NGHE_AN, (need, clocks) -> need.address("EMB-NEW-DELHI", NGHE_AN, clock.instant(), clocks));
    needs.send(id, 1, NGHE_AN);
    return id;
  }

  private void change(NeedId id, Actor actor, Consumer<Need> change) {
    needs.change(id, need(id).version(), actor, (need, _) -> change.accept(need));
  }

  private String next(NeedId id, Actor actor) {
    return new Reader(site, actor).open("/dat-hang/" + id).select(".page-head a[href*=/phan/]").text();
  }

  private Need need(NeedId id) {
    return needs.find(id, NGHE_AN).orElseThrow().need();
  }

  private UUID part(NeedId id) {
    return need(id).parts().getFirst().id();
  }
}
