package vn.donghanh.foundation.database;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/// Joins the database to the start of the application.
///
/// | property | default | meaning |
/// |---|---|---|
/// | `donghanh.mode` | `demo` | `demo` or `real`: two databases, of which neither becomes the other |
/// | `donghanh.home` | `.donghanh` in the working folder | holds `demo/` and `real/`, each a server of its own |
/// | `donghanh.postgres.binaries` | `postgresql/` in that folder | where the programs are unpacked |
/// | `spring.datasource.url` | – | a server of one's own; then nothing of ours is started |
@Configuration(proxyBeanMethods = false)
class DatabaseWiring {

  @Bean
  Mode mode(@Value("${donghanh.mode:demo}") String word) {
    return Mode.named(word);
  }

  @Bean
  FlywayMigrationStrategy migrations(Mode mode) {
    return flyway -> {
      var database = flyway.getConfiguration().getDataSource();
      var origins = new Origins(database);
      origins.refuseOther(mode);
      Migrations.run(database);
      origins.settle(mode);
    };
  }

  /// The server we bring along, where no other is named.
  @Configuration(proxyBeanMethods = false)
  @Conditional(NoServerNamed.class)
  static class OwnServer {

    @Bean(destroyMethod = "close")
    LocalPostgres localPostgres(
        Mode mode,
        @Value("${donghanh.home:.donghanh}") String home,
        @Value("${donghanh.postgres.binaries:${donghanh.home:.donghanh}/postgresql}") String programs) {
      return LocalPostgres.start(path(home).resolve(mode.word()), path(programs), mode.database());
    }

    @Bean
    JdbcConnectionDetails localConnection(LocalPostgres server) {
      return new JdbcConnectionDetails() {
        @Override
        public String getUsername() {
          return server.user();
        }

        @Override
        public String getPassword() {
          return server.password();
        }

        @Override
        public String getJdbcUrl() {
          return server.url();
        }
      };
    }

    private static Path path(String text) {
      try {
        return Path.of(text).toAbsolutePath().normalize();
      } catch (InvalidPathException e) {
        throw Reasons.unreadablePath(text);
      }
    }
  }

  static class NoServerNamed implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return !StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
    }
  }
}
