package vn.donghanh.world;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/// What a test may move.
@TestConfiguration(proxyBeanMethods = false)
class WorldWiring {

  @Bean
  MovableClock clock() {
    return new MovableClock();
  }
}
