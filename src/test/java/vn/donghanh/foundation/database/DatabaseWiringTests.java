package vn.donghanh.foundation.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.donghanh.world.TestDatabase;

/// Which database the application opens, and that it closes its own.
class DatabaseWiringTests {
  private Path home;
  private ApplicationContextRunner application;

  @BeforeEach
  void choose_a_home() throws IOException {
    home = Place.fresh("wiring");
    application = new ApplicationContextRunner()
        .withUserConfiguration(DatabaseWiring.class)
        .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class,
            DataSourceTransactionManagerAutoConfiguration.class, JdbcTemplateAutoConfiguration.class,
            JdbcClientAutoConfiguration.class))
        .withPropertyValues("donghanh.home=" + home, "donghanh.postgres.binaries=" + Place.PROGRAMS);
  }

  @AfterEach
  void forget_it() throws IOException {
    Place.forget(home);
  }

  @Test
  void without_a_named_server_its_own_starts_and_ends_with_it() {
    var server = new LocalPostgres[1];
    application.run(context -> {
      server[0] = context.getBean(LocalPostgres.class);
      assertThat(context.getBean(JdbcClient.class).sql("select current_database() || ' ' || kind from database.origin")
          .query(String.class).single()).isEqualTo("donghanh_demo demo");
      assertThat(home.resolve("demo/data/PG_VERSION")).exists();
    });
    assertThat(home.resolve("demo/data/postmaster.pid")).doesNotExist();
    assertThat(Signals.isRunning(server[0].pid())).isFalse();
  }

  @Test
  void real_work_has_a_folder_and_a_database_of_its_own() {
    application.withPropertyValues("donghanh.mode=real").run(context ->
        assertThat(context.getBean(JdbcClient.class).sql("select current_database() || ' ' || kind from database.origin")
            .query(String.class).single()).isEqualTo("donghanh_real real"));
    assertThat(home.resolve("real/data")).exists();
    assertThat(home.resolve("demo")).doesNotExist();
  }

  @Test
  void a_named_server_is_used_and_nothing_of_ours_is_started() {
    application.withPropertyValues("spring.datasource.url=" + TestDatabase.fresh(),
        "spring.datasource.username=" + TestDatabase.user(), "spring.datasource.password=" + TestDatabase.password())
        .run(context -> {
          assertThat(context).hasNotFailed().doesNotHaveBean(LocalPostgres.class);
          assertThat(home).doesNotExist();
        });
  }

  @Test
  void a_named_server_of_the_other_kind_is_refused_in_two_paragraphs() {
    var named = application.withPropertyValues("spring.datasource.url=" + TestDatabase.fresh(),
        "spring.datasource.username=" + TestDatabase.user(), "spring.datasource.password=" + TestDatabase.password());
    named.withPropertyValues("donghanh.mode=real").run(context -> assertThat(context).hasNotFailed());
    named.run(context -> {
      assertThat(context).hasFailed();
      FailureAnalysis shown = new StartRefusedAnalyzer().analyze(context.getStartupFailure());
      assertThat(shown.getDescription()).contains("chế độ chính thức, không mở được ở chế độ trình diễn")
          .contains("\n\nThe database ").contains("was made as real");
    });
  }

  @Test
  void an_unknown_mode_is_refused() {
    application.withPropertyValues("donghanh.mode=test").run(context ->
        assertThat(context.getStartupFailure()).hasRootCauseInstanceOf(StartRefused.class));
    assertThat(home).doesNotExist();
  }
}
