package vn.donghanh.bench;

import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import vn.donghanh.registries.needs.Need;
import vn.donghanh.registries.needs.Stage;

/// What one would write first: a search for partners without reasons, a board row by row. For comparison only.
final class PlainWays {
  private final DSLContext sql;

  PlainWays(DSLContext sql) {
    this.sql = sql;
    sql.execute("create index bench_words on partners.partner using gin (to_tsvector('simple', about))");
    sql.execute("analyze partners.partner");
  }

  int search(Need need) {
    var words = need.wish().sectors().stream().map(code -> sql.fetchSingle("select name_en from reference.sector where code = ?", code).get(0, String.class))
        .flatMap(name -> java.util.Arrays.stream(name.split("[^\\p{L}]+"))).filter(word -> word.length() > 2).collect(Collectors.joining(" | "));
    return sql.fetch("""
        select id, name, ts_rank(to_tsvector('simple', about), q) as rank from partners.partner, to_tsquery('simple', ?) q
        where sectors && ?::text[] or to_tsvector('simple', about) @@ q order by rank desc, name limit 50""",
        words.isEmpty() ? "x" : words, need.wish().sectors().toArray(String[]::new)).size();
  }

  int board(int offset) {
    var rows = sql.fetch("select * from needs.need where registered_at is not null order by next_due nulls last, id offset ? limit 25", offset);
    for (var row : rows) {
      sql.fetch("select holder from needs.suborder where need = ? and answered_at is null order by added_at", row.get("id", UUID.class));
    }
    for (var stage : Stage.values()) {
      sql.fetch("select count(*) from needs.need where stage = ? and registered_at is not null", stage.name());
    }
    return rows.size();
  }
}
