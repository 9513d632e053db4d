package vn.donghanh.registries.opportunities.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.donghanh.registries.opportunities.OpportunityWorld.AUTHOR;
import static vn.donghanh.registries.opportunities.OpportunityWorld.COLLEAGUE;
import static vn.donghanh.registries.opportunities.OpportunityWorld.DA_NANG;
import static vn.donghanh.registries.opportunities.OpportunityWorld.TOKYO;
import static vn.donghanh.registries.opportunities.OpportunityWorld.TUE_2026_01_06;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.search.Spelling;
import vn.donghanh.registries.opportunities.Opportunities;
import vn.donghanh.registries.opportunities.OpportunityId;
import vn.donghanh.registries.opportunities.OpportunityWorld;
import vn.donghanh.registries.opportunities.Proposer;
import vn.donghanh.world.MovableClock;
import vn.donghanh.world.Reader;
import vn.donghanh.world.Statements;
import vn.donghanh.world.WholeHouse;

/// Whoever may not know a name or a record gets the same answers as if there were none: the same statements, the same
/// status, the same bytes.
@WholeHouse
@Transactional
class HiddenNameLeakTests {
  private static final List<Actor> OUTSIDERS = List.of(Actor.VISITOR, DA_NANG, TOKYO);
  private static final String UNKNOWN = "/co-hoi/00000000-0000-4000-8000-000000000000";

  @Autowired Opportunities opportunities;
  @Autowired MockMvcTester site;
  @Autowired DSLContext sql;
  @Autowired MovableClock clock;
  @Autowired Today today;

  @BeforeEach
  @AfterEach
  void begin() {
    clock.moveTo(TUE_2026_01_06);
  }

  @Test
  void no_public_answer_contains_the_hidden_name_in_any_spelling() {
    var id = published(OpportunityWorld.hidden(), "Chào đầu tư nhà máy chế biến");
    for (var day : List.of(TUE_2026_01_06, LocalDate.of(2027, 2, 1))) {
      clock.moveTo(day);
      for (var outsider : OUTSIDERS) {
        for (var address : addresses(id)) {
          var answer = new Reader(site, outsider).get(address);
          var text = Spelling.folded(body(answer.getContentAsByteArray()).replaceAll("<[^>]*\\b(?:value|href)=\"[^\"]*H%E1[^>]*>", "")).replace(" ", "");
          assertThat(text).as(outsider.name() + " " + address + " on " + day).doesNotContain("haivi");
          assertThat(String.join(" ", answer.getHeaderNames().stream().map(answer::getHeader).toList())).doesNotContain("Hải Vị");
        }
      }
    }
    clock.moveTo(TUE_2026_01_06);
    assertThat(new Reader(site, AUTHOR).open(id.address()).text()).contains("Hải Vị");
  }

  @Test
  void two_hidden_names_make_the_same_pages_to_the_byte() throws Exception {
    var id = published(OpportunityWorld.hidden(), "Chào đầu tư nhà máy chế biến");
    for (var outsider : OUTSIDERS) {
      var one = answers(outsider, addresses(id));
      sql.execute("update opportunities.opportunity set firm = 'Somebody Else Ltd' where id = ?", id.value());
      assertThat(answers(outsider, addresses(id))).as(outsider.name()).isEqualTo(one);
      sql.execute("update opportunities.opportunity set firm = ? where id = ?", OpportunityWorld.FIRM, id.value());
    }
  }

  @Test
  void a_record_in_the_making_changes_no_answer_to_an_outsider() throws Exception {
    published(Proposer.of("40"), "Chào đầu tư nhà máy chế biến");
    var public_ = List.of("/co-hoi", "/co-hoi?lang=en", "/co-hoi?q=rong+bien", "/co-hoi?dia-phuong=40&xep=ten", "/tim-kiem?q=rong+bien+bi+mat", "/dia-phuong/40",
        "/quoc-gia/JPN", "/chuong-trinh-tai-tro", UNKNOWN);
    var before = new LinkedHashMap<Actor, Map<String, String>>();
    for (var outsider : OUTSIDERS) {
      before.put(outsider, answers(outsider, public_));
    }
    var draft = opportunities.draft(OpportunityWorld.terms("Rong biển bí mật"), Proposer.of("40"), "LOC-40-NV", 12, AUTHOR);
    var submitted = opportunities.draft(OpportunityWorld.terms("Rong biển bí mật chờ duyệt"), OpportunityWorld.hidden(), "LOC-40-NV", 12, AUTHOR);
    opportunities.change(submitted, version(submitted), AUTHOR, it -> it.submit(AUTHOR, today.now()));
    for (var outsider : OUTSIDERS) {
      assertThat(answers(outsider, public_)).as(outsider.name()).isEqualTo(before.get(outsider));
    }
    assertThat(answers(Actor.VISITOR, List.of(draft.address())).values().iterator().next().replace(draft.toString(), "x"))
        .isEqualTo(answers(Actor.VISITOR, List.of(UNKNOWN)).values().iterator().next().replace(UNKNOWN.substring(8), "x"));
  }

  private static List<String> addresses(OpportunityId id) {
    return List.of("/co-hoi", "/co-hoi?lang=en", "/co-hoi?q=hai", id.address(), id.address() + "?lang=en", id.address() + "/quan-tam", id.address() + "/lich-su",
        id.address() + "/sua", "/tim-kiem?q=nha+may+che+bien", "/tim-kiem/goi-y?q=nha+may", "/dia-phuong/40", "/quoc-gia/JPN", "/co-hoi/tuong-tu?title=nha+may+che+bien&sectors=AGR-FIS&markets=JPN",
        "/co-hoi/quan-tam", "/viec-cua-toi");
  }

  /// Status, statements and bytes of each answer, without what differs from request to request by itself.
  private Map<String, String> answers(Actor actor, List<String> addresses) throws Exception {
    var all = new LinkedHashMap<String, String>();
    for (var address : addresses) {
      var answer = new ArrayList<String>();
      var statements = Statements.of(sql, () -> {
        var response = new Reader(site, actor).get(address);
        answer.add(response.getStatus() + "\n" + body(response.getContentAsByteArray()));
      });
      all.put(address, String.join("\n", statements) + "\n" + answer.getFirst().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
          .replaceAll("<p class=\"note\">[^<]*[0-9a-f]{8}[^<]*</p>", ""));
    }
    return all;
  }

  private static String body(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private OpportunityId published(Proposer proposer, String title) {
    var id = opportunities.draft(OpportunityWorld.terms(title), proposer, "LOC-40-NV", 12, AUTHOR);
    opportunities.change(id, version(id), AUTHOR, it -> it.submit(AUTHOR, today.now()));
    opportunities.change(id, version(id), COLLEAGUE, it -> it.review(OpportunityWorld.yes(COLLEAGUE), COLLEAGUE, today.date(), today.now()));
    return id;
  }

  private int version(OpportunityId id) {
    return opportunities.find(id, AUTHOR).orElseThrow().opportunity().version();
  }
}
