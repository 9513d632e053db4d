package vn.donghanh.foundation.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import vn.donghanh.world.Caller;
import vn.donghanh.world.MovableClock;
import vn.donghanh.world.OpenHouse;
import vn.donghanh.world.RawHttp;

/// A platform for real work, from empty to its first administrator.
@ExtendWith(OutputCaptureExtension.class)
@OpenHouse
@TestPropertySource(properties = {"donghanh.mode=real", "donghanh.address=https://dong-hanh.example"})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RealHouseTests {
  @LocalServerPort int port;
  @Autowired FirstAdministrator first;
  @Autowired Accounts accounts;
  @Autowired SecondFactors factors;
  @Autowired MovableClock clock;

  @Test
  @Order(1)
  void says_on_the_terminal_where_to_become_the_first_administrator(CapturedOutput terminal) {
    assertThat(accounts.ofDemonstration()).isEmpty();
    assertThat(terminal.toString()).contains("https://dong-hanh.example/quan-tri-dau-tien/");
  }

  @Test
  @Order(2)
  void has_no_roles_to_step_into_and_no_band_of_the_demonstration() {
    var caller = new Caller(port);
    assertThat(caller.post("/vao-vai", "name", "quantri").statusCode()).isEqualTo(404);
    assertThat(caller.page("/").text()).doesNotContain("Bản trình diễn");
    assertThat(RawHttp.get(port, "/", "X-Forwarded-For: 10.0.0.1")).startsWith("HTTP/1.1 200");
  }

  @Test
  @Order(2)
  void behind_its_proxy_it_speaks_https_and_knows_who_comes() {
    var page = RawHttp.get(port, "/dang-nhap", "X-Forwarded-For: 203.0.113.9", "X-Forwarded-Proto: https");
    assertThat(page).contains("Strict-Transport-Security: max-age=");
    assertThat(page.lines().filter(line -> line.startsWith("Set-Cookie:"))).isNotEmpty().allSatisfy(line -> assertThat(line).contains("Secure"));
    assertThat(RawHttp.get(port, "/dang-nhap")).doesNotContain("Strict-Transport-Security");
  }

  @Test
  @Order(3)
  void the_link_makes_one_administrator_who_needs_an_app_before_being_inside() {
    var link = "/quan-tri-dau-tien/" + first.invite().orElseThrow();
    var caller = new Caller(port);
    assertThat(caller.get(link).statusCode()).isEqualTo(200);
    assertThat(caller.get(link).statusCode()).as("opening never acts").isEqualTo(200);
    assertThat(caller.post(link, "name", "", "signInName", "x", "body", "", "password", "", "again", "").statusCode()).isEqualTo(422);
    var made = caller.post(link, "name", "Quản Trị Thử", "signInName", "quan.tri", "email", "", "body", "MOFA-CNV",
        "password", People.PASSWORD, "again", People.PASSWORD);
    assertThat(caller.target(made)).isEqualTo("/xac-thuc-hai-lop");
    assertThat(caller.get("/quan-tri/tai-khoan").statusCode()).as("not inside yet").isEqualTo(302);
    caller.get("/xac-thuc-hai-lop");
    var account = accounts.named("quan.tri").orElseThrow();
    var app = factors.prepared(account.id()).orElseThrow();
    caller.post("/xac-thuc-hai-lop", "code", app.at(clock.instant()));
    assertThat(caller.target(caller.post("/dang-nhap/tiep"))).isEqualTo("/");
    assertThat(caller.get("/quan-tri/tai-khoan").statusCode()).isEqualTo(200);
    assertThat(new Caller(port).get(link).statusCode()).isEqualTo(404);
  }

  @Test
  @Order(4)
  void invites_nobody_while_somebody_administers() {
    assertThat(first.invite()).isEqualTo(Optional.empty());
  }
}
