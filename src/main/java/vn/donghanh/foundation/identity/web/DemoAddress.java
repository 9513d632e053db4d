package vn.donghanh.foundation.identity.web;

import java.net.InetAddress;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/// The demonstration listens on loopback, whatever `server.address` says: it has no order and so comes after the settings.
@Component
@ConditionalOnProperty(name = "donghanh.mode", havingValue = "demo")
class DemoAddress implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  @Override
  public void customize(TomcatServletWebServerFactory server) {
    server.setAddress(InetAddress.ofLiteral("127.0.0.1"));
  }
}
