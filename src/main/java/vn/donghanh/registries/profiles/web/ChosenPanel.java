package vn.donghanh.registries.profiles.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.donghanh.Actor;
import vn.donghanh.Subject;
import vn.donghanh.foundation.reference.Subjects;
import vn.donghanh.foundation.site.ListState;
import vn.donghanh.foundation.site.Panel;
import vn.donghanh.registries.profiles.Spearheads;

/// Địa phương chọn làm mũi nhọn, on the page of a sector and of a country: which localities have put it first this year.
@Component
class ChosenPanel implements Panel {
  private static final int MOST = 8;

  private final Spearheads spearheads;
  private final ProfileNames names;

  ChosenPanel(Spearheads spearheads, ProfileNames names) {
    this.spearheads = spearheads;
    this.names = names;
  }

  @Override
  public int order() {
    return 25;
  }

  @Override
  public Place place() {
    return Place.MAIN;
  }

  @Override
  public boolean suits(Subject subject) {
    return Subjects.is(subject, "sector") || Subjects.is(subject, "country");
  }

  @Override
  public Optional<Shown> show(Subject subject, Actor actor, LocalDate today) {
    var code = Subjects.code(subject);
    var ofSector = Subjects.is(subject, "sector");
    var found = ofSector ? spearheads.candidates(Set.of(), names.around(code), today.getYear())
        : spearheads.candidates(names.reaching(code), Set.of(), today.getYear());
    var all = new ListState(ProfileAddress.LIST, java.util.Map.of()).with(ofSector ? ProfileFilter.SECTOR : ProfileFilter.MARKET, code);
    return found.isEmpty() ? Optional.empty() : Optional.of(new Shown("profiles/chosen-panel",
        new ChosenShown(ofSector, today.getYear(), all, found.size(), found.stream().limit(MOST).toList(), names)));
  }
}
