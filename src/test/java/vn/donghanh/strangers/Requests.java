package vn.donghanh.strangers;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Makes requests that are nearly right: the routes, links and forms of the house, with anything in the place of values.
public final class Requests {
  private static final int MOST_SHOWN = 60;
  private static final List<String> METHODS = List.of(
      "GET", "POST", "HEAD", "OPTIONS", "PUT", "DELETE", "PATCH", "TRACE", "get", "PROPFIND", "X");
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final List<String> KINDS = List.of(
      "application/x-www-form-urlencoded; charset=utf-16",
      "application/x-www-form-urlencoded; charset=nonsense", "multipart/form-data", "multipart/form-data; boundary=x", "application/json",
      "text/plain", "text/xml", "nonsense", "*/*", "");
  private static final List<String> HEADERS = List.of(
      "Accept: text/html", "Accept: application/json", "Accept: nonsense", "Accept: */*;q=2", "Accept: ", "Accept-Language: en", "Accept-Language: x-!",
      "Accept-Encoding: gzip;q=0", "Accept-Charset: utf-7", "Range: bytes=0-0", "Range: bytes=9-1", "Range: bytes=-1,-1,-1", "If-None-Match: *",
      "If-Modified-Since: yesterday", "If-Range: x", "X-Forwarded-For: 1.2.3.4", "X-Forwarded-Host: example.org", "X-Forwarded-Prefix: /x",
      "Forwarded: for=x", "Origin: null", "Origin: https://example.org", "Referer: https://example.org/", "X-HTTP-Method-Override: DELETE",
      "HX-Request: true", "Cookie: lang=xx; theme=neon", "Cookie: dong-hanh=zzz", "Cookie: =;=;", "Cookie: dong-hanh=%00", "Upgrade: h2c",
      "Upgrade: websocket", "Authorization: Basic !!!", "Authorization: Bearer x", "X-Request-Id: <script>", "Content-Encoding: gzip",
      "Sec-Fetch-Mode: navigate", "Access-Control-Request-Method: POST", "Content-Disposition: x");

  private final Dice dice;
  private final int port;
  private final List<Way> ways;
  private final Map<Way, List<Shown>> shown = new HashMap<>();
  private final List<String> fields = new ArrayList<>(List.of("lang", "q", "page", "sort", "id", "name", "version"));

  Requests(Dice dice, int port, List<Way> ways) {
    this.dice = dice;
    this.port = port;
    this.ways = ways;
  }

  /// A route of the house: its method and its address; braces stand where a value belongs.
  public record Way(String method, String address) implements Comparable<Way> {
    @Override
    public int compareTo(Way other) {
      return toString().compareTo(other.toString());
    }
  }

  /// A field of a form with the values that the page had for it.
  record Field(String name, List<String> values) {}

  /// A link or a form as a page has shown it.
  private record Shown(String address, List<Field> fields) {}

  /// @param method what is really asked, mostly the method of the way
  record Request(String method, Way way, byte[] bytes) {
    @Override
    public String toString() {
      var text = new String(bytes, StandardCharsets.ISO_8859_1);
      return text.length() > 700 ? text.substring(0, 700) + "…" : text;
    }
  }

  /// The name of a field that a page of the house has shown.
  void learnField(String name) {
    if (!fields.contains(name)) {
      fields.add(name);
    }
  }

  /// A link or a form to this route; of many, the later ones take the place of some earlier.
  void learn(Way way, String address, List<Field> fields) {
    var all = shown.computeIfAbsent(way, _ -> new ArrayList<>());
    var one = new Shown(address, fields);
    if (all.contains(one)) {
      return;
    }
    if (all.size() < MOST_SHOWN) {
      all.add(one);
    } else {
      all.set(dice.below(MOST_SHOWN), one);
    }
  }

  /// The next request of somebody with these cookies and this form token.
  Request next(String cookies, String token) {
    dice.begin();
    var way = dice.of(ways);
    var seen = shown.getOrDefault(way, List.of());
    var aim = seen.isEmpty() || dice.one(4) ? new Shown(way.address(), List.of()) : dice.of(seen);
    var method = dice.one(8) ? dice.of(METHODS) : way.method();
    var bodiless = "GET".equals(method) || "HEAD".equals(method);
    var head = new StringBuilder(method).append(' ').append(target(aim.address(), bodiless ? aim.fields() : List.of()))
        .append(dice.one(200) ? " HTTP/1.0" : " HTTP/1.1").append("\r\n");
    head.append("Host: ").append(dice.one(60) ? dice.of(List.of("example.org", "[::", "", "a b", "127.0.0.1:99999")) : "127.0.0.1:" + port).append("\r\n");
    if (!cookies.isEmpty()) {
      head.append("Cookie: ").append(cookies).append("\r\n");
    }
    for (var i = dice.one(3) ? dice.below(4) : 0; i > 0; i--) {
      head.append(dice.one(12) ? "X-" + dice.below(9) + ": " + latin(dice.value()) : dice.of(HEADERS)).append("\r\n");
    }
    var body = new byte[0];
    if (!bodiless) {
      var kind = dice.one(6) ? dice.of(KINDS) : FORM;
      head.append(kind.isEmpty() ? "" : "Content-Type: " + kind + "\r\n");
      body = body(kind, dice.one(20) ? dice.value() : token, aim.fields());
    }
    head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
    var all = new ByteArrayOutputStream();
    all.writeBytes(head.toString().getBytes(StandardCharsets.ISO_8859_1));
    all.writeBytes(body);
    return new Request(method, way, all.toByteArray());
  }

  private String target(String address, List<Field> known) {
    var path = address.replace("**", "x");
    while (path.contains("{")) {
      path = path.replaceFirst("\\{[^}]*}", dice.one(3) ? "00000000-0000-0000-0000-000000000000" : encoded(dice.value()).replace("$", ""));
    }
    if (dice.wild(4)) {
      var at = 1 + dice.below(path.length());
      path = path.substring(0, at) + (dice.one(2) ? dice.escape() : encoded(dice.value())) + path.substring(at);
    }
    var query = pairs(known, dice.one(3) ? 0 : dice.below(5));
    return query.isEmpty() ? path : path + "?" + query.substring(1);
  }

  private byte[] body(String kind, String token, List<Field> known) {
    if (dice.one(30)) {
      return dice.bytes(2_000);
    }
    var text = new StringBuilder();
    if (kind.startsWith("multipart")) {
      for (var i = dice.below(4); i >= 0; i--) {
        text.append("--x\r\nContent-Disposition: form-data; name=\"").append(i == 0 ? "_csrf" : name()).append('"')
            .append(dice.one(4) ? "; filename=\"" + latin(dice.value()) + '"' : "").append("\r\n\r\n").append(i == 0 ? token : dice.value()).append("\r\n");
      }
      text.append(dice.one(5) ? "" : "--x--\r\n");
    } else if (kind.contains("json")) {
      text.append(dice.one(3) ? "{\"a\":" : "{\"" + name() + "\": \"" + dice.value() + "\"}");
    } else {
      text.append("_csrf=").append(encoded(token)).append(pairs(known, known.isEmpty() ? dice.below(12) : dice.below(3)));
    }
    return text.toString().getBytes(dice.one(30) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
  }

  /// The known fields, most of them as they should be, and some of any name.
  private String pairs(List<Field> known, int more) {
    var text = new StringBuilder();
    var filled = dice.one(4) ? 3 : 12;
    for (var field : known) {
      if (!dice.one(12)) {
        var value = dice.of(field.values());
        var other = dice.one(filled) || value.isEmpty() && dice.one(2);
        text.append('&').append(encoded(field.name())).append('=').append(encoded(other ? dice.value() : value));
      }
    }
    for (var i = more; i > 0; i--) {
      text.append('&').append(pair());
    }
    return text.toString();
  }

  private String pair() {
    return (dice.wild(10) ? encoded(dice.value()) : encoded(name())) + (dice.one(30) ? "" : "=")
        + (dice.wild(8) ? dice.escape() : encoded(dice.value()));
  }

  private String name() {
    var name = dice.of(fields);
    return dice.one(15) ? name + dice.of(List.of("[0]", "[]", ".x", "[" + "9".repeat(10) + "]", "'", "%00")) : name;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static String latin(String value) {
    return value.replaceAll("[\\r\\n]", " ");
  }
}
