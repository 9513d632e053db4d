package vn.donghanh.foundation.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What the product's own server is, and what it refuses.
class LocalPostgresTests {
  private final List<Path> homes = new ArrayList<>();

  @AfterEach
  void forget_the_homes() throws IOException {
    for (var home : homes) {
      Place.forget(home);
    }
  }

  @Test
  void a_commit_is_on_the_disk_and_nobody_else_can_come_in() throws Exception {
    var home = filled();
    try (var server = start(home); var connection = connect(server)) {
      assertThat(List.of("fsync", "full_page_writes", "synchronous_commit", "data_checksums")
          .stream().map(setting -> ask(connection, "show " + setting))).containsOnly("on");
      assertThat(ask(connection, "show listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(Files.readAllLines(home.resolve("data/postmaster.pid")).get(4)).as("folder of a socket").isEmpty();
      assertThat(ask(connection, "show password_encryption")).isEqualTo("scram-sha-256");
      assertThat(server.url()).isEqualTo("jdbc:postgresql://127.0.0.1:" + server.port() + "/donghanh_demo");
    }
    assertThat(mode(home)).isEqualTo("rwx------");
    assertThat(mode(home.resolve("data"))).isEqualTo("rwx------");
    assertThat(mode(home.resolve("password"))).isEqualTo("rw-------");
  }

  @Test
  void letters_are_compared_by_unicode_without_any_locale_of_the_machine() throws Exception {
    try (var server = start(filled()); var connection = connect(server)) {
      assertThat(ask(connection, "select lower('ĐÀ NẴNG')")).isEqualTo("đà nẵng");
      assertThat(ask(connection, "select datlocprovider::text || ' ' || datlocale || ' ' || pg_encoding_to_char(encoding)"
          + " from pg_database where datname = current_database()")).isEqualTo("b C.UTF-8 UTF8");
    }
  }

  @Test
  void only_the_role_of_the_application_signs_in_and_only_with_its_password() throws Exception {
    try (var server = start(filled()); var connection = connect(server)) {
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(() -> DriverManager.getConnection(server.url(), server.user(), "guess"))
          .satisfies(e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(() -> DriverManager.getConnection(server.url(), "postgres", server.password()));
      assertThat(ask(connection, "select count(*) from pg_roles"
          + " where rolcanlogin and rolsuper and rolname <> 'postgres'")).isEqualTo("0");
      assertThat(ask(connection, "select rolsuper or rolcreaterole or rolcreatedb from pg_roles where rolname = current_user"))
          .isEqualTo("f");
      assertThatThrownBy(() -> ask(connection, "select pg_read_file('pg_hba.conf')")).hasMessageContaining("permission denied");
    }
  }

  @Test
  void the_role_may_make_what_the_migrations_need() throws Exception {
    try (var server = start(filled()); var connection = connect(server)) {
      for (var extension : List.of("unaccent", "pg_trgm", "btree_gist", "pgcrypto")) {
        ask(connection, "create extension " + extension + "; select 1");
      }
      assertThat(ask(connection, "create schema partners; select unaccent('Đồng Hành')")).isEqualTo("Dong Hanh");
    }
  }

  @Test
  void the_operators_settings_count_but_cannot_make_it_forgetful() throws Exception {
    var home = filled();
    Files.writeString(home.resolve("local.conf"), "work_mem = '9MB'\nfsync = off\nlisten_addresses = '*'\n");
    try (var server = start(home); var connection = connect(server)) {
      assertThat(ask(connection, "show work_mem")).isEqualTo("9MB");
      assertThat(ask(connection, "show fsync")).isEqualTo("on");
      assertThat(ask(connection, "show listen_addresses")).isEqualTo("127.0.0.1");
    }
  }

  @Test
  void a_server_that_is_killed_alone_comes_back_at_the_same_address() throws Exception {
    try (var server = start(filled())) {
      var port = server.port();
      var killed = server.pid();
      try (var connection = connect(server)) {
        ask(connection, "create table line (words text); insert into line values ('đã ghi') returning words");
      }
      Child.signal("KILL", killed);
      Child.await(() -> answers(server) && server.pid() != killed);
      assertThat(server.port()).isEqualTo(port);
      try (var connection = connect(server)) {
        assertThat(ask(connection, "select words from line")).isEqualTo("đã ghi");
      }
    }
  }

  @Test
  void a_second_start_in_the_same_process_is_refused_and_leaves_the_lock_alone() throws Exception {
    var home = filled();
    try (var first = start(home)) {
      assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> start(home))
          .satisfies(refused -> assertThat(refused.vietnamese()).contains(home.toString()).contains("donghanh.home"));
      try (var another = Child.start(home, 1)) {
        assertThat(another.awaitEnd()).as("refused in another process too").isEqualTo(3);
      }
      assertThat(answers(first)).isTrue();
    }
    start(home).close();
  }

  @Test
  void a_lost_password_file_is_replaced_and_the_rows_stay() throws Exception {
    var home = filled();
    try (var server = start(home); var connection = connect(server)) {
      ask(connection, "create table line (words text); insert into line values ('còn nguyên') returning words");
    }
    var lost = Files.readString(home.resolve("password"));
    Files.delete(home.resolve("password"));
    try (var server = start(home); var connection = connect(server)) {
      assertThat(ask(connection, "select words from line")).isEqualTo("còn nguyên");
      assertThat(Files.readString(home.resolve("password"))).isNotEqualTo(lost).contains(server.password());
    }
    assertThat(home.resolve("postgres.log")).content().doesNotContain(lost.strip());
  }

  @Test
  void data_of_another_release_is_refused_with_what_to_do() throws Exception {
    var home = filled();
    Files.writeString(home.resolve("data/PG_VERSION"), "17\n");
    assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> start(home))
        .withMessageContaining("thuộc PostgreSQL 17").withMessageContaining("pg_upgrade");
  }

  @Test
  void a_server_that_cannot_start_says_its_last_words() throws Exception {
    var home = filled();
    Files.writeString(home.resolve("local.conf"), "shared_buffers = 'much'\n");
    assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> start(home))
        .withMessageContaining("postgres.log").withMessageContaining("invalid value for parameter \"shared_buffers\"");
    Files.delete(home.resolve("local.conf"));
    start(home).close();
  }

  @Test
  void a_throw_away_server_is_empty_at_every_start_and_gone_when_closed() throws Exception {
    var home = fresh("throw");
    for (int time = 1; time <= 2; time++) {
      try (var server = LocalPostgres.throwAway(home); var connection = connect(server)) {
        assertThat(ask(connection, "show fsync")).isEqualTo("off");
        ask(connection, "create table line (words text); select 1");
        ask(connection, "create database copy; select 1");
        DriverManager.getConnection(server.url("copy"), server.user(), server.password()).close();
        assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> start(home)).withMessageContaining("throw-away");
      }
      assertThat(home).doesNotExist();
    }
  }

  @Test
  void real_work_is_never_wiped_for_a_test() throws Exception {
    var home = filled();
    assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> LocalPostgres.throwAway(home))
        .withMessageContaining("không bị xóa");
    start(home).close();
  }

  private Path filled() throws Exception {
    homes.add(Place.filled("local"));
    return homes.getLast();
  }

  private Path fresh(String name) throws IOException {
    homes.add(Place.fresh(name));
    return homes.getLast();
  }

  private static LocalPostgres start(Path home) {
    return LocalPostgres.start(home, Place.PROGRAMS, "donghanh_demo");
  }

  private static Connection connect(LocalPostgres server) throws SQLException {
    return DriverManager.getConnection(server.url(), server.user(), server.password());
  }

  private static boolean answers(LocalPostgres server) {
    try (var connection = connect(server)) {
      return connection.isValid(1);
    } catch (SQLException e) {
      return false;
    }
  }

  /// The first column of the first row of the last statement.
  private static String ask(Connection connection, String question) {
    try (var statement = connection.createStatement()) {
      statement.execute(question);
      while (statement.getResultSet() == null) {
        statement.getMoreResults();
      }
      statement.getResultSet().next();
      return statement.getResultSet().getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  private static String mode(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
