package vn.donghanh.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.DispatcherServlet;
import vn.donghanh.Actor;

/// Người đọc: somebody who opens pages and sends forms, and reads what comes back by its words.
public record Reader(MockMvcTester site, Actor actor) {

  /// The page at an address that must be there.
  public Document open(String address) {
    var answer = get(address);
    assertThat(answer.getStatus()).as(address).isEqualTo(200);
    return page(answer);
  }

  /// What an address answers, whatever it is.
  public MockHttpServletResponse get(String address) {
    return get(address, Map.of());
  }

  /// What was said at the redirect is handed over by hand: no browser keeps the session here.
  private MockHttpServletResponse get(String address, Map<String, ?> flash) {
    return site.get().uri(URI.create(address)).with(Signed.as(actor)).requestAttr(DispatcherServlet.INPUT_FLASH_MAP_ATTRIBUTE, flash).exchange().getResponse();
  }

  /// Sends a form: names and values in turn.
  public MockHttpServletResponse send(String address, String... fields) {
    return exchange(address, fields).getResponse();
  }

  private MvcTestResult exchange(String address, String... fields) {
    var request = site.post().uri(URI.create(address)).with(Signed.as(actor)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request = request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }

  /// Sends a form that must be taken, and answers with the page one is sent on to.
  public Document sendOn(String address, String... fields) {
    var result = exchange(address, fields);
    var answer = result.getResponse();
    assertThat(answer.getStatus()).as(() -> address + ": " + page(answer).select(".errors, main").text()).isEqualTo(302);
    var next = get(String.valueOf(answer.getRedirectedUrl()), result.getMvcResult().getFlashMap());
    assertThat(next.getStatus()).as(answer.getRedirectedUrl()).isEqualTo(200);
    return page(next);
  }

  /// Sends a form that shows its page again with nothing wrong, such as one that only looks for a name.
  public Document sendToLook(String address, String... fields) {
    var answer = send(address, fields);
    assertThat(answer.getStatus()).as(address).isEqualTo(200);
    return page(answer);
  }

  /// Sends a form that must be handed back, and answers with the page that says why.
  public Document sendBack(String address, String... fields) {
    var answer = send(address, fields);
    assertThat(answer.getStatus()).as(address).isEqualTo(422);
    return page(answer);
  }

  public static Document page(MockHttpServletResponse answer) {
    return Jsoup.parse(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
  }
}
