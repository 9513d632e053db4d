package vn.donghanh.foundation.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.BilingualText;
import vn.donghanh.Subject;
import vn.donghanh.foundation.site.Place;

/// Tra cứu: what the index answers. First the thing that is called so, then what is spelled so, then the same without
/// marks, then by other names; when nothing answers, what was probably meant, and at last what has some of the words. Who
/// may not know a record gets the same answer, to the byte, as if it did not exist.
@Component
public class Lookup {
  private static final int MOST_SUGGESTED = 8;
  private static final int MOST_PARTLY = 10;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

  private final IndexEntries entries;
  private final Questions questions;
  private final Slips slips;
  private final PartlyFound partly;
  private final Openings openings;

  Lookup(IndexEntries entries, Questions questions, Slips slips, PartlyFound partly, Openings openings) {
    this.entries = entries;
    this.questions = questions;
    this.slips = slips;
    this.partly = partly;
    this.openings = openings;
  }

  /// A page of the answers of one kind.
  ///
  /// @param next where the next page begins, null on the last
  public record Page(List<Hit> hits, @Nullable String next) {}

  /// What answers, in the order of how well it does.
  @Transactional(readOnly = true)
  public Found find(String typed, Narrowing by, Set<String> audiences) {
    var question = questions.of(typed);
    if (question.isEmpty()) {
      return Found.NOTHING;
    }
    var all = all(question, by, audiences);
    if (all.any()) {
      return found(all, Found.Way.ALL, "");
    }
    var meant = slips.meant(typed, question, audiences);
    if (meant.isPresent()) {
      var page = all(meant.get(), by, audiences);
      return found(page, Found.Way.MEANT, said(meant.get(), page.rows()));
    }
    var some = partly.best(question.tokens(), audiences, by, MOST_PARTLY).stream().map(Lookup::hit).toList();
    return new Found(some, some.size(), Found.Way.SOME, "", java.util.Map.of(), null, null);
  }

  /// The answers of one kind that have every word.
  ///
  /// @param after the place of the last hit of the page before, null for the first page
  @Transactional(readOnly = true)
  public Page page(String typed, String kind, @Nullable String after, int size, Set<String> audiences) {
    var by = Narrowing.none(size).with(Facet.KIND, kind).at(after == null ? Place.FIRST : new Place("", after, false));
    var question = questions.of(typed);
    if (question.isEmpty() || by.of(Facet.KIND) == null) {
      return new Page(List.of(), null);
    }
    var found = found(all(question, by, audiences), Found.Way.ALL, "");
    return new Page(found.hits(), found.next() == null ? null : found.next().id());
  }

  /// How many answers of one kind have every word.
  @Transactional(readOnly = true)
  public long count(String typed, String kind, Set<String> audiences) {
    var question = questions.of(typed);
    return question.isEmpty() ? 0 : all(question, Narrowing.none(1).with(Facet.KIND, kind), audiences).total();
  }

  /// What the reader may mean by the first letters: names that begin so, then what else answers.
  @Transactional(readOnly = true)
  public List<Hit> suggestions(String typed, Set<String> audiences) {
    var question = questions.of(typed);
    if (question.isEmpty()) {
      return List.of();
    }
    var hits = new LinkedHashMap<Subject, Hit>();
    openings.beginning(Spelling.folded(typed), audiences, MOST_SUGGESTED).forEach(row -> hits.put(hit(row).subject(), hit(row)));
    if (hits.size() < MOST_SUGGESTED) {
      find(typed, Narrowing.none(MOST_SUGGESTED), audiences).hits().forEach(hit -> hits.putIfAbsent(hit.subject(), hit));
    }
    return hits.values().stream().limit(MOST_SUGGESTED).toList();
  }

  /// The first way to look for it that finds anything, whether or not within what the reader narrowed to.
  private IndexEntries.Page all(Question question, Narrowing by, Set<String> audiences) {
    var page = IndexEntries.Page.EMPTY;
    for (var attempt : question.attempts()) {
      page = entries.page(question, attempt, audiences, by);
      if (page.any()) {
        return page;
      }
    }
    return page;
  }

  private static Found found(IndexEntries.Page page, Found.Way way, String meant) {
    var hits = page.rows().stream().map(Lookup::hit).toList();
    return new Found(hits, page.total(), way, meant, page.counts(),
        page.first() || hits.isEmpty() ? null : new Place("", hits.getFirst().place(), true),
        page.last() || hits.isEmpty() ? null : new Place("", hits.getLast().place(), false));
  }

  /// The words of what was meant as the best answer writes them, or as they were corrected.
  private static String said(Question meant, List<Record> rows) {
    var written = new LinkedHashMap<String, String>();
    rows.stream().limit(3).flatMap(row -> java.util.stream.Stream.of(row.get("title_vi", String.class), row.get("title_en", String.class)))
        .forEach(title -> WORD.matcher(title).results().forEach(word -> written.putIfAbsent(Spelling.folded(word.group()), word.group())));
    var said = new ArrayList<String>();
    meant.attempts().getFirst().words().forEach(word -> said.add(word.equals(Spelling.fold(word)) ? written.getOrDefault(word, word) : word));
    return String.join(" ", said);
  }

  private static Hit hit(Record row) {
    var subject = new Subject(row.get("module", String.class), row.get("record", String.class));
    return new Hit(subject, BilingualText.of(row.get("title_vi", String.class), row.get("title_en", String.class)),
        row.get("kind", String.class), row.get("link", String.class), subject.toString());
  }
}
