package vn.donghanh.foundation.site;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import vn.donghanh.Actor;

/// Reads the library page the way a reader does: every component stands there, is named, and says what it must.
class LibraryTests {
  private static final Path TEMPLATES = Path.of("src/main/jte");
  private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "vn.donghanh.pages");
  private final Document page = library(Texts.VIETNAMESE);

  @Test
  void every_component_is_shown_in_the_library() {
    var components = sources("components");
    var shown = new TreeSet<String>();
    sources("library").values().forEach(example -> follow(example, components, shown));
    assertThat(components).hasSizeGreaterThan(40);
    assertThat(shown).as("a new component needs an example in src/main/jte/library").isEqualTo(components.keySet());
  }

  @Test
  void every_example_shows_something() {
    assertThat(page.select("section.example")).hasSizeGreaterThan(30)
        .allSatisfy(it -> assertThat(it.select(".example__body *")).as(it.id()).isNotEmpty());
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void no_word_is_missing_in_either_language() {
    for (var locale : List.of(Texts.VIETNAMESE, Texts.ENGLISH)) {
      assertThat(library(locale).html()).doesNotContainPattern("site\\.[a-z-]+");
    }
    assertThat(library(Texts.ENGLISH).select("html").attr("lang")).isEqualTo("en");
  }

  @Test
  void nothing_is_styled_or_scripted_inline() throws IOException {
    try (var files = Files.walk(TEMPLATES)) {
      assertThat(files.filter(Files::isRegularFile)).allSatisfy(file -> assertThat(Files.readString(file))
          .doesNotContainPattern("\\sstyle=|<style|\\son[a-z]+=|javascript:|<script(?![^>]*\\ssrc=)|src=\"(https?:)?//"));
    }
  }

  @Test
  void an_icon_is_a_symbol_of_the_sprite() throws IOException {
    var sprite = Jsoup.parse(Files.readString(Path.of("src/main/resources/static" + Icon.SPRITE)));
    assertThat(sprite.select("symbol").eachAttr("id"))
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(Icon.values()).map(Icon::symbol).toList());
  }

  @Test
  void a_wrong_field_says_what_to_do_and_keeps_what_was_typed() {
    var field = page.getElementById("vd-han");
    assertThat(field.attr("value")).isEqualTo("31/02/2026");
    assertThat(field.attr("aria-invalid")).isEqualTo("true");
    assertThat(field.attr("aria-describedby").split(" ")).containsExactly("vd-han-hint", "vd-han-error")
        .allSatisfy(id -> assertThat(page.getElementById(id)).isNotNull());
    assertThat(page.getElementById("vd-han-error").text()).contains("ngày/tháng/năm");
    assertThat(page.select("label[for=vd-han]").text()).isEqualTo("Hạn mong muốn");
    assertThat(page.getElementById("vd-mat-khau").hasAttr("value")).isFalse();
  }

  @Test
  void every_control_has_a_label() {
    assertThat(page.select("input:not([type=hidden]), select, textarea")).allSatisfy(it ->
        assertThat(it.hasAttr("aria-label") || !page.select("label[for=" + it.id() + "]").isEmpty()).as(it.outerHtml()).isTrue());
  }

  @Test
  void the_error_summary_leads_to_each_field() {
    var summary = page.selectFirst("#errors [role=alert]");
    assertThat(summary.select("h2").text()).isEqualTo("Có 3 chỗ cần sửa");
    assertThat(summary.select("a").eachText()).contains("Tên đặt hàng: Hãy điền mục này");
    assertThat(summary.select("a").eachAttr("href")).containsExactly("#title", "#due");
  }

  @Test
  void the_bar_of_a_match_is_its_score_and_its_reasons() {
    var match = page.selectFirst("#match .match");
    var widths = match.select("rect").eachAttr("width").stream().mapToInt(Integer::parseInt).sum();
    assertThat(match.select(".match__score b").text()).isEqualTo(String.valueOf(widths)).isEqualTo("86");
    assertThat(match.select(".reason")).hasSameSizeAs(match.select("rect"));
    assertThat(match.select("svg[role=img]").attr("aria-label")).contains("Thị trường 34");
    assertThat(match.select(".why__table td:last-child").eachText()).contains("+34", "+28");
  }

  @Test
  void a_cell_says_its_column_on_a_phone_and_a_sorted_column_says_how() {
    var table = page.selectFirst("#table table");
    assertThat(table.select("th[aria-sort=ascending]").text()).isEqualTo("Hạn");
    assertThat(table.select("tbody tr").first().select("td").eachAttr("data-label"))
        .containsExactly("Địa phương", "Tình trạng", "Hạn", "Gợi ý");
    assertThat(table.select("caption").text()).isEqualTo("Đặt hàng");
  }

  @Test
  void the_map_shows_every_locality_and_both_archipelagos() throws IOException {
    var map = page.selectFirst("#map svg.map__drawing");
    assertThat(map.select("a[aria-label]")).hasSize(34);
    assertThat(map.text()).contains("Quần đảo Hoàng Sa", "Quần đảo Trường Sa", "Biển Đông");
    var drawing = Jsoup.parse(Files.readString(Path.of("src/main/resources/static/map/vn-34.svg")));
    assertThat(map.select("use").eachAttr("href")).allSatisfy(it ->
        assertThat(drawing.getElementById(it.substring(it.indexOf('#') + 1))).as(it).isNotNull());
    assertThat(library(Texts.ENGLISH).select("#map svg").text()).contains("East Sea", "Hoang Sa Archipelago");
  }

  @Test
  void a_source_is_numbered_once_for_the_printed_page() {
    var notes = new Footnotes();
    var first = new Source("Báo cáo", "https://example.vn");
    assertThat(List.of(notes.number(first), notes.number(Source.of("Công báo")), notes.number(first))).containsExactly(1, 2, 1);
    assertThat(notes.all()).hasSize(2);
  }

  @Test
  void the_bar_keeps_five_entries_and_the_readers_own_menu_the_rest() {
    var entries = new NavigationItem[] {entry(1), entry(2), entry(3), entry(4), entry(5), entry(6), entry(NavigationItem.PERSONAL)};
    var signedIn = render(SampleFrame.of(Texts.VIETNAMESE, SampleFrame.OFFICER, entries), "library/index.jte");
    assertThat(signedIn.select(".nav > li > .nav__link")).hasSize(5);
    assertThat(signedIn.select(".nav .menu a").eachAttr("href")).containsExactly("/6");
    assertThat(signedIn.select(".bar__tools .menu__sheet a").eachAttr("href")).containsExactly("/900");
    assertThat(signedIn.select(".bar__tools form[action=/dang-xuat] [name=_csrf]")).isNotEmpty();
    assertThat(signedIn.select(".bar__phone a").eachAttr("href")).contains("/1", "/6", "/900");
    assertThat(page.select(".bar a[href=/dang-nhap?ve=%2Fthu-vien]")).isNotEmpty();
  }

  @Test
  void every_form_that_posts_shows_it_came_from_our_page() {
    assertThat(page.select("form[method=post]")).isNotEmpty()
        .allSatisfy((Element form) -> assertThat(form.select("input[name=_csrf]")).hasSize(1));
  }

  private static NavigationItem entry(int order) {
    return new NavigationItem(order, "site.menu", "/" + order, "public");
  }

  private static Document library(Locale locale) {
    return render(SampleFrame.of(locale, Actor.VISITOR), "library/index.jte");
  }

  private static Document render(Frame frame, String template) {
    var output = new StringOutput();
    ENGINE.render(template, Map.of("frame", frame, "dark", false), output);
    return Jsoup.parse(output.toString());
  }

  private static void follow(String template, Map<String, String> components, Set<String> shown) {
    Pattern.compile("@template\\.components\\.([a-z-]+)\\(").matcher(template).results().map(it -> it.group(1))
        .filter(shown::add).toList().forEach(name -> follow(components.get(name), components, shown));
  }

  private static Map<String, String> sources(String folder) {
    try (var files = Files.list(TEMPLATES.resolve(folder))) {
      var sources = new TreeMap<String, String>();
      for (var file : files.toList()) {
        sources.put(file.getFileName().toString().replace(".jte", ""), Files.readString(file));
      }
      return sources;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
