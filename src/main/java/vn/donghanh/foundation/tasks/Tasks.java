package vn.donghanh.foundation.tasks;

import static org.jooq.impl.DSL.excluded;
import static vn.donghanh.foundation.tasks.db.Tables.DUTY;

import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Subject;
import vn.donghanh.foundation.clock.Today;

/// Việc cần làm: the duties of every module in one place. Owners open and close them in the transaction
/// of the change that causes them.
@Component
public class Tasks {
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
}
