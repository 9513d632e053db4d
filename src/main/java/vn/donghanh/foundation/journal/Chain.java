package vn.donghanh.foundation.journal;

import static vn.donghanh.foundation.journal.db.Tables.ANCHOR;
import static vn.donghanh.foundation.journal.db.Tables.ENTRY;
import static vn.donghanh.foundation.journal.db.Tables.SEAL;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.clock.Today;

/// Chuỗi niêm: every entry sealed to the one before it, from the first row. The database seals at commit; here the
/// chain is walked, anchored and pruned.
@Component
public class Chain {
  /// QCVN 12:2026/BCA 3.9.
  public static final int MONTHS_KEPT_AT_LEAST = 12;
  private static final int BATCH = 1000;

  private final DSLContext sql;
  private final ChainKey key;
  private final Today today;

  Chain(DSLContext sql, ChainKey key, Today today) {
    this.sql = sql;
    this.key = key;
    this.today = today;
  }

  /// Walks the whole chain from its beginning or from where it was pruned, in one snapshot, and names the first break.
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public ChainCheck verify() {
    var beginning = beginning();
    if (!beginning.trustedBy(key)) {
      return new ChainCheck.Broken(0, beginning.position(), ChainCheck.Fault.FORGED, null);
    }
    var walk = new Walk(beginning, anchorsAfter(beginning.position()));
    for (var batch = seals(beginning.position()); !batch.isEmpty(); batch = seals(walk.position)) {
      for (var seal : batch) {
        var broken = walk.step(seal);
        if (broken != null) {
          return broken;
        }
      }
    }
    var unsealed = sql.select(ENTRY.ID).from(ENTRY).leftAntiJoin(SEAL).on(SEAL.ENTRY.eq(ENTRY.ID))
        .orderBy(ENTRY.ID).limit(1).fetchOne(ENTRY.ID);
    return walk.end(unsealed);
  }

  /// Signs for the head of the chain as it stands; says nothing twice.
  @Transactional
  public void anchor() {
    sql.select(SEAL.POSITION, SEAL.HASH).from(SEAL).orderBy(SEAL.POSITION.desc()).limit(1)
        .fetchOptional().ifPresent(head ->
            keep(Anchor.signed(head.get(SEAL.POSITION), head.get(SEAL.HASH), today.now(), Anchor.Cause.DAILY, key)));
  }

  /// Removes the oldest entries up to the first one that is not older than `months`, and leaves a signed anchor there.
  /// Returns how many went. The database itself refuses what is younger than twelve months.
  @Transactional
  public int prune(int months) {
    if (months < MONTHS_KEPT_AT_LEAST) {
      throw new Refusal("journal.keep-at-least", MONTHS_KEPT_AT_LEAST);
    }
    return lastBefore(today.date().minusMonths(months)).map(last -> {
      keep(Anchor.signed(last.position(), last.hash(), today.now(), Anchor.Cause.PRUNED, key));
      var old = sql.select(SEAL.ENTRY).from(SEAL).where(SEAL.POSITION.le(last.position()));
      var gone = sql.deleteFrom(ENTRY).where(ENTRY.ID.in(old)).execute();
      sql.deleteFrom(SEAL).where(SEAL.POSITION.le(last.position())).execute();
      return gone;
    }).orElse(0);
  }

  /// The last seal of the unbroken row of old entries at the beginning of the chain.
  private Optional<Seal> lastBefore(LocalDate day) {
    var start = day.atStartOfDay(Today.VIET_NAM).toOffsetDateTime();
    var firstYoung = sql.select(SEAL.POSITION).from(SEAL).join(ENTRY).on(ENTRY.ID.eq(SEAL.ENTRY))
        .where(ENTRY.AT.ge(start)).orderBy(SEAL.POSITION).limit(1).fetchOptional(SEAL.POSITION);
    return sql.selectFrom(SEAL).where(firstYoung.map(SEAL.POSITION::lt).orElse(SEAL.POSITION.isNotNull()))
        .orderBy(SEAL.POSITION.desc()).limit(1)
        .fetchOptional(row -> new Seal(row.getPosition(), row.getEntry(), row.getPrevious(), row.getHash(), null));
  }

  private Anchor beginning() {
    return sql.selectFrom(ANCHOR).where(ANCHOR.CAUSE.in("genesis", "pruned"))
        .orderBy(ANCHOR.POSITION.desc()).limit(1).fetchSingle(Chain::anchorOf);
  }

  private List<Anchor> anchorsAfter(long position) {
    return sql.selectFrom(ANCHOR).where(ANCHOR.POSITION.gt(position)).orderBy(ANCHOR.POSITION).fetch(Chain::anchorOf);
  }

  private static Anchor anchorOf(Record row) {
    return new Anchor(row.get(ANCHOR.POSITION), row.get(ANCHOR.HASH), row.get(ANCHOR.AT).toInstant(),
        Anchor.Cause.of(row.get(ANCHOR.CAUSE)), row.get(ANCHOR.KEY), row.get(ANCHOR.SIGNATURE));
  }

  private void keep(Anchor anchor) {
    sql.insertInto(ANCHOR)
        .set(ANCHOR.POSITION, anchor.position())
        .set(ANCHOR.HASH, anchor.hash())
        .set(ANCHOR.AT, anchor.at().atOffset(ZoneOffset.UTC))
        .set(ANCHOR.CAUSE, anchor.cause().word())
        .set(ANCHOR.KEY, anchor.key())
        .set(ANCHOR.SIGNATURE, anchor.signature())
        .onConflictDoNothing().execute();
  }

  private List<Seal> seals(long after) {
    return sql.select(SEAL.asterisk(), ENTRY.asterisk()).from(SEAL).leftJoin(ENTRY).on(ENTRY.ID.eq(SEAL.ENTRY))
        .where(SEAL.POSITION.gt(after)).orderBy(SEAL.POSITION).limit(BATCH)
        .fetch(row -> new Seal(row.get(SEAL.POSITION), row.get(SEAL.ENTRY), row.get(SEAL.PREVIOUS), row.get(SEAL.HASH),
            row.get(ENTRY.ID) == null ? null : fields(row)));
  }

  private static List<@Nullable String> fields(Record row) {
    var micros = ChronoUnit.MICROS.between(Instant.EPOCH, row.get(ENTRY.AT).toInstant());
    return Arrays.asList(row.get(ENTRY.ID).toString(), Long.toString(micros),
        row.get(ENTRY.ACCOUNT), row.get(ENTRY.ACCOUNT_NAME), row.get(ENTRY.BODY), row.get(ENTRY.BODY_NAME),
        row.get(ENTRY.SOURCE), row.get(ENTRY.ACT), row.get(ENTRY.MODULE), row.get(ENTRY.RECORD),
        row.get(ENTRY.BEFORE, JSONB.class).data(), row.get(ENTRY.AFTER, JSONB.class).data());
  }

  /// One walk along the chain: where it is, and which anchors are still to come.
  private final class Walk {
    private final ArrayList<Anchor> ahead;
    private long position;
    private byte[] hash;
    private long entries;

    private Walk(Anchor beginning, List<Anchor> ahead) {
      this.position = beginning.position();
      this.hash = beginning.hash();
      this.ahead = new ArrayList<>(ahead);
    }

    private ChainCheck.@Nullable Broken step(Seal seal) {
      var fault = seal.faultAfter(position, hash);
      if (fault != null) {
        return new ChainCheck.Broken(entries, fault == ChainCheck.Fault.SEAL_GONE ? position + 1 : seal.position(),
            fault, fault == ChainCheck.Fault.SEAL_GONE ? null : seal.entry());
      }
      entries++;
      position = seal.position();
      hash = seal.hash();
      while (!ahead.isEmpty() && ahead.getFirst().position() == position) {
        var anchor = ahead.removeFirst();
        if (!anchor.trustedBy(key) || !Arrays.equals(anchor.hash(), hash)) {
          return new ChainCheck.Broken(entries, position,
              anchor.trustedBy(key) ? ChainCheck.Fault.CUT : ChainCheck.Fault.FORGED, seal.entry());
        }
      }
      return null;
    }

    private ChainCheck end(@Nullable Long unsealed) {
      if (!ahead.isEmpty()) {
        return new ChainCheck.Broken(entries, position + 1, ChainCheck.Fault.CUT, null);
      }
      return unsealed == null ? new ChainCheck.Whole(entries, position)
          : new ChainCheck.Broken(entries, position, ChainCheck.Fault.UNSEALED, unsealed);
    }
  }
}
