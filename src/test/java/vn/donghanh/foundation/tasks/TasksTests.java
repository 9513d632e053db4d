package vn.donghanh.foundation.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.donghanh.foundation.tasks.DutyGroup.LATER;
import static vn.donghanh.foundation.tasks.DutyGroup.OVERDUE;
import static vn.donghanh.foundation.tasks.DutyGroup.THIS_WEEK;
import static vn.donghanh.foundation.tasks.DutyGroup.WAITING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.BilingualText;
import vn.donghanh.Role;
import vn.donghanh.Subject;
import vn.donghanh.world.WholeHouse;

@WholeHouse
@Transactional
class TasksTests {
  private static final LocalDate TUE_2026_01_06 = LocalDate.of(2026, 1, 6);
  private static final List<String> BODIES = List.of("hai-son", "mission", "ministry");
  private static final List<String> KINDS = List.of("needs.answer", "needs.confirm", "identity.unlock");

  @Autowired Tasks tasks;

  @ParameterizedTest
  @CsvSource({"2026-01-05, OVERDUE", "2026-01-06, THIS_WEEK", "2026-01-11, THIS_WEEK", "2026-01-12, LATER", ", UNDATED"})
  void the_working_week_runs_from_monday_to_sunday(@Nullable LocalDate due, DutyGroup group) {
    tasks.open(duty(1, "needs.answer", "hai-son", null, due));

    assertThat(mine(officer("hai-son"))).extracting(OpenDuty::group).containsExactly(group);
  }

  @Test
  void on_a_sunday_the_week_ends_today() {
    tasks.open(duty(1, "needs.answer", "hai-son", null, LocalDate.of(2026, 1, 11)));
    tasks.open(duty(2, "needs.answer", "hai-son", null, LocalDate.of(2026, 1, 12)));

    assertThat(tasks.mine(officer("hai-son"), LocalDate.of(2026, 1, 11), DutyChoice.all()).rows())
        .extracting(OpenDuty::group).containsExactly(THIS_WEEK, LATER);
  }

  @Test
  void what_somebody_else_must_do_for_us_waits_whatever_its_date() {
    tasks.open(duty(1, "needs.answer", "mission", "hai-son", TUE_2026_01_06.minusDays(3)));

    assertThat(mine(officer("hai-son"))).extracting(OpenDuty::group).containsExactly(WAITING);
    assertThat(mine(officer("mission"))).extracting(OpenDuty::group).containsExactly(OVERDUE);
    assertThat(mine(officer("ministry"))).isEmpty();
    assertThat(mine(Actor.VISITOR)).isEmpty();
  }

  @Test
  void a_duty_is_one_however_often_it_is_opened_and_gone_when_closed() {
    tasks.open(duty(1, "needs.answer", "hai-son", null, TUE_2026_01_06));
    tasks.open(duty(1, "needs.answer", "hai-son", null, TUE_2026_01_06.plusDays(30)));
    assertThat(mine(officer("hai-son"))).extracting(OpenDuty::group).containsExactly(LATER);

    tasks.close(Subject.of("needs", 1), "needs.answer", "hai-son");
    assertThat(mine(officer("hai-son"))).isEmpty();

    tasks.open(duty(1, "needs.answer", "hai-son", null, null));
    tasks.close(Subject.of("needs", 1), "needs.answer", "hai-son");
    assertThat(mine(officer("hai-son"))).as("closed twice in the same moment").isEmpty();
  }

  @Test
  void several_duties_of_one_kind_about_one_record_are_told_apart_behind_a_colon() {
    tasks.open(duty(1, "needs.answer:EMB-TOKYO", "hai-son", null, null));
    tasks.open(duty(1, "needs.answer:EMB-SEOUL", "hai-son", null, null));
    tasks.open(duty(1, "needs.confirm", "hai-son", null, null));

    assertThat(tasks.kinds(officer("hai-son"))).containsExactly("needs.answer", "needs.confirm");
    assertThat(tasks.mine(officer("hai-son"), TUE_2026_01_06, new DutyChoice("needs.answer", null, 1)).rows())
        .hasSize(2).extracting(row -> row.duty().kindKey()).containsOnly("needs.answer");
  }

  @Test
  void all_duties_about_a_record_close_together() {
    tasks.open(duty(1, "needs.answer", "hai-son", null, null));
    tasks.open(duty(1, "needs.confirm", "mission", null, null));
    tasks.open(duty(2, "needs.answer", "hai-son", null, null));
    tasks.closeAll(Subject.of("needs", 1));

    assertThat(mine(officer("hai-son"))).extracting(row -> row.duty().subject().id()).containsExactly("2");
    assertThat(mine(officer("mission"))).isEmpty();
  }

  @Test
  void within_a_group_the_nearest_date_comes_first() {
    for (int day : List.of(9, 7, 8)) {
      tasks.open(duty(day, "needs.answer", "hai-son", null, LocalDate.of(2026, 1, day)));
    }

    assertThat(mine(officer("hai-son"))).extracting(row -> row.duty().subject().id()).containsExactly("7", "8", "9");
  }

  @Test
  void an_administrator_or_auditor_sees_duties_about_accounts_but_none_about_orders() {
    tasks.open(duty(1, "needs.answer", "hai-son", null, null));
    tasks.open(new Duty(Subject.of("identity", 1), "identity.unlock", BilingualText.of("Mở khóa", "Unlock"), "hai-son", null,
        null, "", "/tai-khoan/1"));

    assertThat(mine(actor("hai-son", Role.ADMINISTRATOR))).extracting(row -> row.duty().kind()).containsExactly("identity.unlock");
    assertThat(tasks.kinds(actor("hai-son", Role.BODY_ADMINISTRATOR))).containsExactly("identity.unlock");
    assertThat(tasks.kinds(actor("hai-son", Role.AUDITOR))).containsExactly("identity.unlock");
    assertThat(tasks.kinds(actor("hai-son", Role.AUDITOR, Role.LOCALITY_OFFICER))).containsExactly("identity.unlock", "needs.answer");
  }

  /// For every body, role, kind and group: the count shown equals the rows one can walk to.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void counts_equal_lists(long seed) {
    fill(new Random(seed), 700);
    for (var body : BODIES) {
      for (var role : Role.values()) {
        var reader = actor(body, role);
        for (var kind : kindsAndAll()) {
          var front = tasks.mine(reader, TUE_2026_01_06, new DutyChoice(kind, null, 1));
          for (var group : DutyGroup.values()) {
            var walked = walk(reader, kind, group);
            assertThat(walked).doesNotHaveDuplicates().hasSize(front.total(group));
            assertThat(front.of(group)).extracting(OpenDuty::id).isEqualTo(walked.subList(0, Math.min(walked.size(), DutyChoice.BEGINNING)));
          }
        }
      }
    }
  }

  private List<Long> walk(Actor reader, @Nullable String kind, DutyGroup group) {
    var all = new ArrayList<Long>();
    for (int page = 1; ; page++) {
      var asked = tasks.mine(reader, TUE_2026_01_06, new DutyChoice(kind, group, page));
      if (asked.rows().isEmpty()) {
        return all;
      }
      assertThat(asked.of(group)).isEqualTo(asked.rows());
      asked.rows().forEach(row -> all.add(row.id()));
    }
  }

  private static List<@Nullable String> kindsAndAll() {
    var all = new ArrayList<@Nullable String>(KINDS);
    all.add(null);
    return all;
  }

  private void fill(Random random, int duties) {
    for (int id = 0; id < duties; id++) {
      var kind = KINDS.get(random.nextInt(KINDS.size()));
      var due = random.nextInt(5) == 0 ? null : TUE_2026_01_06.plusDays(random.nextInt(30) - 15);
      var waitedBy = random.nextBoolean() ? BODIES.get(random.nextInt(BODIES.size())) : null;
      tasks.open(new Duty(Subject.of(kind.split("\\.")[0], id), kind, BilingualText.of("Việc " + id, "Duty " + id),
          BODIES.get(random.nextInt(BODIES.size())), waitedBy, due, "mặc định", "/"));
      if (random.nextInt(6) == 0) {
        tasks.closeAll(Subject.of(kind.split("\\.")[0], id));
      }
    }
  }

  private List<OpenDuty> mine(Actor actor) {
    return tasks.mine(actor, TUE_2026_01_06, DutyChoice.all()).rows();
  }

  private static Duty duty(int record, String kind, String body, @Nullable String waitedBy, @Nullable LocalDate due) {
    return new Duty(Subject.of("needs", record), kind, BilingualText.of("Trả lời đặt hàng", "Answer the order"), body, waitedBy, due,
        "mặc định", "/dat-hang/" + record);
  }

  private static Actor officer(String body) {
    return actor(body, Role.LOCALITY_OFFICER);
  }

  private static Actor actor(String body, Role... roles) {
    return new Actor("ha", "Nguyễn Thị Hà", body, body, null, null, Set.copyOf(Arrays.asList(roles)));
  }
}
