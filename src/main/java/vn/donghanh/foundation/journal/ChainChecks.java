package vn.donghanh.foundation.journal;

import static vn.donghanh.foundation.journal.db.Tables.VERIFICATION;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.foundation.clock.Today;

/// Các lần kiểm tra chuỗi: walks the chain and remembers what it found, so that a page need not walk it.
@Component
public class ChainChecks {
  private static final Logger LOG = LoggerFactory.getLogger(ChainChecks.class);

  private final DSLContext sql;
  private final Chain chain;
  private final Today today;

  ChainChecks(DSLContext sql, Chain chain, Today today) {
    this.sql = sql;
    this.chain = chain;
    this.today = today;
  }

  /// Một lần kiểm tra: when, by whom, how far, and the fault where one was found.
  public record Check(Instant at, String byName, long entries, long position, ChainCheck.@Nullable Fault fault, @Nullable Long entry) {
    public boolean whole() {
      return fault == null;
    }
  }

  /// Walks the chain now. Not part of any other transaction: the walk wants one snapshot of its own.
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public ChainCheck run(String byName) {
    var found = chain.verify();
    var row = sql.insertInto(VERIFICATION)
        .set(VERIFICATION.AT, today.now().atOffset(ZoneOffset.UTC))
        .set(VERIFICATION.BY_NAME, byName)
        .set(VERIFICATION.ENTRIES, found.entries())
        .set(VERIFICATION.POSITION, found.position());
    if (found instanceof ChainCheck.Broken broken) {
      LOG.error("the journal's chain is broken at position {}: {}, entry {}", broken.position(),
          broken.fault().name().toLowerCase(Locale.ROOT), broken.entry());
      row = row.set(VERIFICATION.FAULT, broken.fault().name()).set(VERIFICATION.ENTRY, broken.entry());
    }
    row.execute();
    return found;
  }

  /// The newest check, nothing before the first.
  @Transactional(readOnly = true)
  public Optional<Check> latest() {
    return sql.selectFrom(VERIFICATION).orderBy(VERIFICATION.ID.desc()).limit(1)
        .fetchOptional(row -> new Check(row.getAt().toInstant(), row.getByName(), row.getEntries(), row.getPosition(),
            row.getFault() == null ? null : ChainCheck.Fault.valueOf(row.getFault()), row.getEntry()));
  }
}
