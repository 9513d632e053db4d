package vn.donghanh.foundation.site;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.donghanh.world.OpenHouse;
import vn.donghanh.world.RawHttp;

@OpenHouse
class ErrorPagesTests {
  @LocalServerPort int port;
  @Autowired TemplateEngine templates;

  @Test
  void an_unknown_address_is_a_page_in_the_readers_language_with_a_number() {
    assertThat(RawHttp.get(port, "/khong-co")).startsWith("HTTP/1.1 404").contains("Không có trang này", "Số yêu cầu", "X-Request-Id: ");
    assertThat(RawHttp.get(port, "/khong-co", "Cookie: lang=en")).startsWith("HTTP/1.1 404").contains("There is no such page");
  }

  @Test
  void who_was_overtaken_by_another_is_led_back_to_the_record() {
    var page = new StringOutput();
    templates.render("site/error.jte", Map.of("frame", SampleFrame.of(Texts.VIETNAMESE, SampleFrame.OFFICER), "key", "conflict", "code", 409, "request", "1"), page);
    assertThat(Jsoup.parse(page.toString()).select("main a.button").eachAttr("href")).containsExactly("/thu-vien", "/");
  }

  @Test
  void a_form_without_its_token_is_refused_with_a_page() {
    assertThat(RawHttp.ask(port, "POST /dang-nhap HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 17\r\n\r\nname=a&password=b"))
        .startsWith("HTTP/1.1 403").contains("biểu mẫu đã quá hạn", "</html>");
  }

  @Test
  void a_method_that_an_address_does_not_know_is_a_page() {
    assertThat(RawHttp.ask(port, "PUT /dang-nhap HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"))
        .startsWith("HTTP/1.1 4").contains("</html>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/%", "/%zz", "/a%00b", "/..%2f..%2fetc/passwd", "/;a=b", "//khac", "/a//b", "/?a=%zz", "/?a=%ff%fe", "/dang-nhap?ve=%",
      "/\u007f", "/<script>", "/?lang=%00", "/css/..%5c..", "/\\", "/%2e%2e/", "/?%00=1", "/*?x", "/a|b", "/?a[]={}"})
  void a_malformed_address_ends_in_a_clean_page(String address) {
    var answer = RawHttp.get(port, address);
    assertThat(answer).matches("(?s)HTTP/1.1 (200|302|400|404|403) .*");
    assertClean(answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRACE / HTTP/1.1", "TRACK / HTTP/1.1", "GET / HTTP/9.9", "GET /", "NONSENSE", "GET  / HTTP/1.1", "OPTIONS * HTTP/1.1", "CONNECT x:1 HTTP/1.1"})
  void a_request_that_breaks_the_protocol_ends_in_a_clean_page(String line) {
    assertClean(RawHttp.ask(port, line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
  }

  @Test
  void headers_that_are_too_large_or_not_text_end_in_a_clean_page() {
    assertClean(RawHttp.get(port, "/", "X-Long: " + "x".repeat(70_000)));
    assertClean(RawHttp.get(port, "/", "X-Raw: \u0001\u0002"));
    assertClean(RawHttp.get(port, "/", "Cookie: dong-hanh=%%%; lang=xx; theme=\"><script>"));
    assertClean(RawHttp.get(port, "/", "Cookie: dong-hanh=bm90LWEtc2Vzc2lvbg=="));
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain"})
  void a_body_that_is_too_large_ends_in_a_page_that_says_so(String kind) {
    var body = "name=" + "x".repeat(3_000_000);
    var answer = RawHttp.ask(port, "POST /dang-nhap HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: " + kind
        + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
    assertThat(answer).matches("(?s)HTTP/1.1 (400|403|413) .*</html>\\s*");
    assertClean(answer);
  }

  @Test
  void a_form_of_too_many_fields_ends_in_a_clean_page() {
    var body = "x=1&".repeat(20_000) + "y=1";
    assertClean(RawHttp.ask(port, "POST /dang-nhap HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n\r\n" + body));
  }

  private static void assertClean(String answer) {
    // 501 and 505 say that the protocol itself was not spoken
    assertThat(answer).doesNotContainPattern("^HTTP/1.1 (500|502|503|504)")
        .doesNotContain("Exception", "org.springframework", "Apache Tomcat", "at vn.donghanh", "Whitelabel", "<script>");
  }
}
