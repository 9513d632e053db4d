package vn.donghanh.foundation.database;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Joins our migrations to the start of the application.
@Configuration(proxyBeanMethods = false)
class DatabaseWiring {

  @Bean
  FlywayMigrationStrategy migrations() {
    return flyway -> Migrations.run(flyway.getConfiguration().getDataSource());
  }
}
