package vn.donghanh.registries.profiles.web;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.donghanh.Actor;
import vn.donghanh.Subject;
import vn.donghanh.foundation.reference.Subjects;
import vn.donghanh.foundation.site.Panel;
import vn.donghanh.registries.profiles.Initiatives;
import vn.donghanh.registries.profiles.Spearheads;

/// Mũi nhọn và sáng kiến on the page of their locality: what is published of the newest year, and what still runs.
@Component
class SpearheadsPanel implements Panel {
  private final Spearheads spearheads;
  private final Initiatives initiatives;
  private final ProfileNames names;

  SpearheadsPanel(Spearheads spearheads, Initiatives initiatives, ProfileNames names) {
    this.spearheads = spearheads;
    this.initiatives = initiatives;
    this.names = names;
  }

  @Override
  public int order() {
    return 12;
  }

  @Override
  public Place place() {
    return Place.MAIN;
  }

  @Override
  public boolean suits(Subject subject) {
    return Subjects.is(subject, "locality");
  }

  @Override
  public Optional<Shown> show(Subject subject, Actor actor, LocalDate today) {
    var code = Subjects.code(subject);
    var chosen = spearheads.of(code, null, false).stream().filter(it -> it.year() <= today.getYear()).toList();
    var newest = chosen.stream().mapToInt(it -> it.year()).max().orElse(today.getYear());
    var running = initiatives.of(code, false).stream()
        .filter(it -> it.plan().year() >= newest || it.state().open()).toList();
    return chosen.isEmpty() && running.isEmpty() ? Optional.empty() : Optional.of(new Shown("profiles/spearheads-panel",
        new SpearheadsShown(newest, chosen.stream().filter(it -> it.year() == newest).toList(), running, names)));
  }
}
