package vn.donghanh.foundation.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;

/// PostgreSQL của nền tảng: the server that the product brings along, so that it runs where none is installed.
/// Durable, on this machine's loopback only, with a password, all its files in one private folder. It ends with
/// this process, however the process ends, and picks itself up when it is killed alone.
public final class LocalPostgres implements AutoCloseable {
  /// System property: where the programs are unpacked when the caller does not say. Tests and builds share one copy.
  public static final String BINARIES = "donghanh.postgres.binaries";

  private static final String DATABASE = "donghanh";
  private static final Duration HEALTHY = Duration.ofMinutes(1);
  private static final Duration UNTIL_WE_ARE_TOLD = Duration.ofSeconds(5);
  private static final int MOST_RESTARTS = 5;
  private static final System.Logger LOG = System.getLogger(LocalPostgres.class.getName());

  private final Launch launch;
  private final String database;
  private final int port;
  private Postmaster postmaster;
  private int restarts;
  private volatile boolean closed;

  private LocalPostgres(Launch launch, String database, Postmaster postmaster) {
    this.launch = launch;
    this.database = database;
    this.port = postmaster.port();
    this.postmaster = postmaster;
  }

  /// Starts the server of this folder, and makes it first when the folder is new.
  ///
  /// @throws StartRefused when it does not start, saying what to do
  public static LocalPostgres start(Path home) {
    return start(home, programs(home.resolve("postgresql")), DATABASE);
  }

  /// @param programs the folder for the unpacked programs, which several homes may share
  /// @param database the name given to the database when the folder is new
  public static LocalPostgres start(Path home, Path programs, String database) {
    return start(home, programs, database, Durability.LASTING);
  }

  /// A server without durability, for tests and builds only: empty at every start, gone when closed.
  /// Its role may create further databases.
  public static LocalPostgres throwAway(Path home) {
    return start(home, programs(home.resolveSibling("postgresql")), DATABASE, Durability.THROW_AWAY);
  }

  private static Path programs(Path otherwise) {
    var named = System.getProperty(BINARIES);
    return named == null ? otherwise : Path.of(named);
  }

  private static LocalPostgres start(Path home, Path programs, String database, Durability durability) {
    try {
      var launch = Launch.prepare(home, programs, database, durability);
      try {
        var server = new LocalPostgres(launch, database, launch.start());
        server.watch();
        return server;
      } catch (IOException | InterruptedException | RuntimeException e) {
        launch.end();
        throw e;
      }
    } catch (IOException e) {
      throw Reasons.disk(home, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Reasons.interrupted();
    }
  }

  /// The JDBC address of the application's database.
  public String url() {
    return url(database);
  }

  /// The JDBC address of a database on this server.
  public String url(String name) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
  }

  public String user() {
    return DataDirectory.ROLE;
  }

  public String password() {
    return launch.password();
  }

  /// Stays the same while this object lives, even when the server had to be started again.
  public int port() {
    return port;
  }

  /// The server's process, for those who want to measure it or to kill it in a test.
  synchronized long pid() {
    return postmaster.pid();
  }

  private void watch() {
    var since = System.nanoTime();
    postmaster.ended().thenAcceptAsync(ended -> {
      if (ended.endedInOrder()) {
        pause(); // a signal to every process of the service: we are about to be closed, too
      }
      again(ended, since);
    }, task -> Thread.ofVirtual().start(task));
  }

  private static void pause() {
    try {
      Thread.sleep(UNTIL_WE_ARE_TOLD);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// The kernel kills the largest process first when memory is short, and that may be ours: without this,
  /// every page would fail until somebody starts the application again.
  private synchronized void again(Postmaster ended, long since) {
    if (closed) {
      return;
    }
    restarts = System.nanoTime() - since > HEALTHY.toNanos() ? 1 : restarts + 1;
    if (restarts > MOST_RESTARTS) {
      LOG.log(System.Logger.Level.ERROR, "PostgreSQL ended {0} times in short order and stays down", restarts);
      return;
    }
    LOG.log(System.Logger.Level.WARNING, "PostgreSQL ended by itself, starting it again");
    try {
      postmaster = launch.start(() -> port);
      watch();
    } catch (IOException | StartRefused e) {
      LOG.log(System.Logger.Level.ERROR, "PostgreSQL stays down", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Stops the server and waits until it has written everything down.
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    stop();
  }

  private synchronized void stop() {
    try {
      if (!postmaster.stop()) {
        LOG.log(System.Logger.Level.WARNING, "PostgreSQL is still writing and will end by itself");
        return; // the folder stays locked until this process ends: the data is not free yet
      }
      launch.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
