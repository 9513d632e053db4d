package vn.donghanh.browser;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/// Trang của người khác: one page on another host that shows an address of the house in a frame.
final class OtherSite implements AutoCloseable {
  private final HttpServer server;

  OtherSite(String address, int width, int height) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var page = ("<!doctype html><html lang=vi><title>Trang khác</title><link rel=icon href='data:,'><iframe title=x src='" + address + "' width=" + width + " height=" + height
        + "></iframe>").getBytes(StandardCharsets.UTF_8);
    server.createContext("/", exchange -> {
      exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
      exchange.sendResponseHeaders(200, page.length);
      exchange.getResponseBody().write(page);
      exchange.close();
    });
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
