package vn.donghanh.browser;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.PageLoadStrategy;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/// Debian's Chromium with a fresh profile. Nothing is looked for elsewhere and nothing is downloaded.
final class Chromium implements AutoCloseable {
  private static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  /// Held, so that the level is not collected with the logger: it warns of protocol versions that we do not use.
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private final Path profile;
  private final ChromeDriver driver;

  Chromium(boolean scripts) {
    SELENIUM.setLevel(Level.SEVERE);
    try {
      profile = Files.createTempDirectory("donghanh-chromium");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var service = new ChromeDriverService.Builder()
        .usingDriverExecutable(DRIVER.toFile())
        .usingAnyFreePort()
        .withEnvironment(Map.of("HOME", profile.toString()))
        .build();
    service.sendOutputTo(OutputStream.nullOutputStream());
    driver = new ChromeDriver(service, options(scripts));
  }

  static boolean installed() {
    return Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER);
  }

  ChromeDriver driver() {
    return driver;
  }

  @Override
  public void close() {
    driver.quit();
    try (var files = Files.walk(profile)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException | UncheckedIOException left) {
      // Chromium may still be deleting the same files; what is left lies in the temporary folder.
    }
  }

  private ChromeOptions options(boolean scripts) {
    var logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    var options = new ChromeOptions();
    options.setBinary(BROWSER.toFile());
    options.setPageLoadStrategy(PageLoadStrategy.NORMAL);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    options.addArguments(List.of(
        "--headless=new", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--disable-extensions", "--disable-breakpad",
        "--disable-dev-shm-usage", "--force-prefers-reduced-motion", "--hide-scrollbars", "--lang=vi",
        "--window-size=1280,800", "--user-data-dir=" + profile));
    if (root()) {
      options.addArguments("--no-sandbox"); // Chromium refuses its sandbox to root, and only to root
    }
    if (!scripts) {
      options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
    }
    return options;
  }

  private static boolean root() {
    try {
      return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
