package vn.donghanh.foundation.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/// Di trú: one folder, one schema and one history a module, in the order of the house.
/// The build, the tests and the product all come through here, so they cannot differ.
public final class Migrations {

  private Migrations() {}

  /// A module with tables, as the file `db/migration/modules` names it.
  public record Home(String floor, String module) {
    static Home of(String line) {
      var parts = line.split("\\.");
      return new Home(parts[0], parts[1]);
    }
  }

  /// The modules with tables, lowest first: a foreign key may only point to a line above.
  public static List<Home> homes() {
    try (var in = Migrations.class.getResourceAsStream("/db/migration/modules")) {
      if (in == null) {
        throw new IllegalStateException("db/migration/modules is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Home::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Brings every schema of this database to today's shape; a second node waits for the first.
  public static void run(DataSource database) {
    for (var home : homes()) {
      Flyway.configure()
          .dataSource(database)
          .locations("classpath:db/migration/" + home.module())
          .schemas(home.module())
          .defaultSchema(home.module())
          .table("migration")
          .validateMigrationNaming(true)
          .load()
          .migrate();
    }
  }
}
