package org.colloquy.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.Keys;

/**
 * Every kind of page in a real browser, narrow and wide, light and dark, against WCAG 2.2 AA by
 * axe-core. Pictures of them are left in target/screenshots.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class AccessibilityTest {
  private static final Path PICTURES = Path.of("target/screenshots");

  /** Links and buttons that stand by themselves, narrower or lower than 24 px. */
  private static final String SMALL_TARGETS =
      """
      [...document.querySelectorAll('.bar a, .bar button, .bar select, .bar input, .num, .backlink,'
        + ' .downloads a, .copy, summary')].filter(each => each.checkVisibility()).filter(each => {
          const box = each.getBoundingClientRect();
          return box.height < 24 || box.width < 24;
        }).map(each => each.outerHTML.slice(0, 80)).join('\\n')""";

  /** Kinds seen in both colours at both widths; the others are light and narrow, dark and wide. */
  private static final Set<String> FULLY = Set.of("record", "sample", "parts-second");

  private Map<String, Path> pages;
  private Browser browser;

  @BeforeAll
  void start() throws Exception {
    browser = Browser.start().orElse(null);
    Browser.need(browser != null, "no Chromium with its driver on the path");
    pages = PageKinds.write();
  }

  @AfterAll
  void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @TestFactory
  Stream<DynamicTest> everyKindOfPageIsOpenToAll() {
    return pages.entrySet().stream()
        .flatMap(
            page ->
                Stream.of(390, 1400)
                    .flatMap(
                        width ->
                            Stream.of(false, true)
                                .filter(
                                    dark -> FULLY.contains(page.getKey()) || dark == width > 1000)
                                .map(dark -> visit(page.getKey(), page.getValue(), width, dark))));
  }

  private DynamicTest visit(String kind, Path page, int width, boolean dark) {
    String name = kind + "-" + width + (dark ? "-dark" : "");
    return DynamicTest.dynamicTest(
        name,
        () -> {
          browser.screen(width, dark, true);
          browser.open(page, "?evidence=evidence");
          assertThat(browser.axe()).isEmpty();
          assertThat(browser.complaints()).isEmpty();
          browser.picture(PICTURES.resolve(name + ".png"));
        });
  }

  @TestFactory
  Stream<DynamicTest> noPageIsWiderThanANarrowScreen() {
    return pages.entrySet().stream()
        .map(
            page ->
                DynamicTest.dynamicTest(
                    page.getKey(),
                    () -> {
                      browser.screen(320, false, true);
                      browser.open(page.getValue(), "");
                      assertThat(browser.value("document.documentElement.scrollWidth"))
                          .isEqualTo(320L);
                      assertThat(browser.value(SMALL_TARGETS)).isEqualTo("");
                    }));
  }

  @Test
  void textOfTwiceTheSizeStaysOnAWideScreen() {
    browser.screen(640, false, true);
    browser.open(PageKinds.richest(pages), "");
    browser.value("(document.documentElement.style.fontSize = '200%')");
    assertThat(browser.value("document.documentElement.scrollWidth")).isEqualTo(640L);
  }

  @Test
  void whoSpeaksWhenIsWhollySeenOnANarrowScreen() {
    browser.screen(390, false, true);
    browser.open(pages.get("sample"), "");
    String seen =
        """
        [...document.querySelectorAll('.speakers svg')].map(each => each.getBoundingClientRect())
            .filter(box => box.width < 300 || box.left < 0 || box.right > innerWidth).length""";
    assertThat(browser.value("document.querySelectorAll('.speakers svg').length > 1"))
        .isEqualTo(true);
    assertThat(browser.value(seen)).isEqualTo(0L);
  }

  @Test
  void whoWantsNoMotionSeesNone() {
    String moves = "document.getElementById('t2').getAnimations({subtree: true}).length";
    browser.screen(1400, false, false);
    browser.open(PageKinds.richest(pages), "#t2");
    assertThat((Long) browser.value(moves)).isPositive();
    browser.screen(1400, false, true);
    browser.open(PageKinds.richest(pages), "#t2");
    assertThat(browser.value(moves)).isEqualTo(0L);
    assertThat(browser.value("getComputedStyle(document.documentElement).scrollBehavior"))
        .isEqualTo("auto");
  }

  @Test
  void theFirstKeyLeadsPastTheBarToTheText() {
    browser.screen(1400, false, true);
    browser.open(PageKinds.richest(pages), "");
    browser.press(Keys.TAB);
    assertThat(browser.value("document.activeElement.className")).isEqualTo("skip");
    browser.press(Keys.ENTER);
    assertThat(browser.value("location.hash")).isEqualTo("#ed:text");
    browser.press(Keys.TAB);
    assertThat(browser.value("Boolean(document.activeElement.closest('main'))")).isEqualTo(true);
  }

  @Test
  void noLinkChangesTheOrderOfTheKeys() {
    browser.open(PageKinds.richest(pages), "");
    assertThat(
            browser.value("document.querySelectorAll('[tabindex]:not([tabindex=\"0\"])').length"))
        .isEqualTo(0L);
  }

  @Test
  void aNoteOpensAndClosesByKeyboardOnANarrowScreen() {
    browser.screen(390, false, true);
    browser.open(PageKinds.richest(pages), "");
    browser.value("document.querySelector('.noteref').focus()");
    browser.press(Keys.ENTER);
    assertThat(browser.value("document.activeElement.classList.contains('open')")).isEqualTo(true);
    browser.press(Keys.ESCAPE);
    assertThat(browser.value("document.querySelectorAll('.note.open').length")).isEqualTo(0L);
    assertThat(browser.value("document.activeElement.className")).isEqualTo("noteref");
  }

  @Test
  void aLinkToAPassageScrollsToItAndMarksIt() {
    browser.screen(390, false, true);
    browser.open(PageKinds.richest(pages), "#t5");
    assertThat((Number) browser.value("document.getElementById('t5').getBoundingClientRect().top"))
        .satisfies(top -> assertThat(top.doubleValue()).isBetween(0.0, 900.0));
    assertThat(browser.value("getComputedStyle(document.querySelector('#t5 > p')).backgroundColor"))
        .isNotEqualTo("rgba(0, 0, 0, 0)");
  }

  @Test
  void withoutScriptThePageIsWhole() {
    browser.scripts(false);
    browser.open(PageKinds.richest(pages), "");
    browser.scripts(true);
    assertThat(browser.value("document.querySelectorAll('article.turn').length")).isEqualTo(6L);
    assertThat(browser.value("document.querySelectorAll('button').length")).isEqualTo(0L);
  }

  @Test
  void onPaperTheControlsAreGoneAndTheTextIsBlack() {
    browser.screen(700, false, true);
    browser.open(PageKinds.richest(pages), "");
    browser.medium("print");
    assertThat(browser.value("document.querySelector('.bar').checkVisibility()")).isEqualTo(false);
    assertThat(browser.value("getComputedStyle(document.body).color")).isEqualTo("rgb(0, 0, 0)");
    assertThat(browser.value("document.querySelector('.num').checkVisibility()")).isEqualTo(true);
    browser.medium("");
  }

  @Test
  void textFromRightToLeftHasItsNumbersAtTheRight() {
    browser.screen(1400, false, true);
    browser.open(pages.get("arabic"), "");
    assertThat(browser.value("document.documentElement.dir")).isEqualTo("rtl");
    assertThat(
            browser.value(
                "document.querySelector('.num').getBoundingClientRect().left >"
                    + " document.querySelector('.turn p').getBoundingClientRect().left"))
        .isEqualTo(true);
  }

  @Test
  void aLineOfChineseCharactersBreaksAnywhere() {
    browser.screen(320, false, true);
    browser.open(pages.get("korean"), "");
    assertThat(browser.value("document.documentElement.lang")).isEqualTo("ko");
    assertThat((Number) browser.value("document.querySelector('#t2 p').offsetHeight"))
        .satisfies(height -> assertThat(height.intValue()).isGreaterThan(40));
  }
}
