package vn.donghanh.registries.relations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.donghanh.BilingualText;
import vn.donghanh.foundation.reference.Countries;
import vn.donghanh.foundation.reference.Country;
import vn.donghanh.foundation.reference.Localities;
import vn.donghanh.foundation.reference.Locality;
import vn.donghanh.foundation.reference.Source;
import vn.donghanh.foundation.reference.Verification;
import vn.donghanh.foundation.reference.loading.CsvLines;
import vn.donghanh.foundation.reference.loading.Fault;
import vn.donghanh.foundation.reference.loading.Line;
import vn.donghanh.rules.calendar.OriginDate;

/// Tệp sự kiện: what the files that this release carries state of relations and past events.
@Component
class FactFiles {
  static final String RELATIONS = "agreements";
  static final String EVENTS = "events";

  private final Set<String> countries;
  private final Set<String> localities;
  private final FormerUnits formerUnits;

  FactFiles(Countries countries, Localities localities, FormerUnits formerUnits) {
    this.countries = countries.all().stream().map(Country::code).collect(Collectors.toSet());
    this.localities = localities.all().stream().map(Locality::code).collect(Collectors.toSet());
    this.formerUnits = formerUnits;
  }

  /// The relations of a file; whatever is wrong is told to `faults`, and then nothing of the answer may be used.
  List<Relation> relations(byte[] file, Consumer<Fault> faults) {
    var header = List.of("id", "vn_locality_old", "vn_level", "locality_code", "partner_locality", "partner_country", "kind",
        "signed", "signed_precision", "source", "verification", "note");
    var relations = new ArrayList<Relation>();
    for (var line : new CsvLines(RELATIONS, header, List.of(List.of("id")), faults).read(file)) {
      relations.add(relation(line));
    }
    return relations;
  }

  private Relation relation(Line line) {
    var holder = line.text("vn_locality_old");
    var level = HolderLevel.valueOf(line.word("vn_level", HolderLevel.class));
    var locality = line.code("locality_code", localities);
    var former = formerUnits.of(holder, locality)
        .orElseGet(() -> line.wrong("vn_locality_old", "no unit of before that is now in " + locality + ": " + holder, holder));
    return new Relation(line.matching("id", "AGR\\d{4,}"), holder, level, locality, former,
        formerUnits.inheritance(former, level, locality), line.text("partner_locality"),
        line.code("partner_country", countries), RelationKind.valueOf(line.word("kind", RelationKind.class)),
        signed(line), source(line), false, 1);
  }

  private static @Nullable OriginDate signed(Line line) {
    if (line.optional("signed").isEmpty()) {
      return null;
    }
    var signed = origin(line, "signed");
    var precision = signed.day() != null ? "day" : signed.month() != null ? "month" : "year";
    if (!precision.equals(line.optional("signed_precision"))) {
      line.wrong("signed_precision", "not the precision of the date", precision);
    }
    return signed;
  }

  /// The past events of a file, with the same rule.
  List<PastEvent> events(byte[] file, Consumer<Fault> faults) {
    var header = List.of("id", "name_vi", "name_en", "start", "end", "place", "host_code", "partner_countries", "delegates",
        "delegates_qualifier", "scope", "source", "verification", "note");
    var events = new ArrayList<PastEvent>();
    for (var line : new CsvLines(EVENTS, header, List.of(List.of("id")), faults).read(file)) {
      events.add(event(line));
    }
    return events;
  }

  private PastEvent event(Line line) {
    var began = origin(line, "start");
    LocalDate ended = line.dateOrNull("end");
    if (ended != null && ended.isBefore(began.earliest())) {
      line.wrong("end", "before the start", ended);
    }
    var exactness = line.wordOrNull("delegates_qualifier", PastEvent.Exactness.class);
    var delegates = line.optional("delegates").isEmpty() ? null : line.whole("delegates");
    if ((exactness == null) != (delegates == null)) {
      line.wrong("delegates_qualifier", "a number and what it means go together", "");
    }
    return new PastEvent(line.matching("id", "EVT\\d{3,}"), BilingualText.of(line.text("name_vi"), line.text("name_en")), began,
        ended, line.optional("place"), line.codeOrNull("host_code", localities),
        Set.of(line.codes("partner_countries", countries)), delegates,
        exactness == null ? null : PastEvent.Exactness.valueOf(exactness),
        PastEvent.Scope.valueOf(line.word("scope", PastEvent.Scope.class)), source(line), false, 1);
  }

  private static OriginDate origin(Line line, String field) {
    try {
      return OriginDate.parse(line.text(field));
    } catch (IllegalArgumentException notADate) {
      return line.wrong(field, "not a date: " + line.optional(field), new OriginDate(2000, null, null));
    }
  }

  private static Source source(Line line) {
    return new Source(line.optional("source"), null, Verification.valueOf(line.verification()), line.optional("note"));
  }

  static byte[] bundled(String name) {
    try (var in = FactFiles.class.getResourceAsStream("/relations/" + name + ".csv")) {
      return in == null ? new byte[0] : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
