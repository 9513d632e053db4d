package vn.donghanh.foundation.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.donghanh.Role;
import vn.donghanh.foundation.journal.Entry;
import vn.donghanh.foundation.journal.Journal;
import vn.donghanh.world.Caller;
import vn.donghanh.world.MovableClock;
import vn.donghanh.world.OpenHouse;
import vn.donghanh.world.RawHttp;

@OpenHouse
@Import(People.class)
class SignInPageTests {
  @LocalServerPort int port;
  @Autowired People people;
  @Autowired SecondFactors factors;
  @Autowired SignIn signIn;
  @Autowired Journal journal;
  @Autowired Sessions sessions;
  @Autowired MovableClock clock;
  private Account officer;
  private Caller caller;

  @BeforeEach
  void somebody() {
    people.forgiveEverySource();
    officer = people.in("LOC-40-NV", Role.LOCALITY_OFFICER);
    caller = new Caller(port);
  }

  @AfterEach
  void today_again() {
    clock.moveTo(MovableClock.START);
  }

  @Test
  void signs_in_shows_the_body_and_signs_out() {
    assertThat(caller.target(signIn())).isEqualTo("/");
    assertThat(caller.page("/").text()).contains("Sở Ngoại vụ tỉnh Nghệ An");
    assertThat(sessions.open(officer.id())).isEqualTo(1);
    assertThat(caller.target(caller.post("/dang-xuat"))).isEqualTo("/");
    assertThat(caller.page("/").text()).doesNotContain("Sở Ngoại vụ tỉnh Nghệ An");
    assertThat(sessions.open(officer.id())).isZero();
    assertThat(journal.of(officer.subject(), 5)).extracting(Entry::act).containsExactly("identity.signed-out", "identity.signed-in");
  }

  @Test
  void a_wrong_password_and_an_unknown_name_are_answered_with_the_same_page() {
    var wrong = caller.post("/dang-nhap", "name", officer.signInName(), "password", "wrong");
    var unknown = caller.post("/dang-nhap", "name", officer.signInName() + "x", "password", "wrong");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(unknown.statusCode()).isEqualTo(422);
    assertThat(withoutWhatDiffers(unknown.body(), officer.signInName() + "x")).isEqualTo(withoutWhatDiffers(wrong.body(), officer.signInName()));
    assertThat(wrong.body()).contains(officer.signInName()).doesNotContain("value=\"wrong\"");
  }

  @Test
  void a_locked_account_is_answered_with_the_page_of_a_wrong_password() {
    HttpResponse<String> fourth = null;
    for (int i = 0; i < 5; i++) {
      people.forgiveEverySource();
      fourth = caller.post("/dang-nhap", "name", officer.signInName(), "password", "wrong");
    }
    people.forgiveEverySource();
    var locked = signIn();
    assertThat(locked.statusCode()).isEqualTo(422);
    assertThat(withoutWhatDiffers(locked.body(), "")).isEqualTo(withoutWhatDiffers(fourth.body(), ""));
  }

  @Test
  void a_visitor_comes_back_to_where_they_wanted_to_go() {
    var asked = caller.get("/tai-khoan?xem=1");
    assertThat(asked.statusCode()).isEqualTo(302);
    assertThat(caller.target(asked)).isEqualTo("/dang-nhap?ve=%2Ftai-khoan%3Fxem%3D1");
    var back = caller.page(caller.target(asked)).select("input[name=ve]").val();
    assertThat(caller.target(caller.post("/dang-nhap", "name", officer.signInName(), "password", People.PASSWORD, "ve", back)))
        .isEqualTo("/tai-khoan?xem=1");
  }

  @Test
  void a_visitor_who_asked_in_english_signs_in_in_english() {
    var asked = caller.get("/tai-khoan?xem=1&lang=en");
    assertThat(caller.target(asked)).isEqualTo("/dang-nhap?ve=%2Ftai-khoan%3Fxem%3D1&lang=en");
    assertThat(caller.page(caller.target(asked)).select("html").attr("lang")).isEqualTo("en");
    assertThat(caller.page("/tai-khoan").select("h1").text()).isEqualTo("Sign in");
    assertThat(caller.target(caller.get("/tai-khoan?lang=%22x"))).isEqualTo("/dang-nhap?ve=%2Ftai-khoan&lang=vi");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example/", "//evil.example/", "/\\evil.example", "/\t/evil.example", "javascript:alert(1)", "http:/evil", "evil",
      "/%0d%0aSet-Cookie:a=b/../..\r\nX: y", "/dang-nhap?ve=/dang-nhap", "/dang-xuat", "///evil.example", "/%", ""})
  void leads_nowhere_but_to_this_site(String back) {
    assertThat(caller.target(caller.post("/dang-nhap", "name", officer.signInName(), "password", People.PASSWORD, "ve", back))).isEqualTo("/");
  }

  @Test
  void the_session_and_the_token_of_forms_are_new_ones_after_signing_in() {
    caller.setCookie("dong-hanh", "MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw");
    caller.get("/dang-nhap");
    var laidOut = caller.cookie("dong-hanh");
    var token = caller.cookie("ma-bieu-mau").orElseThrow();
    signIn();
    assertThat(caller.cookie("dong-hanh")).isPresent().isNotEqualTo(laidOut);
    assertThat(caller.cookie("ma-bieu-mau").orElseThrow()).isNotEqualTo(token);
  }

  @Test
  void a_session_id_from_before_a_step_is_worth_nothing_after_it() {
    var app = enrolled();
    signIn();
    var atTheStep = caller.cookie("dong-hanh").orElseThrow();
    caller.post("/dang-nhap/ma-xac-thuc", "code", app.at(clock.instant()));
    var thief = new Caller(port);
    thief.setCookie("dong-hanh", atTheStep);
    assertThat(thief.get("/tai-khoan").statusCode()).isEqualTo(302);
    assertThat(caller.get("/tai-khoan").statusCode()).isNotEqualTo(302);
  }

  @Test
  void a_code_stands_between_password_and_inside_where_an_app_is_in_use() {
    var app = enrolled();
    assertThat(caller.target(signIn())).isEqualTo("/dang-nhap/ma-xac-thuc");
    assertThat(caller.get("/tai-khoan").statusCode()).isEqualTo(302);
    assertThat(caller.post("/dang-nhap/ma-xac-thuc", "code", "123").statusCode()).isEqualTo(422);
    assertThat(caller.target(caller.post("/dang-nhap/ma-xac-thuc", "code", app.at(clock.instant())))).isEqualTo("/");
    assertThat(caller.get("/tai-khoan").statusCode()).isNotEqualTo(302);
  }

  @Test
  void whoever_owes_a_code_can_neither_change_the_password_nor_set_up_an_app_nor_wait_for_ever() {
    enrolled();
    signIn();
    assertThat(caller.target(caller.get("/dang-nhap/doi-mat-khau"))).isEqualTo("/dang-nhap");
    assertThat(caller.target(caller.post("/dang-nhap/doi-mat-khau", "password", "Khac.2026!", "again", "Khac.2026!"))).isEqualTo("/dang-nhap");
    assertThat(caller.target(caller.get("/xac-thuc-hai-lop"))).isEqualTo("/dang-nhap");
    assertThat(caller.get("/xac-thuc-hai-lop/ma-qr.svg").statusCode()).isEqualTo(404);
    assertThat(caller.target(caller.post("/dang-nhap/tiep"))).isEqualTo("/dang-nhap/ma-xac-thuc");
    clock.advance(Duration.ofMinutes(11));
    assertThat(caller.target(caller.get("/dang-nhap/ma-xac-thuc"))).isEqualTo("/dang-nhap");
  }

  @Test
  void fifteen_idle_minutes_lock_and_lead_back() {
    signIn();
    clock.advance(Duration.ofMinutes(14));
    assertThat(caller.get("/").statusCode()).isEqualTo(200);
    clock.advance(Duration.ofMinutes(14));
    assertThat(caller.get("/tai-khoan").statusCode()).isNotEqualTo(302);
    clock.advance(Duration.ofMinutes(16));
    var late = caller.get("/tai-khoan");
    assertThat(caller.target(late)).isEqualTo("/dang-nhap?ve=%2Ftai-khoan&ly-do=nghi");
    assertThat(caller.page(caller.target(late)).text()).contains("15 phút");
    assertThat(journal.of(officer.subject(), 1)).extracting(Entry::act).containsExactly("identity.idle-locked");
    assertThat(sessions.open(officer.id())).isZero();
  }

  @Test
  void a_page_with_somebody_at_it_keeps_the_session() {
    signIn();
    for (int i = 0; i < 3; i++) {
      clock.advance(Duration.ofMinutes(14));
      assertThat(caller.get("/con-lam-viec").statusCode()).isEqualTo(204);
    }
    var page = caller.page("/tai-khoan?lang=vi");
    assertThat(page.select("script[src*=idle]").attr("data-away")).isEqualTo("/dang-nhap?ve=%2Ftai-khoan");
    assertThat(page.select("noscript").html()).contains("/dang-nhap?ve=%2Ftai-khoan");
    assertThat(new Caller(port).page("/").select("script[src*=idle]")).isEmpty();
  }

  @Test
  void an_address_that_only_takes_a_form_leads_to_the_page_above_it() {
    signIn();
    assertThat(caller.target(caller.get("/tai-khoan/mat-khau?lang=en"))).isEqualTo("/tai-khoan?lang=en");
    assertThat(caller.target(caller.get("/vao-vai"))).isEqualTo("/");
  }

  @Test
  void to_ask_whether_one_is_still_inside_is_no_work() {
    signIn();
    clock.advance(Duration.ofMinutes(14));
    caller.get("/dang-nhap?ve=/tai-khoan");
    clock.advance(Duration.ofMinutes(2));
    assertThat(caller.get("/tai-khoan").statusCode()).isEqualTo(302);
  }

  @Test
  void a_form_without_its_token_or_with_another_ones_is_refused() {
    signIn();
    for (var token : new String[] {"", "abc", new Caller(port).formToken() + "x"}) {
      var answer = caller.postWith(token, "/dang-xuat");
      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(answer.body()).contains("biểu mẫu đã quá hạn");
    }
    assertThat(caller.get("/tai-khoan").statusCode()).isNotEqualTo(302);
  }

  @Test
  void every_answer_carries_the_headers_that_keep_the_page_to_itself() {
    for (var address : new String[] {"/", "/dang-nhap", "/khong-co", "/css/site.css", "/tai-khoan"}) {
      var headers = caller.get(address).headers();
      assertThat(headers.firstValue("Content-Security-Policy")).as(address).hasValueSatisfying(policy -> assertThat(policy)
          .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'", "base-uri 'none'", "form-action 'self'")
          .doesNotContain("unsafe", "*", "data:"));
      assertThat(headers.map()).containsAllEntriesOf(Map.of("referrer-policy", java.util.List.of("no-referrer"),
          "x-content-type-options", java.util.List.of("nosniff"), "x-frame-options", java.util.List.of("DENY")));
      assertThat(headers.firstValue("Permissions-Policy")).isPresent();
      assertThat(headers.firstValue("Server")).isEmpty();
    }
  }

  @Test
  void cookies_are_out_of_reach_of_scripts_and_other_sites() {
    caller.get("/dang-nhap");
    var answer = signIn();
    assertThat(answer.headers().allValues("Set-Cookie")).isNotEmpty().allSatisfy(cookie ->
        assertThat(cookie).containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite="));
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-Forwarded-For: 10.0.0.1", "X-Forwarded-Host: a", "Forwarded: for=10.0.0.1", "X-FORWARDED-PROTO: https", "Via: 1.1 a"})
  void the_demonstration_refuses_what_was_passed_on(String header) {
    assertThat(RawHttp.get(port, "/", header)).startsWith("HTTP/1.1 421").contains("chỉ mở trên chính máy này");
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "localhost.evil.example", "192.168.1.5", "127.0.0.1.nip.io", "0.0.0.0"})
  void the_demonstration_refuses_a_foreign_name(String host) {
    assertThat(RawHttp.ask(port, "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 421").contains("chỉ mở trên chính máy này");
  }

  @Test
  void the_demonstration_listens_on_this_machine_only() throws Exception {
    for (var face : java.util.Collections.list(java.net.NetworkInterface.getNetworkInterfaces())) {
      for (var address : java.util.Collections.list(face.getInetAddresses())) {
        if (!address.isLoopbackAddress() && address instanceof java.net.Inet4Address) {
          assertThat(reachable(address)).as(address.toString()).isFalse();
        }
      }
    }
  }

  private boolean reachable(java.net.InetAddress address) {
    try (var socket = new java.net.Socket()) {
      socket.connect(new java.net.InetSocketAddress(address, port), 1000);
      return true;
    } catch (java.io.IOException closed) {
      return false;
    }
  }

  private Totp enrolled() {
    var app = factors.prepare(officer.id());
    signIn.enrol(officer, app.at(clock.instant().minus(Duration.ofSeconds(30))));
    return app;
  }

  private HttpResponse<String> signIn() {
    return caller.post("/dang-nhap", "name", officer.signInName(), "password", People.PASSWORD);
  }

  private static String withoutWhatDiffers(String page, String name) {
    return page.replace(name, "").replaceAll("value=\"[^\"]*\"", "").replaceAll("\\s+", " ");
  }
}
