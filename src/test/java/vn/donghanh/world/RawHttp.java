package vn.donghanh.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// Says to a server exactly these characters, however wrong, and reads the answer until the end.
public final class RawHttp {

  private RawHttp() {}

  public static String ask(int port, String request) {
    try (var socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A GET of this address, with more header lines where given.
  public static String get(int port, String address, String... headers) {
    return ask(port, "GET " + address + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n"
        + lines(headers) + "\r\n");
  }

  private static String lines(String... headers) {
    return headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
  }
}
