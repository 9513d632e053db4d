package vn.donghanh.rules.calendar;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The one calendar of the product; read at start, so that a wrong row stops it there.
@Configuration(proxyBeanMethods = false)
class CalendarWiring {

  @Bean
  WorkingCalendar workingCalendar() {
    return WorkingCalendar.ofVietNam();
  }
}
