package org.retis.it;

import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.rules.ExternalResource;
import org.openqa.selenium.By;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * One Chromium for all journeys of this JVM. Where there is none, the tests that need it are
 * skipped.
 */
final class Browser extends ExternalResource {

  private static final List<String> CHROMIUM =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final Path SCREENSHOTS =
      Path.of(System.getProperty("it.screenshots", "target/screenshots")).toAbsolutePath();

  private static ChromeDriver driver;

  private final Supplier<URI> base;

  /**
   * @param base the address of the host with its context path
   */
  Browser(Supplier<URI> base) {
    this.base = base;
  }

  @Override
  protected void before() {
    Optional<Path> chromium = CHROMIUM.stream().flatMap(n -> find(n).stream()).findFirst();
    Optional<Path> chromedriver = find("chromedriver");
    assumeTrue("Chromium isn't installed here", chromium.isPresent());
    assumeTrue("chromedriver isn't installed here", chromedriver.isPresent());
    start(chromium.get(), chromedriver.get());
  }

  private static Optional<Path> find(String program) {
    return Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static synchronized void start(Path chromium, Path chromedriver) {
    if (driver != null) {
      return;
    }
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--user-data-dir=" + profile());
    driver =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.toFile())
                .usingAnyFreePort()
                .build(),
            options);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> driver.quit()));
  }

  private static Path profile() {
    try {
      return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "it-chromium");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Somebody anonymous, English, in a wide window with scripts. */
  void reset() {
    driver.get(base.get() + "/login.action");
    driver.manage().deleteAllCookies();
    scripts(true);
    language("en");
    width(1280);
  }

  /** Logs in through the form. */
  void logIn(String username) {
    driver.manage().deleteAllCookies();
    driver.get(base.get() + "/login.action");
    fill("os_username", username);
    fill("os_password", username);
    WebElement page = driver.findElement(By.tagName("html"));
    driver.findElement(By.name("os_password")).submit();
    awaitOtherThan(page);
  }

  /** The browser's language, for whoever chose none. */
  void language(String tag) {
    driver.executeCdpCommand("Network.enable", Map.of());
    driver.executeCdpCommand(
        "Network.setExtraHTTPHeaders", Map.of("headers", Map.of("Accept-Language", tag)));
  }

  /** The width of the window in CSS pixels; a narrow one is a phone's. */
  void width(int pixels) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width",
            pixels,
            "height",
            pixels < 600 ? 780 : 900,
            "deviceScaleFactor",
            1,
            "mobile",
            pixels < 600));
  }

  /** Switches JavaScript. */
  void scripts(boolean on) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
  }

  /** Opens a page of the host. */
  void open(String path) {
    driver.get(base.get() + path);
  }

  /** The address of the page that is shown. */
  URI address() {
    return URI.create(driver.getCurrentUrl());
  }

  /** What the page says, as a person reads it. */
  String text() {
    return driver.findElement(By.tagName("body")).getText();
  }

  /** What one part of the page says. */
  String text(String css) {
    try {
      return one(css).getText();
    } catch (StaleElementReferenceException replaced) {
      // the next page came between finding and reading
      return one(css).getText();
    }
  }

  /** One element; waits a moment, for without scripts the driver doesn't wait for the next page. */
  WebElement one(String css) {
    Instant late = Instant.now().plusSeconds(5);
    while (all(css).isEmpty() && Instant.now().isBefore(late)) {
      Thread.onSpinWait();
    }
    return driver.findElement(By.cssSelector(css));
  }

  List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  /** Follows a link by its words. */
  void follow(String linkText) {
    press(driver.findElement(By.partialLinkText(linkText)));
  }

  /** Types into the field of this name, in place of what stands there. */
  void fill(String name, String value) {
    WebElement field = driver.findElement(By.name(name));
    field.clear();
    field.sendKeys(value);
  }

  /** Presses a button or link by CSS. */
  void click(String css) {
    try {
      press(one(css));
    } catch (StaleElementReferenceException replaced) {
      // a script drew it again between finding and pressing
      press(one(css));
    }
  }

  /**
   * Presses a button or link and, where it may lead to another page, waits until that is there: the
   * driver itself doesn't wait for a page that is only about to be asked for.
   */
  void press(WebElement pressed) {
    WebElement page = driver.findElement(By.tagName("html"));
    boolean leads = leads(pressed);
    pressed.click();
    if (leads) {
      awaitOtherThan(page);
    }
  }

  private static boolean leads(WebElement pressed) {
    String target = pressed.getDomAttribute("href");
    String type = pressed.getDomAttribute("type");
    return switch (pressed.getTagName()) {
      case "a" -> target != null && !target.startsWith("#");
      case "button" -> type == null || type.equals("submit");
      case "input" -> "submit".equals(type);
      default -> false;
    };
  }

  /** What a script answers by itself leads nowhere, so this doesn't insist. */
  private static void awaitOtherThan(WebElement page) {
    Instant late = Instant.now().plusMillis(700);
    try {
      while (Instant.now().isBefore(late)) {
        page.getTagName();
        Thread.onSpinWait();
      }
    } catch (StaleElementReferenceException | NoSuchElementException replaced) {
      // that is what was waited for
    }
  }

  /** Runs a script in the page and returns what it answers. */
  Object script(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Runs a script that calls its last argument when it is done. */
  Object asyncScript(String script, Object... arguments) {
    return driver.executeAsyncScript(script, arguments);
  }

  /** Whether the page is wider than its window. */
  boolean scrollsSideways() {
    return (Boolean)
        script(
            "return document.documentElement.scrollWidth > document.documentElement.clientWidth");
  }

  /** Saves a picture of the whole page under {@code target/screenshots}. */
  void screenshot(String name) {
    long height = (Long) script("return Math.min(6000, document.documentElement.scrollHeight)");
    long width = (Long) script("return window.innerWidth");
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    byte[] png = driver.getScreenshotAs(OutputType.BYTES);
    width((int) width);
    try {
      Files.createDirectories(SCREENSHOTS);
      Files.write(SCREENSHOTS.resolve(name + ".png"), png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
