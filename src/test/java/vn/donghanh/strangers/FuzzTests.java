package vn.donghanh.strangers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import vn.donghanh.world.OpenHouse;

/// Some thousands of requests; fifty thousand by `bin/bench fuzz`. `-Ddonghanh.fuzz=9000` says how many,
/// `-Ddonghanh.seed=…` from which seed. A house of its own: strangers who send forms leave little as it was.
@OpenHouse
@TestPropertySource(properties = "spring.application.name=strangers")
class FuzzTests {
  private static final int QUICK = 3_000;

  @Autowired ApplicationContext house;
  @LocalServerPort int port;

  @Test
  void nothing_that_a_stranger_sends_ends_in_an_error_of_the_house() throws Exception {
    var outcome = new Fuzzing(house, port, Long.getLong("donghanh.seed", 20_250_106L)).ask(Integer.getInteger("donghanh.fuzz", QUICK));
    assertThat(outcome.wrong()).as("answers %s", outcome.statuses()).isEmpty();
    assertThat(outcome.statuses().keySet()).as("the requests reach pages, refusals and the firewall").contains(200, 302, 400, 403, 404);
    assertThat(outcome.people()).as("people of the demonstration").isGreaterThan(1);
  }
}
