package vn.donghanh.foundation.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.donghanh.Actor;
import vn.donghanh.world.Reader;
import vn.donghanh.world.WholeHouse;

@WholeHouse
class FramedMapTests {
  @Autowired MockMvcTester site;

  @Test
  void only_the_embedded_map_may_stand_in_the_frame_of_another_site() {
    var framed = visitor().get("/nhung/ban-do");
    assertThat(framed.getHeader("Content-Security-Policy")).contains("frame-ancestors *").contains("default-src 'none'").doesNotContain("script-src");
    assertThat(framed.getHeader("X-Frame-Options")).isNull();
    for (var address : new String[] {"/", "/ban-do", "/dang-nhap", "/nhung", "/linh-vuc"}) {
      var other = visitor().get(address);
      assertThat(other.getHeader("Content-Security-Policy")).as(address).contains("frame-ancestors 'none'");
      assertThat(other.getHeader("X-Frame-Options")).as(address).isEqualTo("DENY");
    }
  }

  @Test
  void it_sets_no_cookie_runs_no_script_and_has_no_form() {
    for (var address : new String[] {"/nhung/ban-do", "/nhung/ban-do?do=dan-so&tieng=en"}) {
      assertThat(visitor().get(address).getCookies()).as(address).isEmpty();
      var page = visitor().open(address);
      assertThat(page.select("script, form, [name=_csrf]")).isEmpty();
      assertThat(page.select(".map__drawing a")).hasSize(34);
    }
  }

  @Test
  void it_names_the_archipelagos_and_the_sea_in_the_language_asked_for() {
    assertThat(visitor().open("/nhung/ban-do").select(".map text").text()).contains("Quần đảo Hoàng Sa", "(Đà Nẵng)", "Quần đảo Trường Sa", "(Khánh Hòa)", "Biển Đông");
    assertThat(visitor().open("/nhung/ban-do?tieng=en").select(".map text").text()).contains("Hoang Sa Archipelago", "Truong Sa Archipelago", "East Sea");
  }

  @Test
  void the_page_of_the_map_hands_out_a_snippet_for_each_size() {
    var snippets = visitor().open("/ban-do?do=hoat-dong").select(".snippet code");
    assertThat(snippets).hasSize(MapPage.SIZES.size());
    var frame = Jsoup.parse(snippets.first().wholeText()).selectFirst("iframe");
    assertThat(frame.attr("src")).isEqualTo("http://localhost/nhung/ban-do?do=hoat-dong");
    assertThat(frame.attr("title")).isEqualTo("Bản đồ 34 tỉnh, thành phố");
    var english = Jsoup.parse(visitor().open("/ban-do?lang=en").select(".snippet code").first().wholeText()).selectFirst("iframe");
    assertThat(english.attr("src")).endsWith("?do=quan-he&tieng=en");
  }

  private Reader visitor() {
    return new Reader(site, Actor.VISITOR);
  }
}
