package vn.donghanh.registries.needs.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.donghanh.Actor;
import vn.donghanh.registries.needs.Need;
import vn.donghanh.registries.needs.SubOrder;

/// What can be done about one part of an order. Each has an address, a form and a moment of its own.
public enum PartAct {
  UNIT("don-vi"),
  OFFICER("can-bo"),
  ANSWER("tra-loi"),
  INTERIM("so-bo"),
  HANDOVER("chuyen-giao"),
  EVIDENCE("minh-chung"),
  CONFIRM("xac-nhan"),
  CONTEST("khong-dong-y");

  private final String slug;

  PartAct(String slug) {
    this.slug = slug;
  }

  static Optional<PartAct> of(String slug) {
    return Arrays.stream(values()).filter(act -> act.slug.equals(slug)).findFirst();
  }

  public String slug() {
    return slug;
  }

  /// The message keys of this act begin so.
  public String key() {
    return "needs.do." + name().toLowerCase(Locale.ROOT);
  }

  /// Is it done already, so that doing it again only corrects it?
  boolean isDone(SubOrder part) {
    return this == UNIT && part.unit().isPresent() || this == OFFICER && part.officer().isPresent();
  }

  /// Is it this person's to do, now? The rules themselves are the order's; this only keeps dead buttons off the page.
  boolean suits(Need need, SubOrder part, Actor actor) {
    if (need.withdrawal() != null || need.registered() == null) {
      return false;
    }
    var holder = part.isHandledBy(actor);
    var handover = part.openHandover();
    return switch (this) {
      case UNIT -> holder && part.open() && part.officer().isEmpty() && handover.isEmpty();
      case OFFICER, INTERIM -> holder && part.open() && part.unit().isPresent();
      case ANSWER -> holder && part.open() && part.unit().isPresent() && handover.isEmpty();
      case HANDOVER -> holder && part.open() && handover.isEmpty();
      case EVIDENCE -> handover.filter(it -> holder || actor.actsFor(it.to())).isPresent();
      case CONFIRM, CONTEST -> need.isLedBy(actor) && part.answered() && !part.confirmed();
    };
  }
}
