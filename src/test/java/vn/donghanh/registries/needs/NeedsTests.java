package vn.donghanh.registries.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.donghanh.registries.needs.NeedWorld.DA_NANG;
import static vn.donghanh.registries.needs.NeedWorld.HUE;
import static vn.donghanh.registries.needs.NeedWorld.MINISTRY;
import static vn.donghanh.registries.needs.NeedWorld.NEW_DELHI;
import static vn.donghanh.registries.needs.NeedWorld.NGHE_AN;
import static vn.donghanh.registries.needs.NeedWorld.SEOUL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.foundation.journal.Journal;
import vn.donghanh.world.MovableClock;
import vn.donghanh.world.Reader;
import vn.donghanh.world.WholeHouse;

@WholeHouse
@Transactional
class NeedsTests {
  @Autowired Needs needs;
  @Autowired NeedBoard board;
  @Autowired DSLContext sql;
  @Autowired MockMvcTester site;
  @Autowired Journal journal;
  @Autowired MovableClock clock;

  @Test
  void an_order_comes_back_as_it_was_written() {
    var id = draft("Đúng như đã ghi");
    var need = need(id, NGHE_AN);
    assertThat(need.wish()).isEqualTo(NeedWorld.wish("Đúng như đã ghi"));
    assertThat(need.parties()).isEqualTo(NeedWorld.ours());
    assertThat(need.stage()).isEqualTo(Stage.DRAFT);
  }

  @Test
  void the_whole_way_leaves_its_six_moments_its_numbers_and_its_history() {
    var id = sentToNewDelhi("Đi hết đường");
    var part = need(id, NGHE_AN).parts().getFirst().id();
    change(id, NEW_DELHI, need -> need.take(part, "EMB-NEW-DELHI", NEW_DELHI, clock.instant()));
    change(id, NEW_DELHI, need -> need.assign(part, "Nguyễn Văn A", NEW_DELHI, clock.instant()));
    change(id, NEW_DELHI, need -> need.answer(part, "Xong", List.of("PAR038"), NEW_DELHI, clock.instant()));
    needs.change(id, need(id, NGHE_AN).version(), NGHE_AN, (need, clocks) -> need.judge(part, true, 4, "", NGHE_AN, clock.instant(), clocks));
    var need = need(id, NGHE_AN);
    assertThat(need.stage()).isEqualTo(Stage.CONFIRMED);
    assertThat(need.number()).matches("ĐH-2026-\\d{4}");
    assertThat(need.parts().getFirst().answers().getFirst().partners()).containsExactly("PAR038");
    assertThat(journal.of(id.subject(), 20)).extracting(it -> it.act()).containsExactly("needs.act.confirm", "needs.act.answer",
        "needs.act.officer", "needs.act.unit", "needs.act.send", "needs.act.address", "needs.act.draft");
    assertThat(open(id)).isZero();
  }

  @Test
  void numbers_of_a_year_follow_each_other() {
    var first = number(sentToNewDelhi("Một"));
    assertThat(number(sentToNewDelhi("Hai"))).isEqualTo(first + 1);
  }

  @Test
  void what_somebody_else_changed_meanwhile_is_not_overwritten() {
    var id = draft("Hai người cùng sửa");
    change(id, NGHE_AN, need -> need.rewrite(NeedWorld.wish("Người thứ nhất"), NeedWorld.ours(), NGHE_AN));
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> needs.change(id, 0, NGHE_AN,
            (need, _) -> need.rewrite(NeedWorld.wish("Người thứ hai"), NeedWorld.ours(), NGHE_AN)))
        .satisfies((Consumer<Refusal>) it -> assertThat(it.key()).isEqualTo("site.changed-meanwhile"));
    assertThat(need(id, NGHE_AN).wish().title().vi()).isEqualTo("Người thứ nhất");
  }

  @Test
  void a_reading_that_is_refused_is_journalled() {
    var id = draft("Của riêng Nghệ An");
    assertThat(needs.find(id, SEOUL)).isEmpty();
    assertThat(journal.of(id.subject(), 1)).extracting(it -> it.act()).containsExactly("needs.act.refused");
  }

  @Test
  void the_database_refuses_to_change_what_was_sent() {
    var id = sentToNewDelhi("Không đổi được");
    assertThatThrownBy(() -> sql.execute("update needs.need set title = 'khác' where id = ?::uuid", id.toString()))
        .hasMessageContaining("a sent order does not change");
  }

  @Test
  void the_database_refuses_to_change_what_was_said() {
    var id = sentToNewDelhi("Lời đã nói");
    var part = need(id, NGHE_AN).parts().getFirst().id();
    change(id, NEW_DELHI, need -> need.take(part, "EMB-NEW-DELHI", NEW_DELHI, clock.instant()));
    change(id, NEW_DELHI, need -> need.answer(part, "Xong", List.of(), NEW_DELHI, clock.instant()));
    assertThatThrownBy(() -> sql.execute("update needs.answer set text = 'khác'")).hasMessageContaining("is kept as it was said");
  }

  @Test
  void the_database_refuses_a_second_lead() {
    var id = draft("Một chủ trì");
    assertThatThrownBy(() -> sql.execute("insert into needs.party values (?::uuid, 'LOC-48-NV', true, 0)", id.toString()))
        .hasMessageContaining("party_one_lead");
  }

  @Test
  void the_night_after_the_day_passed_an_interim_answer_is_asked_for_once() {
    var id = sentToNewDelhi("Trễ hạn");
    needs.askForInterimAnswers(LocalDate.of(2026, 1, 20));
    needs.askForInterimAnswers(LocalDate.of(2026, 1, 20));
    assertThat(sql.fetchCount(org.jooq.impl.DSL.table("tasks.duty"), org.jooq.impl.DSL.condition(
        "record = ? and kind = 'needs.duty.interim:EMB-NEW-DELHI' and closed_at is null", id.toString()))).isOne();
  }

  @Test
  void list_counts_and_page_agree_with_the_sight_of_every_reader() {
    var ids = new ArrayList<NeedId>();
    ids.add(draft("Nháp"));
    ids.add(sentToNewDelhi("Đã gửi"));
    var secret = needs.draft(NeedWorld.onlyForTheMinistry("Chỉ gửi Bộ"), NeedWorld.ours(), NGHE_AN);
    send(secret, "MOFA");
    ids.add(secret);
    var withdrawn = sentToNewDelhi("Đã rút");
    change(withdrawn, NGHE_AN, need -> need.withdraw("x", NGHE_AN, clock.instant()));
    ids.add(withdrawn);
    ids.add(handedToSeoul());
    for (var reader : List.of(NGHE_AN, DA_NANG, HUE, MINISTRY, NEW_DELHI, SEOUL, NeedWorld.AUDITOR, NeedWorld.KEEPER, Actor.VISITOR)) {
      var filter = NeedFilter.everything(MovableClock.START);
      var listed = board.page(filter, reader).rows();
      var known = ids.stream().filter(id -> NeedLoading.load(sql, id).orElseThrow().sightOf(reader) != Sight.NOTHING).toList();
      assertThat(listed.stream().map(NeedRow::id).filter(ids::contains)).as(reader.bodyName()).containsExactlyInAnyOrderElementsOf(known);
      assertThat(board.counts(filter, reader).values().stream().mapToInt(it -> it).sum()).isEqualTo(listed.size());
      listed.stream().filter(row -> ids.contains(row.id())).forEach(row -> assertThat(row.whole())
          .isEqualTo(NeedLoading.load(sql, row.id()).orElseThrow().sightOf(reader) == Sight.WHOLE));
    }
  }

  @Test
  void whom_a_part_is_handed_to_opens_it_from_the_notice_and_closes_the_hand_over() {
    var id = handedToSeoul();
    var part = need(id, SEOUL).parts().getFirst();
    var seoul = new Reader(site, SEOUL);
    assertThat(seoul.open("/thong-bao").text()).contains("Bàn giao");
    var address = "/dat-hang/" + id + "/phan/" + part.id() + "/minh-chung";
    assertThat(seoul.open("/dat-hang/" + id).select("a[href^='" + address + "']")).isNotEmpty();
    seoul.sendOn(address, "version", String.valueOf(need(id, SEOUL).version()), "kind", "MEETING", "evidenceOn", "06/01/2026", "of", "Biên bản");
    assertThat(need(id, SEOUL).parts().getFirst().holder()).isEqualTo("EMB-SEOUL");
  }

  @Test
  void a_summary_shows_no_date_no_addressee_and_no_stage() {
    var id = sentToNewDelhi("Tóm tắt");
    var row = board.page(NeedFilter.everything(MovableClock.START), DA_NANG).rows().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    assertThat(row.nextDue()).isNull();
    assertThat(row.registered()).isNull();
    assertThat(row.holders()).isEmpty();
    assertThat(board.page(NeedFilter.of(Map.of("tre", "1"), LocalDate.of(2027, 1, 1)), DA_NANG).rows()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"+999999999-12-31_00000000-0000-0000-0000-000000000000", "-4714-01-01_00000000-0000-0000-0000-000000000000", "x", "_"})
  void a_place_on_the_board_that_no_database_knows_is_the_first_page(String typed) {
    var first = board.page(NeedFilter.everything(MovableClock.START), DA_NANG);
    assertThat(board.page(NeedFilter.of(Map.of("sau", typed), MovableClock.START), DA_NANG)).isEqualTo(first);
  }

  private NeedId draft(String title) {
    return needs.draft(NeedWorld.wish(title), NeedWorld.ours(), NGHE_AN);
  }

  private NeedId sentToNewDelhi(String title) {
    var id = draft(title);
    send(id, "EMB-NEW-DELHI");
    return id;
  }

  private NeedId handedToSeoul() {
    var id = sentToNewDelhi("Bàn giao");
    change(id, NEW_DELHI, need -> need.handOver(need.parts().getFirst().id(), "EMB-SEOUL", "Ngoài địa bàn", NEW_DELHI, clock.instant()));
    return id;
  }

  private void send(NeedId id, String to) {
    needs.change(id, 0, NGHE_AN, (need, clocks) -> need.address(to, NGHE_AN, clock.instant(), clocks));
    needs.send(id, 1, NGHE_AN);
  }

  private void change(NeedId id, Actor actor, Consumer<Need> change) {
    needs.change(id, NeedLoading.load(sql, id).orElseThrow().version(), actor, (need, _) -> change.accept(need));
  }

  private Need need(NeedId id, Actor actor) {
    return needs.find(id, actor).orElseThrow().need();
  }

  private int number(NeedId id) {
    return Integer.parseInt(String.valueOf(need(id, NGHE_AN).number()).substring(8));
  }

  private int open(NeedId id) {
    return sql.fetchCount(org.jooq.impl.DSL.table("tasks.duty"),
        org.jooq.impl.DSL.condition("record = ? and closed_at is null", id.toString()));
  }
}
