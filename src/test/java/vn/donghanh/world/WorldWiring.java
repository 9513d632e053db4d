package vn.donghanh.world;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// What a test may move.
@TestConfiguration(proxyBeanMethods = false)
class WorldWiring {

  @Bean
  MovableClock clock() {
    return new MovableClock();
  }

  /// No mail server, until a test names one of its own.
  @Bean
  JavaMailSenderImpl mailServer() {
    return new JavaMailSenderImpl();
  }
}
