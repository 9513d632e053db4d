package vn.donghanh.browser;

import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/// Đôi mắt: where things stand on a page, in pixels; also in the frame of another site and on paper.
final class Eyes {
  private static final int A4_WITHIN_MARGINS = 672;

  private final ChromeDriver driver;

  Eyes(ChromeDriver driver) {
    this.driver = driver;
  }

  /// A rectangle on the page, with the words in it.
  record Box(double x, double y, double width, double height, String words) {
    boolean meets(Box other) {
      return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
    }
  }

  /// Where the elements that this selector names are drawn.
  List<Box> boxes(String selector) {
    var all = (List<?>) driver.executeScript("return [...document.querySelectorAll(arguments[0])].map(it => { const box = it.getBoundingClientRect();"
        + " return [box.x, box.y, box.width, box.height, it.textContent.replace(/\\s+/g, ' ').trim()]; })", selector);
    return all.stream().map(it -> (List<?>) it).map(it -> new Box(pixels(it, 0), pixels(it, 1), pixels(it, 2), pixels(it, 3), String.valueOf(it.get(4)))).toList();
  }

  /// Opens a page of another site, which shows the house in a frame, and looks into the frame.
  void intoFrameOf(String otherSite) {
    driver.get(otherSite);
    driver.switchTo().frame(0);
  }

  /// As the printer would have it, on A4 within our margins; answers with the width of the paper.
  int onPaper() {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", A4_WITHIN_MARGINS, "height", 1000, "deviceScaleFactor", 1, "mobile", false));
    return A4_WITHIN_MARGINS;
  }

  /// Back to the screen.
  void offPaper() {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
  }

  private static double pixels(List<?> row, int at) {
    return ((Number) row.get(at)).doubleValue();
  }
}
