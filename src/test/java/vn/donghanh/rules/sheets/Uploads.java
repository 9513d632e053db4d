package vn.donghanh.rules.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.donghanh.Actor;
import vn.donghanh.world.Reader;
import vn.donghanh.world.Signed;

/// Somebody who uploads workbooks of one register, such as `/bang-tinh/doi-tac`.
public record Uploads(MockMvcTester site, String start, Actor actor) {

  public MockHttpServletResponse upload(byte[] file) {
    var name = start.substring(start.lastIndexOf('/') + 1) + ".xlsx";
    return site.post().uri(start).multipart().file(new MockMultipartFile("tep", name, null, file)).with(Signed.as(actor)).with(csrf()).exchange().getResponse();
  }

  /// The preview of an upload that was taken in.
  public Document page(MockHttpServletResponse answer) {
    assertThat(answer.getStatus()).as(() -> Reader.page(answer).select("main").text()).isEqualTo(302);
    return new Reader(site, actor).open(String.valueOf(answer.getRedirectedUrl()));
  }

  /// The list as it goes out.
  public byte[] export(String filter) {
    return new Reader(site, actor).get(start + "/xuat" + filter).getContentAsByteArray();
  }

  /// The address of the import that a page shows.
  public String address(Document page) {
    var form = page.select("main form[action^=" + start + "/]").attr("action");
    var link = form.isEmpty() ? page.select("main a[href^=" + start + "/]").attr("href") : form;
    return link.replaceAll("(/bang-tinh/[^/]+/[^/?]+).*", "$1");
  }
}
