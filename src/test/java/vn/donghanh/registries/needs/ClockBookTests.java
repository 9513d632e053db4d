package vn.donghanh.registries.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.donghanh.registries.needs.NeedWorld.MINISTRY;
import static vn.donghanh.registries.needs.NeedWorld.NEW_DELHI;
import static vn.donghanh.registries.needs.NeedWorld.NGHE_AN;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.Role;
import vn.donghanh.Subject;
import vn.donghanh.foundation.journal.Journal;
import vn.donghanh.world.MovableClock;
import vn.donghanh.world.Reader;
import vn.donghanh.world.WholeHouse;

@WholeHouse
@Transactional
class ClockBookTests {
  private static final Actor ADMINISTRATOR = administrator("MOFA-CNV");
  private static final Actor ELSEWHERE = administrator("LOC-40-NV");
  private static final String CLOCKS = "/dat-hang/dong-ho";

  @Autowired ClockBook book;
  @Autowired Needs needs;
  @Autowired Journal journal;
  @Autowired DSLContext sql;
  @Autowired MovableClock clock;
  @Autowired MockMvcTester site;

  @AfterEach
  void backToTheStart() {
    clock.moveTo(MovableClock.START);
  }

  @Test
  void what_was_sent_keeps_its_clock_and_what_is_sent_afterwards_runs_by_the_new_one() {
    var before = sent("Gửi trước");
    book.set(now().id(), NeedWorld.setting(0, 20, false), ADMINISTRATOR);
    var after = sent("Gửi sau");
    assertThat(part(before).expected()).isEqualTo(LocalDate.of(2026, 1, 19));
    assertThat(part(after).expected()).isEqualTo(LocalDate.of(2026, 2, 2));
    assertThat(Step.of(part(before), book.clocks(), MovableClock.START)).extracting(Step::clock).last()
        .satisfies(it -> assertThat(it.standard()).isTrue());
    assertThat(Step.of(part(after), book.clocks(), MovableClock.START)).extracting(Step::clock).last()
        .satisfies(it -> assertThat(it.standard()).isFalse());
    assertThat(sql.fetch("select distinct basis from tasks.duty where record in (?, ?) order by 1", before.toString(), after.toString())
        .getValues(0, String.class)).containsExactly("Bộ Ngoại giao đặt ngày 06/01/2026", "mặc định");
  }

  @Test
  void a_part_that_is_contested_stays_with_its_clock() {
    var id = sent("Bị trả lại");
    book.set(now().id(), NeedWorld.setting(0, 20, false), ADMINISTRATOR);
    var part = part(id).id();
    change(id, NEW_DELHI, need -> need.take(part, "EMB-NEW-DELHI", NEW_DELHI, clock.instant()));
    change(id, NEW_DELHI, need -> need.answer(part, "Xong", List.of(), NEW_DELHI, clock.instant()));
    change(id, NGHE_AN, need -> need.judge(part, false, null, "Thiếu", NGHE_AN, clock.instant(), book.clocks()));
    assertThat(part(id).expected()).isEqualTo(LocalDate.of(2026, 1, 19));
  }

  @Test
  void only_the_administrator_of_the_ministry_sets_them() {
    for (var other : List.of(ELSEWHERE, MINISTRY, NGHE_AN, Actor.VISITOR)) {
      refused("needs.not-yours", () -> book.set(now().id(), NeedWorld.setting(0, 20, false), other));
    }
    assertThat(new Reader(site, ELSEWHERE).get(CLOCKS + "/sua").getStatus()).isEqualTo(404);
    assertThat(new Reader(site, MINISTRY).get(CLOCKS + "/sua").getStatus()).isEqualTo(403);
    assertThat(new Reader(site, NGHE_AN).open(CLOCKS).select("a[href=" + CLOCKS + "/sua]")).isEmpty();
  }

  @Test
  void a_setting_needs_a_reason_a_change_and_an_answer_that_can_be_kept() {
    refused("needs.clocks.nothing-changed", () -> book.set(now().id(), NeedWorld.setting(0, 10, false), ADMINISTRATOR));
    refused("needs.clocks.answer-too-soon", () -> NeedWorld.setting(0, 3, false));
    refused("site.error.not-a-number", () -> NeedWorld.setting(0, 251, false));
  }

  @Test
  void two_who_set_them_at_once_do_not_overwrite_each_other() {
    var seen = now().id();
    book.set(seen, NeedWorld.setting(0, 20, false), ADMINISTRATOR);
    refused("site.changed-meanwhile", () -> book.set(seen, NeedWorld.setting(0, 15, false), ADMINISTRATOR));
  }

  @Test
  void the_page_sets_them_keeps_what_was_before_and_the_journal_both() {
    var admin = new Reader(site, ADMINISTRATOR);
    assertThat(admin.open(CLOCKS).select(".page-head").text()).contains("mặc định");
    var page = admin.open(CLOCKS + "/sua");
    assertThat(page.select("input[name=answer]").val()).isEqualTo("10");
    var version = page.select("input[name=version]").val();
    var back = admin.sendBack(CLOCKS + "/sua", "version", version, "unit", "2", "officer", "2", "answer", "mười", "interim", "2", "verdict", "10", "why", "");
    assertThat(back.select(".errors__list li")).hasSize(2);
    assertThat(back.select("input[name=answer]").val()).isEqualTo("mười");
    var done = admin.sendOn(CLOCKS + "/sua", "version", version, "unit", "2", "officer", "3", "answer", "15", "interim", "2", "verdict", "10",
        "why", "Theo kết luận giao ban tháng 01/2026");
    assertThat(done.select("tbody tr")).hasSize(2);
    assertThat(done.select("tbody tr").first().text()).contains("06/01/2026").contains("đang áp dụng").contains("15").contains("giao ban");
    assertThat(done.select("tbody tr").last().text()).contains("Mức mặc định của nền tảng");
    assertThat(journal.of(Subject.of("needs", "clocks"), 1).getFirst()).satisfies(it -> {
      assertThat(it.act()).isEqualTo("needs.act.clocks");
      assertThat(it.before()).contains("\"clock-answer\": 10");
      assertThat(it.after()).contains("\"clock-answer\": 15").contains("giao ban");
    });
  }

  @Test
  void the_database_keeps_every_setting() {
    assertThatThrownBy(() -> sql.execute("update needs.clock_setting set answer = 30")).hasMessageContaining("is kept as it was said");
  }

  private ClockSetting now() {
    return book.clocks().now();
  }

  private NeedId sent(String title) {
    var id = needs.draft(NeedWorld.wish(title), NeedWorld.ours(), NGHE_AN);
    needs.change(id, 0, NGHE_AN, (need, clocks) -> need.address("EMB-NEW-DELHI", NGHE_AN, clock.instant(), clocks));
    needs.send(id, 1, NGHE_AN);
    return id;
  }

  private void change(NeedId id, Actor actor, Consumer<Need> change) {
    needs.change(id, NeedLoading.load(sql, id).orElseThrow().version(), actor, (need, _) -> change.accept(need));
  }

  private SubOrder part(NeedId id) {
    return NeedLoading.load(sql, id).orElseThrow().parts().getFirst();
  }

  private static void refused(String key, Runnable act) {
    assertThatExceptionOfType(Refusal.class).isThrownBy(act::run).satisfies(it -> assertThat(it.key()).isEqualTo(key));
  }

  private static Actor administrator(String body) {
    return new Actor("00000000-0000-0000-0000-000000000077", "Đỗ Thị Thử", body, body, null, null, Set.of(Role.ADMINISTRATOR));
  }
}
