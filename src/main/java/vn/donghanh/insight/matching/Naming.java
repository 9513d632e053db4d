package vn.donghanh.insight.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.donghanh.Actor;
import vn.donghanh.BilingualText;
import vn.donghanh.Subject;
import vn.donghanh.foundation.reference.Subjects;
import vn.donghanh.foundation.search.Hit;
import vn.donghanh.foundation.search.Lookup;
import vn.donghanh.registries.partners.Partners;

/// Gọi tên: what somebody means who asks by name why a record is not suggested.
@Component
public class Naming {
  private static final List<String> KINDS = List.of("partners.kind", "opportunities.kind", "reference.kind.mission", "reference.kind.agreement");
  private static final int MOST = 6;

  private final Lookup lookup;
  private final Partners partners;

  Naming(Lookup lookup, Partners partners) {
    this.lookup = lookup;
    this.partners = partners;
  }

  /// A record that may be meant.
  public record Named(Subject subject, BilingualText title) {}

  /// What is meant: one record when it is clear, several when it is not, none when nothing is called so.
  public List<Named> of(String typed, Actor actor) {
    var partner = partners.meant(typed, actor);
    if (partner.isPresent()) {
      return List.of(new Named(Subject.of("partners", partner.get()), BilingualText.of(typed, "")));
    }
    var found = new ArrayList<Named>();
    for (var kind : KINDS) {
      lookup.page(typed, kind, null, MOST, actor.audiences()).hits().forEach(hit ->
          candidate(hit).ifPresent(subject -> found.add(new Named(subject, hit.title()))));
    }
    return List.copyOf(found);
  }

  /// The search knows missions and agreements as entries of the catalogue.
  private static Optional<Subject> candidate(Hit hit) {
    var subject = hit.subject();
    if (Subjects.is(subject, "mission")) {
      return Optional.of(Subject.of("missions", Subjects.code(subject)));
    }
    if (Subjects.is(subject, "agreement")) {
      return Optional.of(Subject.of("agreements-in-force", Subjects.code(subject)));
    }
    return subject.module().equals("partners") || subject.module().equals("opportunities") ? Optional.of(subject) : Optional.empty();
  }
}
