package vn.donghanh.foundation.journal;

import static org.jooq.impl.DSL.noCondition;
import static vn.donghanh.foundation.journal.db.Tables.LINK;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.Subject;
import vn.donghanh.foundation.site.Cards;
import vn.donghanh.foundation.site.SubjectCards;

/// Mạch công việc: what came before a record and what came out of it, one click each way. Each end is shown by the
/// module that owns it, under the reader's own permission; an end they may not know of is not there at all.
@Component
public class Threads {
  private final DSLContext sql;
  private final Cards cards;

  Threads(DSLContext sql, Cards cards) {
    this.sql = sql;
    this.cards = cards;
  }

  /// Đầu mối: one end of a link, as this reader may see it.
  ///
  /// @param how the message key of the link
  public record End(SubjectCards.Card card, String how) {}

  /// Trước và sau: both ends, oldest first.
  public record Ends(List<End> before, List<End> after) {
    public boolean none() {
      return before.isEmpty() && after.isEmpty();
    }
  }

  private record Link(Subject before, Subject after, String how) {}

  @Transactional(readOnly = true)
  public Ends of(Subject subject, Actor reader) {
    var known = cards.known(subject);
    var links = links(known);
    var shown = cards.of(links.stream().flatMap(link -> Stream.of(link.before(), link.after()))
        .filter(end -> !known.contains(end)).toList(), reader);
    return new Ends(
        links.stream().filter(link -> known.contains(link.after()) && shown.containsKey(link.before()))
            .map(link -> new End(shown.get(link.before()), link.how())).distinct().toList(),
        links.stream().filter(link -> known.contains(link.before()) && shown.containsKey(link.after()))
            .map(link -> new End(shown.get(link.after()), link.how())).distinct().toList());
  }

  private List<Link> links(Set<Subject> known) {
    var here = noCondition();
    for (var subject : known) {
      here = here.or(LINK.BEFORE_MODULE.eq(subject.module()).and(LINK.BEFORE_RECORD.eq(subject.id())))
          .or(LINK.AFTER_MODULE.eq(subject.module()).and(LINK.AFTER_RECORD.eq(subject.id())));
    }
    return sql.selectFrom(LINK).where(here)
        .orderBy(LINK.AT, LINK.BEFORE_MODULE, LINK.BEFORE_RECORD, LINK.AFTER_MODULE, LINK.AFTER_RECORD)
        .fetch(row -> new Link(new Subject(row.getBeforeModule(), row.getBeforeRecord()),
            new Subject(row.getAfterModule(), row.getAfterRecord()), row.getHow()));
  }
}
