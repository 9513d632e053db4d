package vn.donghanh.foundation.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// Các khái niệm: the bilingual list of what is offered and sought, and the reading of a text by it. The list stands
/// in files, `reference/concepts/`; sectors are read by their keywords, countries and localities by their names.
@Component
public class Concepts {
  private static final int LONG_ENOUGH = 2;

  private final Sectors sectors;
  private final Countries countries;
  private final Localities localities;
  private final ConceptFile file = ConceptFile.read();
  private final SingletonSupplier<Phrases<Meaning>> phrases = SingletonSupplier.of(this::phrases);

  Concepts(Sectors sectors, Countries countries, Localities localities) {
    this.sectors = sectors;
    this.countries = countries;
    this.localities = localities;
  }

  /// What one phrase stands for.
  private record Meaning(Kind kind, String code) {}

  private enum Kind { CONCEPT, SECTOR, COUNTRY, LOCALITY }

  public List<Concept> all() {
    return List.copyOf(file.concepts().values());
  }

  public Optional<Concept> find(String code) {
    return Optional.ofNullable(file.concepts().get(code));
  }

  /// What a concept is called, in both languages.
  public List<String> words(String code) {
    return file.words().getOrDefault(code, List.of());
  }

  /// What these texts name. Give title and summary in every language there is.
  public Mentions in(String... texts) {
    var counts = new LinkedHashMap<Kind, Map<String, Integer>>();
    for (var text : texts) {
      phrases.obtain().in(text, (_, meaning) ->
          counts.computeIfAbsent(meaning.kind(), _ -> new HashMap<>()).merge(meaning.code(), 1, Integer::sum));
    }
    return new Mentions(counts.getOrDefault(Kind.CONCEPT, Map.of()), counts.getOrDefault(Kind.SECTOR, Map.of()),
        new TreeSet<>(counts.getOrDefault(Kind.COUNTRY, Map.of()).keySet()),
        new TreeSet<>(counts.getOrDefault(Kind.LOCALITY, Map.of()).keySet()));
  }

  /// Concepts come first: the keyword of a sector that is also a concept means the finer of the two.
  private Phrases<Meaning> phrases() {
    var all = new Phrases<Meaning>();
    file.words().forEach((code, words) -> words.forEach(word -> all.add(word, new Meaning(Kind.CONCEPT, code))));
    file.countryWords().forEach((code, words) -> words.forEach(word -> all.add(word, new Meaning(Kind.COUNTRY, code))));
    for (var country : countries.all()) {
      names(country.name().vi(), country.name().en()).forEach(name -> all.add(name, new Meaning(Kind.COUNTRY, country.code())));
    }
    for (var locality : localities.all()) {
      names(locality.name().vi(), locality.name().en(), locality.fullNameVi()).forEach(name -> all.add(name, new Meaning(Kind.LOCALITY, locality.code())));
      locality.formerNames().forEach(name -> all.add(name, new Meaning(Kind.LOCALITY, locality.code())));
    }
    for (var sector : sectors.all()) {
      var own = new ArrayList<>(sector.keywordsVi());
      own.addAll(sector.keywordsEn());
      own.forEach(word -> all.add(word, new Meaning(Kind.SECTOR, sector.code())));
    }
    return all;
  }

  /// Names of two letters or of one common syllable would be found everywhere.
  private static List<String> names(String... names) {
    return List.of(names).stream().filter(name -> name.length() > LONG_ENOUGH || name.contains(" ")).distinct()
        .map(name -> name.contains(" ") ? name : "^" + name).toList();
  }
}
