package vn.donghanh.insight.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.donghanh.registries.needs.NeedWorld.DA_NANG;
import static vn.donghanh.registries.needs.NeedWorld.MINISTRY;
import static vn.donghanh.registries.needs.NeedWorld.NGHE_AN;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.Refusal;
import vn.donghanh.Subject;
import vn.donghanh.foundation.journal.Journal;
import vn.donghanh.registries.needs.Need;
import vn.donghanh.registries.needs.NeedId;
import vn.donghanh.registries.needs.NeedWorld;
import vn.donghanh.registries.needs.Needs;
import vn.donghanh.world.MovableClock;
import vn.donghanh.world.Reader;
import vn.donghanh.world.WholeHouse;

/// What an officer did by mistake is taken back where it was done; and what is asked by name is answered.
@WholeHouse
@Transactional
class UndoTests {
  private static final String KOTRA = "partners/PAR038";

  @Autowired Matching matching;
  @Autowired Needs needs;
  @Autowired Journal journal;
  @Autowired DSLContext sql;
  @Autowired MockMvcTester site;
  @Autowired MovableClock clock;

  @Test
  void a_suggestion_turned_down_is_taken_back_on_the_page_that_lists_it() {
    var id = draft();
    var all = "/dat-hang/" + id + "/goi-y";
    var page = ours().sendOn(all + "/loai", "doi-tuong", KOTRA, "version", version(id), "why", "Đã làm việc năm ngoái");
    assertThat(page.select("form[action$=/lay-lai] button").text()).isEqualTo("Lấy lại");
    assertThat(ours().sendOn(all + "/lay-lai", "doi-tuong", KOTRA).text()).contains("Đã lấy lại").doesNotContain("Đã làm việc năm ngoái");
  }

  @Test
  void of_two_who_turn_down_or_take_back_at_once_the_second_is_told_and_nothing_is_written_twice() {
    var need = need(draft());
    matching.reject(need, Subject.of("partners", "PAR038"), "Đã làm việc năm ngoái", NGHE_AN);
    assertThatThrownBy(() -> matching.reject(need, Subject.of("partners", "PAR038"), "Lý do khác", NGHE_AN)).isInstanceOf(Refusal.class);
    matching.restore(need, Subject.of("partners", "PAR038"), NGHE_AN);
    matching.restore(need, Subject.of("partners", "PAR038"), NGHE_AN);
    assertThat(journal.of(need.id().subject(), 9)).extracting("act")
        .containsExactly("matching.act.restore", "matching.act.reject", "needs.act.draft");
  }

  @Test
  void a_partner_not_to_be_approached_may_be_approached_again() {
    var id = draft();
    var all = "/dat-hang/" + id + "/goi-y";
    var page = ours().sendOn(all + "/loai", "doi-tuong", KOTRA, "version", version(id), "why", "Nhầm", "avoid", "1");
    assertThat(page.select("form[action$=/cho-tiep-can] input[name=doi-tuong]").val()).isEqualTo(KOTRA);
    ours().sendOn(all + "/cho-tiep-can", "doi-tuong", KOTRA, "version", version(id), "back", "goi-y");
    assertThat(need(id).wish().avoid()).isEmpty();
    assertThat(journal.of(id.subject(), 1).getFirst().act()).isEqualTo("needs.act.approach-again");
    assertThat(ours().sendOn(all + "/cho-tiep-can", "doi-tuong", KOTRA, "version", version(id), "back", "goi-y").text())
        .contains("Đặt hàng không còn ghi không tiếp cận");
  }

  @Test
  void a_partner_sent_along_is_taken_off_again() {
    var id = draft();
    var all = "/dat-hang/" + id + "/goi-y";
    var page = ours().sendOn(all + "/gui-kem", "doi-tuong", KOTRA, "version", version(id), "back", "goi-y");
    assertThat(page.select("form[action$=/thoi-gui-kem] input[name=doi-tuong]").eachAttr("value")).containsExactly(KOTRA);
    ours().sendOn(all + "/thoi-gui-kem", "doi-tuong", KOTRA, "version", version(id), "back", "goi-y");
    assertThat(need(id).attached()).isEmpty();
  }

  @Test
  void a_draft_is_thrown_away_after_a_question_and_the_journal_keeps_that_it_was_there() {
    var id = draft();
    matching.reject(need(id), Subject.of("partners", "PAR037"), "Không hợp", NGHE_AN);
    assertThat(ours().open("/dat-hang/" + id).select("a[href$=/rut]")).isEmpty();
    var ask = ours().open(ours().open("/dat-hang/" + id).select("a[href$=/bo-nhap]").attr("href"));
    assertThat(ask.text()).contains("Bỏ nháp này?").contains("Nháp bỏ được");
    assertThat(ours().sendBack("/dat-hang/" + id + "/bo-nhap", "version", "99").select(".errors")).isNotEmpty();
    assertThat(ours().sendOn("/dat-hang/" + id + "/bo-nhap", "version", ask.select("input[name=version]").val()).text()).contains("Đã bỏ nháp");
    assertThat(ours().get("/dat-hang/" + id).getStatus()).isEqualTo(404);
    assertThat(journal.of(id.subject(), 1).getFirst()).satisfies(it -> {
      assertThat(it.act()).isEqualTo("needs.act.discard");
      assertThat(it.before()).contains("Nháp bỏ được");
    });
    for (var table : new String[] {"search.entry", "matching.rejection", "tasks.duty"}) {
      var column = table.startsWith("matching") ? "need::text" : "record";
      assertThat(sql.fetchCount(DSL.table(table), DSL.condition(column + " = ?", id.toString()))).as(table).isZero();
    }
  }

  @Test
  void nobody_but_the_lead_throws_a_draft_away_and_nobody_what_was_sent() {
    var id = draft();
    for (var other : new Actor[] {DA_NANG, MINISTRY}) {
      assertThat(new Reader(site, other).send("/dat-hang/" + id + "/bo-nhap", "version", "0").getStatus()).isEqualTo(404);
      assertThatThrownBy(() -> needs.discard(id, 0, other)).isInstanceOf(Refusal.class);
    }
    needs.change(id, 0, NGHE_AN, (need, clocks) -> need.address("EMB-NEW-DELHI", NGHE_AN, clock.instant(), clocks));
    needs.send(id, 1, NGHE_AN);
    assertThatThrownBy(() -> needs.discard(id, 2, NGHE_AN)).isInstanceOf(Refusal.class);
    assertThat(ours().get("/dat-hang/" + id + "/bo-nhap").getStatus()).isEqualTo(404);
    assertThat(ours().open("/dat-hang/" + id).select("a[href$=/rut]")).isNotEmpty();
  }

  @Test
  void why_not_is_asked_by_name_with_or_without_marks() {
    var all = "/dat-hang/" + draft() + "/goi-y?doi-tuong=";
    assertThat(ours().open(all + "KOTRA").select("#vi-sao").text()).contains("KOTRA").contains("có trong gợi ý");
    assertThat(ours().open(all + "PAR038").select("#vi-sao").text()).contains("có trong gợi ý");
    assertThat(ours().open(all + "dai%20su%20quan%20cuba").select("#vi-sao").text()).contains("Cuba");
    assertThat(ours().open(all + "missions/EMB-HAVANA").select("#vi-sao").text()).contains("không trùng lĩnh vực và thị trường");
    assertThat(ours().open(all + "xyzxyz").select("#vi-sao").text()).contains("Không có đối tác, cơ quan đại diện hay hiệp định nào mang tên này");
    var several = ours().open(all + "chamber%20of%20commerce").select("#vi-sao");
    assertThat(several.text()).contains("có thể là một trong các mục sau");
    assertThat(ours().open(several.select("a").attr("href").replace("#vi-sao", "")).select("#vi-sao .notice__title").text()).isNotEmpty();
  }

  private NeedId draft() {
    return needs.draft(NeedWorld.wish("Nháp bỏ được"), NeedWorld.ours(), NGHE_AN);
  }

  private Need need(NeedId id) {
    return needs.find(id, NGHE_AN).orElseThrow().need();
  }

  private String version(NeedId id) {
    return String.valueOf(need(id).version());
  }

  private Reader ours() {
    return new Reader(site, NGHE_AN);
  }
}
