package vn.donghanh.foundation.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Khóa thư mục: one process at a time. The kernel lets go when the process ends, however it ends.
final class DirectoryLock implements AutoCloseable {
  /// Asked before the file is opened: on POSIX, closing a second handle of a locked file in the same process
  /// drops the lock that the first one holds.
  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private DirectoryLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /// The lock, or null when somebody else holds it.
  static @Nullable DirectoryLock tryTake(Path file) throws IOException {
    if (!HELD_HERE.add(file)) {
      return null;
    }
    var held = open(file, false);
    if (held == null) {
      HELD_HERE.remove(file);
    }
    return held;
  }

  /// Waits for its turn; for work that is short.
  static DirectoryLock take(Path file) throws IOException, InterruptedException {
    while (!HELD_HERE.add(file)) {
      Thread.sleep(20);
    }
    var held = open(file, true);
    if (held == null) {
      HELD_HERE.remove(file);
      throw new IOException("cannot lock " + file);
    }
    return held;
  }

  private static @Nullable DirectoryLock open(Path file, boolean wait) throws IOException {
    FileChannel channel = null;
    FileLock lock = null;
    try {
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      lock = wait ? channel.lock() : channel.tryLock();
      return lock == null ? null : new DirectoryLock(file, channel);
    } catch (IOException e) {
      HELD_HERE.remove(file);
      throw e;
    } finally {
      if (lock == null && channel != null) {
        channel.close();
      }
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
    HELD_HERE.remove(file);
  }
}
