package vn.donghanh.foundation.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.BilingualText;
import vn.donghanh.Subject;

/// Tra cứu: what the index answers. First the thing that is called so, then what is spelled so, then the same without
/// marks, then by other names; what is only nearly spelled so stands apart. Who may not know a record gets the same
/// answer, to the byte, as if it did not exist.
@Component
public class Lookup {
  private static final int OF_EACH_KIND = 5;
  private static final int MOST_NEAR = 10;
  private static final int MOST_SUGGESTED = 8;
  /// How alike (0 to 1) a spelling must be when nothing else answers, and when something does.
  private static final String LOOSE = "0.35";
  private static final String TIGHT = "0.75";
  /// How alike the whole name must be for the record to come before those that only speak of it.
  private static final String LIKE_A_NAME = "0.45";

  /// A kind or a place as pages write them; an address may hold anything.
  private static final Pattern NAME = Pattern.compile("[\\w./:-]{1,130}");

  /// Every record that answers, with the tier of its answer (0 the best) and its rank within.
  private static final String FOUND = """
      with question as (
        select to_tsquery('simple', ?) as exact_phrase, to_tsquery('simple', ?) as exact,
          to_tsquery('simple', ?) as plain_phrase, to_tsquery('simple', ?) as plain, to_tsquery('simple', ?) as wide,
          ?::text[] as spelled, ?::text[] as folded, ? as near, ?::text[] as audience),
      found as (
        select e.module, e.record, e.title_vi, e.title_en, e.kind, e.link, e.title_folded collate "C" as sorted,
          case when e.names_spelled && q.spelled then 0
            when e.exact @@ q.exact_phrase then 1 when e.exact @@ q.exact then 2
            when e.names_folded && q.folded then 3
            when e.plain @@ q.plain_phrase then 4 when e.plain @@ q.plain then 5 else 6 end as tier,
          not starts_with(e.title_folded, q.near) as inside,
          -(ts_rank(e.plain, q.wide, 1) * 1000000)::int as rank
        from search.entry e, question q
        where e.plain @@ q.wide and e.audience && q.audience)
      """;
  private static final String IN_ORDER = "tier, inside, rank, sorted, module, record";

  private final DSLContext sql;
  private final Aliases aliases;

  Lookup(DSLContext sql, Aliases aliases) {
    this.sql = sql;
    this.aliases = aliases;
  }

  /// The best answers of each kind, the kind with the best answer first.
  ///
  /// @param near what is only nearly spelled so, and no answer otherwise
  public record Overview(List<Group> groups, List<Hit> near) {
    public long total() {
      return groups.stream().mapToLong(Group::total).sum();
    }
  }

  /// The best answers of one kind.
  ///
  /// @param total how many there are for this reader
  public record Group(String kind, long total, List<Hit> hits) {}

  /// A page of the answers of one kind.
  ///
  /// @param next where the next page begins, null on the last
  public record Page(List<Hit> hits, @Nullable String next) {}

  @Transactional(readOnly = true)
  public Overview overview(String typed, Set<String> audiences) {
    var question = question(typed, audiences);
    if (question.isEmpty()) {
      return new Overview(List.of(), List.of());
    }
    var rows = sql.fetch(FOUND + """
        , ranked as (
          select *, row_number() over (partition by kind order by %s) as n, count(*) over (partition by kind) as total,
            min(tier) over (partition by kind) as best, min(rank + inside::int * 1000000) over (partition by kind, tier) as first
          from found)
        select *, first_value(first) over (partition by kind order by n) as lead from ranked where n <= %d
        order by best, lead, kind, n""".formatted(IN_ORDER, OF_EACH_KIND), binds(question, audiences));
    var kinds = new LinkedHashMap<String, List<Record>>();
    rows.forEach(row -> kinds.computeIfAbsent(row.get("kind", String.class), _ -> new ArrayList<>()).add(row));
    return new Overview(kinds.entrySet().stream().map(kind -> new Group(kind.getKey(),
        kind.getValue().getFirst().get("total", Long.class), kind.getValue().stream().map(row -> hit(row, false)).toList())).toList(),
        near(question, audiences, rows.isEmpty() ? LOOSE : TIGHT, MOST_NEAR));
  }

  /// The answers of one kind.
  ///
  /// @param after the place of the last hit of the page before, null for the first page
  @Transactional(readOnly = true)
  public Page page(String typed, String kind, @Nullable String after, int size, Set<String> audiences) {
    var question = question(typed, audiences);
    if (question.isEmpty() || !NAME.matcher(kind).matches()) {
      return new Page(List.of(), null);
    }
    var binds = new ArrayList<>(List.of(binds(question, audiences)));
    binds.addAll(List.of(after == null || !NAME.matcher(after).matches() ? "" : after, kind, size + 1));
    var hits = sql.fetch(FOUND + """
        , here as (select %1$s from found where module || '/' || record = ?)
        select * from found where kind = ? and (not exists (select from here) or (%1$s) > (select %1$s from here))
        order by %1$s limit ?""".formatted(IN_ORDER), binds.toArray()).map(row -> hit(row, false));
    return hits.size() <= size ? new Page(hits, null) : new Page(hits.subList(0, size), hits.get(size - 1).place());
  }

  /// How many answers there are of one kind.
  @Transactional(readOnly = true)
  public long count(String typed, String kind, Set<String> audiences) {
    var question = question(typed, audiences);
    if (question.isEmpty() || !NAME.matcher(kind).matches()) {
      return 0;
    }
    var binds = new ArrayList<>(List.of(binds(question, audiences)));
    binds.add(kind);
    return sql.fetchSingle(FOUND + "select count(*) from found where kind = ?", binds.toArray()).get(0, Long.class);
  }

  /// What the reader may mean by the first letters.
  @Transactional(readOnly = true)
  public List<Hit> suggestions(String typed, Set<String> audiences) {
    var question = question(typed, audiences);
    if (question.isEmpty()) {
      return List.of();
    }
    var found = sql.fetch(FOUND + "select * from found order by %s limit %d".formatted(IN_ORDER, MOST_SUGGESTED),
        binds(question, audiences)).map(row -> hit(row, false));
    return found.isEmpty() ? near(question, audiences, LOOSE, MOST_SUGGESTED) : found;
  }

  /// What was typed, with words anywhere when they stand nowhere near each other.
  private Question question(String typed, Set<String> audiences) {
    var question = Question.of(typed, aliases.forms());
    if (question.isEmpty() || question.wide().equals(question.loose())) {
      return question;
    }
    var any = sql.fetchSingle("select exists (select from search.entry where plain @@ to_tsquery('simple', ?) and audience && ?::text[])",
        question.wide(), audiences.toArray(String[]::new)).get(0, Boolean.class);
    return any ? question : question.loosened();
  }

  private List<Hit> near(Question question, Set<String> audiences, String threshold, int most) {
    sql.fetch("select set_config('pg_trgm.word_similarity_threshold', ?, true)", threshold);
    return sql.fetch("""
        with alike as (
          select module, record, title_vi, title_en, kind, link, title_folded collate "C" as sorted,
            (select max(public.similarity(?, name)) from unnest(names_folded) as name) as of_name,
            public.word_similarity(?, near) as of_words
          from search.entry
          where ? operator(public.<%%) near and not plain @@ to_tsquery('simple', ?) and audience && ?::text[])
        select * from alike order by of_name >= %s desc, of_words desc, of_name desc, sorted, module, record
        limit %d""".formatted(LIKE_A_NAME, most), question.near(), question.near(), question.near(), question.wide(),
        audiences.toArray(String[]::new)).map(row -> hit(row, true));
  }

  private static Object[] binds(Question question, Set<String> audiences) {
    return new Object[] {question.exactPhrase(), question.exact(), question.plainPhrase(), question.plain(), question.wide(),
        question.spelled().toArray(String[]::new), question.folded().toArray(String[]::new), question.near(),
        audiences.toArray(String[]::new)};
  }

  private static Hit hit(Record row, boolean near) {
    var subject = new Subject(row.get("module", String.class), row.get("record", String.class));
    return new Hit(subject, BilingualText.of(row.get("title_vi", String.class), row.get("title_en", String.class)),
        row.get("kind", String.class), row.get("link", String.class), near, subject.toString());
  }
}
