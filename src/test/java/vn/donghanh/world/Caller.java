package vn.donghanh.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Somebody who comes over HTTP with cookies of their own, follows no redirect by themselves and sends forms as the last
/// page gave them.
public final class Caller {
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).followRedirects(HttpClient.Redirect.NEVER).build();
  private final URI home;
  private String formToken = "";

  public Caller(int port) {
    this("localhost", port);
  }

  public Caller(String host, int port) {
    home = URI.create("http://" + host + ":" + port);
  }

  public HttpResponse<String> get(String address) {
    return send(HttpRequest.newBuilder(home.resolve(address)).GET());
  }

  /// The page at this address, wherever redirects lead.
  public Document page(String address) {
    var answer = get(address);
    for (int i = 0; answer.statusCode() == 302 && i < 5; i++) {
      answer = get(target(answer));
    }
    return Jsoup.parse(answer.body());
  }

  /// Sends a form: names and values in turn; with the token of the last page that had one.
  public HttpResponse<String> post(String address, String... fields) {
    if (formToken.isEmpty()) {
      get("/dang-nhap");
    }
    return postWith(formToken, address, fields);
  }

  /// Sends a form with this token, or with none when it is empty.
  public HttpResponse<String> postWith(String token, String address, String... fields) {
    var body = new StringBuilder(token.isEmpty() ? "x=" : "_csrf=" + encoded(token));
    for (int i = 0; i < fields.length; i += 2) {
      body.append('&').append(encoded(fields[i])).append('=').append(encoded(fields[i + 1]));
    }
    return send(HttpRequest.newBuilder(home.resolve(address)).header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(body.toString())));
  }

  /// Where a redirect leads, as an address of the site; the whole address when it leads elsewhere.
  public String target(HttpResponse<String> answer) {
    var target = answer.headers().firstValue("Location").orElse("");
    return target.startsWith(home.toString()) ? target.substring(home.toString().length()) : target;
  }

  public String formToken() {
    return formToken;
  }

  public Optional<String> cookie(String name) {
    return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals(name)).map(HttpCookie::getValue).findFirst();
  }

  public void setCookie(String name, String value) {
    try {
      cookies.put(home, Map.of("Set-Cookie", List.of(name + "=" + value + "; Path=/")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      var answer = client.send(request.header("Accept", "text/html,*/*;q=0.8").build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
      var token = Jsoup.parse(answer.body()).select("input[name=_csrf]").attr("value");
      formToken = token.isEmpty() ? formToken : token;
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
