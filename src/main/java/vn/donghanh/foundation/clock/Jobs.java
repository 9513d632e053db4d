package vn.donghanh.foundation.clock;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Các việc định kỳ: every job of the house, started once the first page can be served, so that no job
/// makes the start slower. `donghanh.jobs=false` leaves a node without them.
@Component
public class Jobs {
  static final String TABLE = "clock.run";

  private final ObjectProvider<PeriodicJob> contributed;
  private final DataSource database;
  private final Clock clock;
  private final boolean wanted;
  private @Nullable Scheduler scheduler;

  Jobs(ObjectProvider<PeriodicJob> contributed, DataSource database, Clock clock,
      @Value("${donghanh.jobs:true}") boolean wanted) {
    this.contributed = contributed;
    this.database = database;
    this.clock = clock;
    this.wanted = wanted;
  }

  /// Runs one job now, on this thread, whether it is due or not.
  public void run(String name) {
    var job = byName(contributed.stream().toList()).get(name);
    if (job == null) {
      throw new IllegalArgumentException("no such job: " + name);
    }
    job.run();
  }

  @EventListener(ApplicationReadyEvent.class)
  synchronized void start() {
    if (!wanted || scheduler != null) {
      return;
    }
    scheduler = Scheduler.create(database)
        .startTasks(recurring(contributed.stream().toList()))
        .tableName(TABLE)
        .clock(clock::instant)
        .threads(3)
        .pollingInterval(Duration.ofSeconds(5))
        .heartbeatInterval(Duration.ofSeconds(30))
        .shutdownMaxWait(Duration.ofSeconds(20))
        .build();
    scheduler.start();
  }

  @PreDestroy
  synchronized void stop() {
    if (scheduler != null) {
      scheduler.stop();
    }
  }

  static List<RecurringTask<Void>> recurring(Collection<PeriodicJob> jobs) {
    return byName(jobs).values().stream()
        .map(job -> Tasks.recurring(job.name(), schedule(job.when())).execute((_, _) -> job.run())).toList();
  }

  private static Map<String, PeriodicJob> byName(Collection<PeriodicJob> jobs) {
    var all = new TreeMap<String, PeriodicJob>();
    for (var job : jobs) {
      if (all.put(job.name(), job) != null) {
        throw new IllegalStateException("two jobs are called " + job.name());
      }
    }
    return all;
  }

  private static Schedule schedule(PeriodicJob.Rhythm rhythm) {
    return switch (rhythm) {
      case PeriodicJob.Rhythm.Every every -> Schedules.fixedDelay(every.pause());
      case PeriodicJob.Rhythm.Daily daily -> Schedules.daily(Today.VIET_NAM, daily.at());
    };
  }
}
