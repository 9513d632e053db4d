package vn.donghanh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.donghanh.foundation.site.Texts;

@BrowserTest
class HomePageBrowserTests {
  @Autowired Texts texts;

  @Test
  void the_home_page_greets_in_vietnamese_and_the_switch_keeps_the_page(Reader reader) {
    reader.open("/");
    assertThat(reader.language()).isEqualTo("vi");
    assertThat(reader.heading()).isEqualTo(texts.of(Texts.VIETNAMESE, "site.home.title"));
    reader.screenshot("home");
    reader.follow("English");
    assertThat(reader.language()).isEqualTo("en");
    assertThat(reader.heading()).isEqualTo(texts.of(Texts.ENGLISH, "site.home.title"));
    assertThat(reader.address()).startsWith("/?");
  }

  @Test
  void the_home_page_needs_no_script(@WithoutScripts Reader reader) {
    reader.open("/");
    assertThat(reader.heading()).isEqualTo(texts.of(Texts.VIETNAMESE, "site.home.title"));
    assertThat(reader.follow("English").language()).isEqualTo("en");
  }

  @Test
  void the_home_page_fits_a_phone(Reader reader) {
    reader.onPhone().open("/");
    assertThat(reader.hiddenToTheRight()).isZero();
    reader.screenshot("home-phone");
  }

  @Test
  void the_home_page_has_no_serious_barrier_in_light_and_dark(Reader reader) {
    assertThat(reader.open("/").barriers()).isEmpty();
    assertThat(reader.inTheDark().open("/").screenshot("home-dark").barriers()).isEmpty();
  }
}
