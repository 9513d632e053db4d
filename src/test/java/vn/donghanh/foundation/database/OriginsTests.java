package vn.donghanh.foundation.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;
import vn.donghanh.world.TestDatabase;

/// A demonstration never becomes real work, and real work never a demonstration.
class OriginsTests {
  private final PGSimpleDataSource database = new PGSimpleDataSource();
  private final Origins origins = new Origins(database);

  @BeforeEach
  void take_a_fresh_database() {
    database.setUrl(TestDatabase.fresh());
    database.setUser(TestDatabase.user());
    database.setPassword(TestDatabase.password());
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void what_it_was_born_as_opens_it_again(Mode mode) {
    origins.settle(mode);
    assertThatNoException().isThrownBy(() -> origins.refuseOther(mode));
    assertThatNoException().isThrownBy(() -> origins.settle(mode));
  }

  @Test
  void a_demonstration_is_refused_as_real_work() {
    origins.settle(Mode.DEMO);
    assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> origins.refuseOther(Mode.REAL))
        .withMessageContaining("chế độ trình diễn, không mở được ở chế độ chính thức")
        .withMessageContaining("was made as demo and cannot be opened as real");
    assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> origins.settle(Mode.REAL));
  }

  @Test
  void real_work_is_refused_as_a_demonstration() {
    origins.settle(Mode.REAL);
    assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> origins.refuseOther(Mode.DEMO))
        .withMessageContaining("--donghanh.mode=real");
  }

  @Test
  void a_database_without_any_table_is_of_no_kind_yet() {
    database.setUrl(database.getUrl().replaceAll("/house_\\d+", "/postgres"));
    assertThatNoException().isThrownBy(() -> origins.refuseOther(Mode.REAL));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "update database.origin set kind = 'real'",
    "delete from database.origin",
    "truncate database.origin",
    "truncate database.origin cascade",
    "insert into database.origin (kind) values ('real')",
    "insert into database.origin (single, kind) values (false, 'real')",
    "insert into database.origin (kind) values ('demo') on conflict (single) do update set kind = 'real'",
    "with gone as (delete from database.origin returning 1) select count(*) from gone",
  })
  void the_row_is_changed_by_nobody(String attempt) throws SQLException {
    origins.settle(Mode.DEMO);
    assertThatExceptionOfType(SQLException.class).isThrownBy(() -> execute(attempt));
    assertThat(origins).satisfies(it -> it.refuseOther(Mode.DEMO));
    assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> origins.refuseOther(Mode.REAL));
  }

  @Test
  void a_mode_that_does_not_exist_is_refused_with_those_that_do() {
    assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> Mode.named("Real"))
        .withMessageContaining("demo (trình diễn) hoặc real (chính thức)");
  }

  private void execute(String command) throws SQLException {
    try (var connection = database.getConnection(); var statement = connection.createStatement()) {
      statement.execute(command);
    }
  }
}
