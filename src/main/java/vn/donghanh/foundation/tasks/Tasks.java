package vn.donghanh.foundation.tasks;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.splitPart;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static vn.donghanh.foundation.tasks.db.Tables.DUTY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.BilingualText;
import vn.donghanh.Subject;
import vn.donghanh.foundation.clock.Today;

/// Việc cần làm: the duties of every module in one place. Owners open and close them in the transaction
/// of the change that causes them.
@Component
public class Tasks {
  private static final Field<String> KIND_KEY = splitPart(DUTY.KIND, inline(":"), inline(1));
  private static final Field<Integer> GROUP = field(name("duty_group"), Integer.class);
  private static final Field<Integer> OF_GROUP = field(name("of_group"), Integer.class);
  private static final Field<Integer> PLACE = field(name("place"), Integer.class);
  private static final Field<Boolean> LISTED = field(name("listed"), Boolean.class);

  private final DSLContext sql;
  private final Today today;

  Tasks(DSLContext sql, Today today) {
    this.sql = sql;
    this.today = today;
  }

  /// Opens the duty, or gives the open one of the same subject, kind and body this title, date and link.
  @Transactional(propagation = Propagation.MANDATORY)
  public void open(Duty duty) {
    sql.insertInto(DUTY)
        .set(DUTY.MODULE, duty.subject().module())
        .set(DUTY.RECORD, duty.subject().id())
        .set(DUTY.KIND, duty.kind())
        .set(DUTY.TITLE_VI, duty.title().vi())
        .set(DUTY.TITLE_EN, duty.title().en())
        .set(DUTY.BODY, duty.body())
        .set(DUTY.WAITED_BY, duty.waitedBy())
        .set(DUTY.DUE, duty.due())
        .set(DUTY.BASIS, duty.basis())
        .set(DUTY.LINK, duty.link())
        .set(DUTY.OPENED_AT, today.now().atOffset(ZoneOffset.UTC))
        .onConflict(DUTY.MODULE, DUTY.RECORD, DUTY.KIND, DUTY.BODY).where(DUTY.CLOSED_AT.isNull())
        .doUpdate()
        .set(DUTY.TITLE_VI, excluded(DUTY.TITLE_VI))
        .set(DUTY.TITLE_EN, excluded(DUTY.TITLE_EN))
        .set(DUTY.WAITED_BY, excluded(DUTY.WAITED_BY))
        .set(DUTY.DUE, excluded(DUTY.DUE))
        .set(DUTY.BASIS, excluded(DUTY.BASIS))
        .set(DUTY.LINK, excluded(DUTY.LINK))
        .execute();
  }

  /// Closes the open duty of this kind of one body; nothing happens when there is none.
  @Transactional(propagation = Propagation.MANDATORY)
  public void close(Subject subject, String kind, String body) {
    sql.update(DUTY)
        .set(DUTY.CLOSED_AT, today.now().atOffset(ZoneOffset.UTC))
        .where(DUTY.MODULE.eq(subject.module()), DUTY.RECORD.eq(subject.id()), DUTY.KIND.eq(kind),
            DUTY.BODY.eq(body), DUTY.CLOSED_AT.isNull())
        .execute();
  }

  /// Closes every open duty about a record.
  @Transactional(propagation = Propagation.MANDATORY)
  public void closeAll(Subject subject) {
    sql.update(DUTY)
        .set(DUTY.CLOSED_AT, today.now().atOffset(ZoneOffset.UTC))
        .where(DUTY.MODULE.eq(subject.module()), DUTY.RECORD.eq(subject.id()), DUTY.CLOSED_AT.isNull())
        .execute();
  }

  /// The open duties of the body whose hat this person wears, and those it waits for, by group and date. Counts and
  /// rows come from one query, so they cannot differ.
  @Transactional(readOnly = true)
  public OpenDuties mine(Actor actor, LocalDate today, DutyChoice choice) {
    var group = group(actor, today);
    var all = select(DUTY.asterisk(), group.as(GROUP),
            count().over(partitionBy(group)).as(OF_GROUP),
            rowNumber().over(partitionBy(group).orderBy(DUTY.DUE.asc().nullsLast(), DUTY.ID)).as(PLACE))
        .from(DUTY)
        .where(concerning(actor), choice.kind() == null ? noCondition() : KIND_KEY.eq(choice.kind()))
        .asTable("mine");
    var listed = PLACE.between(choice.from(), choice.to())
        .and(choice.group() == null ? noCondition() : GROUP.eq(choice.group().ordinal()));
    // The first of each group comes along for the group's count, listed or not.
    var rows = sql.select(all.asterisk(), field(listed).as(LISTED)).from(all).where(listed.or(PLACE.eq(1)))
        .orderBy(GROUP, PLACE).fetch();
    var totals = new EnumMap<DutyGroup, Integer>(DutyGroup.class);
    rows.forEach(row -> totals.put(DutyGroup.values()[row.get(GROUP)], row.get(OF_GROUP)));
    return new OpenDuties(totals, rows.stream().filter(row -> row.get(LISTED)).map(Tasks::row).toList());
  }

  /// The kinds of this person's open duties, in the order of their names.
  @Transactional(readOnly = true)
  public List<String> kinds(Actor actor) {
    return sql.selectDistinct(KIND_KEY).from(DUTY).where(concerning(actor)).orderBy(KIND_KEY).fetch(KIND_KEY);
  }

  private static Condition concerning(Actor actor) {
    var body = val(actor.body(), DUTY.BODY);
    return DUTY.CLOSED_AT.isNull().and(DUTY.BODY.eq(body).or(DUTY.WAITED_BY.eq(body)))
        .and(actor.business() ? noCondition() : DUTY.MODULE.in("identity", "journal"));
  }

  private static Field<Integer> group(Actor actor, LocalDate today) {
    var sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    return when(DUTY.BODY.ne(val(actor.body(), DUTY.BODY)), inline(DutyGroup.WAITING.ordinal()))
        .when(DUTY.DUE.isNull(), inline(DutyGroup.UNDATED.ordinal()))
        .when(DUTY.DUE.lt(today), inline(DutyGroup.OVERDUE.ordinal()))
        .when(DUTY.DUE.le(sunday), inline(DutyGroup.THIS_WEEK.ordinal()))
        .otherwise(inline(DutyGroup.LATER.ordinal()));
  }

  private static OpenDuty row(Record row) {
    return new OpenDuty(row.get(DUTY.ID), new Duty(new Subject(row.get(DUTY.MODULE), row.get(DUTY.RECORD)),
        row.get(DUTY.KIND), BilingualText.of(row.get(DUTY.TITLE_VI), row.get(DUTY.TITLE_EN)), row.get(DUTY.BODY),
        row.get(DUTY.WAITED_BY), row.get(DUTY.DUE), row.get(DUTY.BASIS), row.get(DUTY.LINK)),
        DutyGroup.values()[row.get(GROUP)]);
  }
}
