package vn.donghanh.foundation.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// However it ends: no committed row is lost, no process stays, and the next start needs no hand.
class SuddenDeathTests {
  private static final int SOME = 20;
  private Path home;

  @BeforeEach
  void make_a_home() throws Exception {
    home = Place.filled("death");
  }

  @AfterEach
  void forget_it() throws IOException {
    Place.forget(home);
  }

  @Test
  void a_clean_end_leaves_nothing_running_and_every_row() throws Exception {
    try (var child = Child.start(home, SOME)) {
      assertThat(child.awaitEnd()).isZero();
      assertThat(Signals.isRunning(child.postmaster())).isFalse();
      assertThat(home.resolve("data/postmaster.pid")).doesNotExist();
      assertThat(child.said("wrote")).hasSize(SOME).allMatch(words -> words.endsWith("true"), "Đ has its small letter");
      all_rows_are_there(child);
    }
  }

  @Test
  void sigterm_ends_it_cleanly() throws Exception {
    try (var child = Child.start(home).awaitRows(SOME)) {
      Child.signal("TERM", child.pid());
      child.awaitEnd();
      assertThat(Signals.isRunning(child.postmaster())).isFalse();
      all_rows_are_there(child);
      assertThat(log()).doesNotContain("not properly shut down");
    }
  }

  @Test
  void ctrl_c_to_the_whole_group_ends_it_cleanly() throws Exception {
    try (var child = Child.start(home).awaitRows(SOME)) {
      Child.signal("INT", "-" + child.pid());
      child.awaitEnd();
      assertThat(Signals.isRunning(child.postmaster())).isFalse();
      all_rows_are_there(child);
      assertThat(log()).doesNotContain("not properly shut down");
    }
  }

  @Test
  void a_killed_application_takes_its_server_with_it() throws Exception {
    try (var child = Child.start(home).awaitRows(SOME)) {
      Child.signal("KILL", child.pid());
      child.awaitEnd();
      Child.await(() -> !Signals.isRunning(child.postmaster()));
      all_rows_are_there(child);
      assertThat(log()).doesNotContain("not properly shut down");
    }
  }

  @Test
  void a_killed_group_takes_its_server_with_it() throws Exception {
    try (var child = Child.start(home).awaitRows(SOME)) {
      Child.signal("KILL", "-" + child.pid());
      child.awaitEnd();
      Child.await(() -> !Signals.isRunning(child.postmaster()));
      all_rows_are_there(child);
    }
  }

  @Test
  void a_start_right_after_the_kill_waits_for_the_old_server() throws Exception {
    try (var child = Child.start(home).awaitRows(SOME)) {
      Child.signal("KILL", child.pid());
      all_rows_are_there(child);
    }
  }

  @Test
  void an_orphaned_server_is_stopped_by_the_next_start() throws Exception {
    try (var child = Child.start(home).awaitRows(SOME)) {
      Child.signal("KILL", child.watchdog(), child.pid());
      child.awaitEnd();
      assertThat(Signals.isRunning(child.postmaster())).as("nobody stops it").isTrue();
      all_rows_are_there(child);
      assertThat(Signals.isRunning(child.postmaster())).isFalse();
    }
  }

  @Test
  void a_kill_of_everything_is_recovered_from() throws Exception {
    try (var child = Child.start(home).awaitRows(SOME)) {
      var everything = new ArrayList<>(child.server());
      everything.add(child.watchdog());
      everything.add(child.pid());
      Child.signal("KILL", everything.toArray());
      child.awaitEnd();
      all_rows_are_there(child);
      assertThat(log()).contains("not properly shut down; automatic recovery in progress");
    }
  }

  @Test
  void a_clean_end_is_possible_without_the_watchdog() throws Exception {
    try (var child = Child.start(home).awaitRows(1)) {
      Child.signal("KILL", child.watchdog());
      Child.signal("TERM", child.pid());
      child.awaitEnd();
      assertThat(Signals.isRunning(child.postmaster())).isFalse();
    }
  }

  @Test
  void a_number_that_now_belongs_to_another_process_does_not_stop_the_start() throws Exception {
    var other = new ProcessBuilder("sleep", "600").start();
    try {
      Files.writeString(home.resolve("data/postmaster.pid"),
          other.pid() + "\n" + home.resolve("data") + "\n1700000000\n5432\n\n127.0.0.1\n  1234567         0\nready   \n");
      try (var child = Child.start(home, 1)) {
        assertThat(child.awaitEnd()).isZero();
      }
      assertThat(other.isAlive()).as("it was not ours to stop").isTrue();
    } finally {
      other.destroyForcibly();
    }
  }

  @Test
  void an_empty_number_file_does_not_stop_the_start() throws Exception {
    Files.writeString(home.resolve("data/postmaster.pid"), "");
    try (var child = Child.start(home, 1)) {
      assertThat(child.awaitEnd()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"data.new-*", "data.new-*/global/pg_control", "data.new-*/donghanh.conf", "data"})
  void a_first_start_killed_anywhere_is_made_good_by_the_next(String moment) throws Exception {
    var young = Place.fresh("young");
    try {
      try (var child = Child.start(young)) {
        // A short moment may pass unseen on a busy machine: the kill then falls when the folder has its name.
        Child.await(() -> exists(young, moment) || exists(young, "data"));
        Child.signal("KILL", child.pid());
        child.awaitEnd();
      }
      try (var child = Child.start(young, 2)) {
        assertThat(child.awaitEnd()).as("%s", child.said("refused")).isZero();
        assertThat(child.written()).hasSize(2);
      }
    } finally {
      Place.forget(young);
    }
  }

  @Test
  void a_second_application_on_the_same_folder_is_refused_and_harms_nothing() throws Exception {
    try (var first = Child.start(home).awaitRows(1); var second = Child.start(home, 1)) {
      assertThat(second.awaitEnd()).isEqualTo(3);
      assertThat(second.said("refused").getFirst())
          .contains("đang được một tiến trình Đồng Hành khác sử dụng").contains("in use by another");
      var before = first.said("wrote").size();
      first.awaitRows(before + SOME);
    }
  }

  /// The next start finds every row whose commit was reported, in order; at most one more was committed unheard.
  private void all_rows_are_there(Child dead) throws Exception {
    try (var next = Child.start(home, 1)) {
      next.awaitRows(1);
      assertThat(next.kept()).startsWith(dead.written().toArray(Integer[]::new));
      assertThat(next.kept()).hasSizeBetween(dead.written().size(), dead.written().size() + 1);
      assertThat(next.awaitEnd()).isZero();
    }
  }

  /// Whether the start has come to the making of this file.
  private static boolean exists(Path folder, String pattern) {
    var first = pattern.split("/", 2);
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (var found = Files.newDirectoryStream(folder, first[0])) {
      for (var one : found) {
        if (first.length == 1 || Files.exists(one.resolve(first[1]))) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String log() throws IOException {
    return Files.readString(home.resolve("postgres.log"));
  }
}
