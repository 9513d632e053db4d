package vn.donghanh.browser;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.openqa.selenium.By;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/// Người đọc: one person before one browser. Does what a person does, by the words on the screen: follows a link,
/// presses a button, fills a field by its label; never by an id or a class.
public final class Reader {
  private static final String HOLDING = """
      const plain = text => text.replace(/\\s+/g, ''), wanted = plain(arguments[1]);
      return arguments[0].filter(it => plain(it.textContent).includes(wanted));
      """;
  private static final Pattern ASKED = Pattern.compile("\"url\":\"((?:https?|wss?)://[^\"]*)\"");

  private final ChromeDriver driver;
  private final String house;
  private final List<String> complaints = new ArrayList<>();
  private final List<String> strangers = new ArrayList<>();

  Reader(ChromeDriver driver, String house) {
    this.driver = driver;
    this.house = house;
    driver.manage().deleteAllCookies();
    driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
    driver.get("about:blank");
    onDesktop();
    inTheLight();
    driver.manage().logs().get(LogType.BROWSER);
    driver.manage().logs().get(LogType.PERFORMANCE);
  }

  /// Types an address such as `/dat-hang`.
  public Reader open(String path) {
    driver.get(house + path);
    return this;
  }

  /// Forgets who one was: no cookie is left.
  public Reader forget() {
    driver.manage().deleteAllCookies();
    return this;
  }

  /// Clicks the link with these words.
  public Reader follow(String words) {
    leave(find("//a[@href]", words));
    return this;
  }

  /// Presses the button with these words.
  public Reader press(String words) {
    var button = find("//button|//summary|//*[@role='button']", words);
    if (button.findElements(By.xpath("self::button/ancestor::form[not(@action='/giao-dien')]")).isEmpty()) {
      click(button);
    } else {
      leave(button);
    }
    return this;
  }

  /// Writes into the field with this label, in place of what stood there.
  public Reader fill(String label, String text) {
    var field = field(label);
    if ("date".equals(field.getDomAttribute("type"))) {
      driver.executeScript("arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('change', {bubbles: true}))",
          field, text);
    } else {
      field.clear();
      field.sendKeys(text);
    }
    return this;
  }

  /// Chooses an option of the list with this label, by its words.
  public Reader choose(String label, String option) {
    click(find(field(label), ".//option", option));
    return this;
  }

  /// Ticks the box, or takes the choice, with this label.
  public Reader tick(String label) {
    var box = field(label);
    if (!box.isSelected()) {
      click(box);
    }
    return this;
  }

  /// For what a person does without words: keys, the clock on the wall, impatience.
  Hands hands() {
    return new Hands(driver);
  }

  /// For where things stand on a page, in a frame of another site and on paper.
  Eyes eyes() {
    return new Eyes(driver);
  }

  /// The page's one heading.
  public String heading() {
    return words(driver.findElement(By.xpath("//h1")));
  }

  /// What stands in the field with this label.
  public String written(String label) {
    var value = field(label).getDomProperty("value");
    return value == null ? "" : value;
  }

  /// True when these words can be seen on the page.
  public boolean sees(String text) {
    return page().contains(text);
  }

  /// All words that can be seen, spaces made single.
  public String page() {
    return words(driver.findElement(By.tagName("body")));
  }

  /// The words of every visible element that this XPath names, for tables and lists.
  public List<String> all(String xpath) {
    return driver.findElements(By.xpath(xpath)).stream().filter(WebElement::isDisplayed).map(Reader::words).toList();
  }

  /// The addresses within the house to which this page leads.
  public List<String> links() {
    return driver.findElements(By.xpath("//a[@href]")).stream()
        .map(link -> String.valueOf(link.getDomProperty("href"))).filter(address -> address.startsWith(house + "/"))
        .map(address -> address.substring(house.length()).replaceAll("#.*", "")).distinct().toList();
  }

  /// The path and query of the page that is open.
  public String address() {
    return String.valueOf(driver.getCurrentUrl()).replace(house, "");
  }

  public String title() {
    return driver.getTitle();
  }

  /// The language that the page says it is in.
  public String language() {
    return String.valueOf(driver.findElement(By.tagName("html")).getDomAttribute("lang"));
  }

  /// How many pixels the page is wider than the screen.
  public long hiddenToTheRight() {
    // two frames later: on a busy machine the first may still have been laid out for the screen before
    return (Long) driver.executeAsyncScript("""
        const done = arguments[arguments.length - 1], root = document.documentElement;
        requestAnimationFrame(() => requestAnimationFrame(() => done(Math.max(0, root.scrollWidth - root.clientWidth))));
        """);
  }

  public Reader onDesktop() {
    return screen(1280, 800, 1, false);
  }

  /// The narrowest phone that is supported.
  public Reader onPhone() {
    return screen(360, 780, 2, true);
  }

  /// A screen of this many pixels.
  public Reader onScreen(int width, int height) {
    return screen(width, height, 1, false);
  }

  public Reader inTheDark() {
    return scheme("dark");
  }

  public Reader inTheLight() {
    return scheme("light");
  }

  /// Puts a picture of the whole page, to a readable height, into `docs/gallery` when `-Ddonghanh.gallery=write`.
  public Reader screenshot(String name) {
    if (Gallery.writes()) {
      var height = Math.clamp((Long) driver.executeScript("return document.documentElement.scrollHeight"), 400, 2000);
      var width = (Long) driver.executeScript("return document.documentElement.clientWidth");
      var picture = driver.executeCdpCommand("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true,
          "clip", Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1)));
      Gallery.hang(name, Base64.getDecoder().decode((String) picture.get("data")));
    }
    return this;
  }

  /// What hinders people on this page, by axe: only what is serious or critical.
  public List<String> barriers() {
    return Axe.barriers(driver);
  }

  /// Errors of the console since this reader came: scripts, styles and files that the page's own policy refused.
  /// The answer to an address that a person typed may be an error page, and a form handed back comes with 422; that
  /// alone is no complaint.
  List<String> complaints() {
    StreamSupport.stream(driver.manage().logs().get(LogType.BROWSER).spliterator(), false)
        .filter(entry -> entry.getLevel().intValue() >= java.util.logging.Level.SEVERE.intValue())
        .map(LogEntry::getMessage)
        .filter(message -> !message.startsWith(driver.getCurrentUrl() + " - Failed to load resource"))
        .filter(message -> !message.endsWith("the server responded with a status of 422 ()"))
        .filter(message -> !message.startsWith(house + "/favicon.ico "))
        .forEach(complaints::add);
    return complaints;
  }

  /// Addresses of other hosts that were asked for anything since this reader came.
  List<String> strangers() {
    for (var entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      if (entry.getMessage().contains("\"Network.requestWillBeSent\"")) {
        ASKED.matcher(entry.getMessage()).results().map(found -> found.group(1))
            .filter(address -> !address.startsWith(house + "/")).forEach(strangers::add);
      }
    }
    return strangers;
  }

  private Reader screen(int width, int height, int density, boolean phone) {
    driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", density, "mobile", phone));
    return this;
  }

  private Reader scheme(String scheme) {
    driver.executeCdpCommand("Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme),
            Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    return this;
  }

  private WebElement field(String label) {
    var named = find("//label", label);
    var target = named.getDomAttribute("for");
    return target == null
        ? named.findElement(By.xpath(".//input|.//select|.//textarea"))
        : driver.findElement(By.id(target));
  }

  private WebElement find(String xpath, String words) {
    return find(driver.findElement(By.tagName("html")), xpath, words);
  }

  /// The visible element with exactly these words; failing that, the first that begins with or contains them.
  private WebElement find(WebElement within, String xpath, String words) {
    var all = within.findElements(By.xpath(xpath));
    var holding = (List<?>) driver.executeScript(HOLDING, all, words); // one question instead of one for each element
    var seen = (holding.isEmpty() ? all : holding.stream().map(WebElement.class::cast).toList()).stream()
        .filter(element -> element.isDisplayed() || "option".equals(element.getTagName())).toList();
    return seen.stream().filter(element -> words(element).equals(words)).findFirst()
        .or(() -> seen.stream().filter(element -> words(element).startsWith(words)).findFirst())
        .or(() -> seen.stream().filter(element -> words(element).contains(words)).findFirst())
        .orElseThrow(() -> new NoSuchElementException("nothing says “" + words + "”, only: "
            + seen.stream().map(Reader::words).toList()));
  }

  /// Clicks and waits until the next page stands; a link within the page leads nowhere else and is not waited for long.
  private void leave(WebElement element) {
    driver.executeScript("document.documentElement.dataset.left = 'yes'");
    click(element);
    var patience = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!arrived()) {
      if (System.nanoTime() > patience) {
        throw new IllegalStateException("no page came after " + element);
      }
    }
  }

  private boolean arrived() {
    try {
      return Boolean.TRUE.equals(driver.executeScript("return document.readyState === 'complete'"
          + " && (!document.documentElement.dataset.left || location.hash !== '')"));
    } catch (WebDriverException between) {
      return false; // the old page is gone and the new one is not there yet
    }
  }

  private void click(WebElement element) {
    driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
    element.click();
  }

  private static String words(WebElement element) {
    return element.getText().replaceAll("\\s+", " ").strip();
  }
}
