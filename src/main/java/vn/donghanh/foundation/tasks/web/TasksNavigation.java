package vn.donghanh.foundation.tasks.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.donghanh.Gate;
import vn.donghanh.foundation.site.NavigationItem;

@Configuration(proxyBeanMethods = false)
class TasksNavigation {

  @Bean
  NavigationItem myWork() {
    return new NavigationItem(10, "tasks.title", MyWorkController.ADDRESS, Gate.SIGNED_IN);
  }
}
