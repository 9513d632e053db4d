package vn.donghanh.foundation.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.BilingualText;
import vn.donghanh.Subject;
import vn.donghanh.foundation.site.Place;
import vn.donghanh.world.WholeHouse;

/// What the index answers, in which order and to whom. Words of an invented tongue, so that nothing else answers.
@WholeHouse
@Transactional
class LookupTests {
  static final Set<String> PUBLIC = Set.of("public");
  static final Set<String> HAI_SON = Set.of("public", "signed-in", "locality:HS");

  static final Narrowing ALL = new Narrowing(Map.of(), Narrowing.Order.BEST, Place.FIRST, 5, true);

  @Autowired Search search;
  @Autowired Lookup lookup;

  @Test
  void exact_spelling_comes_first_then_without_marks_then_near() {
    put("1", "Xuân Hoàbĩnh", "", "public");
    put("2", "Xuân Hoabinh", "", "public");
    put("3", "Xuân Hoabin", "", "public");
    put("4", "Hoàbĩnh", "", "public");
    put("5", "Một tên khác", "nói về Hoàbĩnh", "public");
    assertThat(titles("Hoàbĩnh")).containsExactly("Hoàbĩnh", "Xuân Hoàbĩnh", "Một tên khác", "Xuân Hoabinh");
    assertThat(titles("hoabinh")).startsWith("Xuân Hoabinh").hasSize(4);
    assertThat(titles("hoàbĩn")).startsWith("Xuân Hoabin");
  }

  @ParameterizedTest
  @ValueSource(strings = {"thuỷ quỳnhđoá", "Thủy Quỳnhđóa", "THUỶ QUỲNHĐÓA", "thuy quynhdoa", "quỳnhđoá thuỷ", "Thuỷ, Quỳnhđoá!", "thuỷ quỳnhđo"})
  void every_way_to_write_it_finds_it(String typed) {
    put("1", "Thuỷ Quỳnhđoá", "", "public");
    assertThat(titles(typed)).contains("Thuỷ Quỳnhđoá");
    assertThat(titles(Normalizer.normalize(typed, Normalizer.Form.NFD))).contains("Thuỷ Quỳnhđoá");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kitahma", "kitahamma", "Kitahana", "kithaama", "citahama"})
  void a_slip_of_the_finger_finds_what_is_near(String typed) {
    put("1", "Thành phố Kitahama", "", "public");
    var found = lookup.find(typed, Narrowing.none(20), PUBLIC);
    assertThat(found.way()).isEqualTo(Found.Way.MEANT);
    assertThat(found.meant()).isEqualTo("Kitahama");
    assertThat(found.hits()).extracting(hit -> hit.title().vi()).contains("Thành phố Kitahama");
  }

  @Test
  void another_name_finds_the_thing_and_the_thing_comes_first() {
    put("1", "Zuýtưởng của xứ Italy", "", "public");
    assertThat(titles("Ý zuýtưởng")).containsExactly("Zuýtưởng của xứ Italy");
    assertThat(titles("I-ta-li-a zuytuong")).containsExactly("Zuýtưởng của xứ Italy");
    put("2", "UBND xã Zuýtưởng", "", "public");
    assertThat(titles("Uỷ ban nhân dân zuýtưởng")).containsExactly("UBND xã Zuýtưởng");
  }

  @Test
  void two_syllables_must_stand_together_unless_nothing_else_answers() {
    put("1", "Qwnghe qwan", "", "public");
    put("2", "Công qwnghe cao", "bảo đảm trật tự và qwan ninh", "public");
    assertThat(titles("qwnghe qwan")).containsExactly("Qwnghe qwan");
    search.drop(Subject.of("test", "1"));
    assertThat(titles("qwnghe qwan")).containsExactly("Công qwnghe cao");
  }

  @Test
  void what_a_reader_may_not_know_changes_nothing_of_the_answer() {
    for (int i = 0; i < 7; i++) {
      put("open-" + i, "Hồ sơ qwxyz số " + i, "", "public");
    }
    var before = everything(PUBLIC);
    put("hidden-1", "Qwxyz", "qwxyz qwxyz", "locality:HS");
    put("hidden-2", "Qwxyzz", "", "body:HS-NV");
    search.put(new Search.Entry(Subject.of("test", "hidden-3"), BilingualText.of("Qwxyz", ""), "", "another.kind", "/x", Set.of()));
    assertThat(everything(PUBLIC)).isEqualTo(before);
    assertThat(titles("qwxyz", HAI_SON)).contains("Qwxyz");
    assertThat(lookup.find("qwxyz", ALL, HAI_SON).total()).isEqualTo(8);
    assertThat(lookup.page("qwxyz", "test.kind", "test/hidden-1", 3, PUBLIC)).isEqualTo(lookup.page("qwxyz", "test.kind", "test/none", 3, PUBLIC));
  }

  @Test
  void pages_follow_each_other_without_gap_or_repeat() {
    for (int i = 0; i < 23; i++) {
      put("p" + i, i % 3 == 0 ? "Qwxyz" : "Hồ sơ qwxyz " + "dài ".repeat(i % 4) + i, "", "public");
    }
    var seen = new java.util.ArrayList<String>();
    String after = null;
    do {
      var page = lookup.page("qwxyz", "test.kind", after, 5, PUBLIC);
      page.hits().forEach(hit -> seen.add(hit.subject().id()));
      after = page.next();
    } while (after != null);
    assertThat(seen).hasSize(23).doesNotHaveDuplicates();
    assertThat(lookup.find("qwxyz", Narrowing.none(5).with(Facet.KIND, "test.kind"), PUBLIC).total()).isEqualTo(23);
  }

  @Test
  void the_best_answer_comes_first_whatever_its_kind() {
    search.put(new Search.Entry(Subject.of("test", "a"), BilingualText.of("Về qwxyz", ""), "", "a.kind", "/a", PUBLIC));
    search.put(new Search.Entry(Subject.of("test", "z"), BilingualText.of("Qwxyz", ""), "", "z.kind", "/z", PUBLIC));
    assertThat(lookup.find("qwxyz", ALL, PUBLIC).hits()).extracting(Hit::kind).containsExactly("z.kind", "a.kind");
  }

  @Test
  void the_first_letters_suggest_what_begins_so() {
    put("1", "Hồ sơ qwxyzan", "", "public");
    put("2", "Qwxyzan", "", "public");
    put("3", "Qwxyzan mật", "", "body:HS-NV");
    assertThat(lookup.suggestions("qwx", PUBLIC)).extracting(hit -> hit.title().vi()).containsExactly("Qwxyzan", "Hồ sơ qwxyzan");
    assertThat(lookup.suggestions("", PUBLIC)).isEmpty();
  }

  @Test
  void put_twice_is_kept_once_and_dropped_is_gone() {
    put("1", "Qwxyz cũ", "", "public");
    put("1", "Qwxyz mới", "", "public");
    assertThat(titles("qwxyz")).containsExactly("Qwxyz mới");
    search.drop(Subject.of("test", "1"));
    assertThat(titles("qwxyz")).isEmpty();
    search.replaceAll("test", List.of(entry("2", "Qwxyz hai", "", "public"), entry("3", "Qwxyz ba", "", "public")));
    search.replaceAll("test", List.of(entry("3", "Qwxyz ba", "", "public")));
    assertThat(titles("qwxyz")).containsExactly("Qwxyz ba");
  }

  @Test
  void no_question_breaks_the_index() {
    put("1", "Hồ sơ", "x".repeat(100_000) + " " + "từ ".repeat(50_000), "public");
    fuzz().forEach(typed -> {
      lookup.find(typed, ALL, PUBLIC);
      lookup.page(typed, typed, typed, 5, PUBLIC);
      lookup.suggestions(typed, PUBLIC);
    });
  }

  /// Query syntax, broken text, and five hundred strings of a fixed seed; the page is asked the same.
  static Stream<String> fuzz() {
    var pieces = List.of("'", "''", "\\", "&", "|", "!", "<->", "<2>", ":*", ":A", "(", ")", "%", "_", ";", "--", "$1", "?", "{0}", "${x}",
        "\u0000", "\uD800", "\uDFFF", "\u0301", "\u202E", "\uFEFF", "﷽", "🇻🇳", "đ", "Ỷ", "ý", " ", "\t", "\n", "a", "hà", "0", "NULL", "đại sứ quán", "TP.HCM");
    var chance = new Random(20250106);
    return Stream.concat(
        Stream.of("a".repeat(10_000), "' or 1=1 --", "a:*&b", "!!a", "((((", "<<<", "'\\", "\uD83C", "https://x.vn/a?b=c", "\u0301\u0302", "e".repeat(61) + "́".repeat(3_000)),
        Stream.generate(() -> chance.ints(1 + chance.nextInt(12), 0, pieces.size()).mapToObj(pieces::get).reduce("", String::concat)).limit(500));
  }

  private List<String> titles(String typed) {
    return titles(typed, PUBLIC);
  }

  private List<String> titles(String typed, Set<String> audiences) {
    return lookup.find(typed, Narrowing.none(50), audiences).hits().stream()
        .filter(hit -> hit.subject().module().equals("test")).map(hit -> hit.title().vi()).toList();
  }

  private List<Object> everything(Set<String> audiences) {
    return List.of(lookup.find("qwxyz", ALL, audiences), lookup.page("qwxyz", "test.kind", null, 3, audiences),
        lookup.suggestions("qwx", audiences), lookup.suggestions("q", audiences), lookup.find("qwxxyz", ALL, audiences), lookup.find("xqwyz hồ sơ", ALL, audiences));
  }

  private void put(String id, String title, String words, String audience) {
    search.put(entry(id, title, words, audience));
  }

  private static Search.Entry entry(String id, String title, String words, String audience) {
    return new Search.Entry(Subject.of("test", id), BilingualText.of(title, ""), words, "test.kind", "/test/" + id, Set.of(audience));
  }
}
