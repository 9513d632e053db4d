package vn.donghanh.foundation.site;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import vn.donghanh.Actor;
import vn.donghanh.BilingualText;
import vn.donghanh.Subject;

/// Thẻ đối tượng: how a module shows its records where others point at them, in the thread, in history, in
/// notices. A record this person may not know of is simply missing from the answer.
public interface SubjectCards {

  /// The module whose records these are.
  String module();

  /// One query for all of them.
  Map<Subject, Card> cards(Collection<Subject> subjects, Actor actor);

  /// Every subject under which this record is or was known, itself included: what was said of one is said of it.
  default Set<Subject> known(Subject subject) {
    return Set.of(subject);
  }

  /// @param title what the record is called
  /// @param kind  a message key, such as `needs.kind`
  /// @param link  its address
  record Card(BilingualText title, String kind, String link) {}
}
