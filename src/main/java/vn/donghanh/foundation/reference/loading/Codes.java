package vn.donghanh.foundation.reference.loading;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/// The codes that a row may point to: those of the tables as they stand, and those of the lines before it.
/// One for each file, so that a refused file leaves nothing behind.
final class Codes {
  private final DSLContext sql;
  private final Map<Field<String>, Set<String>> known = new HashMap<>();
  private final Map<Field<String>, Map<String, String>> names = new HashMap<>();

  Codes(DSLContext sql) {
    this.sql = sql;
  }

  Set<String> of(TableField<?, String> column) {
    return known.computeIfAbsent(column, _ -> sql.select(column).from(column.getTable())
        .where(column.getTable().field("withdrawn", Boolean.class).isFalse()).fetchSet(column));
  }

  /// What the row with this code is called, null when there is no such row.
  @Nullable String name(TableField<?, String> code, TableField<?, String> name, String value) {
    return names.computeIfAbsent(code, _ -> sql.select(code, name).from(code.getTable()).fetchMap(code, name)).get(value);
  }
}
