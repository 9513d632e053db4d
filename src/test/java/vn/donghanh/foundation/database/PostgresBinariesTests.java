package vn.donghanh.foundation.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The programs that come in a jar.
class PostgresBinariesTests {
  private Path folder;

  @BeforeEach
  void choose_a_place() throws IOException {
    folder = Place.fresh("programs");
  }

  @AfterEach
  void forget_it() throws IOException {
    Place.forget(folder);
  }

  @Test
  void each_architecture_has_its_archive_and_every_other_is_refused() {
    assertThat(PostgresBinaries.archive("Linux", "amd64")).isEqualTo("postgres-linux-x86_64.txz");
    assertThat(PostgresBinaries.archive("Linux", "aarch64")).isEqualTo("postgres-linux-arm_64.txz");
    assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> PostgresBinaries.archive("Mac OS X", "aarch64"))
        .satisfies(refused -> assertThat(refused.vietnamese()).contains("Mac OS X").contains("spring.datasource.url"));
    assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> PostgresBinaries.archive("Linux", "riscv64"));
  }

  @Test
  void two_that_unpack_at_once_share_one_whole_copy() throws Exception {
    Files.createDirectories(folder.resolve("unpacking/left/by/a/killed/start"));
    Callable<PostgresBinaries> unpack = () -> PostgresBinaries.under(folder);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var both = threads.invokeAll(Stream.of(unpack, unpack).toList());
      assertThat(both.getFirst().get()).isEqualTo(both.getLast().get());
    }
    var release = PostgresBinaries.under(folder);
    assertThat(release.major()).isEqualTo("18");
    assertThat(folder).isDirectoryNotContaining("glob:**unpacking");
    assertThat(Command.of(release.postgres().toString(), "--version").succeeds()).isTrue();
    assertThat(release.folder().resolve("lib/libpq.so.5")).isSymbolicLink();
  }

  @Test
  void programs_that_others_may_change_are_not_run() throws Exception {
    var known = PostgresBinaries.under(Place.PROGRAMS).folder().getFileName();
    var release = Files.createDirectories(folder.resolve(known));
    Files.setPosixFilePermissions(release, PosixFilePermissions.fromString("rwxrwxrwx"));
    assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> PostgresBinaries.under(folder))
        .withMessageContaining(release.toString());
  }
}
