package vn.donghanh.foundation.database;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Nhật ký máy chủ: what PostgreSQL and its tools print, kept across starts and cut off when it grows.
record ServerLog(Path file) {
  private static final long MOST_BYTES = 10_000_000;
  private static final int LAST_LINES = 12;

  /// Puts a long file aside, replacing the one put aside before.
  void rotate() throws IOException {
    if (length() > MOST_BYTES) {
      Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  ProcessBuilder.Redirect append() {
    return ProcessBuilder.Redirect.appendTo(file.toFile());
  }

  long length() throws IOException {
    return Files.exists(file) ? Files.size(file) : 0;
  }

  /// The last lines written since the file had this length: the words of one attempt and not of an older one.
  String since(long length) throws IOException {
    if (length() <= length) {
      return "";
    }
    try (var channel = Files.newByteChannel(file)) {
      channel.position(length);
      var lines = new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8)
          .lines().toList();
      return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    }
  }
}
