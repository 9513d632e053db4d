package vn.donghanh.registries.relations;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.donghanh.BilingualText;
import vn.donghanh.foundation.reference.Countries;
import vn.donghanh.foundation.reference.Country;
import vn.donghanh.foundation.reference.Source;
import vn.donghanh.foundation.reference.Sources;
import vn.donghanh.foundation.reference.Subjects;
import vn.donghanh.foundation.reference.Verification;
import vn.donghanh.rules.calendar.Anniversary;
import vn.donghanh.rules.calendar.OriginDate;

/// Các dịp kỷ niệm: round years of diplomatic relations and of relations between localities. What was only intended or
/// announced makes none.
@Component
public class Anniversaries {
  /// Three years: time enough to plan a programme and to bring an agreement through its procedure.
  public static final int HORIZON_MONTHS = 36;

  private final Countries countries;
  private final Relations relations;
  private final Sources sources;

  Anniversaries(Countries countries, Relations relations, Sources sources) {
    this.sources = sources;
    this.countries = countries;
    this.relations = relations;
  }

  /// Those from today until so many months ahead, by date.
  public List<Occasion> upcoming(LocalDate today, int months) {
    return facts().flatMap(fact -> Anniversary.upcoming(fact.origin(), today, months).stream()
            .map(anniversary -> new Occasion(fact, anniversary)))
        .sorted(Comparator.comparing((Occasion it) -> it.anniversary().from()).thenComparing(it -> it.anniversary().to())
            .thenComparing(it -> it.fact().title().vi()))
        .toList();
  }

  /// Every dated fact.
  public Stream<DatedFact> facts() {
    return Stream.concat(
        countries.withRelations().stream().flatMap(country -> diplomatic(country).stream()),
        relations.all().stream().filter(relation -> relation.kind().established())
            .flatMap(relation -> Optional.ofNullable(relation.signed()).map(signed -> of(relation, signed)).stream()));
  }

  private Optional<DatedFact> diplomatic(Country country) {
    var since = country.relations();
    if (since == null) {
      return Optional.empty();
    }
    var mark = country.relationsVerification();
    var source = sources.of("countries", "relations");
    return Optional.of(new DatedFact(DatedFact.Kind.DIPLOMATIC_RELATIONS, Subjects.of(country),
        BilingualText.of("Việt Nam – " + country.name().vi(), "Viet Nam – " + country.name().en()), country.code(), null,
        OriginDate.of(since),
        new Source(source.text(), source.asOf(), mark == null ? Verification.REFERENCE : mark, country.note().vi())));
  }

  private static DatedFact of(Relation relation, OriginDate signed) {
    return new DatedFact(DatedFact.Kind.LOCAL_RELATION, relation.subject(), relation.title(), relation.country(),
        relation.locality(), signed, relation.source());
  }
}
