package vn.donghanh.registries.needs;

import static vn.donghanh.registries.needs.db.Tables.CLOCK_SETTING;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.Subject;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.journal.Journal;
import vn.donghanh.foundation.reference.Bodies;
import vn.donghanh.foundation.reference.Body;
import vn.donghanh.registries.needs.db.tables.records.ClockSettingRecord;
import vn.donghanh.rules.calendar.WorkingCalendar;
import vn.donghanh.rules.calendar.WorkingDays;

/// Sổ đồng hồ: every setting of the clocks there was. The ministry's administrator adds one; none is ever changed.
@Component
public class ClockBook {
  private static final Subject SUBJECT = Subject.of("needs", "clocks");

  private final DSLContext sql;
  private final Journal journal;
  private final Bodies bodies;
  private final WorkingCalendar calendar;
  private final Today today;

  ClockBook(DSLContext sql, Journal journal, Bodies bodies, WorkingCalendar calendar, Today today) {
    this.sql = sql;
    this.journal = journal;
    this.bodies = bodies;
    this.calendar = calendar;
    this.today = today;
  }

  /// All settings, by which parts sent then and parts sent now run.
  @Transactional(readOnly = true)
  public Clocks clocks() {
    return new Clocks(sql.selectFrom(CLOCK_SETTING).orderBy(CLOCK_SETTING.ID.desc()).fetch(ClockBook::setting), calendar);
  }

  /// An administrator who acts for the ministry or a unit of it.
  public boolean maySet(Actor actor) {
    var own = actor.body() == null ? null : bodies.find(actor.body()).orElse(null);
    return actor.may(NeedPermission.CLOCKS) && own != null
        && (own.kind() == Body.Kind.MOFA_UNIT || own.id().equals(Bodies.MINISTRY_OF_FOREIGN_AFFAIRS));
  }

  /// Sets the clocks for what is sent from now on.
  ///
  /// @param seen the id of the setting that was on the screen
  /// @throws Refusal when the actor is not the ministry's administrator, when somebody else set them meanwhile, when nothing
  ///     would change or no reason is given
  @Transactional
  public void set(int seen, ClockSetting wanted, Actor actor) {
    if (!maySet(actor)) {
      throw new Refusal("needs.not-yours");
    }
    sql.execute("lock table needs.clock_setting in share row exclusive mode");
    var before = clocks().now();
    if (before.id() != seen) {
      throw new Refusal("site.changed-meanwhile");
    }
    if (wanted.sameDays(before)) {
      throw Refusal.at("unit", "needs.clocks.nothing-changed");
    }
    if (wanted.why().isBlank()) {
      throw Refusal.at("why", "site.error.missing");
    }
    sql.insertInto(CLOCK_SETTING)
        .set(CLOCK_SETTING.SINCE, today.now().atOffset(ZoneOffset.UTC))
        .set(CLOCK_SETTING.UNIT, wanted.unit().count()).set(CLOCK_SETTING.OFFICER, wanted.officer().count())
        .set(CLOCK_SETTING.ANSWER, wanted.answer().count()).set(CLOCK_SETTING.INTERIM, wanted.interim().count())
        .set(CLOCK_SETTING.VERDICT, wanted.verdict().count()).set(CLOCK_SETTING.WHY, wanted.why())
        .set(CLOCK_SETTING.BY_NAME, actor.name()).set(CLOCK_SETTING.BY_BODY, actor.body())
        .set(CLOCK_SETTING.BODY_NAME, actor.bodyName()).execute();
    var after = days(wanted);
    after.put("why", wanted.why());
    journal.record(actor, "needs.act.clocks", SUBJECT, days(before), after);
  }

  private static Map<String, Object> days(ClockSetting setting) {
    var days = new LinkedHashMap<String, Object>();
    days.put("clock-unit", setting.unit().count());
    days.put("clock-officer", setting.officer().count());
    days.put("clock-answer", setting.answer().count());
    days.put("clock-interim", setting.interim().count());
    days.put("clock-verdict", setting.verdict().count());
    return days;
  }

  private static ClockSetting setting(ClockSettingRecord row) {
    return new ClockSetting(row.getId(), row.getSince().toInstant(), new WorkingDays(row.getUnit()), new WorkingDays(row.getOfficer()),
        new WorkingDays(row.getAnswer()), new WorkingDays(row.getInterim()), new WorkingDays(row.getVerdict()), row.getStandard(),
        row.getWhy(), row.getByName(), row.getBodyName());
  }
}
