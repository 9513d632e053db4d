package vn.donghanh.registries.needs.web;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.donghanh.Actor;
import vn.donghanh.Subject;
import vn.donghanh.foundation.reference.Subjects;
import vn.donghanh.foundation.site.ListState;
import vn.donghanh.foundation.site.Panel;
import vn.donghanh.registries.needs.NeedBoard;
import vn.donghanh.registries.needs.NeedFilter;
import vn.donghanh.registries.needs.NeedPermission;

/// Đặt hàng on the page of a mission, which holds them, and of a country, for whose market they are: as many as the
/// reader may know, none for a visitor.
@Component
class OrdersPanel implements Panel {
  private static final int MOST = 5;

  private final NeedBoard board;
  private final NeedNames names;

  OrdersPanel(NeedBoard board, NeedNames names) {
    this.board = board;
    this.names = names;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public Place place() {
    return Place.MAIN;
  }

  @Override
  public boolean suits(Subject subject) {
    return Subjects.is(subject, "mission") || Subjects.is(subject, "country");
  }

  @Override
  public Optional<Shown> show(Subject subject, Actor actor, LocalDate today) {
    if (!actor.may(NeedPermission.READ)) {
      return Optional.empty();
    }
    var held = Subjects.is(subject, "mission");
    var code = Subjects.code(subject);
    var filter = held ? NeedFilter.heldBy(code, today) : NeedFilter.about(code, today);
    var rows = board.page(filter, actor).rows().stream().limit(MOST).toList();
    return rows.isEmpty() ? Optional.empty() : Optional.of(new Shown("needs/panel",
        new OrdersShown(held, new ListState("/dat-hang", filter.address()).with(ListState.AFTER, null), rows, names)));
  }
}
