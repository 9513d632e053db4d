package vn.donghanh.insight.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.donghanh.BilingualText;
import vn.donghanh.foundation.reference.Concept;
import vn.donghanh.foundation.reference.Concepts;
import vn.donghanh.foundation.reference.Countries;
import vn.donghanh.foundation.reference.Country;
import vn.donghanh.foundation.reference.Sector;
import vn.donghanh.foundation.reference.Sectors;
import vn.donghanh.insight.matching.meaning.Likeness;
import vn.donghanh.insight.matching.meaning.Rarity;
import vn.donghanh.insight.matching.meaning.Reading;

/// Điểm nội dung: what the words of two records say to each other, as named contributions. Some take points away, and
/// say so: who sells is no answer to who sells, and another country none to who named one.
public final class ContentScoring {
  private static final int NAMES = 4;

  private final Weights weights;
  private final Concepts concepts;
  private final Sectors sectors;
  private final Countries countries;

  ContentScoring(Weights weights, Concepts concepts, Sectors sectors, Countries countries) {
    this.weights = weights;
    this.concepts = concepts;
    this.sectors = sectors;
    this.countries = countries;
  }

  /// What speaks for and against a record, and how alike its letters are for what is equal in all else.
  public record Scored(List<Contribution> contributions, double grams) {
    /// The sum, of 100.
    public int points() {
      return Math.clamp(contributions.stream().mapToInt(Contribution::points).sum(), 0, 100);
    }

    /// In one number: points first, letters only between equals.
    public double rank() {
      return contributions.stream().mapToInt(Contribution::points).sum() + grams / 2;
    }

    boolean isAbout() {
      return contributions.stream().anyMatch(it -> it.factor() == Factor.MEANING);
    }
  }

  /// What two records say to each other.
  ///
  /// @param joint true where standing on the same side is good: two localities may ask together
  public Scored of(Reading wanted, Reading candidate, Rarity rarity, boolean joint) {
    var likeness = Likeness.of(wanted, candidate, rarity, measure(), code -> sectors.find(code).map(Sector::parent));
    var found = new ArrayList<Contribution>();
    sectors(wanted, candidate, likeness).ifPresent(found::add);
    meaning(likeness).ifPresent(found::add);
    words(likeness).ifPresent(found::add);
    act(likeness, joint).ifPresent(found::add);
    place(wanted, candidate).ifPresent(found::add);
    home(wanted, candidate).ifPresent(found::add);
    scale(likeness).ifPresent(found::add);
    return new Scored(List.copyOf(found), likeness.grams());
  }

  /// The sectors that both state.
  private Optional<Contribution> sectors(Reading wanted, Reading candidate, Likeness likeness) {
    var points = (int) Math.round(weights.of("sectors.most") * likeness.sectors());
    return points == 0 ? Optional.empty() : Optional.of(Contribution.of(Factor.SECTOR, points, "matching.why.sector.exact",
        wanted.sectors().stream().filter(candidate.sectors()::contains).sorted()
            .map(code -> (Object) sectors.find(code).map(Sector::name).orElse(BilingualText.of(code, code))).toList()));
  }

  private Likeness.Measure measure() {
    return new Likeness.Measure(share("meaning.hint"), share("meaning.group"), share("meaning.asked"), weights.of("meaning.little"));
  }

  /// Of a hundred.
  private double share(String name) {
    return weights.of(name) / 100.0;
  }

  private Optional<Contribution> meaning(Likeness likeness) {
    var points = (int) Math.round(weights.of("meaning.most") * likeness.meaning());
    return points == 0 ? Optional.empty()
        : Optional.of(Contribution.of(Factor.MEANING, points, "matching.why.meaning", names(likeness.shared())));
  }

  /// Words that both have: at most so many points, and those only for words that few others have.
  private Optional<Contribution> words(Likeness likeness) {
    var points = (int) Math.round(weights.of("words.most") * Math.min(1, likeness.words() / share("words.full")));
    return points == 0 ? Optional.empty() : Optional.of(Contribution.of(Factor.WORDS, points, "matching.why.words",
        likeness.said().stream().limit(NAMES).map(it -> (Object) BilingualText.of(it, it)).toList()));
  }

  private Optional<Contribution> act(Likeness likeness, boolean joint) {
    return likeness.act().map(act -> switch (likeness.acts()) {
      case COMPLEMENT -> Contribution.of(Factor.ASK, weights.of("act.complement"), "matching.why.act.complement",
          new Contribution.Word(act.key()), new Contribution.Word(act.counterpart().key()));
      case KIN -> Contribution.of(Factor.ASK, weights.of("act.kin"), "matching.why.act.kin", new Contribution.Word(act.key()));
      case SAME_SIDE, OTHER, UNKNOWN -> joint
          ? Contribution.of(Factor.ASK, weights.of("act.joint"), "matching.why.act.joint", new Contribution.Word(act.key()))
          : Contribution.of(Factor.ASK, weights.of("act.same-side"), "matching.why.act.same-side",
          new Contribution.Word(act.key()));
    });
  }

  /// A country named by the one who asks, and where the other is. What fields state counts; only without them what the
  /// text names.
  private Optional<Contribution> place(Reading wanted, Reading candidate) {
    var asked = where(wanted);
    var there = where(candidate);
    if (asked.isEmpty() || there.isEmpty()) {
      return Optional.empty();
    }
    var both = new TreeSet<>(asked);
    both.retainAll(there);
    return Optional.of(both.isEmpty()
        ? Contribution.of(Factor.MARKET, weights.of("place.other"), "matching.why.place.other", named(there))
        : Contribution.of(Factor.MARKET, weights.of("place.named"), "matching.why.place.named", named(both)));
  }

  /// The other names the locality that asks.
  private Optional<Contribution> home(Reading wanted, Reading candidate) {
    return Collections.disjoint(wanted.mentions().localities(), candidate.mentions().localities()) ? Optional.empty()
        : Optional.of(Contribution.of(Factor.LOCALITY, weights.of("place.home"), "matching.why.place.home"));
  }

  private Optional<Contribution> scale(Likeness likeness) {
    return switch (likeness.scale()) {
      case CLOSE -> Optional.of(Contribution.of(Factor.SCALE, weights.of("scale.close"), "matching.why.scale.close"));
      case FAR -> Optional.of(Contribution.of(Factor.SCALE, weights.of("scale.far"), "matching.why.scale.far"));
      case BETWEEN, UNKNOWN -> Optional.empty();
    };
  }

  private static Set<String> where(Reading reading) {
    return new TreeSet<>(reading.countries().isEmpty() ? reading.mentions().countries() : reading.countries());
  }

  private List<Object> named(Set<String> codes) {
    return codes.stream().limit(NAMES).map(code -> (Object) countries.find(code).map(Country::name).orElse(BilingualText.of(code, code))).toList();
  }

  /// Concepts before sectors: a sector is named only where no concept is shared.
  private List<Object> names(List<String> codes) {
    var finer = codes.stream().flatMap(code -> concepts.find(code).stream()).map(Concept::name).limit(NAMES).map(it -> (Object) it).toList();
    return !finer.isEmpty() ? finer
        : codes.stream().flatMap(code -> sectors.find(code).stream()).map(Sector::name).limit(NAMES).map(it -> (Object) it).toList();
  }
}
