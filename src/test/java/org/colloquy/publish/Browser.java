package org.colloquy.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** Debian's Chromium, driven by Selenium; pages are opened from files. Not safe for threads. */
public final class Browser implements AutoCloseable {
  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Starts a browser; empty where Chromium or its driver is not on the path. */
  public static Optional<Browser> start() {
    Optional<Path> chromium = onPath("chromium", "chromium-browser");
    Optional<Path> program = onPath("chromedriver");
    if (chromium.isEmpty() || program.isEmpty()) {
      return Optional.empty();
    }
    var options = new ChromeOptions();
    options.setBinary(chromium.get().toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--hide-scrollbars",
        "--disable-background-networking",
        "--disable-component-update",
        "--host-resolver-rules=MAP * ~NOTFOUND",
        "--force-color-profile=srgb");
    options.setCapability("goog:loggingPrefs", Map.of(LogType.BROWSER, "ALL"));
    var service =
        new ChromeDriverService.Builder().usingDriverExecutable(program.get().toFile()).build();
    return Optional.of(new Browser(new ChromeDriver(service, options)));
  }

  /**
   * Skips a test whose tool is missing, with the reason; fails it where COLLOQUY_TESTS=all demands
   * that all tests run.
   */
  public static void need(boolean there, String missing) {
    if ("all".equals(System.getenv("COLLOQUY_TESTS"))) {
      assertThat(there).as(missing).isTrue();
    }
    assumeThat(there).as(missing).isTrue();
  }

  private static Optional<Path> onPath(String... names) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .flatMap(place -> Stream.of(names).map(Path.of(place)::resolve))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Sets the window's width in CSS pixels, light or dark colours, and whether motion is wanted. */
  public void screen(int width, boolean dark, boolean still) {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    command(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            "",
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
                Map.of(
                    "name",
                    "prefers-reduced-motion",
                    "value",
                    still ? "reduce" : "no-preference"))));
  }

  /** Sets the medium, as in {@code print}. */
  public void medium(String medium) {
    command("Emulation.setEmulatedMedia", Map.of("media", medium));
  }

  /** Turns the scripts of the pages on or off; takes effect with the next page. */
  public void scripts(boolean on) {
    command("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
  }

  private void command(String name, Map<String, Object> parameters) {
    driver.executeCdpCommand(name, parameters);
  }

  /** Opens a page with a query and a fragment, as in {@code ?view=reg#t2}; both may be empty. */
  public void open(Path page, String rest) {
    driver.get("about:blank");
    driver.get(page.toUri() + rest);
  }

  /** Returns what an expression of the page's gives. */
  public Object value(String expression, Object... arguments) {
    return driver.executeScript("return " + expression, arguments);
  }

  /** Waits until an expression is true, on whatever page the browser is by then; ten seconds. */
  public void await(String expression) throws InterruptedException {
    for (int tries = 0; tries < 200; tries++) {
      if (Boolean.TRUE.equals(
          value("document.readyState == 'complete' && Boolean(" + expression + ")"))) {
        return;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("never true: " + expression);
  }

  /** Returns what a script gives to the function that is its last argument. */
  public Object later(String script, Object... arguments) {
    return driver.executeAsyncScript(script, arguments);
  }

  /** Presses a key as a reader would. */
  public void press(Keys key) {
    new Actions(driver).sendKeys(key).perform();
  }

  /** Clicks what a selector finds first. */
  public void click(String selector) {
    driver.findElement(org.openqa.selenium.By.cssSelector(selector)).click();
  }

  /** Returns what the browser complained of since the last call. */
  public List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /**
   * Returns what axe-core finds against WCAG 2.2 AA in the open page and the elements it blames,
   * one a line; empty if nothing.
   */
  public String axe() throws IOException {
    try (InputStream axe = Browser.class.getResourceAsStream("/axe.min.js")) {
      driver.executeScript(new String(axe.readAllBytes(), UTF_8));
    }
    return (String)
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
            axe.run(document, { preload: false, runOnly: { type: 'tag', values: tags } }).then(
              found => done(found.violations.map(each => each.id + ': ' + each.nodes.map(
                node => node.target.join(' ') + ' (' + node.failureSummary.replace(/\\s+/g, ' ') + ')'
              ).slice(0, 8).join('\\n  ')).join('\\n')),
              error => done(String(error)));
            """);
  }

  /** Writes the whole of the page as a picture; at most 6,000 pixels of it. */
  public void picture(Path file) throws IOException {
    Number height = (Number) value("document.documentElement.scrollHeight");
    Number width = (Number) value("innerWidth");
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width",
            width,
            "height",
            Math.min(6000, height.intValue()),
            "deviceScaleFactor",
            1,
            "mobile",
            false));
    Files.createDirectories(file.getParent());
    Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
