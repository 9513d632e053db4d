package vn.donghanh.world;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.ds.PGSimpleDataSource;
import vn.donghanh.foundation.database.LocalPostgres;
import vn.donghanh.foundation.database.Migrations;

/// One PostgreSQL a test run, migrated once; each context gets its own copy of that template in a moment.
/// It ends with the tests' JVM, and the next run begins with an empty one.
public final class TestDatabase {
  private static final AtomicInteger COPIES = new AtomicInteger();
  private static final LocalPostgres SERVER = LocalPostgres.throwAway(Path.of("target/test-database"));
  private static final String TEMPLATE = "template_of_the_house";

  static {
    execute("create database " + TEMPLATE);
    var database = new PGSimpleDataSource();
    database.setUrl(SERVER.url(TEMPLATE));
    database.setUser(user());
    database.setPassword(password());
    Migrations.run(database);
  }

  private TestDatabase() {}

  /// The address of a fresh database with every table and no row.
  public static synchronized String fresh() {
    var name = "house_" + COPIES.incrementAndGet();
    execute("create database " + name + " template " + TEMPLATE);
    return SERVER.url(name);
  }

  public static String user() {
    return SERVER.user();
  }

  public static String password() {
    return SERVER.password();
  }

  private static void execute(String command) {
    try (var connection = DriverManager.getConnection(SERVER.url("postgres"), user(), password());
        var statement = connection.createStatement()) {
      statement.execute(command);
    } catch (SQLException e) {
      throw new IllegalStateException(command, e);
    }
  }
}
