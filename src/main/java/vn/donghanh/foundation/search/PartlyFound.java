package vn.donghanh.foundation.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/// Khớp một phần: records that have some words of a question when none has all of them. The rarer a
/// word, the more it counts; one that stands nowhere counts nothing.
@Component
class PartlyFound {
  /// A word that stands in more entries says too little to be looked for alone.
  private static final int RARE = 1_000;
  /// Which share of the question, by weight, a record must hold.
  private static final double ENOUGH = 0.4;

  private final DSLContext sql;

  PartlyFound(DSLContext sql) {
    this.sql = sql;
  }

  List<Record> best(List<String> tokens, Set<String> audiences, Narrowing by, int most) {
    var audience = audiences.toArray(String[]::new);
    var held = sql.fetch("""
        with asked as materialized (select n, to_tsquery('simple', token) as token from unnest(?::text[]) with ordinality as it (token, n))
        select (select count(*) from (select from search.entry e
          where e.plain @@ asked.token and e.audience && ?::text[] limit ?) as held) as entries
        from asked order by n""", tokens.toArray(String[]::new), audience, RARE).getValues(0, Integer.class);
    var looked = new ArrayList<String>();
    var weights = new ArrayList<Double>();
    for (var at = 0; at < tokens.size(); at++) {
      weights.add(held.get(at) == 0 ? 0 : 1 / Math.log(2.0 + held.get(at)));
      if (held.get(at) > 0 && held.get(at) < RARE) {
        looked.add(tokens.get(at));
      }
    }
    if (looked.isEmpty()) {
      return List.of();
    }
    return sql.fetch("""
        with told as materialized (select to_tsquery('simple', token) as token, weight from unnest(?::text[], ?::float8[]) as it (token, weight)),
        found as (
          select e.*, (select sum(weight) from told where e.plain @@ told.token) as share,
            (select coalesce(sum(weight), 0) from told where to_tsvector('simple', e.title_folded || ' ' || e.english_folded) @@ told.token) as titled
          from search.entry e where e.plain @@ to_tsquery('simple', ?) and e.audience && ?::text[]
            and (?::text is null or e.kind = ?) limit %d)
        select * from found where share >= (select sum(weight) from told) * %s
        order by share desc, titled desc, length(title_folded), title_folded collate "C", module, record limit ?""".formatted(IndexEntries.MOST, ENOUGH),
        tokens.toArray(String[]::new), weights.toArray(Double[]::new),
        looked.stream().map(token -> "(" + token + ")").collect(Collectors.joining(" | ")), audience, by.of(Facet.KIND), by.of(Facet.KIND), most);
  }
}
