package vn.donghanh.bench;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import vn.donghanh.foundation.search.Spelling;
import vn.donghanh.insight.matching.Judgements;
import vn.donghanh.insight.matching.Judgements.Asking;

/// What one would use without us: PostgreSQL's full text over folded words, alone or after a filter by the stated sectors.
final class PlainMatching {
  private final DSLContext sql;

  PlainMatching(DSLContext sql, Judgements all) {
    this.sql = sql;
    sql.execute("create table public.bench_pool (id text primary key, sectors text[] not null, words tsvector not null)");
    for (var one : all.pool()) {
      sql.execute("insert into public.bench_pool values (?, ?::text[], to_tsvector('simple', ?))", one.id(),
          one.sectors().toArray(String[]::new), Spelling.folded(one.title() + " " + one.text()));
    }
  }

  List<String> fullText(Asking need) {
    return sql.fetch("select id from public.bench_pool order by ts_rank(words, to_tsquery('simple', ?)) desc, id", query(need)).getValues(0, String.class);
  }

  List<String> sectorFilter(Asking need) {
    return sql.fetch("select id from public.bench_pool order by (sectors && ?::text[]) desc, ts_rank(words, to_tsquery('simple', ?)) desc, id",
        need.sectors().toArray(String[]::new), query(need)).getValues(0, String.class);
  }

  private static String query(Asking need) {
    return Arrays.stream(Spelling.folded(need.title() + " " + need.text()).split(" ")).distinct().map(word -> "'" + word + "'").collect(Collectors.joining(" | "));
  }
}
