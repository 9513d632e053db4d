package vn.donghanh.foundation.reference.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.donghanh.Gate;
import vn.donghanh.foundation.site.NavigationItem;

/// The catalogues' entry of the top bar.
@Configuration(proxyBeanMethods = false)
class ReferenceWiring {

  @Bean
  NavigationItem catalogues() {
    return new NavigationItem(80, "reference.title", "/danh-muc", Gate.PUBLIC);
  }
}
