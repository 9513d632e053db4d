package vn.donghanh.browser;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;

/// Đôi tay: what somebody does at a page besides reading and pressing: keys, a click into nothing, two presses in one
/// moment, going away for a while.
final class Hands {
  /// Time that a test moves: the page's clock runs ahead by as much as it is told, and what waits looks often.
  private static final String FAST_CLOCK = """
      (() => {
        const now = Date.now, every = window.setInterval;
        let ahead = 0;
        Date.now = () => now() + ahead;
        window.setInterval = (act, wait) => every(act, Math.min(wait, 50));
        window.addEventListener('later', event => { ahead += event.detail; });
      })();
      """;

  private static final String FETCHING = """
      const done = arguments[arguments.length - 1];
      fetch(arguments[0].href).then(answer => answer.blob()).then(file => {
        const reader = new FileReader();
        reader.onload = () => done(reader.result.split(',')[1]);
        reader.readAsDataURL(file);
      });
      """;

  private final ChromeDriver driver;

  Hands(ChromeDriver driver) {
    this.driver = driver;
  }

  /// Puts a file into the page's field for one.
  void attach(Path file) {
    driver.findElement(By.cssSelector("input[type=file]")).sendKeys(file.toAbsolutePath().toString());
  }

  /// The file to which the link with these words leads.
  byte[] download(String words) {
    return Base64.getDecoder().decode((String) driver.executeAsyncScript(FETCHING, driver.findElement(By.linkText(words))));
  }

  void escape() {
    driver.switchTo().activeElement().sendKeys(Keys.ESCAPE);
  }

  void tab() {
    driver.switchTo().activeElement().sendKeys(Keys.TAB);
  }

  void enter() {
    driver.switchTo().activeElement().sendKeys(Keys.ENTER);
  }

  void type(String text) {
    driver.switchTo().activeElement().sendKeys(text);
  }

  /// Goes on by the tab key until what has the focus says this.
  void tabTo(String words) {
    for (var stop = 0; stop < 200 && !focused().startsWith(words); stop++) {
      tab();
    }
    if (!focused().startsWith(words)) {
      throw new IllegalStateException("no stop says " + words);
    }
  }

  /// True when the last stop of the page lies behind.
  boolean pastTheEnd() {
    return Boolean.TRUE.equals(driver.executeScript("return document.activeElement === document.body"));
  }

  /// How far below the upper edge of the screen what has the focus stands; below zero when it cannot be seen.
  double seenAt() {
    return ((Number) driver.executeScript("const box = document.activeElement.getBoundingClientRect();"
        + " return box.bottom > 0 && box.top < innerHeight && box.width > 0 ? Math.max(0, box.top) : -1")).doubleValue();
  }

  /// True when whoever looks can tell that it has the focus.
  boolean markedAsFocused() {
    return Boolean.TRUE.equals(driver.executeScript("""
        const it = document.activeElement, style = getComputedStyle(it), inner = it.firstElementChild && getComputedStyle(it.firstElementChild);
        return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none'
          || !!inner && it.closest('svg') && parseFloat(inner.strokeWidth) > 1;
        """));
  }

  /// True when no element asks for a place of its own in the order of the tab key.
  boolean stopsRunDown() {
    return Boolean.TRUE.equals(driver.executeScript("return ![...document.querySelectorAll('[tabindex]')].some(it => it.tabIndex > 0)"));
  }

  void clickBeside() {
    driver.findElement(By.tagName("h1")).click();
  }

  void back() {
    driver.navigate().back();
  }

  /// Clicks the link within the page that has these words.
  void within(String words) {
    driver.findElement(By.linkText(words)).click();
  }

  /// Presses a second time before the first was answered, and waits for the answer.
  void pressTwice(String words) {
    var button = driver.findElement(By.xpath("//main//button[normalize-space(.)='" + words + "']"));
    driver.executeScript("document.documentElement.dataset.left = 'yes'; arguments[0].click(); arguments[0].click();", button);
    until("document.readyState === 'complete' && !document.documentElement.dataset.left");
  }

  /// The label of the field that has the focus, or the words of what else has it.
  String focused() {
    return String.valueOf(driver.executeScript("const it = document.activeElement;"
        + " return it.labels && it.labels.length ? it.labels[0].textContent : it.textContent")).replaceAll("\\s+", " ").strip();
  }

  /// True when the page would ask before it lets somebody go.
  boolean asksBeforeLeaving() {
    return Boolean.TRUE.equals(driver.executeScript("return !dispatchEvent(new Event('beforeunload', {cancelable: true}))"));
  }

  /// Lets the pages that come have a clock that [#away] moves, as long as this lasts.
  void withFastClock(Runnable what) {
    var script = driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", FAST_CLOCK));
    try {
      what.run();
    } finally {
      driver.executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", script.get("identifier")));
    }
  }

  /// So much later.
  void away(Duration time) {
    driver.executeScript("dispatchEvent(new CustomEvent('later', {detail: arguments[0]}))", time.toMillis());
  }

  /// Waits until this holds of the page, for twenty seconds at most.
  void until(String condition) {
    var patience = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!holds(condition)) {
      if (System.nanoTime() > patience) {
        throw new IllegalStateException("never: " + condition);
      }
    }
  }

  private boolean holds(String condition) {
    try {
      return Boolean.TRUE.equals(driver.executeScript("return " + condition));
    } catch (WebDriverException between) {
      return false; // the old page is gone and the new one is not there yet
    }
  }
}
