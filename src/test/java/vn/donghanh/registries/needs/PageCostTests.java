package vn.donghanh.registries.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.donghanh.registries.needs.NeedWorld.MINISTRY;
import static vn.donghanh.registries.needs.NeedWorld.NGHE_AN;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.Role;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.world.Signed;
import vn.donghanh.world.Statements;
import vn.donghanh.world.WholeHouse;

/// A page of many costs the database no more statements than a page of few.
@WholeHouse
@Transactional
class PageCostTests {
  @Autowired Needs needs;
  @Autowired MockMvcTester site;
  @Autowired DSLContext sql;
  @Autowired Today today;

  @Test
  void an_order_with_five_answers_costs_no_more_statements_than_one_with_one() throws Exception {
    var few = answered("EMB-NEW-DELHI");
    var many = answered("EMB-NEW-DELHI", "EMB-SEOUL", "EMB-TOKYO", "EMB-BERLIN", "EMB-PARIS");
    open("/dat-hang/" + few);
    assertThat(open("/dat-hang/" + many)).hasSameSizeAs(open("/dat-hang/" + few));
  }

  @Test
  void a_full_board_costs_no_more_statements_than_one_row() throws Exception {
    answered("EMB-NEW-DELHI");
    open("/dat-hang");
    var one = open("/dat-hang");
    for (var i = 0; i < 24; i++) {
      answered("EMB-NEW-DELHI", "EMB-SEOUL");
    }
    assertThat(open("/dat-hang")).hasSameSizeAs(one);
  }

  private List<String> open(String address) throws Exception {
    return Statements.of(sql, () -> assertThat(site.get().uri(address).with(Signed.as(MINISTRY))).hasStatusOk());
  }

  private NeedId answered(String... missions) {
    var id = needs.draft(NeedWorld.wish("Hỏi nhiều nơi"), NeedWorld.ours(), NGHE_AN);
    for (var mission : missions) {
      needs.change(id, version(id), NGHE_AN, (need, clocks) -> need.address(mission, NGHE_AN, today.now(), clocks));
    }
    needs.send(id, version(id), NGHE_AN);
    for (var mission : missions) {
      var officer = new Actor(UUID.randomUUID().toString(), "Cán bộ", mission, mission, null, mission, Set.of(Role.MISSION_OFFICER));
      var part = needs.find(id, NGHE_AN).orElseThrow().need().parts().stream().filter(it -> it.body().equals(mission)).findFirst().orElseThrow().id();
      needs.change(id, version(id), officer, (need, _) -> need.take(part, mission, officer, today.now()));
      needs.change(id, version(id), officer, (need, _) -> need.answer(part, "Đã có", List.of("PAR038"), officer, today.now()));
    }
    return id;
  }

  private int version(NeedId id) {
    return needs.find(id, NGHE_AN).orElseThrow().need().version();
  }
}
