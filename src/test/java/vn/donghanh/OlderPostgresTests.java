package vn.donghanh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import vn.donghanh.foundation.database.Migrations;

/// The same migrations on Debian's PostgreSQL 15, where it is installed: an operator's own server may be that old.
class OlderPostgresTests {
  static final Path BIN = Path.of("/usr/lib/postgresql/15/bin");

  @TempDir Path home;

  @Test
  void every_migration_runs_on_postgresql_15() throws Exception {
    assumeTrue(Files.exists(BIN.resolve("initdb")), "Debian's PostgreSQL 15 is not installed here");
    var asNobody = asNobody();
    var data = home.resolve("data").toString();
    run(asNobody, BIN.resolve("initdb").toString(), "-D", data, "-U", "donghanh", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
    var port = freePort();
    run(asNobody, BIN.resolve("pg_ctl").toString(), "-D", data, "-w", "-l", home.resolve("log").toString(), "-o",
        "-p " + port + " -h 127.0.0.1 -c unix_socket_directories='' -c fsync=off", "start");
    try {
      var database = new PGSimpleDataSource();
      database.setUrl("jdbc:postgresql://127.0.0.1:" + port + "/postgres");
      database.setUser("donghanh");
      Migrations.run(database);
      Migrations.run(database); // a second start changes nothing and refuses nothing
      try (var connection = database.getConnection(); var statement = connection.createStatement();
          var rows = statement.executeQuery("select current_setting('server_version_num')::int / 10000, count(*) from needs.need")) {
        rows.next();
        assertThat(rows.getInt(1)).isEqualTo(15);
        assertThat(rows.getInt(2)).isZero();
      }
    } finally {
      run(asNobody, BIN.resolve("pg_ctl").toString(), "-D", data, "-m", "immediate", "stop");
    }
  }

  /// PostgreSQL refuses to run as root; there it runs as nobody, who gets the folder.
  private List<String> asNobody() throws IOException {
    if ((int) Files.getAttribute(home, "unix:uid") != 0) {
      return List.of();
    }
    for (var folder = home; folder.startsWith(System.getProperty("java.io.tmpdir")) && folder.getNameCount() > 1; folder = folder.getParent()) {
      Files.setAttribute(folder, "unix:uid", 65534);
    }
    return List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
  }

  private void run(List<String> as, String... command) throws IOException, InterruptedException {
    var whole = new ArrayList<>(as);
    whole.addAll(List.of(command));
    var process = new ProcessBuilder(whole).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(String.join(" ", command)).isTrue();
    assertThat(process.exitValue()).as(String.join(" ", command)).isZero();
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
