package vn.donghanh.foundation.reference;

import static vn.donghanh.foundation.reference.db.Tables.SOURCE;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Nguồn của danh mục: where the values of a file come from that carry no source in their row.
@Component
public class Sources extends Catalogue<Source> {
  private final DSLContext sql;

  Sources(DSLContext sql, FirstLoad loaded) {
    this.sql = sql;
    refresh();
  }

  /// The source of one field of a file, such as `localities`, `area`.
  ///
  /// @throws IllegalArgumentException when no such field is named in `sources.csv`
  public Source of(String file, String field) {
    return find(file + "." + field).orElseThrow(() -> new IllegalArgumentException("no source of " + file + "." + field));
  }

  @Override
  List<Kept<Source>> read() {
    return sql.selectFrom(SOURCE).fetch(row -> new Kept<>(row.getFile() + "." + row.getField(),
        new Source(row.getSource(), row.getAsOf(), Verification.valueOf(row.getVerification()), row.getNote()),
        row.getWithdrawn()));
  }
}
