package vn.donghanh.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/// Rows for a table that are too many to be added one by one: drawn from one seed, written with COPY.
final class Crowd {
  private final SplittableRandom chance;

  Crowd(long seed) {
    chance = new SplittableRandom(seed);
  }

  /// The rows of one table, as COPY reads them.
  static final class Rows {
    private final String table;
    private final String columns;
    private final StringBuilder text = new StringBuilder();

    Rows(String table, String columns) {
      this.table = table;
      this.columns = columns;
    }

    /// A value is a text without tabs, backslashes and line ends, null, or a list of codes.
    void add(@Nullable Object... values) {
      text.append(Arrays.stream(values).map(Rows::cell).collect(Collectors.joining("\t", "", "\n")));
    }

    void copy(Connection connection) throws SQLException, IOException {
      connection.unwrap(PGConnection.class).getCopyAPI()
          .copyIn("copy " + table + " (" + columns + ") from stdin", new StringReader(text.toString()));
    }

    private static String cell(@Nullable Object value) {
      return switch (value) {
        case null -> "\\N";
        case List<?> codes -> codes.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        default -> value.toString();
      };
    }
  }

  boolean in(int hundred) {
    return chance.nextInt(100) < hundred;
  }

  int from(int least, int most) {
    return chance.nextInt(least, most + 1);
  }

  <T> T of(List<T> all) {
    return all.get(chance.nextInt(all.size()));
  }

  /// The first of the list often, the last seldom: a place has half the weight of one half as far from the front.
  <T> T likely(List<T> all) {
    var place = (int) Math.exp(chance.nextDouble() * Math.log(all.size() + 1.0)) - 1;
    return all.get(Math.min(place, all.size() - 1));
  }

  /// Some different ones, the first of the list more often.
  <T> List<T> some(int least, int most, List<T> all) {
    var wanted = Math.min(from(least, most), all.size());
    return java.util.stream.Stream.generate(() -> likely(all)).distinct().limit(wanted).toList();
  }

  java.util.UUID id() {
    return new java.util.UUID(chance.nextLong() & ~0xF000L | 0x4000L, chance.nextLong() & ~(3L << 62) | 1L << 63);
  }
}
