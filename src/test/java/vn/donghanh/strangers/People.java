package vn.donghanh.strangers;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/// Mọi người: a visitor, then each invented person in turn, with the cookies and the form token that belong to them.
final class People {
  private final Line line;
  private final int port;
  private final List<String> names;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private String token = "";
  private int turn = -1;

  private People(Line line, int port, List<String> names) {
    this.line = line;
    this.port = port;
    this.names = names;
  }

  static People of(Line line, int port) throws IOException {
    var page = line.ask(("GET /dang-nhap HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII), false);
    return new People(line, port, Jsoup.parse(page.body()).select("form[action=/vao-vai] [name=name]").eachAttr("value"));
  }

  /// How many there are, the visitor among them.
  int met() {
    return names.size() + 1;
  }

  /// It is the next one's turn.
  void next() throws IOException {
    turn = (turn + 1) % met();
    enter();
  }

  /// Whose turn it is comes in anew.
  void enter() throws IOException {
    cookies.clear();
    token = tokenOf(ask("GET", "/dang-nhap", ""));
    if (turn > 0) {
      ask("POST", "/vao-vai", "_csrf=" + encoded(token) + "&name=" + encoded(name()));
      token = tokenOf(ask("GET", "/", "")); // who is signed in is led away from the sign-in
    }
  }

  String name() {
    return turn > 0 ? names.get(turn - 1) : "visitor";
  }

  String cookies() {
    return cookies.entrySet().stream().map(it -> it.getKey() + "=" + it.getValue()).collect(Collectors.joining("; "));
  }

  String token() {
    return token;
  }

  private Line.Answer ask(String method, String address, String body) throws IOException {
    var answer = line.ask((method + " " + address + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nCookie: " + cookies()
        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)
        .getBytes(StandardCharsets.US_ASCII), false);
    answer.cookies().forEach(cookie -> cookies.put(cookie.split("=", 2)[0], cookie.split("=", 2)[1]));
    return answer;
  }

  private static String tokenOf(Line.Answer page) {
    var token = Jsoup.parse(page.body()).select("[name=_csrf]").attr("value");
    if (token.isEmpty()) {
      throw new IllegalStateException("no form on the page, status " + page.status());
    }
    return token;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
