package vn.donghanh.registries.partners.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.donghanh.registries.partners.People.CONSULTED;
import static vn.donghanh.registries.partners.People.HAI_SON;
import static vn.donghanh.registries.partners.People.HAI_SON_LEADER;
import static vn.donghanh.registries.partners.People.MINISTRY;
import static vn.donghanh.registries.partners.People.NGHE_AN;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.donghanh.Actor;
import vn.donghanh.world.Reader;
import vn.donghanh.world.WholeHouse;

@WholeHouse
@Transactional
class LetterPagesTests {
  private static final String JETRO = "/doi-tac/PAR037";
  private static final String LETTER = JETRO + "/viet-thu";

  @Autowired MockMvcTester site;
  @Autowired JavaMailSenderImpl server;
  private String contact = "";

  @BeforeEach
  void nameAServerAndKeepAContact() {
    server.setHost("127.0.0.1");
    contact = ours().sendOn(JETRO + "/lien-he/moi", "function", "Trưởng văn phòng đại diện", "unit", "Văn phòng Hà Nội", "person",
        "Tanaka Hanako", "mail", "tanaka@kitahama.example", "consent", "GIVEN", "consent-on", "05/01/2026", "consent-how", "thư điện tử")
        .select("a[href$=/sua]").attr("href").replaceAll("^.*/lien-he/|/sua$", "");
  }

  @AfterEach
  void forgetTheServer() {
    server.setHost(null);
  }

  @Test
  void a_letter_is_written_from_the_page_of_the_partner_and_stands_among_its_touches() {
    assertThat(ours().open(JETRO).select("a[href=" + LETTER + "]").text()).isEqualTo("Viết thư");
    var page = ours().open(LETTER);
    assertThat(page.text()).contains("Sở Ngoại vụ tỉnh Hải Sơn").contains("Trưởng văn phòng đại diện").contains("90 ngày qua (mặc định)");
    assertThat(page.html()).doesNotContain("tanaka@").doesNotContain("Tanaka");
    var after = ours().sendOn(LETTER, form(page.select("input[name=letter]").val()));
    assertThat(after.text()).contains("Đã gửi và ghi nhận lần liên hệ");
    assertThat(after.select("#tiep-xuc").text()).contains("06/01/2026").contains("Đề nghị gặp tại Vinh").contains("Chờ gửi");
    assertThat(new Reader(site, NGHE_AN).open(JETRO).select("#tiep-xuc").text()).contains("Sở Ngoại vụ tỉnh Hải Sơn")
        .doesNotContain("Đề nghị gặp").doesNotContain("Chờ gửi").contains("Nội dung do cơ quan thực hiện");
    assertThat(new Reader(site, NGHE_AN).open(JETRO + "?the=ho-so").select("#lich-su").text()).contains("Viết cho đối tác").doesNotContain("Đề nghị gặp");
  }

  @Test
  void a_second_press_is_told_that_the_letter_has_gone() {
    var form = form(ours().open(LETTER).select("input[name=letter]").val());
    ours().sendOn(LETTER, form);
    var again = ours().sendOn(LETTER, form);
    assertThat(again.text()).contains("không gửi lần thứ hai");
    assertThat(again.select("#tiep-xuc li")).hasSize(1);
  }

  @Test
  void what_was_typed_is_kept_when_something_is_missing() {
    var page = ours().sendBack(LETTER, "letter", java.util.UUID.randomUUID().toString(), "title", "", "text", "Kính gửi Quý cơ quan");
    assertThat(page.select(".errors__list li")).hasSize(2);
    assertThat(page.select(".errors").text()).contains("Đầu mối nhận thư").contains("Tiêu đề");
    assertThat(page.select("textarea").text()).isEqualTo("Kính gửi Quý cơ quan");
    assertThat(ours().sendBack(LETTER, "contact", contact, "title", "x", "text", "y").select(".errors").text()).contains("mở lại trang");
  }

  @Test
  void others_in_contact_are_seen_before_sending_as_far_as_each_may_know() {
    new Reader(site, NGHE_AN).sendOn(JETRO + "/tiep-xuc/moi", "kind", "MEETING", "on", "20/12/2025", "title", "Gặp ở Tokyo", "summary", "");
    var page = ours().open(LETTER);
    assertThat(page.select("#dang-lien-he li").text()).isEqualTo("20/12/2025 · gặp làm việc · Sở Ngoại vụ tỉnh Nghệ An");
    assertThat(new Reader(site, MINISTRY).open(LETTER).select("#dang-lien-he").text()).contains("Gặp ở Tokyo");
    assertThat(new Reader(site, NGHE_AN).open(LETTER).select("#dang-lien-he")).isEmpty();
    var letter = page.select("input[name=letter]").val();
    var back = ours().sendBack(LETTER, form(letter));
    assertThat(back.select(".errors").text()).contains("Hãy xem ai đang liên hệ");
    assertThat(ours().sendOn(LETTER, with(form(letter), "seen", back.select("input[name=seen]").val())).text()).contains("Đã gửi và ghi nhận");
  }

  @Test
  void without_a_mail_server_the_page_says_so_and_offers_to_note_the_contact() {
    server.setHost(null);
    var page = ours().open(LETTER);
    assertThat(page.text()).contains("Chưa gửi thư được từ nền tảng");
    assertThat(page.select("a[href=" + JETRO + "/tiep-xuc/moi]").text()).isEqualTo("Ghi lại lần liên hệ");
    assertThat(page.select("textarea, button[type=submit], form[action$=/viet-thu]")).isEmpty();
  }

  @Test
  void whom_no_contact_is_open_to_learns_whom_to_ask() {
    var page = new Reader(site, NGHE_AN).open(LETTER);
    assertThat(page.text()).contains("hãy trao đổi với cơ quan này: Sở Ngoại vụ tỉnh Hải Sơn").doesNotContain("Tanaka");
    assertThat(page.select("form[action$=/viet-thu]")).isEmpty();
    assertThat(new Reader(site, NGHE_AN).sendBack(LETTER, form(java.util.UUID.randomUUID().toString())).select("form[action$=/viet-thu]")).isEmpty();
  }

  @Test
  void who_may_not_write_finds_no_such_page() {
    for (var reader : new Actor[] {HAI_SON_LEADER, CONSULTED}) {
      assertThat(new Reader(site, reader).get(LETTER).getStatus()).isEqualTo(404);
      assertThat(new Reader(site, reader).open(JETRO).select("a[href=" + LETTER + "]")).isEmpty();
    }
  }

  @Test
  void a_letter_for_the_sake_of_an_unknown_record_is_not_there() {
    assertThat(ours().get(LETTER + "?vi=needs/00000000-0000-0000-0000-000000000000").getStatus()).isEqualTo(404);
    assertThat(ours().get(LETTER + "?vi=/").getStatus()).isEqualTo(404);
  }

  private String[] form(String letter) {
    return new String[] {"letter", letter, "contact", contact, "title", "Đề nghị gặp tại Vinh", "text", "Kính gửi Quý cơ quan"};
  }

  private static String[] with(String[] form, String... more) {
    return java.util.stream.Stream.concat(java.util.Arrays.stream(form), java.util.Arrays.stream(more)).toArray(String[]::new);
  }

  private Reader ours() {
    return new Reader(site, HAI_SON);
  }
}
