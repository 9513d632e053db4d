package vn.donghanh.foundation.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.BilingualText;
import vn.donghanh.Subject;
import vn.donghanh.world.WholeHouse;

@WholeHouse
@Transactional
class SearchPageTests {
  @Autowired MockMvcTester site;
  @Autowired Search search;

  @Test
  void an_empty_question_teaches() {
    var page = page("/tim-kiem");
    assertThat(page.select("h1").text()).isEqualTo("Tìm kiếm");
    assertThat(page.select(".empty").text()).contains("ĐSQ, UBND, SNgV");
    assertThat(page.select(".search__examples a").eachText()).contains("Bình Dương");
  }

  @Test
  void answers_stand_with_their_kind_and_their_number() {
    var page = page("/tim-kiem?q=New Delhi");
    assertThat(page.select("[role=status]").text()).endsWith("cho “New Delhi”");
    assertThat(page.select(".row__title a").first().attr("href")).isEqualTo("/co-quan-dai-dien/EMB-NEW-DELHI");
    assertThat(page.select("input[name=q]").val()).isEqualTo("New Delhi");
  }

  @Test
  void many_answers_have_pages_that_lead_on_and_back() {
    for (int i = 0; i < 45; i++) {
      put("m" + i, "Qwxyz số " + i, "public");
    }
    var first = page("/tim-kiem?q=qwxyz");
    assertThat(first.select(".row")).hasSize(20);
    assertThat(first.select("a[rel=prev]")).isEmpty();
    var second = page(first.select("a[rel=next]").attr("href"));
    var third = page(second.select("a[rel=next]").attr("href"));
    assertThat(third.select(".row")).hasSize(5);
    assertThat(third.select("a[rel=next]")).isEmpty();
    var back = page(page(third.select("a[rel=prev]").attr("href")).select("a[rel=prev]").attr("href"));
    assertThat(back.select(".row").eachText()).isEqualTo(first.select(".row").eachText());
    assertThat(back.select("a[rel=prev]")).isEmpty();
  }

  @Test
  void a_hidden_record_changes_no_byte_for_who_may_not_know_it() {
    put("open", "Qwxyz mở", "public");
    var before = bytes("/tim-kiem?q=qwxyz") + bytes("/tim-kiem/goi-y?q=qwx") + bytes("/tim-kiem?q=qwxyz&loai=search.title");
    put("hidden", "Qwxyz", "body:HS-NV");
    put("hidden-2", "Qwxyzq", "body:HS-NV");
    assertThat(bytes("/tim-kiem?q=qwxyz") + bytes("/tim-kiem/goi-y?q=qwx") + bytes("/tim-kiem?q=qwxyz&loai=search.title")).isEqualTo(before);
  }

  @Test
  void suggestions_are_a_fragment() {
    var page = page("/tim-kiem/goi-y?q=nghe");
    assertThat(page.select("html > head > title")).isEmpty();
    assertThat(page.select("li a").first().text()).startsWith("Nghệ An");
    assertThat(bytes("/tim-kiem/goi-y").strip()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("vn.donghanh.foundation.search.LookupTests#fuzz")
  void no_question_breaks_the_page(String typed) {
    for (var address : new String[] {"/tim-kiem", "/tim-kiem/goi-y"}) {
      assertThat(site.get().uri(address).param("q", typed).exchange().getResponse().getStatus()).isIn(200, 400);
    }
    assertThat(site.get().uri("/tim-kiem").param("q", typed).param("loai", typed).param("sau", typed).exchange().getResponse().getStatus()).isIn(200, 400);
  }

  private Document page(String address) {
    return Jsoup.parse(bytes(address));
  }

  private String bytes(String address) {
    var page = site.get().uri(java.net.URI.create(address.replace(" ", "%20"))).exchange();
    assertThat(page).hasStatusOk();
    return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
        .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", ""); // another one each time
  }

  private void put(String id, String title, String audience) {
    search.put(new Search.Entry(Subject.of("test", id), BilingualText.of(title, ""), "", "search.title", "/test/" + id, Set.of(audience)));
  }
}
