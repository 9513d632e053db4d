package vn.donghanh.registries.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.donghanh.registries.needs.NeedWorld.DA_NANG;
import static vn.donghanh.registries.needs.NeedWorld.MINISTRY;
import static vn.donghanh.registries.needs.NeedWorld.NEW_DELHI;
import static vn.donghanh.registries.needs.NeedWorld.NGHE_AN;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.registries.partners.Consent;
import vn.donghanh.registries.partners.ContactPerson;
import vn.donghanh.registries.partners.Contacts;
import vn.donghanh.registries.partners.Post;
import vn.donghanh.world.MovableClock;
import vn.donghanh.world.Reader;
import vn.donghanh.world.WholeHouse;

/// A partner of an answer is written to from the page of the order; one that the order asks to leave alone is not.
@WholeHouse
@Transactional
class OutreachForOrderTests {
  private static final String KOTRA = "/doi-tac/PAR038/viet-thu";

  @Autowired MockMvcTester site;
  @Autowired Needs needs;
  @Autowired Contacts contacts;
  @Autowired MovableClock clock;
  @Autowired JavaMailSenderImpl server;
  private String contact = "";

  @BeforeEach
  void nameAServerAndKeepAContact() {
    server.setHost("127.0.0.1");
    contact = String.valueOf(contacts.add("PAR038", new Post("Trưởng đại diện", "", null, null),
        new ContactPerson("Kim Minji", "", "kim@kotra.example"), new Consent(Consent.State.GIVEN, LocalDate.of(2026, 1, 5), "thư"), true, NGHE_AN).id());
  }

  @AfterEach
  void forgetTheServer() {
    server.setHost(null);
  }

  @Test
  void a_partner_of_an_answer_is_written_to_from_the_order_and_the_thread_keeps_it() {
    var id = answered();
    var link = as(NGHE_AN).open("/dat-hang/" + id).select("a[href^=" + KOTRA + "]").attr("href");
    var page = as(NGHE_AN).open(link);
    assertThat(page.text()).contains("Vì đặt hàng: Đối tác của câu trả lời");
    var partner = as(NGHE_AN).sendOn(KOTRA, "letter", page.select("input[name=letter]").val(), "vi", page.select("input[name=vi]").val(),
        "contact", contact, "title", "Đề nghị gặp", "text", "Kính gửi");
    assertThat(partner.select("#tiep-xuc").text()).contains("Đề nghị gặp").contains("vì Đối tác của câu trả lời");
    assertThat(as(DA_NANG).open("/doi-tac/PAR038").select("#tiep-xuc").text()).contains("LOC-40-NV").doesNotContain("Đối tác của câu trả lời");
    assertThat(as(NGHE_AN).open("/dat-hang/" + id).select(".thread__how").eachText()).contains("viết thư cho đối tác");
  }

  @Test
  void nobody_writes_for_an_order_to_a_partner_that_it_asks_to_leave_alone() {
    var id = answered();
    needs.change(id, version(id), NGHE_AN, (need, _) -> need.avoid("PAR038", NGHE_AN));
    for (var officer : new Actor[] {NGHE_AN, NEW_DELHI, MINISTRY}) {
      var page = as(officer).open(KOTRA + "?vi=needs/" + id);
      assertThat(page.select(".notice").text()).contains("Đặt hàng này ghi không tiếp cận đối tác đó");
      assertThat(page.select("form[action$=/viet-thu]")).isEmpty();
    }
    var answer = as(NGHE_AN).sendBack(KOTRA, "letter", java.util.UUID.randomUUID().toString(), "vi", "needs/" + id, "contact", contact,
        "title", "Đề nghị gặp", "text", "Kính gửi");
    assertThat(answer.select(".errors").text()).contains("không tiếp cận đối tác đó");
    assertThat(as(NGHE_AN).open("/doi-tac/PAR038").select("#tiep-xuc").text()).doesNotContain("Đề nghị gặp");
  }

  @Test
  void for_another_reason_one_is_warned_as_far_as_one_may_know_the_order() {
    var id = answered();
    needs.change(id, version(id), NGHE_AN, (need, _) -> need.avoid("PAR038", NGHE_AN));
    for (var officer : new Actor[] {NGHE_AN, NEW_DELHI, MINISTRY}) {
      assertThat(as(officer).open(KOTRA).select(".notice").text()).contains("“Đối tác của câu trả lời” ghi không tiếp cận");
    }
    assertThat(as(DA_NANG).open(KOTRA).text()).doesNotContain("Đối tác của câu trả lời").doesNotContain("ghi không tiếp cận");
    var page = as(NGHE_AN).open(KOTRA);
    var form = new String[] {"letter", page.select("input[name=letter]").val(), "contact", contact, "title", "Đề nghị gặp", "text", "Kính gửi"};
    assertThat(as(NGHE_AN).sendBack(KOTRA, form).select(".errors").text()).contains("Đã xem trước khi gửi");
    var seen = List.of("seen", page.select("input[name=seen]").val());
    as(NGHE_AN).sendOn(KOTRA, java.util.stream.Stream.concat(java.util.Arrays.stream(form), seen.stream()).toArray(String[]::new));
  }

  @Test
  void who_sees_only_the_summary_of_an_order_writes_nothing_in_its_name() {
    assertThat(as(DA_NANG).open(KOTRA + "?vi=needs/" + answered()).select("form[action$=/viet-thu]")).isEmpty();
  }

  @Test
  void who_only_keeps_accounts_meets_no_order_on_the_page_of_a_partner() {
    answered();
    assertThat(as(NGHE_AN).open("/doi-tac/PAR038").text()).contains("Đối tác của câu trả lời");
    assertThat(as(NeedWorld.KEEPER).open("/doi-tac/PAR038").text()).doesNotContain("Đối tác của câu trả lời");
  }

  /// Sent to New Delhi and answered with KOTRA.
  private NeedId answered() {
    var id = needs.draft(NeedWorld.wish("Đối tác của câu trả lời"), NeedWorld.ours(), NGHE_AN);
    needs.change(id, 0, NGHE_AN, (need, clocks) -> need.address("EMB-NEW-DELHI", NGHE_AN, clock.instant(), clocks));
    needs.send(id, 1, NGHE_AN);
    needs.change(id, version(id), NEW_DELHI, (need, _) -> {
      var part = need.parts().getFirst().id();
      need.take(part, "EMB-NEW-DELHI", NEW_DELHI, clock.instant());
      need.answer(part, "Đã giới thiệu", List.of("PAR038"), NEW_DELHI, clock.instant());
    });
    return id;
  }

  private int version(NeedId id) {
    return needs.find(id, NGHE_AN).orElseThrow().need().version();
  }

  private Reader as(Actor actor) {
    return new Reader(site, actor);
  }
}
