package vn.donghanh.foundation.clock;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The machine's clock, unless a test brings one that it can move.
@Configuration(proxyBeanMethods = false)
class ClockWiring {

  @Bean
  @ConditionalOnMissingBean
  Clock machineClock() {
    return Clock.systemUTC();
  }
}
