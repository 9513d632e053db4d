package vn.donghanh.foundation.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.StringJoiner;

/// A small application in a process of its own: it starts the server, says which rows it found, and writes a row
/// after the other, saying each number only after its commit. Tests kill it in every way there is.
final class Scribe {

  private Scribe() {}

  public static void main(String[] args) throws SQLException {
    var home = Path.of(args[0], Boolean.getBoolean("scribe.below") ? new String[] {"Sở Ngoại vụ (bản thử)"} : new String[0]);
    try (var server = LocalPostgres.start(home, Path.of(args[1]), "donghanh_demo")) {
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      try (var connection = DriverManager.getConnection(server.url(), server.user(), server.password())) {
        work(server, connection, args.length > 2 ? Integer.parseInt(args[2]) : Integer.MAX_VALUE);
      }
    } catch (StartRefused e) {
      System.out.println("refused " + e.getMessage().replace('\n', ' '));
      System.exit(3);
    }
  }

  private static void work(LocalPostgres server, Connection connection, int rows) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("create table if not exists line (number int generated always as identity primary key, words text)");
      var kept = new StringJoiner(" ");
      try (var found = statement.executeQuery("select number from line order by 1")) {
        while (found.next()) {
          kept.add(found.getString(1));
        }
      }
      System.out.println("ready " + server.pid() + " " + server.port());
      System.out.println("kept " + kept);
      for (int i = 0; i < rows; i++) {
        try (var written = statement.executeQuery("insert into line (words) values (lower('ĐẶT HÀNG')) returning number, words")) {
          written.next();
          System.out.println("wrote " + written.getInt(1) + " " + written.getString(2).equals("đặt hàng"));
        }
      }
    }
  }
}
