package vn.donghanh.rules.sheets;

import static vn.donghanh.rules.sheets.db.Tables.IMPORT;
import static vn.donghanh.rules.sheets.db.Tables.ROW;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.Subject;
import vn.donghanh.rules.sheets.Import.State;
import vn.donghanh.rules.sheets.ImportRow.Outcome;
import vn.donghanh.rules.sheets.db.tables.records.ImportRecord;

/// Các lần nhập: every upload with its rows. Each row knows whether it was taken, in the transaction that took it.
@Component
public class Imports {
  /// Rows of one transaction.
  public static final int CHUNK = 500;
  /// Rows of one page.
  public static final int PAGE = 50;

  private final DSLContext sql;
  private final ImportRows rows;

  Imports(DSLContext sql, ImportRows rows) {
    this.sql = sql;
    this.rows = rows;
  }

  /// How an import stands: rows by verdict, those still ahead, those by outcome.
  public record Tally(Map<Verdict, Integer> verdicts, int ahead, Map<Outcome, Integer> outcomes) {
    public int of(Verdict verdict) {
      return verdicts.getOrDefault(verdict, 0);
    }

    public int of(Outcome outcome) {
      return outcomes.getOrDefault(outcome, 0);
    }
  }

  /// Where a record came from.
  public record Origin(Import from, int row) {}

  /// Keeps an upload with its judged rows for its owner.
  @Transactional
  public Import stage(SheetForm form, String file, int size, String sha256, List<JudgedLine> lines, Actor actor, Instant now) {
    var row = sql.newRecord(IMPORT);
    row.setId(UUID.randomUUID());
    row.setForm(form.id());
    row.setAccount(Objects.requireNonNull(actor.account()));
    row.setByName(actor.name());
    row.setBody(Objects.requireNonNull(actor.body()));
    row.setBodyName(actor.bodyName());
    row.setFile(file);
    row.setSize(size);
    row.setSha256(sha256);
    row.setAt(at(now));
    row.setExpiresAt(at(now.plus(Import.WAITS)));
    row.setState(State.STAGED.name());
    row.insert();
    rows.insert(row.getId(), lines);
    return read(row);
  }

  /// The import, for its owner alone.
  @Transactional(readOnly = true)
  public Optional<Import> find(UUID id, String form, Actor actor) {
    return sql.fetchOptional(IMPORT, IMPORT.ID.eq(id), IMPORT.FORM.eq(form)).map(Imports::read).filter(it -> it.isOf(actor));
  }

  /// The newest imports of this person for their body.
  @Transactional(readOnly = true)
  public List<Import> newest(String form, Actor actor, int most) {
    return sql.selectFrom(IMPORT).where(IMPORT.FORM.eq(form), IMPORT.ACCOUNT.eq(actor.account()), IMPORT.BODY.eq(actor.body()))
        .orderBy(IMPORT.AT.desc()).limit(most).fetch(Imports::read);
  }

  /// An earlier import of the same bytes by the same body whose rows were taken and not taken back.
  @Transactional(readOnly = true)
  public Optional<Import> sameFile(Import other) {
    return sql.selectFrom(IMPORT).where(IMPORT.SHA256.eq(other.sha256()), IMPORT.FORM.eq(other.form()), IMPORT.BODY.eq(other.body()),
        IMPORT.ID.ne(other.id()), IMPORT.STATE.in(State.TAKING.name(), State.TAKEN.name())).orderBy(IMPORT.AT.desc()).limit(1).fetchOptional(Imports::read);
  }

  @Transactional(readOnly = true)
  public Tally tally(UUID id) {
    var verdicts = new EnumMap<Verdict, Integer>(Verdict.class);
    var outcomes = new EnumMap<Outcome, Integer>(Outcome.class);
    var ahead = 0;
    for (var row : sql.select(ROW.VERDICT, ROW.OUTCOME, DSL.count(), DSL.count().filterWhere(takeable())).from(ROW).where(ROW.IMPORT.eq(id))
        .groupBy(ROW.VERDICT, ROW.OUTCOME).fetch()) {
      verdicts.merge(Verdict.valueOf(row.value1()), row.value3(), Integer::sum);
      if (row.value2() == null) {
        ahead += row.value4();
      } else {
        outcomes.merge(Outcome.valueOf(row.value2()), row.value3(), Integer::sum);
      }
    }
    return new Tally(verdicts, ahead, outcomes);
  }

  /// Rows with one verdict, after a row's number, at most [#PAGE] and one more.
  @Transactional(readOnly = true)
  public List<ImportRow> page(UUID id, Verdict verdict, int after) {
    return rows.read(ROW.IMPORT.eq(id).and(ROW.VERDICT.eq(verdict.name())).and(ROW.NUMBER.gt(after)), PAGE + 1);
  }

  /// Rows with one outcome, for the page that says what was left and what stayed.
  @Transactional(readOnly = true)
  public List<ImportRow> page(UUID id, Outcome outcome, int after) {
    return rows.read(ROW.IMPORT.eq(id).and(ROW.OUTCOME.eq(outcome.name())).and(ROW.NUMBER.gt(after)), PAGE + 1);
  }

  /// Every row that was wrong or was left, to be put right in a file.
  @Transactional(readOnly = true)
  public List<ImportRow> toBePutRight(UUID id) {
    return rows.read(ROW.IMPORT.eq(id).and(ROW.VERDICT.eq(Verdict.WRONG.name()).or(ROW.OUTCOME.eq(Outcome.LEFT.name()))), SheetLimits.ROWS);
  }

  /// Says that a row like a record is to be added all the same, or is not; of every such row when no number is given.
  @Transactional
  public void keep(UUID id, @Nullable Integer number, boolean keep) {
    sql.update(ROW).set(ROW.KEEP, keep).where(ROW.IMPORT.eq(id), ROW.VERDICT.eq(Verdict.LIKE.name()), ROW.OUTCOME.isNull(),
        number == null ? DSL.noCondition() : ROW.NUMBER.eq(number),
        DSL.exists(DSL.selectOne().from(IMPORT).where(IMPORT.ID.eq(id), IMPORT.STATE.eq(State.STAGED.name())))).execute();
  }

  /// The import, held until the transaction ends: of two that work on it the second sees what the first did.
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<Import> held(UUID id) {
    return sql.selectFrom(IMPORT).where(IMPORT.ID.eq(id)).forUpdate().fetchOptional(Imports::read);
  }

  /// Begins to take rows; false when somebody began already.
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean begin(Import held, Instant now) {
    return turn(held, held.taking(), now);
  }

  /// Begins to take rows back; false when somebody began already.
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean beginUndo(Import held, Instant now) {
    return turn(held, held.undoing(now), now);
  }

  /// The next rows whose turn it is, in the state that the import is in.
  @Transactional(propagation = Propagation.MANDATORY)
  public List<ImportRow> next(Import held, int most) {
    return rows.read(ROW.IMPORT.eq(held.id()).and(held.state() == State.TAKING ? ROW.OUTCOME.isNull().and(takeable()) : ROW.OUTCOME.eq(Outcome.APPLIED.name())), most);
  }

  /// Writes down what became of rows, with the change itself.
  @Transactional(propagation = Propagation.MANDATORY)
  public void settle(Import held, Collection<RowResult> results, Instant now) {
    rows.settle(held, results);
    sql.update(IMPORT).set(IMPORT.WORKED_AT, at(now)).where(IMPORT.ID.eq(held.id())).execute();
  }

  /// Nothing is left to do.
  @Transactional(propagation = Propagation.MANDATORY)
  public void end(Import held, Instant now) {
    var update = sql.update(IMPORT).set(IMPORT.WORKED_AT, at(now));
    (switch (held.state()) {
      case TAKING -> update.set(IMPORT.STATE, State.TAKEN.name()).set(IMPORT.ENDED_AT, at(now));
      case UNDOING -> update.set(IMPORT.STATE, State.UNDONE.name()).set(IMPORT.UNDONE_AT, at(now));
      case STAGED, TAKEN, UNDONE -> throw new IllegalStateException("nothing is under way");
    }).where(IMPORT.ID.eq(held.id())).execute();
  }

  /// Bỏ: forgets an upload that nobody began to take.
  @Transactional
  public void discard(UUID id) {
    sql.deleteFrom(IMPORT).where(IMPORT.ID.eq(id), IMPORT.STATE.eq(State.STAGED.name())).execute();
  }

  /// Forgets uploads that nobody took, and what rows said once they cannot be taken back any more.
  @Transactional
  public void tidy(Instant now) {
    sql.deleteFrom(IMPORT).where(IMPORT.STATE.eq(State.STAGED.name()), IMPORT.EXPIRES_AT.lt(at(now))).execute();
    rows.forget(IMPORT.BEGUN_AT.lt(at(now.minus(Import.UNDOABLE))).and(IMPORT.STATE.in(State.TAKEN.name(), State.UNDONE.name())));
  }

  /// The imports that brought or changed a record, newest first.
  @Transactional(readOnly = true)
  public List<Origin> origins(Subject subject, int most) {
    return sql.select(IMPORT.fields()).select(ROW.NUMBER).from(ROW).join(IMPORT).on(IMPORT.ID.eq(ROW.IMPORT))
        .where(ROW.RESULT.eq(subject.id()), IMPORT.FORM.eq(subject.module()), ROW.OUTCOME.in(Outcome.APPLIED.name(), Outcome.STAYED.name()))
        .orderBy(IMPORT.AT.desc()).limit(most)
        .fetch(row -> new Origin(read(row.into(IMPORT)), row.get(ROW.NUMBER)));
  }

  private boolean turn(Import held, State to, Instant now) {
    var begins = held.state() != to;
    if (begins) {
      sql.update(IMPORT).set(IMPORT.STATE, to.name()).set(IMPORT.BEGUN_AT, DSL.coalesce(IMPORT.BEGUN_AT, DSL.val(at(now))))
          .set(IMPORT.WORKED_AT, at(now)).where(IMPORT.ID.eq(held.id())).execute();
    }
    return begins;
  }

  private static Condition takeable() {
    return ROW.VERDICT.in(Verdict.NEW.name(), Verdict.CHANGED.name()).or(ROW.VERDICT.eq(Verdict.LIKE.name()).and(ROW.KEEP));
  }

  private static Import read(ImportRecord row) {
    return new Import(row.getId(), row.getForm(), row.getAccount(), row.getByName(), row.getBody(), row.getBodyName(), row.getFile(),
        row.getSize(), row.getSha256(), row.getAt().toInstant(), row.getExpiresAt().toInstant(), State.valueOf(row.getState()),
        moment(row.getBegunAt()), moment(row.getWorkedAt()), moment(row.getEndedAt()), moment(row.getUndoneAt()));
  }

  private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
