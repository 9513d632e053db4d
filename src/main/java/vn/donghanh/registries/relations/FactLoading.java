package vn.donghanh.registries.relations;

import static vn.donghanh.registries.relations.db.Tables.LOAD;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.reference.loading.Fault;

/// Nạp sự kiện: states what the files that this release carries say, each file as a whole or not at all; the same file
/// twice states nothing. What a person has corrected since stays corrected.
@Component
class FactLoading {
  private static final Logger LOG = LoggerFactory.getLogger(FactLoading.class);

  private final DSLContext sql;
  private final TransactionOperations transactions;
  private final Today today;
  private final FactFiles files;
  private final Statements statements;

  FactLoading(DSLContext sql, TransactionOperations transactions, Today today, FactFiles files, Statements statements) {
    this.sql = sql;
    this.transactions = transactions;
    this.today = today;
    this.files = files;
    this.statements = statements;
    loadRelations(FactFiles.bundled(FactFiles.RELATIONS)).forEach(fault -> LOG.error("Relations refused: {}", fault));
    loadEvents(FactFiles.bundled(FactFiles.EVENTS)).forEach(fault -> LOG.error("Past events refused: {}", fault));
  }

  /// Takes a file of relations; answers with what is wrong in it, and has then taken nothing.
  List<Fault> loadRelations(byte[] file) {
    var faults = new ArrayList<Fault>();
    var relations = files.relations(file, faults::add);
    return take(FactFiles.RELATIONS, file, relations.size(), faults, () -> relations.forEach(statements::fromFile));
  }

  /// Takes a file of past events, with the same rule.
  List<Fault> loadEvents(byte[] file) {
    var faults = new ArrayList<Fault>();
    var events = files.events(file, faults::add);
    return take(FactFiles.EVENTS, file, events.size(), faults, () -> events.forEach(statements::fromFile));
  }

  private List<Fault> take(String name, byte[] file, int rows, List<Fault> faults, Runnable states) {
    if (faults.isEmpty()) {
      transactions.executeWithoutResult(_ -> {
        // Two nodes that start together: the second waits and then finds everything done.
        sql.select(DSL.function("pg_advisory_xact_lock", Object.class, DSL.val(7_214_500_053L))).fetch();
        var sha256 = sha256(file);
        if (!sha256.equals(sql.select(LOAD.SHA256).from(LOAD).where(LOAD.FILE.eq(name)).fetchOne(LOAD.SHA256))) {
          states.run();
          sql.insertInto(LOAD).set(LOAD.FILE, name).set(LOAD.SHA256, sha256).set(LOAD.ROWS, rows)
              .set(LOAD.LOADED_AT, today.now().atOffset(ZoneOffset.UTC))
              .onConflict(LOAD.FILE).doUpdate().setAllToExcluded().execute();
        }
      });
    }
    return faults;
  }

  private static String sha256(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
