package vn.donghanh.foundation.reference;

import static vn.donghanh.foundation.reference.db.Tables.LOAD;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Kệ danh mục: which catalogues there are, how much each holds, as of when, and since when this version is loaded.
@Component
public class Shelves {
  private static final Field<Integer> VERSIONS = DSL.count();
  private static final Field<OffsetDateTime> NEWEST = DSL.max(LOAD.LOADED_AT);

  private final DSLContext sql;
  private final Sources sources;
  private final Localities localities;
  private final Countries countries;
  private final Missions missions;
  private final TradeAgreements agreements;
  private final Sectors sectors;
  private final Bodies bodies;
  private final Articles articles;

  Shelves(DSLContext sql, Sources sources, Localities localities, Countries countries, Missions missions,
      TradeAgreements agreements, Sectors sectors, Bodies bodies, Articles articles) {
    this.sql = sql;
    this.sources = sources;
    this.localities = localities;
    this.countries = countries;
    this.missions = missions;
    this.agreements = agreements;
    this.sectors = sectors;
    this.bodies = bodies;
    this.articles = articles;
  }

  /// Kệ: one catalogue.
  ///
  /// @param name    a message key
  /// @param asOf    the day its main source speaks of, null when each entry has its own
  /// @param version how many versions of its file were loaded here
  /// @param loaded  when the newest was, null when none was
  public record Shelf(String name, String link, int entries, @Nullable LocalDate asOf, int version, @Nullable Instant loaded) {}

  public List<Shelf> all() {
    var loads = sql.select(LOAD.FILE, VERSIONS, NEWEST).from(LOAD).groupBy(LOAD.FILE).fetchMap(LOAD.FILE);
    var departments = bodies.all().stream().filter(body -> body.kind() != Body.Kind.MISSION).count();
    return List.of(
        shelf(loads, "localities", "/dia-phuong", localities.all().size(), asOf("localities", "name")),
        shelf(loads, "countries", "/quoc-gia", countries.all().size(), asOf("countries", "name")),
        shelf(loads, "missions", "/co-quan-dai-dien", missions.all().size(), asOf("missions", "post")),
        shelf(loads, "ftas", "/danh-muc/hiep-dinh", agreements.all().size(), asOf("ftas", "agreement")),
        shelf(loads, "sectors", "/linh-vuc", sectors.all().size(), asOf("sectors", "taxonomy")),
        shelf(loads, "bodies", "/danh-muc/co-quan", (int) departments, asOf("bodies", "body")),
        shelf(loads, "articles", "/danh-muc/bai-viet", articles.all().size(), null));
  }

  private @Nullable LocalDate asOf(String file, String field) {
    return sources.of(file, field).asOf();
  }

  private static Shelf shelf(Map<String, ? extends Record> loads, String file, String link, int entries, @Nullable LocalDate asOf) {
    var load = loads.get(file);
    return load == null ? new Shelf("reference.shelf." + file, link, entries, asOf, 0, null)
        : new Shelf("reference.shelf." + file, link, entries, asOf, load.get(VERSIONS), load.get(NEWEST).toInstant());
  }
}
