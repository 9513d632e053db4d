package vn.donghanh.foundation.site;

import java.time.LocalDate;
import java.util.Optional;
import vn.donghanh.Actor;
import vn.donghanh.Subject;

/// Khung ghép: a part of another module's page. An upper module contributes a bean; the server composes it
/// into the page of the record below: one query and one permission check a panel, and it works without scripts.
public interface Panel {
  /// The home page, as a panel's subject: what is the reader's own stands in [Place#SIDE], before everything else.
  Subject HOME = Subject.of("site", "home");

  /// Where the panel stands among the others, small first.
  int order();

  /// Main column or side column.
  Place place();

  boolean suits(Subject subject);

  /// What this person may see of it today, nothing when there is nothing for them.
  Optional<Shown> show(Subject subject, Actor actor, LocalDate today);

  /// What it shows where it has something, in the reader's words, for the line that names what a page has nothing of;
  /// empty when it is nothing this person would miss.
  default String named(Subject subject, Frame frame) {
    return "";
  }

  /// The two columns of a record's page.
  enum Place { MAIN, SIDE }

  /// @param template the panel's template, such as `matching/panel`; its parameters are `frame` and `page`
  /// @param page     what it shows
  record Shown(String template, Object page) {}
}
