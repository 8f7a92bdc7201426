package org.colloquy.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** A passage cited from the page, in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CitingTest {
  private static final String SHOWN = "document.querySelector('.cited').textContent";

  @TempDir private static Path folder;
  private Browser browser;

  @BeforeAll
  void start() throws Exception {
    browser = Browser.start().orElse(null);
    Browser.need(browser != null, "no Chromium with its driver on the path");
    var stylesheets = new Stylesheets();
    TeiTree tei = Samples.read(stylesheets, "contract.tei.xml");
    for (Map.Entry<String, byte[]> file :
        new HtmlOutput(stylesheets).render(tei, HtmlOptions.named("a"), m -> {}).entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
    browser.screen(1200, false, true);
  }

  @AfterAll
  void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  private void open() {
    browser.open(folder.resolve(HtmlOutput.PAGE), "");
  }

  private void choose(int form) {
    browser.value(
        "(() => { const choice = document.querySelector('.citing select');"
            + " choice.selectedIndex = arguments[0];"
            + " choice.dispatchEvent(new Event('change')); })()",
        form);
  }

  @Test
  void aNumberInTheMarginCitesItsPassageInEveryForm() throws Exception {
    open();
    browser.click("#t1\\.p2 .num");
    browser.await("document.querySelector('.citing')");
    assertThat((String) browser.value(SHOWN))
        .contains("Record of a Conversation")
        .endsWith(", 1.2.");
    assertThat(browser.value("document.querySelectorAll('.citing option').length")).isEqualTo(6L);
    choose(3);
    assertThat((String) browser.value(SHOWN)).startsWith("@misc{").contains("pages = {1.2}");
    assertThat((String) browser.value("location.hash")).isEqualTo("#t1.p2");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void escapeClosesTheCitationAndGoesBackToTheNumber() throws Exception {
    open();
    browser.value("document.querySelector('#t2 .num').focus()");
    browser.press(Keys.ENTER);
    browser.await("document.querySelector('.citing')");
    browser.press(Keys.ESCAPE);
    browser.await("!document.querySelector('.citing')");
    assertThat(browser.value("document.activeElement.className")).isEqualTo("num");
  }

  @Test
  void wordsThatAreSelectedAreCitedWithTheirPassage() throws Exception {
    open();
    browser.value(
        "(() => { const from = document.getElementById('t1.p2').lastChild;"
            + " const to = document.querySelector('#t2 p').lastChild;"
            + " getSelection().setBaseAndExtent(from, 1, to, 1);"
            + " document.body.dispatchEvent(new PointerEvent('pointerup', { bubbles: true })); })()");
    browser.await("document.querySelector('.citing')");
    assertThat((String) browser.value(SHOWN)).startsWith("“").endsWith(", 1.2–2.1.");
    choose(4);
    assertThat((String) browser.value(SHOWN)).startsWith("TY  - ").contains("SP  - 1.2–2.1");
  }

  @Test
  void theCitationAndTheAddressAreCopied() throws Exception {
    open();
    browser.click("#t2 .num");
    browser.await("document.querySelector('.citing')");
    browser.click(".citing .copy");
    browser.await("document.querySelector('.citing .copy').textContent == 'Copied'");
    browser.click(".citing .copy + .copy");
    browser.await("document.querySelector('.citing .copy + .copy').textContent == 'Copied'");
  }

  @Test
  void theEditionsNameIsNotCopiedWithTheText() {
    open();
    browser.value("getSelection().selectAllChildren(document.getElementById('t1'))");
    assertThat((String) browser.value("getSelection().toString()"))
        .doesNotContain("Hana Vesela", "named by the edition", "1.2")
        .contains("spinning");
  }
}
