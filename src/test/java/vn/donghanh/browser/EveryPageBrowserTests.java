package vn.donghanh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.donghanh.foundation.site.Texts;
import vn.donghanh.world.Demonstration;
import vn.donghanh.world.Walk;

/// Every page hinders nobody and is no wider than a phone: one of each kind here; `-Ddonghanh.thorough=true` takes them
/// in both languages, by day and by night, and what looks different for different people once for each of them.
@BrowserTest
class EveryPageBrowserTests {
  private static final boolean THOROUGH = Boolean.getBoolean("donghanh.thorough");
  private static final List<String> SEEN_DIFFERENTLY = List.of("/", "/viec-cua-toi", "/dat-hang", "/dat-hang/*", "/doi-tac/*");

  @Autowired ApplicationContext house;
  @Autowired Texts texts;
  @LocalServerPort int port;

  @Test
  @Timeout(value = 25, unit = TimeUnit.MINUTES)
  void no_page_hinders_anybody_and_every_page_fits_a_phone(Reader reader) {
    Demonstration.play(house);
    var seen = new HashSet<String>();
    var wrong = new ArrayList<String>();
    for (var name : Walk.people(port)) {
      var pages = new Walk(port, name, 1).pages();
      pages.keySet().removeIf(kind -> kind.contains("?") && !kind.equals("/tim-kiem?q")
          || !seen.add(kind) && !(THOROUGH && SEEN_DIFFERENTLY.contains(kind)));
      if (!pages.isEmpty()) {
        enter(reader, name);
        pages.values().forEach(addresses -> look(reader, addresses.getFirst(), wrong));
      }
    }
    assertThat(seen).as("kinds of pages").hasSizeGreaterThan(40)
        .contains("/dat-hang/*/goi-y", "/doi-tac/*", "/quan-he/*", "/quan-he/*/dinh-chinh", "/quan-he/hoat-dong/*", "/ky-niem", "/quoc-gia/*", "/nhat-ky");
    assertThat(wrong).isEmpty();
  }

  private static void look(Reader reader, String address, List<String> wrong) {
    var end = address.contains("?") ? "&" : "?";
    for (var language : THOROUGH ? List.of("vi", "en") : List.of("vi")) {
      reader.onDesktop().inTheLight().open(address + end + "lang=" + language);
      reader.barriers().forEach(barrier -> wrong.add(address + " in " + language + ": " + barrier));
      if (THOROUGH) {
        reader.inTheDark().barriers().forEach(barrier -> wrong.add(address + " by night: " + barrier));
      }
      if (reader.onPhone().hiddenToTheRight() > 0) {
        wrong.add(address + " in " + language + " is wider than a phone");
      }
    }
  }

  private void enter(Reader reader, String name) {
    reader.onDesktop().forget();
    if (!name.isEmpty()) {
      reader.open("/dang-nhap?lang=vi").press("Vào vai " + texts.of(Texts.VIETNAMESE, "identity.play." + name));
    }
  }
}
