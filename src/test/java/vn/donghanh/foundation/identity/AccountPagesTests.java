package vn.donghanh.foundation.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.donghanh.Role;
import vn.donghanh.foundation.journal.Entry;
import vn.donghanh.foundation.journal.Journal;
import vn.donghanh.world.Caller;
import vn.donghanh.world.MovableClock;
import vn.donghanh.world.OpenHouse;

@OpenHouse
@Import(People.class)
class AccountPagesTests {
  private static final String LIST = "/quan-tri/tai-khoan";

  @LocalServerPort int port;
  @Autowired People people;
  @Autowired Accounts accounts;
  @Autowired Sessions sessions;
  @Autowired Journal journal;
  @Autowired DSLContext sql;
  @Autowired MovableClock clock;
  private Caller administrator;
  private Caller ofNgheAn;
  private Account officer;

  @BeforeEach
  void people() {
    people.forgiveEverySource();
    administrator = inside(people.in("MOFA-CNV", Role.ADMINISTRATOR));
    ofNgheAn = inside(people.in("LOC-40-NV", Role.BODY_ADMINISTRATOR));
    officer = people.in("LOC-40-NV", Role.LOCALITY_OFFICER);
  }

  @AfterEach
  void today_again() {
    clock.moveTo(MovableClock.START);
  }

  @Test
  void an_administrator_opens_an_account_and_its_person_sets_the_password_with_the_link_once() {
    var name = "moi." + UUID.randomUUID().toString().substring(0, 8);
    var opened = administrator.post(LIST, "name", "Người Mới", "signInName", name, "email", "", "body", "Sở Ngoại vụ tỉnh Nghệ An", "role", "LOCALITY_OFFICER");
    assertThat(opened.statusCode()).isEqualTo(200);
    var link = Jsoup.parse(opened.body()).select("code").text().replaceFirst("^http://[^/]*", "");
    var person = new Caller(port);
    assertThat(person.page(link).select("h1").text()).isEqualTo("Đặt mật khẩu");
    assertThat(person.post(link, "password", "yếu", "again", "yếu").statusCode()).isEqualTo(422);
    assertThat(person.target(person.post(link, "password", People.PASSWORD, "again", People.PASSWORD))).isEqualTo("/dang-nhap");
    assertThat(person.get(link).statusCode()).isEqualTo(404);
    assertThat(person.post(link, "password", "Khac.2026!", "again", "Khac.2026!").statusCode()).isEqualTo(404);
    assertThat(person.target(person.post("/dang-nhap", "name", name, "password", People.PASSWORD))).isEqualTo("/");
    assertThat(accounts.named(name)).hasValueSatisfying(account -> assertThat(journal.of(account.subject(), 9)).extracting(Entry::act)
        .containsExactly("identity.signed-in", "identity.password-changed", "identity.password-link", "identity.opened"));
  }

  @Test
  void a_form_that_is_wrong_names_the_field_and_keeps_what_was_typed() {
    var answer = administrator.post(LIST, "name", "Người Mới", "signInName", "Có Dấu", "email", "không phải thư", "body", "Sở không có", "role", "");
    assertThat(answer.statusCode()).isEqualTo(422);
    var page = Jsoup.parse(answer.body());
    assertThat(page.select(".errors a")).extracting(link -> link.attr("href")).contains("#email", "#body", "#role");
    assertThat(page.select("#name").val()).isEqualTo("Người Mới");
    assertThat(page.select("#signInName").val()).isEqualTo("Có Dấu");
    assertThat(administrator.post(LIST, "name", "Người Mới", "signInName", officer.signInName().toUpperCase(), "email", "",
        "body", "LOC-40-NV", "role", "LOCALITY_OFFICER").body()).contains("đã có người dùng");
    assertThat(administrator.post(LIST, "name", "Người Mới", "signInName", "nguoimoi", "email", "", "body", "LOC-40-NV", "role", "MISSION_OFFICER").body())
        .contains("không hợp với loại cơ quan");
  }

  @Test
  void a_bodys_administrator_sees_only_the_body_and_another_ones_account_is_not_there() {
    var elsewhere = people.in("LOC-48-NV", Role.LOCALITY_OFFICER);
    assertThat(ofNgheAn.page(LIST + "?q=" + officer.signInName()).text()).contains(officer.signInName());
    assertThat(ofNgheAn.page(LIST + "?q=" + elsewhere.signInName()).text()).doesNotContain(elsewhere.signInName());
    var address = LIST + "/" + elsewhere.id();
    for (var path : new String[] {"", "/dong"}) {
      assertThat(ofNgheAn.get(address + path).statusCode()).isEqualTo(404);
    }
    for (var act : new String[] {"", "/vai", "/khoa", "/mo-khoa", "/dong", "/lien-ket", "/bo-xac-thuc"}) {
      assertThat(ofNgheAn.post(address + act, "name", "x", "version", "0", "body", "LOC-48-NV", "roles", "LOCALITY_LEADER").statusCode())
          .as(act).isEqualTo(404);
    }
    assertThat(accounts.find(elsewhere.id())).contains(elsewhere);
    assertThat(administrator.get(address).statusCode()).isEqualTo(200);
    // the refusal is written when the answer has left
    await().untilAsserted(() -> assertThat(sql.fetchCount(DSL.table("journal.entry"),
        DSL.condition("act = 'identity.refused' and after ->> 'address' like ?", address + "%"))).isEqualTo(9));
  }

  @Test
  void a_bodys_administrator_cannot_make_an_administrator_nor_give_roles_elsewhere() {
    var address = LIST + "/" + officer.id() + "/vai";
    assertThat(ofNgheAn.post(address, "body", "LOC-40-NV", "roles", "ADMINISTRATOR").statusCode()).isEqualTo(422);
    assertThat(ofNgheAn.post(address, "body", "LOC-48-NV", "roles", "LOCALITY_OFFICER").statusCode()).isEqualTo(422);
    assertThat(accounts.hats(officer.id())).containsExactly(new Hat("LOC-40-NV", java.util.Set.of(Role.LOCALITY_OFFICER)));
    assertThat(ofNgheAn.post(LIST, "name", "Người Mới", "signInName", "nguoi.moi2", "email", "", "body", "LOC-40-NV", "role", "AUDITOR").statusCode()).isEqualTo(422);
    assertThat(ofNgheAn.post(LIST, "name", "Người Mới", "signInName", "nguoi.moi2", "email", "", "body", "LOC-48-NV", "role", "LOCALITY_OFFICER").statusCode()).isEqualTo(422);
    assertThat(accounts.named("nguoi.moi2")).isEmpty();
  }

  @Test
  void a_lock_ends_every_session_at_once_and_an_unlock_opens_again() {
    var person = inside(officer);
    assertThat(person.get("/tai-khoan").statusCode()).isEqualTo(200);
    assertThat(ofNgheAn.post(LIST + "/" + officer.id() + "/khoa").statusCode()).isEqualTo(302);
    assertThat(person.get("/tai-khoan").statusCode()).isEqualTo(302);
    assertThat(sessions.open(officer.id())).isZero();
    assertThat(person.post("/dang-nhap", "name", officer.signInName(), "password", People.PASSWORD).statusCode()).isEqualTo(422);
    ofNgheAn.post(LIST + "/" + officer.id() + "/mo-khoa");
    assertThat(person.target(person.post("/dang-nhap", "name", officer.signInName(), "password", People.PASSWORD))).isEqualTo("/");
  }

  @Test
  void an_administrator_unlocks_what_failures_locked() {
    var stranger = new Caller(port);
    for (int i = 0; i < 5; i++) {
      people.forgiveEverySource();
      stranger.post("/dang-nhap", "name", officer.signInName(), "password", "wrong");
    }
    people.forgiveEverySource();
    assertThat(ofNgheAn.page(LIST + "/" + officer.id()).text()).contains("nhập sai 5 lần");
    ofNgheAn.post(LIST + "/" + officer.id() + "/mo-khoa");
    assertThat(stranger.target(stranger.post("/dang-nhap", "name", officer.signInName(), "password", People.PASSWORD))).isEqualTo("/");
  }

  @Test
  void a_right_taken_away_counts_in_a_session_that_is_open() {
    people.join(officer, "LOC-40-NV", Role.BODY_ADMINISTRATOR);
    var person = inside(officer);
    assertThat(person.get(LIST).statusCode()).isEqualTo(200);
    administrator.post(LIST + "/" + officer.id() + "/vai", "body", "LOC-40-NV", "roles", "LOCALITY_OFFICER");
    assertThat(person.get(LIST).statusCode()).isEqualTo(403);
    assertThat(journal.of(officer.subject(), 9)).filteredOn(entry -> entry.act().equals("identity.rights-changed")).singleElement()
        .satisfies(entry -> {
          assertThat(entry.before()).contains("BODY_ADMINISTRATOR");
          assertThat(entry.after()).doesNotContain("BODY_ADMINISTRATOR");
        });
  }

  @Test
  void two_who_change_one_account_at_once_are_told() {
    var address = LIST + "/" + officer.id();
    var first = administrator.page(address).select("input[name=version]").val();
    assertThat(administrator.post(address, "name", "Tên Mới", "email", "", "version", first).statusCode()).isEqualTo(302);
    var late = ofNgheAn.post(address, "name", "Tên Khác", "email", "", "version", first);
    assertThat(late.statusCode()).isEqualTo(422);
    assertThat(late.body()).contains("vừa được người khác sửa", "Tên Khác");
    assertThat(accounts.find(officer.id())).hasValueSatisfying(account -> assertThat(account.name()).isEqualTo("Tên Mới"));
  }

  @Test
  void nobody_changes_their_own_rights() {
    var self = people.in("MOFA-CNV", Role.ADMINISTRATOR);
    var caller = inside(self);
    assertThat(caller.post(LIST + "/" + self.id() + "/vai", "body", "MOFA-CNV", "roles", "ADMINISTRATOR", "roles", "AUDITOR").statusCode()).isEqualTo(422);
    assertThat(caller.post(LIST + "/" + self.id() + "/khoa").statusCode()).isEqualTo(422);
  }

  @Test
  void a_person_in_two_bodies_acts_for_one_at_a_time() {
    people.join(officer, "LOC-48-NV", Role.LOCALITY_LEADER);
    var person = inside(officer);
    var other = person.page("/tai-khoan").select("form[action=/vai] button").val();
    assertThat(person.target(person.post("/vai", "body", other))).isEqualTo("/");
    assertThat(person.page("/tai-khoan").select("form[action=/vai] button").val()).isNotEqualTo(other);
    assertThat(person.post("/vai", "body", "MOFA-CNV").statusCode()).isEqualTo(404);
    assertThat(journal.of(officer.subject(), 9)).extracting(Entry::act).contains("identity.hat-changed");
  }

  @Test
  void a_person_changes_the_password_and_other_sessions_end() {
    var person = inside(officer);
    var other = inside(officer);
    assertThat(person.post("/tai-khoan/mat-khau", "present", "wrong", "password", "Khac.2026!", "again", "Khac.2026!").statusCode()).isEqualTo(422);
    assertThat(person.post("/tai-khoan/mat-khau", "present", People.PASSWORD, "password", "Khac.2026!", "again", "Khac.2026!").statusCode()).isEqualTo(302);
    assertThat(person.get("/tai-khoan").statusCode()).isEqualTo(200);
    assertThat(other.get("/tai-khoan").statusCode()).isEqualTo(302);
  }

  @Test
  void a_person_sets_up_an_app_by_the_square_and_moves_it_to_another_telephone() {
    var person = inside(officer);
    var page = person.page("/xac-thuc-hai-lop");
    assertThat(person.get("/xac-thuc-hai-lop/ma-qr.svg").body()).startsWith("<svg").contains("<path");
    assertThat(person.get("/xac-thuc-hai-lop/ma-qr.svg").headers().firstValue("Content-Type")).hasValue("image/svg+xml");
    var app = new Totp(AccountPagesTests.fromBase32(page.select("code").text()));
    var codes = Jsoup.parse(person.post("/xac-thuc-hai-lop", "code", app.at(clock.instant())).body()).select("li code").eachText();
    assertThat(codes).hasSize(10);
    assertThat(person.page("/tai-khoan").text()).contains("Còn 10 mã dự phòng");
    assertThat(person.get("/xac-thuc-hai-lop/ma-qr.svg").statusCode()).isEqualTo(404);
    assertThat(person.post("/tai-khoan/doi-ung-dung", "code", "000000").statusCode()).isEqualTo(422);
    assertThat(person.target(person.post("/tai-khoan/doi-ung-dung", "code", codes.getFirst()))).isEqualTo("/xac-thuc-hai-lop");
    assertThat(person.page("/xac-thuc-hai-lop").select("code").text()).isNotEqualTo(page.select("code").text());
  }

  private Caller inside(Account account) {
    var caller = new Caller(port);
    assertThat(caller.target(caller.post("/dang-nhap", "name", account.signInName(), "password", People.PASSWORD))).isEqualTo("/");
    caller.get("/tai-khoan"); // the token of forms is a new one inside
    return caller;
  }

  private static byte[] fromBase32(String typed) {
    var bits = new StringBuilder();
    typed.replace(" ", "").chars().forEach(letter -> bits.append(String.format("%5s",
        Integer.toBinaryString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter))).replace(' ', '0')));
    var bytes = new byte[bits.length() / 8];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(bits.substring(i * 8, i * 8 + 8), 2);
    }
    return bytes;
  }
}
