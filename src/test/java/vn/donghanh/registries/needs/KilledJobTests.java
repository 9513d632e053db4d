package vn.donghanh.registries.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/// `kill -9` in the middle of a step. A handful here, two hundred by `bin/bench kill`.
class KilledJobTests {
  private static final int DEATHS = 6;

  @Test
  void after_a_sudden_death_each_step_is_wholly_done_or_wholly_not() throws Exception {
    try (var killing = new Killing(Path.of("target/killed"), Path.of("target/postgresql"), Long.getLong("donghanh.seed", 20_250_106L))) {
      var deaths = new ArrayList<Killing.Death>();
      for (var i = 0; i < DEATHS; i++) {
        deaths.add(killing.next());
      }
      assertThat(deaths).allSatisfy(death -> assertThat(death.wrong()).isEmpty());
      assertThat(deaths).extracting(Killing.Death::victim).contains(Killing.Victim.values());
    }
  }
}
