package vn.donghanh.registries.needs;

import java.util.List;
import java.util.stream.Stream;
import vn.donghanh.Actor;
import vn.donghanh.foundation.journal.Notice;

/// Ai cần được báo: what an order's own acts mean for others. Each is told only what they may know.
final class NeedNotices {

  private NeedNotices() {}

  static List<Notice> of(Need need, Actor actor) {
    return need.acts().stream().flatMap(act -> act instanceof Act.Happened it ? notices(it, need, actor) : Stream.empty()).toList();
  }

  private static Stream<Notice> notices(Act.Happened act, Need need, Actor actor) {
    return switch (act.key()) {
      case "needs.act.send" -> need.parts().stream().map(part -> tell(need, actor, part.holder(), "needs.notice.sent"));
      case "needs.act.address" -> need.draft() || sentJustNow(need) ? Stream.empty()
          : Stream.of(tell(need, actor, String.valueOf(act.after().get("addressee")), "needs.notice.sent"));
      case "needs.act.unit" -> Stream.of(tell(need, actor, String.valueOf(act.after().get("unit")), "needs.notice.unit"));
      case "needs.act.interim" -> Stream.of(tell(need, actor, need.lead(), "needs.notice.interim"));
      case "needs.act.answer" -> Stream.of(tell(need, actor, need.lead(), "needs.notice.answer"));
      case "needs.act.handover" -> Stream.of(tell(need, actor, String.valueOf(act.after().get("to")), "needs.notice.handover"));
      case "needs.act.contest" -> holders(need, actor, "needs.notice.contest");
      case "needs.act.confirm" -> holders(need, actor, "needs.notice.confirm");
      case "needs.act.withdraw" -> need.registered() == null ? Stream.empty() : holders(need, actor, "needs.notice.withdraw");
      default -> Stream.empty();
    };
  }

  /// An order that is sent in the same breath tells its addressees once, by being sent.
  private static boolean sentJustNow(Need need) {
    return need.acts().stream().anyMatch(act -> act instanceof Act.Happened it && it.key().equals("needs.act.send"));
  }

  private static Stream<Notice> holders(Need need, Actor actor, String key) {
    return need.parts().stream().map(SubOrder::holder).distinct().map(holder -> tell(need, actor, holder, key));
  }

  private static Notice tell(Need need, Actor actor, String body, String key) {
    return Notice.toBody(actor, body, key, need.id().subject(), "/dat-hang/" + need.id(), need.wish().title());
  }
}
