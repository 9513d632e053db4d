package vn.donghanh.foundation.site.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Biển nhà: says once, in one line, that the house is open and at which address.
@Component
class Doorplate {
  private static final Logger LOG = LoggerFactory.getLogger(Doorplate.class);

  @EventListener
  void open(ApplicationReadyEvent ready) {
    if (ready.getApplicationContext() instanceof WebServerApplicationContext house && house.getWebServer() != null) {
      var address = "http://127.0.0.1:" + house.getWebServer().getPort();
      LOG.info("Đồng Hành sẵn sàng tại {} · is ready at {} (Ctrl-C: dừng / stop)", address, address);
    }
  }
}
