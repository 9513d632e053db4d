package vn.donghanh;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.donghanh.foundation.database.Migrations;
import vn.donghanh.world.TestDatabase;

/// The house as the database knows it.
class SchemaTests {
  static final List<String> ORDER = Migrations.homes().stream().map(Migrations.Home::module).toList();

  @Test
  void foreign_keys_between_schemas_point_downwards() throws SQLException {
    var up = new ArrayList<String>();
    for (var arrow : rows("""
        select source.nspname, target.nspname, conname from pg_constraint
        join pg_class of on of.oid = conrelid join pg_namespace source on source.oid = of.relnamespace
        join pg_class to_ on to_.oid = confrelid join pg_namespace target on target.oid = to_.relnamespace
        where contype = 'f' and source.nspname <> target.nspname""")) {
      if (ORDER.indexOf(arrow.get(1)) >= ORDER.indexOf(arrow.get(0))) {
        up.add(String.join(" ", arrow));
      }
    }
    assertThat(up).isEmpty();
  }

  @Test
  void every_module_has_its_own_schema_and_nothing_lives_outside() throws SQLException {
    var schemas = new HashSet<String>();
    rows("select distinct table_schema from information_schema.tables where table_schema not in ('pg_catalog', 'information_schema')")
        .forEach(row -> schemas.add(row.getFirst()));
    assertThat(schemas).containsExactlyInAnyOrderElementsOf(ORDER);
  }

  private static List<List<String>> rows(String question) throws SQLException {
    var rows = new ArrayList<List<String>>();
    try (var connection = DriverManager.getConnection(TestDatabase.fresh(), TestDatabase.user(), TestDatabase.password());
        var statement = connection.createStatement(); var result = statement.executeQuery(question)) {
      while (result.next()) {
        var row = new ArrayList<String>();
        for (var column = 1; column <= result.getMetaData().getColumnCount(); column++) {
          row.add(result.getString(column));
        }
        rows.add(row);
      }
    }
    return rows;
  }
}
