package vn.donghanh.foundation.reference.loading;

import static vn.donghanh.foundation.reference.db.Tables.LOAD;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.donghanh.foundation.clock.Today;

/// Nạp danh mục: takes each file as a whole or not at all, all files of a set in one transaction. The same file twice
/// changes nothing. A refused file leaves its catalogue as it was; the others are taken.
@Component
public class Loading {
  /// Lowest first: a row may point to a file above.
  private static final List<Sheet> SHEETS = List.of(new SourceSheet(), new CountrySheet(), new MarketSheet(),
      new LocalitySheet(), new LocalityStateSheet(), new FormerUnitSheet(), new SectorSheet(), new TradeAgreementSheet(),
      new AccessionSheet(), new BodySheet(), new MissionSheet(), new ArticleSheet());

  private final DSLContext sql;
  private final TransactionOperations transactions;
  private final Today today;
  private final Differences differences;

  Loading(DSLContext sql, TransactionOperations transactions, Today today, Differences differences) {
    this.sql = sql;
    this.transactions = transactions;
    this.today = today;
    this.differences = differences;
  }

  /// Takes the files of a set.
  ///
  /// @param files the content of `<name>.csv` by name, null for a file that the set does not have
  public List<Outcome> load(Function<String, byte @Nullable []> files) {
    return transactions.execute(_ -> {
      // Two nodes that start together: the second waits and then finds everything unchanged.
      sql.select(DSL.function("pg_advisory_xact_lock", Object.class, DSL.val(7_214_500_034L))).fetch();
      var outcomes = new ArrayList<Outcome>();
      for (var sheet : SHEETS) {
        var content = files.apply(sheet.file());
        if (content != null) {
            outcomes.add(take(sheet, content));
        }
      }
      return outcomes;
    });
  }

  private Outcome take(Sheet sheet, byte[] content) {
    var sha256 = sha256(content);
    if (sha256.equals(lastTaken(sheet.file()))) {
      return new Outcome.Unchanged(sheet.file());
    }
    var faults = new TreeSet<>(Comparator.comparingLong(Fault::line).thenComparing(Fault::field).thenComparing(Fault::reason));
    var codes = new Codes(sql);
    var lines = new CsvLines(sheet.file(), sheet.header(), sheet.keys(), faults::add).read(content);
    var rows = lines.stream().flatMap(line -> sheet.read(line, codes).stream()).toList();
    sheet.check(lines);
    if (!faults.isEmpty()) {
      return new Outcome.Refused(sheet.file(), List.copyOf(faults));
    }
    return differences.write(sheet, lines.size(), rows, sha256, today.now().atOffset(ZoneOffset.UTC));
  }

  private @Nullable String lastTaken(String file) {
    return sql.select(LOAD.SHA256).from(LOAD).where(LOAD.FILE.eq(file)).orderBy(LOAD.ID.desc()).limit(1).fetchOne(LOAD.SHA256);
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
