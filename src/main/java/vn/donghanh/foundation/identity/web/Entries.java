package vn.donghanh.foundation.identity.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.donghanh.Gate;
import vn.donghanh.foundation.site.FirstStep;
import vn.donghanh.foundation.site.NavigationItem;

/// What identity adds to the reader's own menu.
@Configuration(proxyBeanMethods = false)
class Entries {

  @Bean
  NavigationItem ownAccountEntry() {
    return new NavigationItem(NavigationItem.PERSONAL + 10, "identity.own.title", "/tai-khoan", Gate.SIGNED_IN);
  }

  @Bean
  NavigationItem accountsEntry() {
    return new NavigationItem(NavigationItem.PERSONAL + 20, "identity.accounts.title", "/quan-tri/tai-khoan", "identity.accounts");
  }

  @Bean
  FirstStep firstAccounts() {
    return new FirstStep(50, "identity.first.accounts", "/quan-tri/tai-khoan", "identity.accounts");
  }

  @Bean
  NavigationItem sourcesEntry() {
    return new NavigationItem(NavigationItem.PERSONAL + 30, "identity.sources.title", "/quan-tri/nguon-khoa", "identity.sources");
  }
}
