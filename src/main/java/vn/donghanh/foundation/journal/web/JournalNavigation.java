package vn.donghanh.foundation.journal.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.donghanh.Actor;
import vn.donghanh.Gate;
import vn.donghanh.foundation.journal.JournalPermission;
import vn.donghanh.foundation.journal.Notices;
import vn.donghanh.foundation.site.FirstStep;
import vn.donghanh.foundation.site.NavigationCount;
import vn.donghanh.foundation.site.NavigationItem;

/// The journal's entries in the bar, and the number of unread notices.
@Configuration(proxyBeanMethods = false)
class JournalNavigation {

  @Bean
  NavigationItem noticesEntry() {
    return new NavigationItem(12, "journal.notices.title", NoticesController.ADDRESS, Gate.SIGNED_IN);
  }

  @Bean
  NavigationItem auditEntry() {
    return new NavigationItem(80, "journal.audit.title", AuditController.ADDRESS, JournalPermission.READ_CODE);
  }

  @Bean
  FirstStep firstAudit() {
    return new FirstStep(60, "journal.first.audit", AuditController.ADDRESS, JournalPermission.READ_CODE);
  }

  @Bean
  NavigationItem outboxEntry() {
    return new NavigationItem(81, "journal.outbox.title", OutboxController.ADDRESS, JournalPermission.MAIL_CODE);
  }

  @Bean
  NavigationCount unreadNotices(Notices notices) {
    return new NavigationCount() {
      @Override
      public String link() {
        return NoticesController.ADDRESS;
      }

      @Override
      public int of(Actor actor) {
        return notices.unread(actor);
      }
    };
  }
}
