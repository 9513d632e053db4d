package vn.donghanh.foundation.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/// Nguồn gốc: as what a database was born. Asked at every start, of our own server and of a named one alike:
/// an address copied from the wrong place must not fill a real database with a demonstration, or show one as real.
record Origins(DataSource database) {

  /// Refuses a database of the other kind before anything in it is touched, its tables included.
  void refuseOther(Mode mode) {
    try (var connection = database.getConnection()) {
      if (isSettled(connection)) {
        compare(connection, mode);
      }
    } catch (SQLException e) {
      throw Reasons.cannotRead(e);
    }
  }

  /// Writes the kind into a database that has none yet. Two nodes may come at once: the first one's word stands.
  void settle(Mode mode) {
    try (var connection = database.getConnection()) {
      try (var insert = connection.prepareStatement("insert into database.origin (kind) values (?) on conflict do nothing")) {
        insert.setString(1, mode.word());
        insert.executeUpdate();
      }
      compare(connection, mode);
    } catch (SQLException e) {
      throw Reasons.cannotRead(e);
    }
  }

  private static boolean isSettled(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var answer = statement.executeQuery("select to_regclass('database.origin') is not null")) {
      answer.next();
      return answer.getBoolean(1);
    }
  }

  private static void compare(Connection connection, Mode wanted) throws SQLException {
    var found = find(connection).filter(kind -> !kind.equals(wanted));
    if (found.isPresent()) {
      throw Reasons.otherMode(found.get(), wanted, connection.getMetaData().getURL());
    }
  }

  private static Optional<Mode> find(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var answer = statement.executeQuery("select kind from database.origin")) {
      return answer.next() ? Optional.of(Mode.named(answer.getString(1))) : Optional.empty();
    }
  }
}
