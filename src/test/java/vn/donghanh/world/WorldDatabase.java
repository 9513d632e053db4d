package vn.donghanh.world;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// Gives a context its own copy of the migrated database.
class WorldDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of("spring.datasource.url=" + TestDatabase.fresh(),
        "spring.datasource.username=" + TestDatabase.user(),
        "spring.datasource.password=" + TestDatabase.password(),
        "spring.datasource.hikari.maximum-pool-size=4",
        "donghanh.jobs=false").applyTo(context);
    if (!context.getEnvironment().containsProperty("donghanh.scenes")) {
      TestPropertyValues.of("donghanh.scenes=false").applyTo(context);
    }
  }
}
