package vn.donghanh.foundation.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.Role;
import vn.donghanh.Subject;
import vn.donghanh.foundation.clock.Jobs;
import vn.donghanh.world.Signed;
import vn.donghanh.world.WholeHouse;

/// The auditor's page, notices and outgoing mail as their readers find them.
@WholeHouse
@Transactional
class JournalPagesTests {
  private static final Actor AUDITOR = actor("kiem-tra", Role.AUDITOR);
  private static final Actor ADMINISTRATOR = actor("quan-tri", Role.ADMINISTRATOR);
  private static final Actor OFFICER = actor("ha", Role.LOCALITY_OFFICER);
  private static final Actor COLLEAGUE = actor("binh", Role.LOCALITY_OFFICER);
  private static final Subject ORDER = Subject.of("needs", "so-7");

  @Autowired MockMvcTester site;
  @Autowired Journal journal;
  @Autowired JournalRows rows;
  @Autowired Notices notices;
  @Autowired Outbox outbox;
  @Autowired Jobs jobs;
  @Autowired DSLContext sql;

  @Test
  void the_auditor_finds_an_act_by_person_act_and_record() {
    journal.record(OFFICER, "journal.check", ORDER, Map.of("entries", 1), Map.of("entries", 2));

    var page = page("/nhat-ky?nguoi=ha&viec=journal.check&ho-so=so-7", AUDITOR);
    assertThat(page.select("tbody tr")).hasSize(1);
    assertThat(page.select("tbody tr").text()).contains("Kiểm tra chuỗi niêm của nhật ký").contains("ha – Sở Ngoại vụ Hải Sơn")
        .contains("Đặt hàng").contains("so-7").contains("Số mục đã kiểm tra: 1 2");
    assertThat(page.select(".pill").eachText()).hasSize(3);
    assertThat(page("/nhat-ky?ho-so=so-8", AUDITOR).select(".empty").text()).contains("Không có mục nào");
  }

  @Test
  void an_administrator_sees_that_something_changed_but_not_what() {
    journal.record(OFFICER, "journal.check", ORDER, Map.of("entries", 1), Map.of("entries", 2));
    journal.record(OFFICER, "journal.check", Subject.of("identity", "so-7"), Map.of("entries", 1), Map.of("entries", 3));

    assertThat(page("/nhat-ky?ho-so=so-7&phan-he=needs", ADMINISTRATOR).select("tbody tr").text()).doesNotContain("Số mục");
    assertThat(page("/nhat-ky?ho-so=so-7&phan-he=identity", ADMINISTRATOR).select("tbody tr").text()).contains("Số mục đã kiểm tra: 1 3");
    assertThat(csv("/nhat-ky/tai-ve?ho-so=so-7&phan-he=needs", ADMINISTRATOR)).doesNotContain("entries");
    assertThat(csv("/nhat-ky/tai-ve?ho-so=so-7&phan-he=needs", AUDITOR)).contains("entries");
  }

  @Test
  void reading_and_downloading_the_journal_are_in_the_journal() {
    page("/nhat-ky?nguoi=ha", AUDITOR);
    csv("/nhat-ky/tai-ve?nguoi=binh", AUDITOR);

    assertThat(rows.page(new JournalFilter(null, null, "kiem-tra", "", "", "", ""), null, 2)).extracting(row -> row.entry().act() + row.entry().after())
        .containsExactly("journal.download{\"who\": \"binh\"}", "journal.view{\"who\": \"ha\"}");
    assertThat(rows.page(JournalFilter.none(), null, 1)).extracting(JournalRow::source).containsExactly("127.0.0.1");
  }

  @Test
  void the_file_keeps_vietnamese_letters_and_has_no_formulas() {
    journal.record(new Actor("=1+1", "@Nguyễn", "b", "Sở", null, null, Set.of()), "journal.check", ORDER, Map.of(), Map.of("a", "có, \"dấu\""));

    var file = csv("/nhat-ky/tai-ve?ho-so=so-7", AUDITOR);
    assertThat(file).startsWith("\uFEFFVị trí trong chuỗi,Thời điểm,").contains("'=1+1,'@Nguyễn,b,Sở,127.0.0.1")
        .contains("\"{\"\"a\"\": \"\"có, \\\"\"dấu\\\"\"\"\"}\"");
  }

  @Test
  void a_date_that_is_none_is_named_and_kept() {
    var page = page("/nhat-ky?tu=32/01/2026&den=01/01/2026", AUDITOR);

    assertThat(page.select("#tu").attr("value")).isEqualTo("32/01/2026");
    assertThat(page.select("#tu-error").text()).contains("ngày/tháng/năm");
    assertThat(page("/nhat-ky?tu=02/01/2026&den=01/01/2026", AUDITOR).select("#den-error").text()).contains("từ ngày đầu trở đi");
  }

  @Test
  void long_lists_go_on_under_the_same_filter() {
    for (int number = 0; number < 60; number++) {
      journal.record(OFFICER, "journal.check", ORDER, Map.of(), Map.of("entries", number));
    }
    var first = page("/nhat-ky?ho-so=so-7&nguoi=ha", AUDITOR);
    var second = page(first.select(".pager a[rel=next]").attr("href"), AUDITOR);

    assertThat(first.select("tbody tr")).hasSize(50);
    assertThat(second.select("tbody tr")).hasSize(10);
    assertThat(second.select("#ho-so").attr("value")).isEqualTo("so-7");
  }

  @Test
  void the_chain_is_checked_when_asked_and_the_page_says_what_was_found() {
    var answer = site.post().uri("/nhat-ky/kiem-tra").with(Signed.as(AUDITOR)).with(csrf()).exchange();

    assertThat(answer).hasStatus3xxRedirection().flash().containsEntry("flash", "journal.audit.checked");
    assertThat(page("/nhat-ky", AUDITOR).select(".notice").text()).contains("Chuỗi niêm nguyên vẹn").contains("kiem-tra");
  }

  @Test
  void a_notice_is_listed_counted_in_the_bar_and_read_by_opening_it() {
    notices.tell(Notice.toBody(COLLEAGUE, "hai-son", "journal.letter.subject", ORDER, "/dat-hang/7", "Đặt hàng <b>mới</b>"));
    var page = page("/thong-bao", OFFICER);
    assertThat(page.select(".row").text()).contains("[Đồng Hành] Đặt hàng <b>mới</b>").contains("Mới");
    assertThat(page.select(".nav__link[href=/thong-bao] .nav__count").text()).isEqualTo("1");

    var opened = site.get().uri(URI.create(page.select(".row a").attr("href"))).with(Signed.as(OFFICER)).exchange();
    assertThat(opened).hasRedirectedUrl("/dat-hang/7");
    assertThat(page("/thong-bao", OFFICER).select(".nav__count")).isEmpty();
    assertThat(page("/thong-bao?loc=chua-doc", OFFICER).select(".empty").text()).contains("Không có thông báo nào");
  }

  @Test
  void all_notices_are_read_at_once() {
    for (int number = 0; number < 3; number++) {
      notices.tell(Notice.toBody(COLLEAGUE, "hai-son", "journal.letter.subject", ORDER, "/", "n" + number));
    }
    var newest = page("/thong-bao", OFFICER).select("input[name=den]").attr("value");
    assertThat(site.post().uri("/thong-bao/da-doc").param("den", newest).with(Signed.as(OFFICER)).with(csrf()).exchange())
        .hasStatus3xxRedirection();

    assertThat(notices.unread(OFFICER)).isZero();
  }

  @Test
  void a_notice_of_somebody_else_is_not_there() {
    notices.tell(Notice.toBody(COLLEAGUE, "elsewhere", "journal.letter.subject", ORDER, "/", "x"));
    var id = sql.fetchSingle("select max(id) from journal.notice").get(0, Long.class);

    for (var address : List.of("/thong-bao/" + id, "/thong-bao/x", "/thong-bao/99999999999999999999")) {
      assertThat(site.get().uri(address).with(Signed.as(OFFICER)).exchange()).hasStatus(404);
    }
  }

  @Test
  void the_administrator_sees_waiting_mail_without_its_words_and_decides_about_uncertain_mail() {
    notices.tell(Notice.toBody(COLLEAGUE, "hai-son", "journal.letter.subject", ORDER, "/", "Bí ẩn"));
    var notice = sql.fetchSingle("select max(id) from journal.notice").get(0, Long.class);
    outbox.queue(notice, List.of(new Address("Lê Thị Lan", "lan@mission.example")));
    jobs.run(MailRound.NAME);
    var page = page("/thu-di?trang-thai=cho-gui", ADMINISTRATOR);
    assertThat(page.select("tbody tr").text()).contains("lan@mission.example").contains("Chờ gửi").doesNotContain("Bí ẩn");
    assertThat(page.select(".notice").text()).contains("chưa cấu hình máy chủ thư");
    assertThat(page.select("tbody form")).isEmpty();

    sql.execute("update journal.mail set state = 'UNCERTAIN'");
    var id = sql.fetchSingle("select max(id) from journal.mail").get(0, Long.class);
    assertThat(page("/thu-di", ADMINISTRATOR).select("tbody form")).hasSize(2);
    assertThat(site.post().uri("/thu-di/" + id + "/da-den").with(Signed.as(ADMINISTRATOR)).with(csrf()).exchange()).hasStatus3xxRedirection();
    assertThat(page("/thu-di?trang-thai=da-gui", ADMINISTRATOR).select("tbody tr")).hasSize(1);
    assertThat(journal.of(Subject.of("journal", "mail-" + id), 1)).extracting(Entry::act).containsExactly("journal.mail-arrived");
  }

  @Test
  void every_page_speaks_english_too() {
    for (var address : List.of("/thong-bao", "/nhat-ky", "/thu-di")) {
      var text = page(address + "?lang=en", actor("a", Role.AUDITOR, Role.ADMINISTRATOR)).select("main").text();
      assertThat(text).as(address).doesNotContain("journal.").containsIgnoringCase(switch (address) {
        case "/thong-bao" -> "Notices";
        case "/nhat-ky" -> "System journal";
        default -> "Outgoing mail";
      });
    }
  }

  @Test
  void a_download_asked_for_wrongly_is_a_page_that_says_so_and_no_file() {
    var answer = site.get().uri(URI.create("/nhat-ky/tai-ve?nguoi%00=1")).with(Signed.as(AUDITOR)).exchange();
    assertThat(answer).hasStatus(400);
    assertThat(answer.getResponse().getContentType()).startsWith("text/html");
    assertThat(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)).startsWith("<!");
  }

  private Document page(String address, Actor reader) {
    return Jsoup.parse(text(site.get().uri(URI.create(address)).with(Signed.as(reader)).exchange()));
  }

  private String csv(String address, Actor reader) {
    var answer = site.get().uri(address).with(Signed.as(reader)).exchange();
    assertThat(answer.getResponse().getContentType()).isEqualTo("text/csv;charset=UTF-8");
    assertThat(answer.getResponse().getHeader("Content-Disposition")).contains("attachment");
    return text(answer);
  }

  private static String text(MvcTestResult answer) {
    assertThat(answer).hasStatusOk();
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private static Actor actor(String account, Role... roles) {
    return new Actor(id(account), account, "hai-son", "Sở Ngoại vụ Hải Sơn", null, null, Set.of(roles));
  }

  private static String id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
