package vn.donghanh.foundation.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.donghanh.world.WholeHouse;

@WholeHouse
class AppearanceTests {
  @Autowired MockMvcTester site;

  @Test
  void a_chosen_appearance_is_remembered_and_the_page_kept() {
    var answer = site.post().uri("/giao-dien").with(csrf()).param("theme", "dark").param("back", "/thu-vien?nen=toi").exchange();
    assertThat(answer).hasStatus3xxRedirection().hasRedirectedUrl("/thu-vien?nen=toi");
    assertThat(answer.getResponse().getHeader("Set-Cookie")).contains("theme=dark").contains("HttpOnly");
    var page = site.get().uri("/").cookie(new jakarta.servlet.http.Cookie("theme", "dark")).exchange();
    assertThat(page).bodyText().contains("data-theme=\"dark\"");
  }

  @Test
  void as_the_device_forgets_the_choice() {
    var answer = site.post().uri("/giao-dien").with(csrf()).param("theme", "").param("back", "/").exchange();
    assertThat(answer.getResponse().getHeader("Set-Cookie")).contains("theme=;").contains("Max-Age=0");
  }

  @ParameterizedTest
  @CsvSource({"https://example.vn/", "//example.vn", "/\\example.vn", "thu-vien", "/{x}", "''"})
  void nobody_is_led_to_another_site(String back) {
    assertThat(AppearanceController.ownPath(back)).isEqualTo("/");
  }
}
