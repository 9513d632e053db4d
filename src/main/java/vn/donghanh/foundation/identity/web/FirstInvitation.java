package vn.donghanh.foundation.identity.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.donghanh.foundation.identity.FirstAdministrator;

/// Says to whoever started a real platform without an administrator where to become one: on the terminal, not in the log,
/// since the line is as good as a password until it is used.
@Component
class FirstInvitation {
  private final FirstAdministrator first;
  private final String publicAddress;

  FirstInvitation(FirstAdministrator first, @Value("${donghanh.address:}") String publicAddress) {
    this.first = first;
    this.publicAddress = publicAddress;
  }

  @EventListener
  @Order(Ordered.LOWEST_PRECEDENCE)
  void open(ApplicationReadyEvent ready) {
    if (ready.getApplicationContext() instanceof WebServerApplicationContext house && house.getWebServer() != null) {
      var home = publicAddress.isEmpty() ? "http://127.0.0.1:" + house.getWebServer().getPort() : publicAddress;
      first.invite().ifPresent(token -> System.out.println("""

          Chưa có quản trị hệ thống. Mở liên kết này một lần, trong 24 giờ, để lập tài khoản đầu tiên:
          There is no administrator yet. Open this link once, within 24 hours, to make the first account:
            %s/quan-tri-dau-tien/%s
          """.formatted(home, token)));
    }
  }
}
