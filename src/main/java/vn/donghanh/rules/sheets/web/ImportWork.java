package vn.donghanh.rules.sheets.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.journal.Journal;
import vn.donghanh.rules.sheets.Import;
import vn.donghanh.rules.sheets.ImportRow;
import vn.donghanh.rules.sheets.Imports;
import vn.donghanh.rules.sheets.RowResult;
import vn.donghanh.rules.sheets.SheetFault;
import vn.donghanh.rules.sheets.SheetOwner;
import vn.donghanh.rules.sheets.SheetReading;

/// Việc nhập bảng: reads an upload, then takes its rows, or takes them back, chunk by chunk. A chunk and the note of what
/// became of its rows are one transaction, so that whoever goes on after a sudden death does each row once.
@Component
class ImportWork {
  private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);
  /// As long as somebody waits for a page without wondering; what is left then goes on without them.
  private static final Duration AT_ONCE = Duration.ofMillis(1_500);
  /// A workbook may become a hundred megabytes while it is read: two at a time.
  private static final int READERS = 2;
  private static final int LONGEST_NAME = 200;

  private final Semaphore reading = new Semaphore(READERS);
  private final Imports imports;
  private final TransactionOperations transactions;
  private final Journal journal;
  private final Today today;

  ImportWork(Imports imports, TransactionOperations transactions, Journal journal, Today today) {
    this.imports = imports;
    this.transactions = transactions;
    this.journal = journal;
    this.today = today;
  }

  /// Reads and judges an upload and keeps it for its owner; no record is touched.
  ///
  /// @throws Refusal when it cannot be read, or too many are being read
  Import stage(SheetOwner owner, String file, byte[] upload, Actor actor) {
    if (!reading.tryAcquire()) {
      throw new Refusal("sheets.refused.busy");
    }
    try {
      var form = owner.form();
      var judged = owner.judge(SheetReading.read(upload, form), actor);
      return imports.stage(form, name(file), upload.length, sha256(upload), judged, actor, today.now());
    } finally {
      reading.release();
    }
  }

  /// Lấy các dòng tốt; also goes on where it was cut off.
  void take(UUID id, SheetOwner owner, Actor actor) {
    transactions.executeWithoutResult(_ -> {
      var held = imports.held(id).orElseThrow(() -> new Refusal("sheets.not-staged"));
      var tally = imports.tally(id);
      if (held.state() == Import.State.STAGED && tally.ahead() == 0) {
        throw new Refusal("sheets.preview.nothing");
      }
      if (imports.begin(held, today.now())) {
        journal.record(actor, "sheets.act.take", held.subject(), Map.of(), Map.of("form", "sheets.of." + held.form(), "file", held.file(),
            "size", held.size(), "sha256", held.sha256(), "rows", tally.ahead()));
      }
    });
    run(id, () -> chunk(id, owner, actor));
  }

  /// Hoàn tác; also goes on where it was cut off.
  void undo(UUID id, SheetOwner owner, Actor actor) {
    transactions.executeWithoutResult(_ -> {
      var held = imports.held(id).orElseThrow(() -> new Refusal("sheets.not-taken"));
      if (imports.beginUndo(held, today.now())) {
        journal.record(actor, "sheets.act.undo", held.subject(), Map.of(), Map.of("form", "sheets.of." + held.form(), "file", held.file()));
      }
    });
    run(id, () -> chunk(id, owner, actor));
  }

  private void run(UUID id, BooleanSupplier chunk) {
    var until = today.now().plus(AT_ONCE);
    while (chunk.getAsBoolean()) {
      if (!today.now().isBefore(until)) {
        Thread.ofVirtual().name("import " + id).start(() -> goOn(id, chunk));
        return;
      }
    }
  }

  private static void goOn(UUID id, BooleanSupplier chunk) {
    try {
      while (chunk.getAsBoolean()) {
        // each chunk is a whole
      }
    } catch (RuntimeException cutOff) {
      LOG.error("import {} was cut off; its owner can go on with it", id, cutOff);
    }
  }

  /// Does the next rows; false when none are left. One row that a rule or the database refuses must not hold up the others.
  boolean chunk(UUID id, SheetOwner owner, Actor actor) {
    try {
      return Boolean.TRUE.equals(transactions.execute(_ -> next(id, owner, actor, Imports.CHUNK)));
    } catch (DataIntegrityViolationException | Refusal oneOfThem) {
      var more = true;
      for (var row = 0; more && row < Imports.CHUNK; row++) {
        more = single(id, owner, actor);
      }
      return more;
    }
  }

  private boolean single(UUID id, SheetOwner owner, Actor actor) {
    try {
      return Boolean.TRUE.equals(transactions.execute(_ -> next(id, owner, actor, 1)));
    } catch (Refusal refusal) {
      leave(id, SheetFault.at(refusal.field(), refusal.key(), refusal.arguments().toArray()));
      return true;
    } catch (DataIntegrityViolationException refused) {
      LOG.warn("import {}: the database refused a row: {}", id, refused.getMostSpecificCause().getMessage());
      leave(id, SheetFault.at("", "sheets.fault.refused"));
      return true;
    }
  }

  private void leave(UUID id, SheetFault why) {
    transactions.executeWithoutResult(_ -> {
      var held = imports.held(id).orElseThrow();
      imports.settle(held, imports.next(held, 1).stream().map(row -> RowResult.not(row.number(), why)).toList(), today.now());
    });
  }

  private boolean next(UUID id, SheetOwner owner, Actor actor, int most) {
    var held = imports.held(id).filter(Import::underWay).orElse(null);
    if (held == null) {
      return false;
    }
    var rows = imports.next(held, most);
    if (rows.isEmpty()) {
      imports.end(held, today.now());
      return false;
    }
    imports.settle(held, results(held, owner, rows, actor), today.now());
    return true;
  }

  private static List<RowResult> results(Import held, SheetOwner owner, List<ImportRow> rows, Actor actor) {
    return switch (held.state()) {
      case TAKING -> owner.take(rows, held, actor);
      case UNDOING -> owner.takeBack(rows, held, actor);
      case STAGED, TAKEN, UNDONE -> throw new IllegalStateException("nothing is under way");
    };
  }

  /// The file's own name, without the folders that some browsers send along.
  private static String name(String file) {
    var name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1).replaceAll("\\p{Cntrl}", "").strip();
    return name.isEmpty() ? "?" : name.substring(0, Math.min(LONGEST_NAME, name.length()));
  }

  private static String sha256(byte[] upload) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(upload));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
