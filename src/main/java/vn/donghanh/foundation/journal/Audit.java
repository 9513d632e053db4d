package vn.donghanh.foundation.journal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.donghanh.Actor;
import vn.donghanh.Subject;

/// Kiểm tra nhật ký: reading the journal is an act too, and is written before anything is shown.
/// QCVN 12:2026/BCA 3.9: viewing of logs by administrators is logged.
@Component
public class Audit {
  /// The journal itself, as the record that is read.
  public static final Subject JOURNAL = Subject.of("journal", "journal");

  private final Journal journal;
  private final JournalRows rows;
  private final ChainChecks checks;
  private final TransactionTemplate transactions;

  Audit(Journal journal, JournalRows rows, ChainChecks checks, TransactionTemplate transactions) {
    this.journal = journal;
    this.rows = rows;
    this.checks = checks;
    this.transactions = transactions;
  }

  /// One page of the journal for this reader.
  public List<JournalRow> view(Actor reader, JournalFilter filter, @Nullable Long before, int most) {
    note(reader, "journal.view", asked(filter));
    return rows.page(filter, before, most);
  }

  /// All of it that suits the filter, at most `most` rows; returns how many were given.
  public int download(Actor reader, JournalFilter filter, int most, Consumer<JournalRow> to) {
    note(reader, "journal.download", asked(filter));
    return rows.each(filter, most, to);
  }

  /// Walks the chain now.
  public ChainCheck check(Actor reader) {
    var found = checks.run(reader.name());
    note(reader, "journal.check", switch (found) {
      case ChainCheck.Whole whole -> Map.of("entries", whole.entries());
      case ChainCheck.Broken broken -> Map.of("entries", broken.entries(), "fault", broken.fault().key());
    });
    return found;
  }

  private void note(Actor reader, String act, Map<String, ?> after) {
    transactions.executeWithoutResult(_ -> journal.record(reader, act, JOURNAL, Map.of(), after));
  }

  private static Map<String, Object> asked(JournalFilter filter) {
    var all = new LinkedHashMap<String, Object>();
    all.put("from", Objects.toString(filter.from(), ""));
    all.put("to", Objects.toString(filter.to(), ""));
    all.put("who", filter.who());
    all.put("body", filter.body());
    all.put("act", filter.act());
    all.put("module", filter.module());
    all.put("record", filter.record());
    all.values().removeIf(""::equals);
    return all;
  }
}
