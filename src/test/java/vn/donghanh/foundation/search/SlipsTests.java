package vn.donghanh.foundation.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.BilingualText;
import vn.donghanh.Subject;
import vn.donghanh.foundation.site.Place;
import vn.donghanh.world.Statements;
import vn.donghanh.world.WholeHouse;

/// What is meant by what is spelled like nothing; and that nobody is told by it of what they may not know.
@WholeHouse
@Transactional
class SlipsTests {
  static final Set<String> PUBLIC = Set.of("public");
  static final Narrowing PAGE = new Narrowing(Map.of(), Narrowing.Order.BEST, Place.FIRST, 10, true);

  @Autowired Search search;
  @Autowired Lookup lookup;
  @Autowired DSLContext sql;

  @ParameterizedTest(name = "{0} means {1}")
  @CsvSource({"nghej aan,Nghệ An", "da9 nang,Đà Nẵng", "d9a2 na8ng4,Đà Nẵng", "quang nihn,Quảng Ninh", "tahnh hoa,Thanh Hóa", "hai fong,Hải Phòng",
      "ninh bihn,Ninh Bình", "lamdong,Lâm Đồng", "khanhhoa,Khánh Hòa", "thanh hoaa,Thanh Hóa", "vinh logn,Vĩnh Long", "singaproe,Singapore", "phan lann,Phần Lan"})
  void a_slip_of_the_finger_is_seen(String typed, String meant) {
    var found = lookup.find(typed, PAGE, PUBLIC);
    assertThat(found.hits().getFirst().title().vi()).isEqualTo(meant);
  }

  @Test
  void what_was_meant_is_said_as_it_is_written() {
    assertThat(lookup.find("quang nihn", PAGE, PUBLIC)).satisfies(found -> {
      assertThat(found.way()).isEqualTo(Found.Way.MEANT);
      assertThat(found.meant()).isEqualTo("Quảng Ninh");
    });
    assertThat(lookup.find("Quảng Ninh", PAGE, PUBLIC).meant()).isEmpty();
  }

  @Test
  void a_slip_never_comes_before_what_is_spelled_so() {
    put("1", "Zuvwyx", "public");
    put("2", "Zuvwyz", "public");
    assertThat(lookup.find("zuvwyx", PAGE, PUBLIC).hits()).extracting(hit -> hit.title().vi()).containsExactly("Zuvwyx");
  }

  @Test
  void a_word_without_marks_never_comes_before_the_marked_one_that_was_typed() {
    for (var title : List.of("Zqma", "Zqmá", "Zqmà", "Zqmã")) {
      put(title, title, "public");
    }
    assertThat(titles("zqmà")).startsWith("Zqmà", "Zqma").hasSize(4);
    assertThat(titles("zqma")).startsWith("Zqma").hasSize(4);
    assertThat(titles("zqmã")).startsWith("Zqmã", "Zqma").hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kitahma", "Kitahama bí mât", "citahama", "kitahamabimat", "kitahama bi maat", "kita", "hồ sơ kitahma", "zz", "bí mật kitahama là gì"})
  void a_hidden_record_changes_neither_answer_nor_statement(String typed) throws Exception {
    put("open", "Kitahana", "public");
    var before = heard(typed);
    put("hidden-1", "Kitahama bí mật", "body:HS-NV");
    put("hidden-2", "Kitahma", "locality:HS");
    assertThat(heard(typed)).isEqualTo(before);
  }

  @Test
  void a_record_that_became_hidden_leaves_no_trace() throws Exception {
    put("open", "Kitahana", "public");
    var before = answers("kitahamma");
    put("1", "Kitahama", "public");
    assertThat(answers("kitahamma")).isNotEqualTo(before);
    put("1", "Kitahama", "body:HS-NV");
    assertThat(answers("kitahamma")).isEqualTo(before);
  }

  @Test
  void who_may_know_it_is_helped() {
    put("hidden", "Kitahama bí mật", "body:HS-NV");
    assertThat(lookup.find("kitahma", PAGE, Set.of("public", "body:HS-NV")).hits()).extracting(hit -> hit.title().vi()).containsExactly("Kitahama bí mật");
    assertThat(lookup.suggestions("kitah", Set.of("public", "body:HS-NV"))).extracting(hit -> hit.title().vi()).containsExactly("Kitahama bí mật");
  }

  @Test
  void when_no_record_has_all_words_those_with_most_of_them_are_shown() {
    put("1", "Zuvwyx và zvrtuq", "public");
    put("2", "Zuvwyx và mqpuoz", "public");
    var found = lookup.find("zuvwyx zvrtuq xxnowhere", PAGE, PUBLIC);
    assertThat(found.way()).isEqualTo(Found.Way.SOME);
    assertThat(found.hits().getFirst().title().vi()).isEqualTo("Zuvwyx và zvrtuq");
  }

  private List<Object> heard(String typed) throws Exception {
    var all = new ArrayList<Object>();
    all.addAll(Statements.of(sql, () -> all.add(answers(typed))));
    return all;
  }

  private List<Object> answers(String typed) {
    return List.of(lookup.find(typed, PAGE, PUBLIC), lookup.suggestions(typed, PUBLIC));
  }

  private List<String> titles(String typed) {
    return lookup.find(typed, PAGE, PUBLIC).hits().stream().map(hit -> hit.title().vi()).toList();
  }

  private void put(String id, String title, String audience) {
    search.put(new Search.Entry(Subject.of("test", id), BilingualText.of(title, ""), "", "search.title", "/test/" + id, Set.of(audience)));
  }
}
