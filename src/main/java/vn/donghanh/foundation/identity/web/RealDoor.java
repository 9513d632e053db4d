package vn.donghanh.foundation.identity.web;

import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/// Cửa của hệ thống thật: it stands behind a proxy that speaks TLS. What that proxy says of the visitor's address and of
/// https is believed from the proxies named in `donghanh.proxies` (a pattern; this machine unless named), from nobody
/// else: locks and the journal go by that address.
@Component
@ConditionalOnProperty(name = "donghanh.mode", havingValue = "real")
class RealDoor implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
  private final String proxies;

  RealDoor(@Value("${donghanh.proxies:127\\.0\\.0\\.1|::1|0:0:0:0:0:0:0:1}") String proxies) {
    this.proxies = proxies;
  }

  @Override
  public void customize(TomcatServletWebServerFactory server) {
    var valve = new RemoteIpValve();
    valve.setInternalProxies(proxies);
    valve.setRemoteIpHeader("X-Forwarded-For");
    valve.setProtocolHeader("X-Forwarded-Proto");
    valve.setHostHeader("X-Forwarded-Host");
    valve.setPortHeader("X-Forwarded-Port");
    server.addEngineValves(valve);
  }
}
