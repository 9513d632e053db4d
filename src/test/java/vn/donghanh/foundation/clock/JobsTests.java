package vn.donghanh.foundation.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.donghanh.world.MovableClock;
import vn.donghanh.world.TestDatabase;

/// Two nodes on one database; their clocks are moved, nobody sleeps.
class JobsTests {
  // Tuesday 6 January 2026, nine in the morning in Viet Nam.
  private static final Instant NINE = Instant.parse("2026-01-06T02:00:00Z");

  private final AtomicInteger runs = new AtomicInteger();
  private final DataSource database = database();

  private final PeriodicJob hourly = job("clock.hourly", new PeriodicJob.Rhythm.Every(Duration.ofHours(1)));
  private ManualScheduler one;
  private ManualScheduler two;

  @BeforeEach
  void start() {
    one = node(hourly);
    two = node(hourly);
  }

  @Test
  void each_time_a_job_falls_due_one_of_two_nodes_runs_it() throws Exception {
    for (int hour = 1; hour <= 30; hour++) {
      together();
      assertThat(runs).as("hour " + hour).hasValue(hour);
      one.getClock().tick(Duration.ofHours(1));
      two.getClock().tick(Duration.ofHours(1));
    }
  }

  @Test
  void a_job_does_not_run_before_its_time() throws Exception {
    together();
    one.tick(Duration.ofMinutes(59));
    two.tick(Duration.ofMinutes(59));
    together();

    assertThat(runs).hasValue(1);
  }

  @Test
  void what_a_dead_node_had_taken_another_runs_again() {
    var sql = JdbcClient.create(database);
    sql.sql("update clock.run set picked = true, picked_by = 'dead', last_heartbeat = ?, version = version + 1")
        .param(NINE.minus(Duration.ofHours(2)).atOffset(java.time.ZoneOffset.UTC)).update();
    two.runAnyDueExecutions();
    assertThat(runs).hasValue(0);

    two.runDeadExecutionDetection();
    // The library dates the revived run by the machine's own clock.
    two.setTime(Instant.now().plusSeconds(60));
    two.runAnyDueExecutions();
    assertThat(runs).hasValue(1);
  }

  @Test
  void a_job_that_fails_comes_back_at_its_next_time() {
    var failing = new PeriodicJob() {
      @Override
      public String name() {
        return "clock.failing";
      }

      @Override
      public Rhythm when() {
        return new Rhythm.Every(Duration.ofHours(1));
      }

      @Override
      public void run() {
        runs.incrementAndGet();
        throw new IllegalStateException("not this time");
      }
    };
    var node = node(failing);
    node.runAnyDueExecutions();
    node.tick(Duration.ofHours(1));
    node.runAnyDueExecutions();

    assertThat(runs).hasValue(2);
  }

  @Test
  void a_daily_job_runs_at_its_hour_in_viet_nam() {
    var node = node(job("clock.daily", new PeriodicJob.Rhythm.Daily(LocalTime.of(2, 30))));
    node.runAnyDueExecutions();
    assertThat(runs).as("nine in the morning").hasValue(0);

    node.setTime(Instant.parse("2026-01-06T19:29:59Z"));
    node.runAnyDueExecutions();
    assertThat(runs).as("02:29:59 on 7 January").hasValue(0);

    node.setTime(Instant.parse("2026-01-06T19:30:01Z"));
    node.runAnyDueExecutions();
    assertThat(runs).as("02:30:01 on 7 January").hasValue(1);
  }

  @Test
  void a_job_can_be_run_by_hand_by_its_name() {
    var beans = new StaticListableBeanFactory();
    beans.addBean("hourly", hourly);
    var jobs = new Jobs(beans.getBeanProvider(PeriodicJob.class), database, new MovableClock(), false);
    jobs.run("clock.hourly");

    assertThat(runs).hasValue(1);
    assertThatThrownBy(() -> jobs.run("clock.unknown")).hasMessage("no such job: clock.unknown");
  }

  @Test
  void two_jobs_of_one_name_are_refused() {
    assertThatThrownBy(() -> Jobs.recurring(List.of(hourly, hourly))).hasMessage("two jobs are called clock.hourly");
  }

  private void together() throws Exception {
    var barrier = new CyclicBarrier(2);
    try (var threads = Executors.newFixedThreadPool(2)) {
      for (var done : List.of(threads.submit(turn(one, barrier)), threads.submit(turn(two, barrier)))) {
        done.get();
      }
    }
  }

  private static Callable<Void> turn(ManualScheduler node, CyclicBarrier barrier) {
    return () -> {
      barrier.await();
      node.runAnyDueExecutions();
      return null;
    };
  }

  private ManualScheduler node(PeriodicJob job) {
    var clock = new SettableClock();
    clock.set(NINE);
    var node = TestHelper.createManualScheduler(database)
        .startTasks(Jobs.recurring(List.of(job)))
        .tableName(Jobs.TABLE)
        .clock(clock)
        .build();
    node.start();
    return node;
  }

  private PeriodicJob job(String name, PeriodicJob.Rhythm rhythm) {
    return new PeriodicJob() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Rhythm when() {
        return rhythm;
      }

      @Override
      public void run() {
        runs.incrementAndGet();
      }
    };
  }

  private static DataSource database() {
    var database = new PGSimpleDataSource();
    database.setUrl(TestDatabase.fresh());
    database.setUser(TestDatabase.user());
    database.setPassword(TestDatabase.password());
    return database;
  }
}
