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

/** An edition in parts in a real browser: addresses and searches find the part. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PartsBrowserTest {
  @TempDir private static Path folder;

  private Browser browser;
  private Path index;

  @BeforeAll
  void start() throws Exception {
    browser = Browser.start().orElse(null);
    Browser.need(browser != null, "no Chromium with its driver on the path");
    var stylesheets = new Stylesheets();
    TeiTree tei = stylesheets.parse("long", LongRecord.tei(500, 5));
    for (Map.Entry<String, byte[]> file :
        new HtmlOutput(stylesheets).render(tei, HtmlOptions.named("long"), m -> {}).entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
    index = folder.resolve(HtmlOutput.PAGE);
  }

  @AfterAll
  void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  private String address() {
    return String.valueOf(browser.value("location.pathname + location.search + location.hash"))
        .replaceFirst(".*/", "");
  }

  @Test
  void anAddressOfTheWholeLeadsToThePart() throws Exception {
    browser.open(index, "?names=names#t412.p1");
    browser.await("document.getElementById('t412')");
    assertThat(address()).matches("part-\\d\\.html\\?names=names#t412\\.p1");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void aPassageMayBeAddressedAsItIsCited() throws Exception {
    browser.open(index, "#t412.1");
    browser.await("document.getElementById('t412')");
    assertThat(address()).endsWith("#t412.p1");
    browser.open(folder.resolve("part-1.html"), "#n3");
    assertThat(address()).isEqualTo("part-1.html#n3");
  }

  @Test
  void anAddressOfAnotherPartLeadsThere() throws Exception {
    browser.open(folder.resolve("part-1.html"), "#t412");
    browser.await("document.getElementById('t412')");
    assertThat(address()).doesNotStartWith("part-1").endsWith("#t412");
  }

  @Test
  void anAddressThatIsNowhereStaysWithTheContents() throws Exception {
    browser.open(folder.resolve("part-1.html"), "#t9999");
    browser.await("document.getElementById('ed:contents')");
    assertThat(address()).isEqualTo("index.html#t9999");
  }

  @Test
  void wordsAreFoundInAllPartsAndLedTo() throws Exception {
    browser.open(index, "?find=PLACE8");
    browser.await("document.querySelector('.hits li:nth-child(55)')");
    assertThat(browser.value("document.querySelector('.hits li b').textContent"))
        .isEqualTo("Place8");
    assertThat(browser.value("document.querySelector('.hits li a').textContent")).isEqualTo("8.1");
    browser.value("document.querySelector('.hits li:nth-child(55) a').click()");
    browser.await("document.querySelector('search [role=status]')?.textContent");
    assertThat(address()).matches("part-\\d\\.html\\?find=PLACE8#t494\\.p1");
    assertThat(browser.value("CSS.highlights.has('here')")).isEqualTo(true);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void aPartFindsItsOwnAndOnRequestAll() throws Exception {
    browser.open(folder.resolve("part-2.html"), "?find=Place8");
    assertThat(browser.value("document.querySelectorAll('.hits li').length")).isEqualTo(0L);
    browser.value("document.querySelector('.all-parts').focus()");
    browser.press(Keys.ENTER);
    browser.await("document.querySelector('.hits li:nth-child(55)')");
  }

  @Test
  void oneSpeakersTurnsStandOutInAPart() {
    browser.open(folder.resolve("part-2.html"), "?by=vesela");
    assertThat(browser.value("document.querySelectorAll('.own:not([data-who=vesela])').length"))
        .isEqualTo(0L);
    assertThat(browser.value("document.querySelectorAll('.own').length > 10")).isEqualTo(true);
  }

  @Test
  void withoutScriptTheContentsLeadToEveryPart() {
    browser.scripts(false);
    browser.open(index, "#t412.p1");
    assertThat(browser.value("document.querySelectorAll('.parts a[href^=part-]').length > 2"))
        .isEqualTo(true);
    browser.scripts(true);
    assertThat(address()).isEqualTo("index.html#t412.p1");
  }
}
