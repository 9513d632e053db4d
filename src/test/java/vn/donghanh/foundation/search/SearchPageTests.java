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
  void a_value_narrows_and_lets_go_again_by_its_address() {
    var page = page("/tim-kiem?q=Nhật Bản");
    var kinds = page.select(".facets h2:contains(Loại hồ sơ) + ul a");
    assertThat(kinds.eachText()).anyMatch(text -> text.startsWith("Đối tác"));
    var narrowed = page(page.select(".facets a:contains(Đối tác)").attr("href"));
    assertThat(narrowed.select(".pill").text()).contains("Loại hồ sơ: Đối tác");
    assertThat(narrowed.select(".row__side").eachText()).isNotEmpty().allMatch(text -> text.equals("Đối tác"));
    assertThat(narrowed.select("[role=status]").text()).startsWith(page.select(".facets a:contains(Đối tác) .facets__count").text());
    assertThat(page(narrowed.select(".pill").attr("href")).select(".row").eachText()).isEqualTo(page.select(".row").eachText());
    assertThat(page(narrowed.select(".facets [aria-current]").attr("href")).select(".pill")).isEmpty();
  }

  @Test
  void what_was_meant_is_offered_and_what_was_typed_is_said() {
    var page = page("/tim-kiem?q=quang nihn");
    assertThat(page.select(".found__said").text()).startsWith("Ý bạn là Quảng Ninh").contains("“quang nihn”");
    assertThat(page.select(".found__said a").attr("href")).isEqualTo("/tim-kiem?q=Qu%E1%BA%A3ng+Ninh");
    assertThat(page("/tim-kiem?q=quang nihn&lang=en").select(".found__said").text()).startsWith("Did you mean Quảng Ninh");
  }

  @Test
  void a_hidden_record_changes_no_byte_for_who_may_not_know_it() {
    put("open", "Qwxyz mở", "public");
    var before = asked();
    put("hidden", "Qwxyz", "body:HS-NV");
    put("hidden-2", "Qwxyzq", "body:HS-NV");
    assertThat(asked()).isEqualTo(before);
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
    var page = site.get().uri(java.net.URI.create(java.net.URI.create(address.replace(" ", "%20")).toASCIIString())).exchange();
    assertThat(page).hasStatusOk();
    return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
        .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", ""); // another one each time
  }

  /// Found, suggested, narrowed, slipped, partly found and of no page that is there.
  private String asked() {
    return java.util.stream.Stream.of("?q=qwxyz", "/goi-y?q=qwx", "/goi-y?q=q", "?q=qwxyz&loai=search.title", "?q=qwxyz&nam=2025", "?q=qwxxyz", "?q=qwxyzz",
        "?q=qwxyz hồ sơ lạ", "?q=qwxyz&sau=~test/hidden", "?q=qwxyz&truoc=~test/hidden", "?q=qwxyz&xep=moi").map(end -> bytes("/tim-kiem" + end))
        .collect(java.util.stream.Collectors.joining());
  }

  private void put(String id, String title, String audience) {
    search.put(new Search.Entry(Subject.of("test", id), BilingualText.of(title, ""), "", "search.title", "/test/" + id, Set.of(audience)));
  }
}
