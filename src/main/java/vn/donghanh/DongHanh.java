package vn.donghanh;

import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/// Đồng Hành: the open platform for local foreign affairs. The foundation is shared ground;
/// every other module says in its `package-info` what it may touch.
@Modulithic(
    systemName = "Đồng Hành",
    sharedModules = {"database", "clock", "site", "journal", "search", "tasks", "reference", "identity"})
@SpringBootApplication
public class DongHanh {

  /// `--mode=real` is short for `--donghanh.mode=real`.
  public static void main(String[] args) {
    SpringApplication.run(DongHanh.class, Arrays.stream(args)
        .map(word -> word.startsWith("--mode=") ? "--donghanh." + word.substring(2) : word).toArray(String[]::new));
  }
}
