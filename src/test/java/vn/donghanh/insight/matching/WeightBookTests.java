package vn.donghanh.insight.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.donghanh.registries.needs.NeedWorld.MINISTRY;
import static vn.donghanh.registries.needs.NeedWorld.NGHE_AN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.Role;
import vn.donghanh.Subject;
import vn.donghanh.foundation.journal.Journal;
import vn.donghanh.registries.needs.Need;
import vn.donghanh.registries.needs.NeedWorld;
import vn.donghanh.registries.needs.Needs;
import vn.donghanh.world.Reader;
import vn.donghanh.world.WholeHouse;

@WholeHouse
@Transactional
class WeightBookTests {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 6);
  private static final String PAGE = "/ghep-noi/cach-tinh";
  private static final Actor ADMINISTRATOR = administrator("MOFA-CNV");

  @Autowired WeightBook book;
  @Autowired Matching matching;
  @Autowired Needs needs;
  @Autowired Journal journal;
  @Autowired DSLContext sql;
  @Autowired MockMvcTester site;

  @Test
  void a_publication_changes_every_suggestion_from_then_on_and_going_back_brings_the_old_ones() {
    var need = need();
    var before = points(need);
    book.publish(0, Weights.of(Map.of("market.named", 5)), "Thử giảm thị trường", ADMINISTRATOR);
    assertThat(points(need)).isNotEqualTo(before);
    book.publish(book.now().id(), Weights.published(), "Quay lại", ADMINISTRATOR);
    assertThat(points(need)).isEqualTo(before);
    assertThat(book.all()).extracting(Weighting::why).containsExactly("Quay lại", "Thử giảm thị trường", "");
  }

  @Test
  void turning_down_and_sending_along_teach_and_change_no_weight_by_themselves() {
    var need = need();
    var before = matching.suggestions(need, DAY).matches();
    for (var place = 0; place < 3; place++) {
      matching.reject(need, before.get(place).candidate().subject(), "Không phù hợp", NGHE_AN);
    }
    matching.chose(need, before.get(5).candidate().subject(), NGHE_AN);
    assertThat(book.now()).isEqualTo(book.all().getLast());
    assertThat(book.lesson()).satisfies(it -> {
      assertThat(it.turnedDown()).isEqualTo(3);
      assertThat(it.chosen()).isEqualTo(1);
      assertThat(it.enough()).isFalse();
      assertThat(it.more(Factor.MARKET)).isEmpty();
    });
  }

  @Test
  void a_lesson_says_what_to_weigh_more_only_when_enough_was_chosen_and_the_difference_is_clear() {
    var verdicts = new ArrayList<Lesson.Verdict>();
    for (var time = 0; time < 20; time++) {
      verdicts.add(new Lesson.Verdict(true, Map.of(Factor.SECTOR, 20, Factor.KIND, 5, Factor.MARKET, 3)));
      verdicts.add(new Lesson.Verdict(false, Map.of(Factor.SECTOR, 10, Factor.KIND, 5, Factor.MARKET, 9)));
    }
    var lesson = Lesson.of(verdicts);
    assertThat(lesson.more(Factor.SECTOR)).contains(true);
    assertThat(lesson.more(Factor.MARKET)).contains(false);
    assertThat(lesson.more(Factor.KIND)).isEmpty();
    assertThat(Lesson.of(verdicts.subList(0, 30)).more(Factor.SECTOR)).as("fifteen of each teach nothing").isEmpty();
  }

  @Test
  void only_the_administrator_of_the_ministry_publishes() {
    for (var other : List.of(administrator("LOC-40-NV"), MINISTRY, NGHE_AN, Actor.VISITOR)) {
      refused("needs.not-yours", () -> book.publish(0, Weights.of(Map.of("kind", 1)), "Thử", other));
    }
    assertThat(new Reader(site, administrator("LOC-40-NV")).get(PAGE + "/sua").getStatus()).isEqualTo(404);
    assertThat(new Reader(site, MINISTRY).get(PAGE + "/sua").getStatus()).isEqualTo(403);
    assertThat(new Reader(site, Actor.VISITOR).open(PAGE).select("a[href=" + PAGE + "/sua]")).isEmpty();
  }

  @Test
  void a_publication_needs_a_change_a_reason_and_that_nobody_was_quicker() {
    refused("matching.weights.nothing-changed", () -> book.publish(0, Weights.published(), "Thử", ADMINISTRATOR));
    refused("site.error.missing", () -> book.publish(0, Weights.of(Map.of("kind", 1)), " ", ADMINISTRATOR));
    book.publish(0, Weights.of(Map.of("kind", 1)), "Thử", ADMINISTRATOR);
    refused("site.changed-meanwhile", () -> book.publish(0, Weights.of(Map.of("kind", 2)), "Thử", ADMINISTRATOR));
    assertThatThrownBy(() -> Weights.of(Map.of("kind", 101))).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Weights.of(Map.of("luck", 1))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_page_publishes_keeps_what_was_typed_and_goes_back() {
    var admin = new Reader(site, ADMINISTRATOR);
    var form = admin.open(PAGE + "/sua");
    var fields = new ArrayList<String>();
    form.select("main form input[type=text], main form input[name=version]").forEach(it -> fields.addAll(List.of(it.attr("name"), it.attr("name").equals("ask") ? "mười" : it.val())));
    fields.addAll(List.of("why", "Theo bài học"));
    var back = admin.sendBack(PAGE + "/sua", fields.toArray(String[]::new));
    assertThat(back.select(".errors__list li")).hasSize(1);
    assertThat(back.select("input[name=ask]").val()).isEqualTo("mười");
    fields.set(fields.indexOf("mười"), "14");
    var done = admin.sendOn(PAGE + "/sua", fields.toArray(String[]::new));
    assertThat(done.text()).contains("10 → 14").contains("Theo bài học").contains("Quay lại bản này");
    assertThat(admin.open(PAGE + "/sua?ban=0").select("input[name=ask]").val()).isEqualTo("10");
    assertThat(journal.of(Subject.of("matching", "weights"), 1).getFirst().after()).contains("\"ask\": 14");
  }

  @Test
  void the_database_keeps_every_publication() {
    book.publish(0, Weights.of(Map.of("kind", 1)), "Thử", ADMINISTRATOR);
    assertThatThrownBy(() -> sql.execute("update matching.weighting set why = 'khác'")).hasMessageContaining("what was published stays");
  }

  private Need need() {
    return needs.find(needs.draft(NeedWorld.wish("Đơn để thử trọng số"), NeedWorld.ours(), NGHE_AN), NGHE_AN).orElseThrow().need();
  }

  private List<Integer> points(Need need) {
    return matching.suggestions(need, DAY).matches().stream().map(Match::score).toList();
  }

  private static void refused(String key, Runnable act) {
    assertThatExceptionOfType(Refusal.class).isThrownBy(act::run).satisfies(it -> assertThat(it.key()).isEqualTo(key));
  }

  private static Actor administrator(String body) {
    return new Actor("00000000-0000-0000-0000-000000000078", "Đỗ Thị Cân", body, body, null, null, Set.of(Role.ADMINISTRATOR));
  }
}
