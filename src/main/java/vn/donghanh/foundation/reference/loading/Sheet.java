package vn.donghanh.foundation.reference.loading;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;

/// Khuôn của một tệp: which columns a file has and which rows a line of it makes.
interface Sheet {

  /// The name of the file, without `.csv`.
  String file();

  /// The columns, in the order of the file.
  List<String> header();

  /// Sets of columns that no two lines may share.
  List<List<String>> keys();

  /// The tables this file fills, lowest first.
  List<Part> parts();

  /// The rows that this line makes, one for each part.
  List<? extends UpdatableRecord<?>> read(Line line, Codes codes);

  /// What only the whole file can show.
  default void check(List<Line> lines) {}

  /// A table, and which of its rows belong to this file.
  record Part(Table<? extends UpdatableRecord<?>> table, Condition mine) {
    static Part all(Table<? extends UpdatableRecord<?>> table) {
      return new Part(table, DSL.noCondition());
    }
  }
}
