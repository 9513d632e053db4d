package vn.donghanh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.donghanh.browser.Eyes.Box;

/// Quần đảo Hoàng Sa, quần đảo Trường Sa và Biển Đông are drawn and named wherever the map is: measured in a browser.
@BrowserTest
class MapBrowserTests {
  private static final int LEGIBLE = 10;

  @LocalServerPort int port;

  @ParameterizedTest(name = "{0} pixels, {1}")
  @CsvSource({"320,vi", "320,en", "360,vi", "360,en", "768,vi", "1280,vi", "1280,en"})
  void on_the_home_page_in_every_size(int width, String language, Reader reader) {
    reader.onScreen(width, 800).open("/?lang=" + language);
    wholeSea(reader, language, width);
    assertThat(reader.hiddenToTheRight()).isZero();
  }

  @ParameterizedTest(name = "{0} × {1} pixels, {2}")
  @CsvSource({"300,540,vi", "300,540,en", "480,680,vi", "480,680,en", "800,1000,vi"})
  void in_the_frame_of_another_site_without_scrolling(int width, int height, String language, Reader reader) {
    try (var site = new OtherSite("http://127.0.0.1:" + port + "/nhung/ban-do?do=quan-he&tieng=" + language, width, height)) {
      reader.onScreen(1280, 1100).eyes().intoFrameOf(site.address());
      wholeSea(reader, language, width);
      assertThat(reader.eyes().boxes("html").getFirst().height()).isLessThanOrEqualTo(height);
      assertThat(reader.eyes().boxes(".map__drawing a")).hasSize(34);
      assertThat(reader.strangers()).allMatch(it -> it.startsWith(site.address()) || it.startsWith("data:"));
      reader.strangers().clear();
    }
  }

  @ParameterizedTest
  @CsvSource({"/?lang=vi,vi", "/?lang=en,en", "/ban-do?lang=vi,vi", "/nhung/ban-do?do=dan-so,vi"})
  void on_paper(String address, String language, Reader reader) {
    var width = reader.eyes().onPaper();
    reader.open(address);
    wholeSea(reader, language, width);
    reader.eyes().offPaper();
  }

  private static void wholeSea(Reader reader, String language, int width) {
    var english = language.equals("en");
    var names = reader.eyes().boxes(".map .map__name");
    var sea = reader.eyes().boxes(".map .map__sea");
    assertThat(names).extracting(Box::words).containsExactly(english ? "Hoang Sa Archipelago(Da Nang)" : "Quần đảo Hoàng Sa(Đà Nẵng)",
        english ? "Truong Sa Archipelago(Khanh Hoa)" : "Quần đảo Trường Sa(Khánh Hòa)");
    assertThat(sea).extracting(Box::words).containsExactly(english ? "East Sea" : "Biển Đông");
    assertThat(names).allSatisfy(name -> assertThat(name.height() / 2).as("two lines each " + name).isGreaterThan(LEGIBLE));
    assertThat(sea.getFirst().height()).isGreaterThan(LEGIBLE);
    var isles = reader.eyes().boxes(".map .map__isles");
    assertThat(isles).hasSize(2).allSatisfy(it -> assertThat(it.width()).as("the isles are drawn: " + it).isGreaterThan(8));
    var all = List.of(names.get(0), names.get(1), sea.getFirst());
    assertThat(all).allSatisfy(it -> {
      assertThat(it.x()).as(it.words()).isNotNegative();
      assertThat(it.x() + it.width()).as(it.words()).isLessThanOrEqualTo(width);
    });
    for (var one : all) {
      assertThat(all.stream().filter(other -> other != one && other.meets(one)).map(Box::words)).as(one.words() + " meets").isEmpty();
      assertThat(isles.stream().filter(it -> it.meets(one))).as(one.words() + " covers isles").isEmpty();
    }
  }
}
