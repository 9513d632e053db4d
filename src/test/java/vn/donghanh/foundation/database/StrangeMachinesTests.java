package vn.donghanh.foundation.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Users, locales and places that have broken other launchers. Those that need to become another user run only as root,
/// and say so when they do not.
class StrangeMachinesTests {
  private static final String[] NOBODY = {"setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"};
  private Path home;

  @BeforeEach
  void choose_a_place() throws IOException {
    home = Place.fresh("strange");
  }

  @AfterEach
  void forget_it() throws IOException {
    Place.forget(home);
  }

  @Test
  void a_path_with_spaces_and_vietnamese_letters_is_a_path() throws Exception {
    starts_twice(new Child.Recipe().options("-Dscribe.below=true"), home);
    assertThat(home.resolve("postgres.log")).doesNotExist();
  }

  @Test
  void no_language_is_a_language() throws Exception {
    starts(new Child.Recipe().with("DONG_HANH", "has no LANG"), home, 0);
  }

  @Test
  void a_language_that_is_not_installed_does_not_matter() throws Exception {
    starts(new Child.Recipe().with("LANG", "vi_VN.UTF-8").with("LC_MESSAGES", "xx_XX").with("PGDATA", "/nowhere"), home, 0);
  }

  @Test
  void nothing_is_written_to_the_temporary_folder() throws Exception {
    starts(new Child.Recipe().options("-Djava.io.tmpdir=/nonexistent", "-XX:-UsePerfData")
        .with("TMPDIR", "/nonexistent"), home, 0);
  }

  @Test
  void a_temporary_folder_without_programs_does_not_matter() throws Exception {
    as_root("mounting a folder");
    assumeTrue(!java.nio.file.Path.of("").toAbsolutePath().startsWith("/tmp"), "left out: this checkout itself lies in /tmp");
    assumeTrue(Command.of("unshare", "-m", "mount", "-t", "tmpfs", "-o", "noexec", "tmpfs", "/tmp").succeeds(),
        "left out: this machine does not let us mount");
    starts(new Child.Recipe().through("unshare", "-m", "sh", "-c",
        "mount -t tmpfs -o noexec tmpfs /tmp && exec \"$@\"", "sh"), home, 0);
  }

  @Test
  void nobody_can_start_it() throws Exception {
    as_root("becoming another user");
    Disk.give(home.getParent(), 65534, 65534);
    starts_twice(new Child.Recipe().through(NOBODY), home);
    assertThat(Disk.owner(home.resolve("data"))).isEqualTo(65534);
  }

  @Test
  void a_user_without_a_name_can_start_it() throws Exception {
    as_root("becoming another user");
    Disk.give(home.getParent(), 12345, 12345);
    starts_twice(new Child.Recipe().through("setpriv", "--reuid=12345", "--regid=12345", "--clear-groups"), home);
    assertThat(Disk.owner(home.resolve("data"))).isEqualTo(12345);
  }

  @Test
  void root_without_unshare_becomes_nobody_and_stays_so() throws Exception {
    as_root("being root");
    var withoutUnshare = new Child.Recipe().with("PATH", pathWithoutUnshare());
    starts_twice(withoutUnshare, home);
    assertThat(Disk.owner(home.resolve("data"))).isEqualTo(65534);
    assertThat(Disk.owner(home.resolve("password"))).as("not for nobody to read").isZero();
    // Later with unshare at hand: the owner of the data still decides.
    try (var child = Child.start(home, 1)) {
      assertThat(child.awaitEnd()).as("%s", child.said("refused")).isZero();
      assertThat(child.kept()).hasSize(4);
    }
  }

  @Test
  void data_of_root_without_unshare_is_refused_with_the_way_out() throws Exception {
    take_a_filled_home();
    as_root("being root");
    try (var child = new Child.Recipe().with("PATH", pathWithoutUnshare()).rows(1).start(home)) {
      assertThat(child.awaitEnd()).isEqualTo(3);
      assertThat(child.said("refused").getFirst()).contains("chown -R 65534:65534 '" + home.resolve("data") + "'");
    }
    Place.run("chown", "65534:65534", home.toString());
    Place.run("chown", "-R", "65534:65534", home.resolve("data").toString());
    starts(new Child.Recipe().with("PATH", pathWithoutUnshare()), home, 0);
  }

  @Test
  void data_of_another_user_is_refused_with_the_users_number() throws Exception {
    take_a_filled_home();
    as_root("becoming another user");
    Place.run("chown", "-R", "12345:12345", home.toString());
    try (var child = new Child.Recipe().through(NOBODY).rows(1).start(home)) {
      assertThat(child.awaitEnd()).isEqualTo(3);
      assertThat(child.said("refused").getFirst()).contains("thuộc về người dùng số 12345").contains("donghanh.home");
    }
    // Root takes the way of the owner.
    starts(new Child.Recipe(), home, 0);
    assertThat(Disk.owner(home.resolve("data"))).isEqualTo(12345);
  }

  @Test
  void a_closed_place_is_refused_with_where_to_go() throws Exception {
    as_root("being root");
    Files.setPosixFilePermissions(home.getParent(), PosixFilePermissions.fromString("rwx------"));
    try (var child = new Child.Recipe().with("PATH", pathWithoutUnshare()).rows(1).start(home)) {
      assertThat(child.awaitEnd()).isEqualTo(3);
      assertThat(child.said("refused").getFirst()).contains("/var/lib/donghanh").contains("spring.datasource.url");
    }
  }

  private void take_a_filled_home() throws Exception {
    forget_it();
    home = Place.filled("strange");
  }

  private static void starts_twice(Child.Recipe recipe, Path home) throws Exception {
    starts(recipe, home, 0);
    starts(recipe, home, 2);
  }

  private static void starts(Child.Recipe recipe, Path home, int found) throws Exception {
    try (var child = recipe.rows(2).start(home)) {
      assertThat(child.awaitEnd()).as("%s", child.said("refused")).isZero();
      assertThat(child.kept()).hasSize(found);
      assertThat(child.said("wrote")).hasSize(2).allMatch(words -> words.endsWith("true"));
    }
  }

  /// Root, and a build folder that other users can reach.
  private void as_root(String why) throws Exception {
    assumeTrue(RunAs.currentUser() == 0, "left out: " + why + " needs root");
    Files.setPosixFilePermissions(home.getParent(), PosixFilePermissions.fromString("rwxr-xr-x"));
    var programs = PostgresBinaries.under(Place.PROGRAMS);
    assumeTrue(Command.of(Place.java().toString(), "-version").through(List.of(NOBODY)).succeeds()
        && Command.of(programs.postgres().toString(), "--version").through(List.of(NOBODY)).succeeds(),
        "left out: other users cannot reach the build folder or the JDK");
  }

  /// A `unshare` that fails, as it does in a container, before all others.
  private String pathWithoutUnshare() throws IOException {
    var programs = Files.createDirectories(home.resolveSibling("programs"));
    var unshare = programs.resolve("unshare");
    Files.writeString(unshare, "#!/bin/sh\necho 'unshare failed: Operation not permitted' >&2\nexit 1\n");
    Files.setPosixFilePermissions(unshare, PosixFilePermissions.fromString("rwxr-xr-x"));
    return programs + ":" + System.getenv("PATH");
  }
}
