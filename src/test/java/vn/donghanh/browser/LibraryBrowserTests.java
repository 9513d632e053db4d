package vn.donghanh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@BrowserTest
class LibraryBrowserTests {
  private static final String DARK = "//html[@data-theme='dark']//main";

  @Test
  void no_component_hinders_anybody_on_either_ground(Reader reader) {
    assertThat(reader.open("/thu-vien").barriers()).isEmpty();
    reader.screenshot("library");
    assertThat(reader.open("/thu-vien?nen=toi&lang=en").barriers()).isEmpty();
  }

  @Test
  void every_component_fits_a_phone(Reader reader) {
    reader.onPhone().open("/thu-vien");
    assertThat(reader.hiddenToTheRight()).isZero();
    reader.press("Menu");
    assertThat(reader.hiddenToTheRight()).isZero();
  }

  @Test
  void the_menu_of_a_phone_opens_without_scripts_and_keeps_the_page(@WithoutScripts Reader reader) {
    reader.onPhone().open("/thu-vien?nen=toi").press("Menu").follow("English");
    assertThat(reader.language()).isEqualTo("en");
    assertThat(reader.address()).startsWith("/thu-vien?nen=toi");
  }

  @Test
  void the_theme_is_chosen_with_or_without_scripts(Reader reader) {
    reader.open("/thu-vien").press("Tối");
    assertThat(reader.all(DARK)).hasSize(1);
    reader.press("Theo máy");
    assertThat(reader.all(DARK)).isEmpty();
  }

  @Test
  void the_theme_is_chosen_by_a_plain_form_too(@WithoutScripts Reader reader) {
    reader.open("/thu-vien?nen=toi").press("Tối").hands().until("document.documentElement.dataset.theme === 'dark'");
    assertThat(reader.all(DARK)).hasSize(1);
    assertThat(reader.address()).isEqualTo("/thu-vien?nen=toi");
    assertThat(reader.open("/").all(DARK)).hasSize(1);
  }

  @Test
  void a_long_list_narrows_with_or_without_marks(Reader reader) {
    reader.open("/thu-vien").tick("Xin-ga-po").fill("Lọc danh sách", "lao");
    assertThat(reader.all("//fieldset[@id='vd-thi-truong']//label[contains(., 'Lào') or contains(., 'Nhật')]")).containsExactly("Lào");
    assertThat(reader.sees("Đã chọn 2")).isTrue();
    reader.fill("Lọc danh sách", "Nhật");
    assertThat(reader.all("//fieldset[@id='vd-thi-truong']//*[@class='choices__group']")).containsExactly("Đông Bắc Á");
  }
}
