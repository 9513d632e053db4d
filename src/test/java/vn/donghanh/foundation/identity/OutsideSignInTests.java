package vn.donghanh.foundation.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.donghanh.Role;
import vn.donghanh.foundation.journal.Entry;
import vn.donghanh.foundation.journal.Journal;
import vn.donghanh.world.Caller;
import vn.donghanh.world.MovableClock;
import vn.donghanh.world.OpenHouse;

/// The whole way through an OpenID Connect service that runs inside the test.
@OpenHouse
@Import(People.class)
class OutsideSignInTests {
  private static final OutsideService SERVICE = OutsideService.start();

  @LocalServerPort int port;
  @Autowired People people;
  @Autowired DSLContext sql;
  @Autowired Journal journal;
  @Autowired SecondFactors factors;
  @Autowired SignIn signIn;
  @Autowired MovableClock clock;
  private Account account;
  private String email;
  private Caller caller;

  @DynamicPropertySource
  static void names(DynamicPropertyRegistry settings) {
    var client = "spring.security.oauth2.client.";
    settings.add(client + "registration.thu.client-id", () -> "dong-hanh");
    settings.add(client + "registration.thu.client-secret", () -> "secret");
    settings.add(client + "registration.thu.client-name", () -> "Cổng thử");
    settings.add(client + "registration.thu.scope", () -> "openid,email");
    settings.add(client + "registration.thu.authorization-grant-type", () -> "authorization_code");
    settings.add(client + "registration.thu.redirect-uri", () -> "{baseUrl}/login/oauth2/code/{registrationId}");
    settings.add(client + "provider.thu.issuer-uri", SERVICE::issuer);
  }

  @AfterAll
  static void end() {
    SERVICE.end();
  }

  @BeforeEach
  void somebody() {
    account = people.in("LOC-40-NV", Role.LOCALITY_OFFICER);
    email = "thu." + UUID.randomUUID() + "@haison.example";
    sql.execute("update identity.account set email = ? where id = ?", email, account.id());
    caller = new Caller("127.0.0.1", port);
  }

  @Test
  void the_page_offers_the_service_and_leads_inside_and_back() {
    OutsideService.claim(email.toUpperCase(), true, "pwd");
    assertThat(caller.page("/dang-nhap?ve=/tai-khoan").select("a[href^=/dang-nhap/ngoai/thu]").text()).contains("Cổng thử");
    assertThat(through("person-" + account.id())).isEqualTo("/tai-khoan");
    assertThat(caller.page("/tai-khoan").text()).contains(account.signInName());
    assertThat(journal.of(account.subject(), 5)).extracting(Entry::act).containsExactly("identity.signed-in-outside", "identity.outside-linked");
  }

  @Test
  void afterwards_the_person_is_known_by_the_services_own_subject_whatever_the_mail_says() {
    OutsideService.claim(email, true);
    through("steady-" + account.id());
    OutsideService.claim("khac@haison.example", true);
    caller = new Caller("127.0.0.1", port);
    assertThat(through("steady-" + account.id())).isEqualTo("/tai-khoan");
  }

  @Test
  void an_address_that_the_service_did_not_verify_opens_nothing() {
    OutsideService.claim(email, false);
    assertThat(through("unverified-" + account.id())).isEqualTo("/dang-nhap?ly-do=chua-co");
    assertThat(caller.get("/tai-khoan").statusCode()).isEqualTo(302);
  }

  @Test
  void nobody_gets_an_account_by_being_known_elsewhere() {
    var before = sql.fetchCount(org.jooq.impl.DSL.table("identity.account"));
    OutsideService.claim("la@elsewhere.example", true, "mfa");
    assertThat(through("stranger")).isEqualTo("/dang-nhap?ly-do=chua-co");
    assertThat(caller.page("/dang-nhap?ly-do=chua-co").text()).contains("chưa có tài khoản nào ở đây");
    assertThat(sql.fetchCount(org.jooq.impl.DSL.table("identity.account"))).isEqualTo(before);
  }

  @Test
  void a_locked_account_stays_locked() {
    OutsideService.claim(email, true);
    sql.execute("update identity.account set state = 'LOCKED' where id = ?", account.id());
    assertThat(through("locked-" + account.id())).isEqualTo("/dang-nhap?ly-do=chua-co");
  }

  @Test
  void a_code_is_still_asked_for_unless_the_service_saw_one() {
    signIn.enrol(account, factors.prepare(account.id()).at(clock.instant().minus(Duration.ofSeconds(30))));
    OutsideService.claim(email, true, "pwd");
    assertThat(through("coded-" + account.id())).isEqualTo("/dang-nhap/ma-xac-thuc");
    caller = new Caller("127.0.0.1", port);
    OutsideService.claim(email, true, "pwd", "otp");
    assertThat(through("coded-" + account.id())).isEqualTo("/tai-khoan");
  }

  @Test
  void a_callback_that_nobody_asked_for_is_refused() {
    assertThat(caller.target(caller.get("/login/oauth2/code/thu?code=abc&state=xyz"))).isEqualTo("/dang-nhap?ly-do=ngoai-loi");
  }

  @Test
  void an_unknown_service_is_not_there() {
    assertThat(caller.get("/dang-nhap/ngoai/khac").statusCode()).isEqualTo(404);
    assertThat(caller.get("/oauth2/authorization/khac").statusCode()).isEqualTo(404);
  }

  /// Walks to the service, signs in there, and comes back; the last address of this site.
  private String through(String name) {
    var answer = caller.get("/dang-nhap/ngoai/thu?ve=/tai-khoan");
    for (int i = 0; i < 12; i++) {
      if (answer.statusCode() == 302) {
        var target = caller.target(answer);
        if (target.startsWith("/") && !target.startsWith("/oauth2/authorization") && !target.startsWith("/login/")) {
          return target;
        }
        answer = caller.get(target);
      } else {
        assertThat(Jsoup.parse(answer.body()).select("input[name=username]")).as(answer.uri() + " " + answer.statusCode() + answer.body()).isNotEmpty();
        answer = caller.post(SERVICE.issuer() + "/login", "username", name, "password", "password");
      }
    }
    throw new AssertionError("went in circles");
  }
}
