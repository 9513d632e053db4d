package vn.donghanh.foundation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Thư mục của máy chủ: everything one server keeps, in one private folder; nothing is written elsewhere.
record PostgresHome(Path folder) {
  private static final String UNFINISHED = "data.new-";
  private static final System.Logger LOG = System.getLogger(PostgresHome.class.getName());

  /// Makes the folder when it is new, and resolves links: the server's command line must name it as we do.
  static PostgresHome at(Path folder) throws IOException {
    Disk.makePrivateFolder(folder);
    return new PostgresHome(folder.toRealPath());
  }

  Path lock() {
    return folder.resolve("lock");
  }

  Path password() {
    return folder.resolve("password");
  }

  Path data() {
    return folder.resolve("data");
  }

  /// A new place where a data directory grows until it is whole. Never the same twice: the initdb of a start that
  /// was killed may live on for a moment, and must not write into ours.
  Path unfinishedData() throws IOException {
    return Files.createTempDirectory(folder, UNFINISHED);
  }

  /// Deletes what such starts left. What cannot be deleted while somebody still writes there goes the next time.
  void forgetUnfinished() throws IOException {
    try (var left = Files.newDirectoryStream(folder, UNFINISHED + "*")) {
      for (var one : left) {
        try {
          Disk.deleteTree(one);
        } catch (IOException e) {
          LOG.log(System.Logger.Level.INFO, "still in use, left for the next start: {0}", one);
        }
      }
    }
  }

  /// The operator's own settings; may be absent.
  Path settings() {
    return folder.resolve("local.conf");
  }

  Path postmasterPid() {
    return data().resolve("postmaster.pid");
  }

  /// Says that nothing here is worth keeping.
  Path throwAwayMark() {
    return folder.resolve("throw-away");
  }

  ServerLog log() {
    return new ServerLog(folder.resolve("postgres.log"));
  }

  boolean hasData() {
    return Files.exists(data().resolve("PG_VERSION"));
  }
}
