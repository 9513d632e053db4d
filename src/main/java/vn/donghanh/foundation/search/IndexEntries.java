package vn.donghanh.foundation.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Các mục: what of the index answers a question, for one reader and narrowed, ranked and counted in one statement.
/// Of a word that stands nearly everywhere only so many entries are read; those that are called so are always among them.
@Component
class IndexEntries {
  /// So many answers are ranked and counted; whoever gets more is asked to narrow down.
  static final int MOST = 3_000;
  private static final int VALUES = 60;
  /// A record as an address names it; an address may hold anything.
  private static final Pattern RECORD = Pattern.compile("[\\w./:-]{1,130}");

  private static final String NARROWED = """
      (q.kind is null or e.kind = q.kind) and (q.country is null or q.country = any(e.countries))
      and (q.locality is null or q.locality = any(e.localities)) and (q.sector is null or q.sector = any(e.sectors))
      and (q.year is null or coalesce(e.dated between make_date(q.year, 1, 1) and make_date(q.year, 12, 31), false))""";

  /// Which entries answer and how well: tier 0 is called so, then spelled so, written so without the marks that were typed,
  /// with other marks, and at last by other names of its words.
  private static final String FOUND = """
      with question as materialized (
        select to_tsquery('simple', ?) as wide, to_tsquery('simple', ?) as exact_phrase, to_tsquery('simple', ?) as exact,
          to_tsquery('simple', ?) as plain_phrase, to_tsquery('simple', ?) as begun, to_tsquery('simple', ?) as plain,
          to_tsquery('simple', ?) as titled,
          ?::text[] as spelled, ?::text[] as folded, ? as near, ?::text[] as audience,
          ?::text as kind, ?::text as country, ?::text as locality, ?::text as sector, ?::int as year),
      answering as materialized (
        (select e.ctid as place from question q, search.entry e
          where e.names_folded && q.folded and e.plain @@ q.wide and e.audience && q.audience and %1$s limit %2$d)
        union
        (select e.ctid from question q, search.entry e where e.plain @@ q.wide and e.audience && q.audience and %1$s limit %2$d)),
      found as materialized (
        select e.module, e.record, e.title_vi, e.title_en, e.kind, e.link, e.countries, e.localities, e.sectors,
          extract(year from e.dated)::int as year, e.title_folded collate "C" as sorted,
          coalesce(date '2100-01-01' - e.dated, 1000000) as age,
          case when e.names_spelled && q.spelled then 0
            when e.exact @@ q.exact_phrase then 1 when e.exact @@ q.exact then 2
            when e.names_spelled && q.folded then 3 when e.names_folded && q.folded then 4
            when e.exact @@ q.plain_phrase then 5 when e.plain @@ q.plain_phrase then 6 when e.plain @@ q.begun then 7
            when e.plain @@ q.titled then 8 when e.plain @@ q.plain then 9 else 10 end as tier,
          not starts_with(e.title_folded, q.near) and not starts_with(e.english_folded, q.near) as inside,
          -(ts_rank(e.plain, q.wide, 1) * 1000000)::int as rank
        from question q, answering join search.entry e on e.ctid = answering.place)
      """.formatted(NARROWED, MOST + 1);

  /// What answers but for one of the things the reader narrowed by: how many there would be of its other values.
  private static final String COUNTED = """
      , beside as materialized (
        select e.kind, e.countries, e.localities, e.sectors, extract(year from e.dated)::int as year,
          case when e.kind <> q.kind then 'KIND' when q.country is not null and q.country <> all(e.countries) then 'COUNTRY'
            when q.locality is not null and q.locality <> all(e.localities) then 'LOCALITY'
            when q.sector is not null and q.sector <> all(e.sectors) then 'SECTOR' else 'YEAR' end as failing
        from question q, search.entry e
        where e.plain @@ q.wide and e.audience && q.audience and 1 =
          (q.kind is not null and e.kind <> q.kind)::int + (q.country is not null and q.country <> all(e.countries))::int
          + (q.locality is not null and q.locality <> all(e.localities))::int + (q.sector is not null and q.sector <> all(e.sectors))::int
          + case when q.year is null or e.dated between make_date(q.year, 1, 1) and make_date(q.year, 12, 31) then 0 else 1 end
        limit %1$d),
      counts as (
        (select 'KIND' as facet, kind as value, count(*) as entries from (
          select kind from found union all select kind from beside where failing = 'KIND') as it group by 2 order by 3 desc, 2 limit %2$d)
        union all (select 'COUNTRY', code, count(*) from (
          select countries from found union all select countries from beside where failing = 'COUNTRY') as it, unnest(countries) as code
          group by 2 order by 3 desc, 2 limit %2$d)
        union all (select 'LOCALITY', code, count(*) from (
          select localities from found union all select localities from beside where failing = 'LOCALITY') as it, unnest(localities) as code
          group by 2 order by 3 desc, 2 limit %2$d)
        union all (select 'SECTOR', code, count(*) from (
          select sectors from found union all select sectors from beside where failing = 'SECTOR') as it, unnest(sectors) as code
          group by 2 order by 3 desc, 2 limit %2$d)
        union all (select 'YEAR', year::text, count(*) from (
          select year from found union all select year from beside where failing = 'YEAR') as it where year is not null
          group by 2 order by 2 desc limit %2$d))
      """.formatted(MOST, VALUES);
  private static final String COUNTS = "(select string_agg(facet || ' ' || value || ' ' || entries, ';') from counts)";

  private final DSLContext sql;

  IndexEntries(DSLContext sql) {
    this.sql = sql;
  }

  /// One page of answers.
  ///
  /// @param total  of all that answer; one more than [#MOST] or above when there are more than that
  /// @param first  true when no page comes before this one
  /// @param last   true when none comes after it
  /// @param any    true when something answers, although perhaps nothing within what the reader narrowed to
  record Page(List<Record> rows, long total, boolean first, boolean last, Map<Facet, List<Found.Count>> counts, boolean any) {
    static final Page EMPTY = new Page(List.of(), 0, true, true, Map.of(), false);
  }

  Page page(Question question, Attempt attempt, Set<String> audiences, Narrowing by) {
    var columns = switch (by.order()) {
      case BEST -> "tier, inside, rank, sorted, module, record";
      case NEWEST -> "age, tier, inside, rank, sorted, module, record";
      case NAME -> "sorted, module, record";
    };
    var back = by.place().backward();
    var binds = binds(question, attempt, audiences, by);
    binds.add(RECORD.matcher(by.place().id()).matches() ? by.place().id() : "");
    binds.add(by.size() + 1);
    var rows = sql.fetch(FOUND + (by.counts() ? COUNTED : "") + """
        , here as (select %1$s from found where module || '/' || record = ?),
        shown as (
          select found.*, row_number() over (order by %1$s) as n from found
          where not exists (select from here) or (%1$s) %2$s (select %1$s from here) order by %3$s limit ?)
        select (select count(*) from found) as total, %4$s as counts, exists (select from here) as inner_page, shown.*,
          exists (select from found) or exists (
            select from question q, search.entry e where e.plain @@ q.wide and e.audience && q.audience) as any
        from (values (1)) as one left join shown on true order by %1$s""".formatted(
            columns, back ? "<" : ">", back ? descending(columns) : columns, by.counts() ? COUNTS : "''"), binds.toArray());
    var head = rows.getFirst();
    var shown = new ArrayList<Record>(head.get("module") == null ? List.of() : rows);
    var further = shown.size() > by.size();
    if (further) {
      shown.remove(back ? 0 : shown.size() - 1);
    }
    var inner = head.get("inner_page", Boolean.class);
    return new Page(shown, head.get("total", Long.class), back ? !further : !inner, back ? !inner : !further,
        counts(head.get("counts", String.class)), head.get("any", Boolean.class));
  }

  /// For each question in which order things are asked: whether something is called so, and whether something answers.
  List<Record> answered(List<Question> questions, Set<String> audiences) {
    return sql.fetch("""
        with asked as materialized (
          select n::int as n, to_tsquery('simple', wide) as wide, string_to_array(names, '|') as names, ?::text[] as audience
          from unnest(?::text[], ?::text[]) with ordinality as it (wide, names, n))
        select n, exists (select from search.entry e where e.names_folded && asked.names and e.audience && asked.audience) as named
        from asked where exists (select from search.entry e where e.plain @@ asked.wide and e.audience && asked.audience) order by n""",
        audiences.toArray(String[]::new), questions.stream().map(it -> it.attempts().getFirst().wide()).toArray(String[]::new),
        questions.stream().map(it -> String.join("|", it.folded())).toArray(String[]::new));
  }

  private static String descending(String columns) {
    return columns.replace(",", " desc,") + " desc";
  }

  private static List<@Nullable Object> binds(Question question, Attempt attempt, Set<String> audiences, Narrowing by) {
    var binds = new ArrayList<@Nullable Object>(List.of(attempt.wide(), attempt.exactPhrase(), attempt.exact(), attempt.plainPhrase(),
        attempt.begun(), attempt.plain(), attempt.titled(), question.spelled().toArray(String[]::new),
        question.folded().toArray(String[]::new), attempt.near(), audiences.toArray(String[]::new)));
    for (var facet : List.of(Facet.KIND, Facet.COUNTRY, Facet.LOCALITY, Facet.SECTOR)) {
      binds.add(by.of(facet));
    }
    binds.add(by.of(Facet.YEAR) == null ? null : Integer.valueOf(by.of(Facet.YEAR)));
    return binds;
  }

  private static Map<Facet, List<Found.Count>> counts(@Nullable String written) {
    var counts = new EnumMap<Facet, List<Found.Count>>(Facet.class);
    for (var line : written == null || written.isEmpty() ? new String[0] : written.split(";")) {
      var cells = line.split(" ");
      counts.computeIfAbsent(Facet.valueOf(cells[0]), _ -> new ArrayList<>()).add(new Found.Count(cells[1], Long.parseLong(cells[2])));
    }
    return Collections.unmodifiableMap(counts);
  }
}
