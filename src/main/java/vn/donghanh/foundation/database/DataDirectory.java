package vn.donghanh.foundation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Thư mục dữ liệu: made once, under another name, and renamed when the role and the database are in it.
/// So it is either whole or not there, whatever is killed in between.
record DataDirectory(PostgresHome home, PostgresBinaries binaries, RunAs runAs, Durability durability) {
  /// Owns the application's database and nothing else. The superuser has no password and so cannot sign in at all.
  static final String ROLE = "donghanh";

  private static final Duration LIMIT = Duration.ofMinutes(3);

  /// Makes the data directory, which must not be there. The password travels through a pipe, not through a file or a command line.
  void create(String database, String password) throws IOException, InterruptedException {
    home.forgetUnfinished();
    var unfinished = home.unfinishedData();
    runAs.own(unfinished);
    initdb(unfinished);
    write(unfinished.resolve("pg_hba.conf"), """
        # Only this machine, only with the password. Written when the database was made.
        host all all 127.0.0.1/32 scram-sha-256
        """);
    configure(unfinished);
    Files.writeString(unfinished.resolve("postgresql.conf"), "\ninclude 'donghanh.conf'\n", StandardOpenOption.APPEND);
    alone(unfinished, List.of(
        "create role " + ROLE + " login " + (durability == Durability.THROW_AWAY ? "createdb " : "")
            + "password '" + password + "'",
        "create database " + database + " owner " + ROLE));
    Disk.rename(unfinished, home.data());
  }

  /// Gives the role a new password; for a home whose password file was lost. The server must not be running.
  void changePassword(String password) throws IOException, InterruptedException {
    alone(home.data(), List.of("alter role " + ROLE + " password '" + password + "'"));
  }

  /// Writes our settings anew, so that a newer build brings its own to an older data directory.
  void configure() throws IOException {
    configure(home.data());
  }

  private void configure(Path data) throws IOException {
    write(data.resolve("donghanh.conf"), """
        # Written at every start. Put your own settings into local.conf in the folder above.
        synchronous_commit = %s
        password_encryption = 'scram-sha-256'
        max_connections = 60
        shared_buffers = '128MB'
        timezone = 'UTC'
        log_timezone = 'UTC'
        log_line_prefix = '%%m [%%p] '
        """.formatted(durability.synchronousCommit())
        + (Files.exists(home.settings()) ? "include '../local.conf'\n" : ""));
  }

  private void initdb(Path data) throws IOException, InterruptedException {
    var words = new ArrayList<>(List.of(binaries.initdb().toString(), "--pgdata=" + data, "--username=postgres",
        "--auth=reject", "--encoding=UTF8", "--data-checksums",
        // Built into PostgreSQL: needs no locale on the machine, and lower('Đ') is 'đ'.
        "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--no-instructions"));
    words.addAll(durability.initdbOptions());
    new Command(words).through(runAs.prefix()).run(home.log(), "", LIMIT);
  }

  /// Runs statements without a server, as the superuser that nobody else can be.
  private void alone(Path data, List<String> statements) throws IOException, InterruptedException {
    var words = new ArrayList<>(List.of(binaries.postgres().toString(), "--single", "-D", data.toString(),
        "-c", "exit_on_error=on", "-c", "log_min_error_statement=panic"));
    words.addAll(durability.settings());
    words.add("postgres");
    new Command(words).through(runAs.prefix()).run(home.log(), String.join("\n", statements) + "\n", LIMIT);
  }

  void refuseOtherRelease() throws IOException {
    var release = Files.readString(home.data().resolve("PG_VERSION")).strip();
    if (!release.equals(binaries.major())) {
      throw Reasons.otherRelease(home, release, binaries.major());
    }
  }

  private void write(Path file, String text) throws IOException {
    Disk.writePrivate(file, text);
    runAs.own(file);
  }
}
