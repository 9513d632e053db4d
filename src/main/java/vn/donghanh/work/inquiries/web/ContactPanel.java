package vn.donghanh.work.inquiries.web;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.donghanh.Actor;
import vn.donghanh.Subject;
import vn.donghanh.foundation.reference.Subjects;
import vn.donghanh.foundation.site.Panel;

/// Liên hệ: on the page of a locality and of a mission, the way to ask it something.
@Component
class ContactPanel implements Panel {
  private final FrontDesk desks;

  ContactPanel(FrontDesk desks) {
    this.desks = desks;
  }

  @Override
  public int order() {
    return 5;
  }

  @Override
  public Place place() {
    return Place.SIDE;
  }

  @Override
  public boolean suits(Subject subject) {
    return Subjects.is(subject, "locality") || Subjects.is(subject, "mission");
  }

  @Override
  public Optional<Shown> show(Subject subject, Actor actor, LocalDate today) {
    return desks.of(subject).map(desk -> new Shown("inquiries/panel", new ContactPage(desk.body().name(), desk.address() + "/lien-he")));
  }
}
