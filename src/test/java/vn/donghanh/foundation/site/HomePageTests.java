package vn.donghanh.foundation.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.donghanh.world.WholeHouse;

@WholeHouse
class HomePageTests {
  @Autowired MockMvcTester site;

  @Test
  void the_home_page_speaks_vietnamese_first_and_english_when_asked() {
    assertThat(heading("/")).isEqualTo("Địa phương Việt Nam tìm thấy đối tác ở khắp thế giới");
    assertThat(heading("/?lang=en")).isEqualTo("Viet Nam’s localities find partners across the world");
  }

  private String heading(String address) {
    var page = site.get().uri(address).exchange();
    assertThat(page).hasStatusOk();
    return Jsoup.parse(new String(page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8)).select("h1").text();
  }
}
