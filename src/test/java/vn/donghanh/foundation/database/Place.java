package vn.donghanh.foundation.database;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.io.IOUtils;
import org.apache.commons.lang3.ArrayUtils;
import org.postgresql.Driver;
import org.tukaani.xz.XZInputStream;

/// Where the launcher's tests keep their folders: in the build folder, with one unpacked copy of PostgreSQL for all,
/// and one home made once and kept, of which most tests take a copy, because initdb is the slow part.
final class Place {
  static final Path PROGRAMS = Path.of(System.getProperty(LocalPostgres.BINARIES, "target/postgresql")).toAbsolutePath();
  private static final Path ROOT = Path.of("target/homes").toAbsolutePath();
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  private Place() {}

  /// A name that no file has yet, for a home that is to be made.
  static Path fresh(String name) throws IOException {
    Files.createDirectories(ROOT);
    return Files.createTempDirectory(ROOT, name + "-").resolve("home");
  }

  /// A home with a data directory that was made by a start and closed cleanly.
  static Path filled(String name) throws IOException, InterruptedException {
    var home = fresh(name);
    run("cp", "-a", Prepared.HOME.toString(), home.toString());
    return home;
  }

  static void forget(Path home) throws IOException {
    Disk.deleteTree(home.getParent());
  }

  static Path java() {
    return JAVA;
  }

  /// The classes a child needs, where any user can read them: a local repository is often closed to others.
  static String classpath() throws IOException {
    var library = Files.createDirectories(ROOT.resolve("lib"));
    var path = new StringBuilder();
    for (var type : List.of(Driver.class, TarArchiveInputStream.class, XZInputStream.class, IOUtils.class, ArrayUtils.class)) {
      path.append(copy(source(type), library)).append(File.pathSeparator);
    }
    var archive = PostgresBinaries.class.getResource("/" + PostgresBinaries.archiveForThisMachine());
    path.append(copy(Path.of(archive.getPath().replaceAll("^file:|!.*", "")), library)).append(File.pathSeparator);
    return path.append(source(LocalPostgres.class)).append(File.pathSeparator).append(source(Scribe.class)).toString();
  }

  private static Path copy(Path jar, Path folder) throws IOException {
    var copy = folder.resolve(jar.getFileName());
    if (!Files.exists(copy)) {
      Files.copy(jar, copy, StandardCopyOption.REPLACE_EXISTING);
    }
    return copy;
  }

  private static Path source(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static void run(String... words) throws IOException, InterruptedException {
    var process = new ProcessBuilder(words).inheritIO().start();
    if (process.waitFor() != 0) {
      throw new IOException(String.join(" ", words) + " ended with " + process.exitValue());
    }
  }

  /// Made when the first test asks for a copy; nobody ever writes into it.
  private static final class Prepared {
    static final Path HOME = make();

    private static Path make() {
      var home = ROOT.resolve("prepared");
      LocalPostgres.start(home, PROGRAMS, "donghanh_demo").close();
      return home;
    }
  }
}
