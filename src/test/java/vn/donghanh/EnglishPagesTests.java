package vn.donghanh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.donghanh.world.Reader;
import vn.donghanh.world.WholeHouse;

/// A foreign partner reads the public pages in English alone: what is Vietnamese there is a name, or says that it is
/// Vietnamese.
@WholeHouse
class EnglishPagesTests {
  /// Words that no name is made of; a special zone (đặc khu) has no English name yet and keeps its own in brackets.
  private static final Pattern VIETNAMESE_WORDS = Pattern.compile("(?iu)(?<!\\p{L})(của|và|không|chưa|được|những|các|cho|tại|theo|với|này|huyện|thị xã|từ|ngày|năm|tháng|đã|có|trong|hoặc|bằng)(?!\\p{L})");

  @Autowired MockMvcTester site;

  @Test
  void a_public_page_in_english_leaves_no_vietnamese_words_behind() {
    var visitor = new Reader(site, Actor.VISITOR);
    var left = new ArrayList<String>();
    for (var address : new String[] {"/", "/ban-do", "/nhung/ban-do?tieng=en", "/linh-vuc", "/linh-vuc/AGR", "/linh-vuc/DIG-SEM", "/dia-phuong", "/dia-phuong/48", "/dia-phuong/79",
        "/dia-phuong/40", "/quoc-gia", "/quoc-gia/JPN", "/quoc-gia/LAO", "/co-quan-dai-dien", "/co-quan-dai-dien/EMB-TOKYO", "/danh-muc", "/danh-muc/hiep-dinh", "/quan-he",
        "/quan-he/hoat-dong", "/ky-niem", "/doi-tac", "/dia-phuong/48/lien-he", "/tim-kiem?q=Fukuoka"}) {
      var page = visitor.open(address + (address.contains("?") ? "&" : "?") + "lang=en");
      page.select("[lang=vi], script, .sources__address").remove(); // the address of a source is what it is
      var words = VIETNAMESE_WORDS.matcher(page.body().text());
      while (words.find()) {
        var text = page.body().text();
        left.add(address + ": …" + text.substring(Math.max(0, words.start() - 40), Math.min(text.length(), words.end() + 30)) + "…");
      }
    }
    assertThat(left).isEmpty();
  }
}
