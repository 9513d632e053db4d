package vn.donghanh.registries.needs;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import vn.donghanh.Actor;
import vn.donghanh.Role;
import vn.donghanh.foundation.clock.Today;

/// Công việc: the whole job of one order after the other, step by step, each step said before and after.
final class Labour {
  /// The steps in the order in which they are done; the last one ends an order of its own.
  static final List<String> STEPS = List.of("draft", "address", "send", "unit", "officer", "interim", "answer", "contest", "handover",
      "evidence", "again", "confirm", "withdraw");

  private final Needs needs;
  private final Today today;
  private final Diary diary;

  /// Hears each step before it begins and after it ended.
  interface Diary {
    void begins(String step, @Nullable NeedId order, int version);

    void ended(String step, NeedId order, int version);
  }

  Labour(BeanFactory house, Diary diary) {
    this.needs = house.getBean(Needs.class);
    this.today = house.getBean(Today.class);
    this.diary = diary;
  }

  /// One order from the draft to its confirmation, and one that is withdrawn.
  void work() {
    var asker = person("LOC-40-NV", "40", null, Role.LOCALITY_OFFICER);
    var delhi = person("EMB-NEW-DELHI", null, "EMB-NEW-DELHI", Role.MISSION_OFFICER);
    var seoul = person("EMB-SEOUL", null, "EMB-SEOUL", Role.MISSION_OFFICER);
    var order = new Order(sent("Đặt hàng bị ngắt giữa chừng", asker), asker);
    var part = order.part();
    order.step("unit", delhi, (need, _) -> need.take(part, "EMB-NEW-DELHI", delhi, today.now()));
    order.step("officer", delhi, (need, _) -> need.assign(part, "Cán bộ thử", delhi, today.now()));
    order.step("interim", delhi, (need, _) -> need.interim(part, "Đang hỏi", day().plusDays(20), delhi, day(), today.now()));
    order.step("answer", delhi, (need, _) -> need.answer(part, "Đã có", List.of("PAR038"), delhi, today.now()));
    order.step("contest", asker, (need, clocks) -> need.judge(part, false, null, "Còn thiếu", asker, today.now(), clocks));
    order.step("handover", delhi, (need, _) -> need.handOver(part, "EMB-SEOUL", "Ngoài địa bàn", delhi, today.now()));
    order.step("evidence", seoul, (need, _) -> need.close(part,
        new Handover.Evidence(Handover.EvidenceKind.MEETING, day(), "Biên bản", seoul.name()), seoul, day(), today.now()));
    order.step("again", seoul, (need, _) -> need.answer(part, "Đã đủ", List.of(), seoul, today.now()));
    order.step("confirm", asker, (need, clocks) -> need.judge(part, true, 5, "", asker, today.now(), clocks));
    new Order(sent("Đặt hàng bị rút", asker), asker).step("withdraw", asker, (need, _) -> need.withdraw("Thôi", asker, today.now()));
  }

  private NeedId sent(String title, Actor asker) {
    diary.begins("draft", null, -1);
    var id = needs.draft(NeedWorld.wish(title), NeedWorld.ours(), asker);
    diary.ended("draft", id, 0);
    var order = new Order(id, asker);
    order.step("address", asker, (need, clocks) -> need.address("EMB-NEW-DELHI", asker, today.now(), clocks));
    diary.begins("send", id, 1);
    needs.send(id, 1, asker);
    diary.ended("send", id, 2);
    return id;
  }

  private LocalDate day() {
    return today.date();
  }

  /// A person of their own for each order: nobody is told more than an hour's fill of notices.
  private static Actor person(String body, String locality, String mission, Role role) {
    return new Actor(UUID.randomUUID().toString(), "Người thử", body, body, locality, mission, Set.of(role));
  }

  private final class Order {
    private final NeedId id;
    private final Actor asker;

    private Order(NeedId id, Actor asker) {
      this.id = id;
      this.asker = asker;
    }

    UUID part() {
      return now().parts().getFirst().id();
    }

    void step(String name, Actor actor, BiConsumer<Need, Clocks> change) {
      var version = now().version();
      diary.begins(name, id, version);
      needs.change(id, version, actor, change);
      diary.ended(name, id, version + 1);
    }

    private Need now() {
      return needs.find(id, asker).orElseThrow().need();
    }
  }
}
