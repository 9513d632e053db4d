package vn.donghanh.world;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.ds.PGSimpleDataSource;
import vn.donghanh.foundation.database.Migrations;

/// One PostgreSQL a test run, migrated once; each context gets its own copy of that template in a moment.
public final class TestDatabase {
  private static final AtomicInteger COPIES = new AtomicInteger();
  private static final String SERVER = System.getenv().getOrDefault("CODEGEN_SERVER", "jdbc:postgresql://127.0.0.1:5999/");
  private static final String TEMPLATE = "template_" + ProcessHandle.current().pid();

  static {
    execute("create database " + TEMPLATE);
    var database = new PGSimpleDataSource();
    database.setUrl(SERVER + TEMPLATE);
    database.setUser(user());
    database.setPassword(password());
    Migrations.run(database);
  }

  private TestDatabase() {}

  /// The address of a fresh database with every table and no row.
  public static synchronized String fresh() {
    var name = TEMPLATE + "_" + COPIES.incrementAndGet();
    execute("create database " + name + " template " + TEMPLATE);
    return SERVER + name;
  }

  public static String user() {
    return "postgres";
  }

  public static String password() {
    return "";
  }

  private static void execute(String command) {
    try (var connection = DriverManager.getConnection(SERVER + "postgres", user(), password());
        var statement = connection.createStatement()) {
      statement.execute(command);
    } catch (SQLException e) {
      throw new IllegalStateException(command, e);
    }
  }
}
