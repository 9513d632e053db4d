package vn.donghanh.registries.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.donghanh.registries.needs.NeedWorld.CLOCKS;
import static vn.donghanh.registries.needs.NeedWorld.DA_NANG;
import static vn.donghanh.registries.needs.NeedWorld.HUE;
import static vn.donghanh.registries.needs.NeedWorld.MINISTRY;
import static vn.donghanh.registries.needs.NeedWorld.NEW_DELHI;
import static vn.donghanh.registries.needs.NeedWorld.NGHE_AN;
import static vn.donghanh.registries.needs.NeedWorld.SEOUL;
import static vn.donghanh.registries.needs.NeedWorld.TUE_2026_01_06;
import static vn.donghanh.registries.needs.NeedWorld.nine;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;

class NeedTests {
  static final LocalDate THU_2026_01_08 = LocalDate.of(2026, 1, 8);
  static final LocalDate MON_2026_01_19 = LocalDate.of(2026, 1, 19);
  static final LocalDate TUE_2026_01_20 = LocalDate.of(2026, 1, 20);
  static final LocalDate WED_2026_01_21 = LocalDate.of(2026, 1, 21);

  @Test
  void a_draft_is_seen_by_those_who_ask_and_by_nobody_else() {
    var draft = NeedWorld.draft();
    assertThat(draft.sightOf(NGHE_AN)).isEqualTo(Sight.WHOLE);
    for (var other : List.of(DA_NANG, HUE, MINISTRY, NEW_DELHI, Actor.VISITOR)) {
      assertThat(draft.sightOf(other)).isEqualTo(Sight.NOTHING);
    }
  }

  @Test
  void who_only_keeps_accounts_sees_no_order_of_their_own_body() {
    assertThat(NeedWorld.draft().sightOf(NeedWorld.KEEPER)).isEqualTo(Sight.NOTHING);
    assertThat(NeedWorld.sent().sightOf(NeedWorld.KEEPER)).isEqualTo(Sight.NOTHING);
  }

  @Test
  void a_sent_order_is_whole_to_its_people_a_summary_to_colleagues_and_nothing_to_others() {
    var sent = NeedWorld.sent();
    for (var reader : List.of(NGHE_AN, MINISTRY, NEW_DELHI)) {
      assertThat(sent.sightOf(reader)).isEqualTo(Sight.WHOLE);
    }
    assertThat(sent.sightOf(DA_NANG)).isEqualTo(Sight.SUMMARY);
    assertThat(sent.sightOf(HUE)).isEqualTo(Sight.SUMMARY);
    assertThat(sent.sightOf(SEOUL)).isEqualTo(Sight.NOTHING);
    assertThat(sent.sightOf(Actor.VISITOR)).isEqualTo(Sight.NOTHING);
  }

  @Test
  void an_order_for_the_ministry_only_shows_colleagues_nothing() {
    var need = new Need(NeedId.fresh(), 0, "40", Origin.OFFICER, "", NeedWorld.onlyForTheMinistry("Việc riêng"), NeedWorld.ours());
    need.address("MOFA", NGHE_AN, nine(TUE_2026_01_06), CLOCKS);
    need.send("ĐH-2026-0002", NGHE_AN, nine(TUE_2026_01_06), CLOCKS);
    assertThat(need.sightOf(DA_NANG)).isEqualTo(Sight.NOTHING);
    assertThat(need.sightOf(MINISTRY)).isEqualTo(Sight.WHOLE);
  }

  @Test
  void joint_bodies_see_the_draft_and_only_the_lead_sends_it() {
    var need = new Need(NeedId.fresh(), 0, "40", Origin.OFFICER, "", NeedWorld.wish("Cùng làm"),
        List.of(new Party("LOC-40-NV", true, 60), new Party("LOC-48-NV", false, 40)));
    assertThat(need.sightOf(DA_NANG)).isEqualTo(Sight.WHOLE);
    need.address("MOFA", NGHE_AN, nine(TUE_2026_01_06), CLOCKS);
    refused("needs.not-yours", () -> need.send("ĐH-2026-0003", DA_NANG, nine(TUE_2026_01_06), CLOCKS));
  }

  @Test
  void there_is_exactly_one_lead_and_the_shares_make_a_hundred() {
    refused("needs.parties.one-lead", () -> Party.checked(List.of(new Party("A", true, 50), new Party("B", true, 50))));
    refused("needs.parties.one-lead", () -> Party.checked(List.of(new Party("A", false, 100))));
    refused("needs.parties.twice", () -> Party.checked(List.of(new Party("A", true, 50), new Party("A", false, 50))));
    refused("needs.parties.shares", () -> Party.checked(List.of(new Party("A", true, 50), new Party("B", false, 40))));
  }

  @Test
  void a_thin_draft_may_be_kept_but_not_sent() {
    var thin = new Wish(NeedWorld.wish("x").title(), "", Set.of(), Set.of(), Set.of(), Set.of(), "", Set.of(), "", null, "", false);
    var need = new Need(NeedId.fresh(), 0, "40", Origin.OFFICER, "", thin, NeedWorld.ours());
    refused("needs.send.no-description", () -> need.send("n", NGHE_AN, nine(TUE_2026_01_06), CLOCKS));
    need.rewrite(NeedWorld.wish("Đủ rồi"), NeedWorld.ours(), NGHE_AN);
    refused("needs.send.no-addressee", () -> need.send("n", NGHE_AN, nine(TUE_2026_01_06), CLOCKS));
    assertThat(need.stage()).isEqualTo(Stage.DRAFT);
  }

  @Test
  void sending_starts_the_clock_of_ten_working_days_and_a_make_up_saturday_counts() {
    // 7, 8, 9, 10 (Saturday worked for 2 January), 12, 13, 14, 15, 16, 19 January
    assertThat(part(NeedWorld.sent()).expected()).isEqualTo(MON_2026_01_19);
  }

  @Test
  void what_was_sent_is_not_rewritten() {
    refused("needs.not-a-draft", () -> NeedWorld.sent().rewrite(NeedWorld.wish("Khác"), NeedWorld.ours(), NGHE_AN));
    refused("needs.not-a-draft", () -> NeedWorld.sent().unaddress("EMB-NEW-DELHI", NGHE_AN));
  }

  @Test
  void a_running_order_may_go_to_another_mission_whose_clock_starts_then() {
    var need = NeedWorld.sent();
    need.address("EMB-SEOUL", NGHE_AN, nine(THU_2026_01_08), CLOCKS);
    assertThat(need.parts()).hasSize(2);
    assertThat(need.parts().getLast().expected()).isEqualTo(WED_2026_01_21);
    refused("needs.addressee.already", () -> need.address("EMB-SEOUL", NGHE_AN, nine(THU_2026_01_08), CLOCKS));
    refused("needs.addressee.ourselves", () -> need.address("LOC-40-NV", NGHE_AN, nine(THU_2026_01_08), CLOCKS));
  }

  @Test
  void the_six_moments_follow_each_other() {
    var need = NeedWorld.sent();
    refused("needs.part.no-unit", () -> answer(need, NEW_DELHI));
    need.take(id(need), "EMB-NEW-DELHI", NEW_DELHI, nine(THU_2026_01_08));
    need.assign(id(need), "Nguyễn Văn A", NEW_DELHI, nine(THU_2026_01_08));
    need.interim(id(need), "Đã gặp hiệp hội", TUE_2026_01_20, NEW_DELHI, THU_2026_01_08, nine(THU_2026_01_08));
    answer(need, NEW_DELHI);
    assertThat(need.stage()).isEqualTo(Stage.ANSWERED);
    need.judge(id(need), true, 5, "Tốt", NGHE_AN, nine(TUE_2026_01_20), CLOCKS);
    assertThat(need.stage()).isEqualTo(Stage.CONFIRMED);
    assertThat(Step.of(part(need), CLOCKS, TUE_2026_01_20)).extracting(Step::state).containsOnly(Step.State.DONE).hasSize(6);
  }

  @Test
  void only_the_office_that_holds_a_part_acts_for_it() {
    var need = NeedWorld.sent();
    for (var other : List.of(NGHE_AN, SEOUL, MINISTRY, DA_NANG)) {
      refused("needs.not-yours", () -> need.take(id(need), "EMB-NEW-DELHI", other, nine(THU_2026_01_08)));
      refused("needs.not-yours", () -> answer(need, other));
    }
    refused("needs.not-yours", () -> need.judge(id(need), true, 5, "", NEW_DELHI, nine(THU_2026_01_08), CLOCKS));
  }

  @Test
  void a_part_for_the_ministry_as_a_whole_is_given_to_a_unit_by_any_ministry_officer() {
    var need = NeedWorld.draft();
    need.address("MOFA", NGHE_AN, nine(TUE_2026_01_06), CLOCKS);
    need.send("ĐH-2026-0004", NGHE_AN, nine(TUE_2026_01_06), CLOCKS);
    need.take(id(need), "MOFA-NGKT", MINISTRY, nine(THU_2026_01_08));
    assertThat(part(need).holder()).isEqualTo("MOFA-NGKT");
    refused("needs.not-yours", () -> answer(need, MINISTRY));
  }

  @Test
  void an_interim_answer_falls_due_when_the_day_has_passed_and_only_then() {
    var need = taken();
    assertThat(kinds(need, MON_2026_01_19)).doesNotContain("needs.duty.interim:EMB-NEW-DELHI");
    assertThat(kinds(need, TUE_2026_01_20)).contains("needs.duty.interim:EMB-NEW-DELHI");
    need.interim(id(need), "Cần thêm thời gian", LocalDate.of(2026, 1, 30), NEW_DELHI, TUE_2026_01_20, nine(TUE_2026_01_20));
    assertThat(kinds(need, WED_2026_01_21)).doesNotContain("needs.duty.interim:EMB-NEW-DELHI");
    assertThat(kinds(need, LocalDate.of(2026, 2, 2))).contains("needs.duty.interim:EMB-NEW-DELHI");
  }

  @Test
  void an_interim_answer_promises_a_day_to_come() {
    var need = taken();
    refused("needs.interim.promise-the-future",
        () -> need.interim(id(need), "x", TUE_2026_01_20, NEW_DELHI, TUE_2026_01_20, nine(TUE_2026_01_20)));
  }

  @Test
  void a_contested_answer_opens_the_part_again_with_a_new_clock_and_keeps_what_was_said() {
    var need = taken();
    answer(need, NEW_DELHI);
    need.judge(id(need), false, null, "Chưa có đầu mối", NGHE_AN, nine(TUE_2026_01_20), CLOCKS);
    assertThat(need.stage()).isEqualTo(Stage.SENT);
    assertThat(part(need).contested()).isTrue();
    assertThat(part(need).expected()).isEqualTo(LocalDate.of(2026, 2, 3));
    assertThat(part(need).answers()).hasSize(1);
    refused("needs.verdict.nothing-to-judge", () -> need.judge(id(need), true, 4, "", NGHE_AN, nine(TUE_2026_01_20), CLOCKS));
  }

  @Test
  void a_draft_that_asks_to_leave_a_partner_alone_no_longer_asks_to_approach_it() {
    var draft = NeedWorld.draft();
    draft.attach("PAR038", NGHE_AN);
    draft.attach("PAR037", NGHE_AN);
    draft.rewrite(draft.wish().avoiding("PAR038"), NeedWorld.ours(), NGHE_AN);
    assertThat(draft.attached()).containsExactly("PAR037");
  }

  @Test
  void a_hand_over_moves_nothing_until_there_is_evidence() {
    var need = taken();
    need.handOver(id(need), "EMB-SEOUL", "Đối tác ở Hàn Quốc", NEW_DELHI, nine(THU_2026_01_08));
    assertThat(part(need).holder()).isEqualTo("EMB-NEW-DELHI");
    assertThat(kinds(need, THU_2026_01_08)).contains("needs.duty.evidence:EMB-NEW-DELHI", "needs.duty.answer:EMB-NEW-DELHI");
    refused("needs.part.handover-open", () -> answer(need, NEW_DELHI));
    refused("needs.handover.one-at-a-time", () -> need.handOver(id(need), "EMB-TOKYO", "x", NEW_DELHI, nine(THU_2026_01_08)));
    refused("needs.handover.date-of-evidence", () -> close(need, LocalDate.of(2026, 1, 7), NEW_DELHI));
    refused("needs.handover.date-of-evidence", () -> close(need, WED_2026_01_21, NEW_DELHI));
    refused("needs.not-yours", () -> close(need, THU_2026_01_08, NGHE_AN));
    assertThat(need.sightOf(SEOUL)).as("whom it is handed to reads what it is to take").isEqualTo(Sight.WHOLE);
    assertThat(NeedWords.audience(need)).contains("body:EMB-SEOUL");
    close(need, THU_2026_01_08, SEOUL);
    assertThat(part(need).holder()).isEqualTo("EMB-SEOUL");
    refused("needs.not-yours", () -> answer(need, NEW_DELHI));
    answer(need, SEOUL);
  }

  @Test
  void a_withdrawn_order_has_no_duties_and_a_confirmed_one_is_not_withdrawn() {
    var need = taken();
    need.withdraw("Đã có nhà đầu tư", NGHE_AN, nine(TUE_2026_01_20));
    assertThat(need.stage()).isEqualTo(Stage.WITHDRAWN);
    assertThat(NeedDuties.of(need, TUE_2026_01_20, CLOCKS)).isEmpty();
    assertThat(need.sightOf(DA_NANG)).isEqualTo(Sight.NOTHING);
    refused("needs.not-open", () -> answer(need, NEW_DELHI));

    var done = taken();
    answer(done, NEW_DELHI);
    done.judge(id(done), true, 5, "", NGHE_AN, nine(TUE_2026_01_20), CLOCKS);
    refused("needs.withdraw.confirmed", () -> done.withdraw("x", NGHE_AN, nine(TUE_2026_01_20)));
  }

  @Test
  void a_published_order_runs_no_clock_and_every_officer_reads_it() {
    var published = new Need(NeedId.fresh(), 0, "40", Origin.PUBLISHED, "003", NeedWorld.wish("Từ báo"), NeedWorld.ours());
    assertThat(published.stage()).isEqualTo(Stage.PUBLISHED);
    assertThat(NeedDuties.of(published, TUE_2026_01_20, CLOCKS)).isEmpty();
    assertThat(published.sightOf(SEOUL)).isEqualTo(Sight.WHOLE);
    assertThat(published.sightOf(NeedWorld.AUDITOR)).isEqualTo(Sight.NOTHING);
    assertThat(published.sightOf(Actor.VISITOR)).isEqualTo(Sight.NOTHING);
  }

  private static Need taken() {
    var need = NeedWorld.sent();
    need.take(id(need), "EMB-NEW-DELHI", NEW_DELHI, nine(TUE_2026_01_06));
    return need;
  }

  private static void answer(Need need, Actor by) {
    need.answer(id(need), "Đã tìm được đối tác", List.of(), by, nine(THU_2026_01_08));
  }

  private static void close(Need need, LocalDate on, Actor by) {
    need.close(id(need), new Handover.Evidence(Handover.EvidenceKind.DOCUMENT, on, "CV 12", by.name()), by, TUE_2026_01_20, nine(TUE_2026_01_20));
  }

  private static SubOrder part(Need need) {
    return need.parts().getFirst();
  }

  private static UUID id(Need need) {
    return part(need).id();
  }

  private static List<String> kinds(Need need, LocalDate day) {
    return NeedDuties.of(need, day, CLOCKS).stream().map(duty -> duty.kind()).toList();
  }

  private static void refused(String key, ThrowingCallable act) {
    assertThatExceptionOfType(Refusal.class).isThrownBy(act).satisfies((Consumer<Refusal>) it -> assertThat(it.key()).isEqualTo(key));
  }
}
