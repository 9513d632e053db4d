package vn.donghanh.work.inquiries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.Role;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.reference.Bodies;
import vn.donghanh.world.Reader;
import vn.donghanh.world.WholeHouse;

@WholeHouse
@Transactional
class InquiryPagesTests {
  private static final String FORM = "/dia-phuong/48/lien-he";

  @Autowired MockMvcTester site;
  @Autowired DSLContext sql;
  @Autowired Bodies bodies;
  @Autowired Inquiries inquiries;
  @Autowired Today today;

  @Test
  void the_pages_of_a_locality_and_of_a_mission_lead_to_the_form_in_both_languages() {
    assertThat(visitor().open("/dia-phuong/48?lang=en").select("#lien-he a").attr("href")).isEqualTo(FORM);
    assertThat(visitor().open("/co-quan-dai-dien/EMB-TOKYO").select("#lien-he a").attr("href")).isEqualTo("/co-quan-dai-dien/EMB-TOKYO/lien-he");
    assertThat(visitor().open(FORM + "?lang=en").select("h1").text()).isEqualTo("Ask Da Nang");
    assertThat(visitor().get("/co-quan-dai-dien/EMB-KITAHAMA/lien-he").getStatus()).isEqualTo(404);
  }

  @Test
  void a_question_is_answered_by_the_body_and_read_by_the_asker_alone() {
    var follow = ask("sato@example.jp");
    assertThat(visitor().open(follow).text()).contains("Tham quan cảng", "Chờ trả lời", "chưa gửi được thư");
    assertThat(visitor().get(follow).getHeader("X-Robots-Tag")).contains("noindex");
    var officer = officer("48");
    var inquiry = inquiries.mine(officer).getFirst();
    assertThat(reader(officer).open("/hoi-dap").select("tbody th").text()).contains("Tham quan cảng");
    assertThat(reader(officer("40")).get(inquiry.address()).getStatus()).isEqualTo(404);
    assertThat(reader(officer("40")).open("/hoi-dap").text()).doesNotContain("Tham quan cảng");
    assertThat(duties()).isEqualTo(1);
    var page = reader(officer).sendOn(inquiry.address(), "text", "Xin mời đoàn tới vào tháng ba.");
    assertThat(page.text()).contains("Xin mời đoàn tới", "Đã trả lời");
    assertThat(duties()).isZero();
    assertThat(visitor().open(follow).text()).contains("Xin mời đoàn tới vào tháng ba.");
  }

  @Test
  void what_is_missing_is_said_at_its_field_and_nothing_typed_is_lost() {
    var page = visitor().sendBack(FORM, "name", "Sato Ken", "email", "no address", "message", "Nội dung rất dài");
    assertThat(page.select(".errors__list").text()).contains("Về việc", "Quốc gia", "Đồng ý");
    assertThat(page.getElementById("message").text()).isEqualTo("Nội dung rất dài");
    var wrongMail = visitor().sendBack(FORM, fields("not an address", "website", ""));
    assertThat(wrongMail.select(".errors__list").text()).contains("Thư điện tử");
  }

  @Test
  void a_machine_that_fills_the_hidden_field_is_turned_away() {
    assertThat(visitor().sendBack(FORM, fields("bot@example.com", "website", "http://spam")).select(".errors").text()).contains("phải để trống");
    assertThat(sql.fetchCount(org.jooq.impl.DSL.table("inquiries.inquiry"))).isZero();
  }

  @Test
  void who_asks_too_often_is_told_kindly_with_429_and_keeps_what_was_typed() {
    for (var i = 0; i < Inquiries.OF_ONE_MAILBOX; i++) {
      ask("sato@example.jp");
    }
    var answer = visitor().send(FORM, fields("SATO@example.jp", "website", ""));
    assertThat(answer.getStatus()).isEqualTo(429);
    assertThat(Reader.page(answer).text()).contains("Hôm nay đã gửi quá nhiều");
    assertThat(Reader.page(answer).getElementById("message").text()).contains("đoàn mười người");
    ask("other@example.jp");
  }

  @Test
  void at_the_askers_wish_nothing_stays_and_nobody_waits_for_an_answer() {
    var follow = ask("sato@example.jp");
    visitor().open(follow + "/xoa");
    assertThat(visitor().sendOn(follow + "/xoa").text()).doesNotContain("Tham quan cảng").contains("Thông tin và nội dung đã xóa");
    assertThat(duties()).isZero();
    assertThat(sql.fetch("select * from inquiries.inquiry").formatCSV()).doesNotContain("sato", "Tham quan", "đoàn mười người");
    assertThat(sql.fetch("select * from journal.entry where module = 'inquiries'").formatCSV()).doesNotContain("sato", "Tham quan");
  }

  @Test
  void after_a_year_who_asked_is_forgotten() {
    var follow = ask("sato@example.jp");
    assertThat(inquiries.forget(today.date().plusMonths(Inquiry.KEPT_MONTHS).plusDays(1))).isEqualTo(1);
    assertThat(visitor().open(follow).text()).doesNotContain("Tham quan cảng");
    assertThat(inquiries.forget(today.date().plusMonths(Inquiry.KEPT_MONTHS).plusDays(1))).isZero();
  }

  @Test
  void the_search_never_finds_a_question() {
    ask("sato@example.jp");
    assertThat(visitor().open("/tim-kiem?q=Tham%20quan%20c%E1%BA%A3ng").text()).doesNotContain("Hải Sơn Port");
  }

  private String ask(String email) {
    var answer = visitor().send(FORM, fields(email, "website", ""));
    assertThat(answer.getStatus()).as(() -> Reader.page(answer).select("main").text()).isEqualTo(302);
    return String.valueOf(answer.getRedirectedUrl());
  }

  private static String[] fields(String email, String... more) {
    var all = new ArrayList<>(List.of("name", "Sato Ken", "organisation", "Hải Sơn Port", "country", "JPN", "email", email, "topic", "Tham quan cảng",
        "message", "Một đoàn mười người, tháng ba.", "consent", "1"));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  private int duties() {
    return ((Number) sql.fetchValue("select count(*) from tasks.duty where module = 'inquiries' and closed_at is null")).intValue();
  }

  private Actor officer(String locality) {
    var body = bodies.foreignAffairsBodyOf(locality).orElseThrow();
    return new Actor("00000000-0000-0000-0000-0000000000" + locality, "Cán bộ " + locality, body.id(), body.name().vi(), locality, null, Set.of(Role.LOCALITY_OFFICER));
  }

  private Reader visitor() {
    return reader(Actor.VISITOR);
  }

  private Reader reader(Actor actor) {
    return new Reader(site, actor);
  }
}
