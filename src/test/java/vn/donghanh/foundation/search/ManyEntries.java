package vn.donghanh.foundation.search;

import java.io.StringReader;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.postgresql.PGConnection;
import vn.donghanh.BilingualText;
import vn.donghanh.Subject;
import vn.donghanh.foundation.reference.Countries;
import vn.donghanh.foundation.reference.Localities;
import vn.donghanh.foundation.reference.Sector;
import vn.donghanh.foundation.reference.Sectors;
import vn.donghanh.foundation.search.db.Tables;

/// Very many invented records, drawn from one seed: partners, opportunities, notes of a body and orders, of which a part is
/// hidden from most readers. Written with COPY as owners' records would be by `Search.put`.
public final class ManyEntries {
  private static final List<String> FORMS = List.of("Co., Ltd", "Corporation", "Holdings", "Group", "GmbH", "Foundation", "Institute", "University", "Association", "Trading");
  private static final List<String> ACTS = List.of("Tìm đối tác", "Kêu gọi đầu tư", "Chào bán", "Cần mua", "Đề nghị hợp tác", "Tuyển dụng", "Chuyển giao công nghệ", "Công ty cung cấp");
  private static final List<Field<?>> COLUMNS = Arrays.stream(Tables.ENTRY.fields())
      .filter(field -> !field.equals(Tables.ENTRY.EXACT) && !field.equals(Tables.ENTRY.PLAIN)).<Field<?>>map(field -> field).toList();
  private static final int BATCH = 20_000;

  private final SplittableRandom chance;
  private final List<String> countries;
  private final List<BilingualText> countryNames;
  private final List<String> localities;
  private final List<BilingualText> localityNames;
  private final List<Sector> sectors;
  private final List<String> names = new ArrayList<>();

  public ManyEntries(long seed, Countries countries, Localities localities, Sectors sectors) {
    this.chance = new SplittableRandom(seed);
    this.countries = countries.all().stream().map(it -> it.code()).toList();
    this.countryNames = countries.all().stream().map(it -> it.name()).toList();
    this.localities = localities.all().stream().map(it -> it.code()).toList();
    this.localityNames = localities.all().stream().map(it -> it.name()).toList();
    this.sectors = sectors.all();
  }

  /// Names and words that were given, to ask for.
  public List<String> names() {
    return names;
  }

  public void fill(DSLContext sql, Connection connection, int count) throws Exception {
    for (var from = 0; from < count; from += BATCH) {
      var text = new StringBuilder();
      for (var at = from; at < Math.min(count, from + BATCH); at++) {
        var row = EntryRow.of(entry(at));
        text.append(COLUMNS.stream().map(column -> cell(row.get(column))).collect(Collectors.joining("\t", "", "\n")));
      }
      connection.unwrap(PGConnection.class).getCopyAPI().copyIn(
          "copy search.entry (" + COLUMNS.stream().map(Field::getName).collect(Collectors.joining(", ")) + ") from stdin", new StringReader(text.toString()));
    }
    sql.execute("""
        insert into search.opening select reader, 1, name, module, record from search.entry,
          unnest(case when 'public' = any(audience) then array['public'] else audience end) as reader, unnest(names_folded) as name where module = 'many'""");
    sql.execute("""
        insert into search.word (word, audience)
        select distinct one, reader from search.entry, unnest(case when 'public' = any(audience) then array['public'] else audience end) as reader,
          unnest(string_to_array(title_folded || ' ' || words_folded, ' ')) as one
        where module = 'many' and length(one) between 2 and 30
          and not exists (select from search.word as held where held.word = one collate "C" and held.audience in (reader, 'public'))""");
    sql.execute("vacuum analyze search.entry");
    sql.execute("vacuum analyze search.opening");
    sql.execute("vacuum analyze search.word");
  }

  private Search.Entry entry(int at) {
    var country = likely(countries.size());
    var locality = chance.nextInt(localities.size());
    var sector = sectors.get(likely(sectors.size()));
    var kind = at % 36 < 10 ? "partners.kind" : at % 36 < 15 ? "opportunities.kind" : at % 36 < 35 ? "partners.note" : "needs.kind";
    var title = kind.equals("partners.kind") || kind.equals("partners.note") ? BilingualText.of(firm(sector), "")
        : BilingualText.of(of(ACTS) + " " + of(sector.keywordsVi()) + " " + countryNames.get(country).vi(), "Partner wanted for " + of(sector.keywordsEn()) + " from " + countryNames.get(country).en());
    if (at % 50 == 0) {
      names.add(title.vi());
    }
    var words = String.join(" ", of(sector.keywordsVi()), of(sector.keywordsEn()), sector.name().vi(), sector.name().en(), countryNames.get(country).vi(),
        countryNames.get(country).en(), localityNames.get(locality).vi(), localityNames.get(locality).en(), made(), made(), String.valueOf(100_000 + at));
    return new Search.Entry(Subject.of("many", String.valueOf(at)), title, words, kind, "/many/" + at, audience(kind, locality),
        Facets.of(Set.of(countries.get(country)), Set.of(localities.get(locality)), Set.of(sector.code()), LocalDate.of(2015 + chance.nextInt(11), 1 + chance.nextInt(12), 1)));
  }

  private Set<String> audience(String kind, int locality) {
    var dice = chance.nextInt(100);
    if (kind.equals("partners.note")) {
      return dice < 50 ? Set.of("signed-in") : Set.of("body:LOC-" + localities.get(locality) + "-NV", "role:MINISTRY_OFFICER");
    }
    return dice < 75 ? Set.of("public") : Set.of("locality:" + localities.get(locality), "role:MINISTRY_OFFICER", "role:MISSION_OFFICER");
  }

  private String firm(Sector sector) {
    return chance.nextInt(3) == 0 ? "Công ty " + of(sector.keywordsVi()) + " " + made() : made() + " " + made() + " " + of(FORMS);
  }

  /// A word of an invented tongue; there are many thousands of them.
  private String made() {
    var word = new StringBuilder();
    for (var syllable = 0; syllable < 2 + chance.nextInt(2); syllable++) {
      word.append("bdfghjklmnprstvz".charAt(chance.nextInt(16))).append("aeiou".charAt(chance.nextInt(5)));
    }
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private int likely(int size) {
    return Math.min(size - 1, (int) (Math.exp(chance.nextDouble() * Math.log(size + 1.0)) - 1));
  }

  private String of(List<String> all) {
    return all.get(chance.nextInt(all.size()));
  }

  private static String cell(Object value) {
    return switch (value) {
      case null -> "\\N";
      case Object[] many -> Arrays.stream(many).map(one -> "\"" + one + "\"").collect(Collectors.joining(",", "{", "}"));
      default -> value.toString().replace('\t', ' ').replace('\n', ' ').replace("\\", "");
    };
  }
}
