package vn.donghanh.registries.partners;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.reference.Countries;
import vn.donghanh.foundation.reference.Country;
import vn.donghanh.foundation.reference.Markets;
import vn.donghanh.foundation.reference.Sector;
import vn.donghanh.foundation.reference.Sectors;
import vn.donghanh.foundation.reference.Source;
import vn.donghanh.foundation.reference.Verification;
import vn.donghanh.foundation.reference.loading.CsvLines;
import vn.donghanh.foundation.reference.loading.Fault;
import vn.donghanh.foundation.reference.loading.Line;

/// Tệp đối tác: what the files that this release carries say of partners.
@Component
class PartnerFile {
  /// The names of the files, without `.csv`.
  static final String PARTNERS = "partners";
  static final String TERRITORIES = "territories";
  /// When the list was collected; a row carries no day of its own.
  static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);

  private final Markets markets;
  private final Set<String> countries;
  private final Set<String> sectors;

  PartnerFile(Countries countries, Sectors sectors, Markets markets) {
    this.markets = markets;
    this.countries = countries.all().stream().map(Country::code).collect(Collectors.toSet());
    this.sectors = sectors.all().stream().map(Sector::code).collect(Collectors.toSet());
  }

  /// One partner as the files have it.
  ///
  /// @param sources of the fields that have another one than the record
  record Row(String id, Profile profile, Source source, Map<ProfileField, Source> sources) {}

  private record Territory(Set<String> countries, Source source) {}

  /// Reads both files; whatever is wrong is told to `faults`, and then nothing of the answer may be used.
  List<Row> read(byte[] partners, byte[] territories, Consumer<Fault> faults) {
    var stated = territories(territories, faults);
    var lines = new CsvLines(PARTNERS, List.of("id", "name", "kind", "country", "sectors", "website", "source",
        "verification", "note"), List.of(List.of("id")), faults).read(partners);
    var rows = new ArrayList<Row>();
    for (var line : lines) {
      row(line, stated, rows);
    }
    stated.keySet().stream().filter(id -> rows.stream().noneMatch(row -> row.id().equals(id)))
        .forEach(id -> faults.accept(new Fault(TERRITORIES + ".csv", 0, "partner", "no such partner: " + id)));
    return rows;
  }

  private Map<String, Territory> territories(byte[] file, Consumer<Fault> faults) {
    var found = new HashMap<String, Territory>();
    for (var line : new CsvLines(TERRITORIES, List.of("partner", "territory", "source", "verification", "note"),
        List.of(List.of("partner")), faults).read(file)) {
      var codes = List.of(line.list("territory"));
      codes.stream().filter(code -> markets.countries(Set.of(code)).isEmpty())
          .forEach(code -> line.wrong("territory", "unknown country or market: " + code, code));
      found.put(line.text("partner"), new Territory(markets.countries(codes), source(line)));
    }
    return found;
  }

  private void row(Line line, Map<String, Territory> stated, List<Row> rows) {
    var id = line.text("id");
    if (!id.matches("PAR\\d{3,}")) {
      line.wrong("id", "must be PAR and a number: " + id, id);
    }
    var kind = PartnerKind.valueOf(line.word("kind", PartnerKind.class));
    var country = line.code("country", countries);
    var territory = stated.get(id);
    var represents = territory != null ? territory.countries() : kind.standsForItsSeat() ? Set.of(country) : Set.<String>of();
    try {
      var profile = new Profile(kind, line.text("name"), "", country, represents,
          Set.of(line.codes("sectors", sectors)), line.optional("website"), null, List.of(), "");
      rows.add(new Row(id, profile, source(line), sources(line, territory)));
    } catch (Refusal refusal) {
      line.wrong(refusal.field(), refusal.key(), line);
    }
  }

  /// The website is the curator's word: its page was not opened, whatever the rest of the row rests on.
  private static Map<ProfileField, Source> sources(Line line, @Nullable Territory territory) {
    var sources = new LinkedHashMap<ProfileField, Source>();
    if (!line.optional("website").isEmpty()) {
      sources.put(ProfileField.WEBSITE, new Source(line.optional("website"), AS_OF, Verification.REFERENCE, ""));
    }
    if (territory != null) {
      sources.put(ProfileField.TERRITORY, territory.source());
    }
    return sources;
  }

  private static Source source(Line line) {
    return new Source(line.optional("source"), AS_OF, Verification.valueOf(line.verification()), line.optional("note"));
  }

  static byte[] bundled(String name) {
    try (var in = PartnerFile.class.getResourceAsStream("/partners/" + name + ".csv")) {
      return in == null ? new byte[0] : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
