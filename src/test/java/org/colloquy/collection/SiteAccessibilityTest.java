package org.colloquy.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.collection.InventedCollection.GESPRAECH;
import static org.colloquy.collection.InventedCollection.HARBOUR;
import static org.colloquy.collection.InventedCollection.HEARING;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.colloquy.publish.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Every page of a collection's site in a real browser, against WCAG 2.2 AA by axe-core. Pictures of
 * them are left in target/screenshots.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SiteAccessibilityTest {
  private static final Path FOLDER = Path.of("target/pages/site");

  private final Map<String, Path> pages = new TreeMap<>();
  private Browser browser;

  @BeforeAll
  void start() throws Exception {
    browser = Browser.start().orElse(null);
    Browser.need(browser != null, "no Chromium with its driver on the path");
    for (Map.Entry<String, byte[]> file :
        InventedCollection.site(SiteSettings.NONE, HARBOUR, HEARING, GESPRAECH).entrySet()) {
      Path path = FOLDER.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
      if (file.getKey().endsWith(".html")) {
        pages.put(file.getKey().replace('/', '-').replace(".html", ""), path);
      }
    }
  }

  @AfterAll
  void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @TestFactory
  Stream<DynamicTest> everyPageIsOpenToAll() {
    assertThat(pages).hasSizeGreaterThan(3);
    return pages.keySet().stream()
        .flatMap(page -> Stream.of(visit(page, 390, true), visit(page, 1400, false)));
  }

  private DynamicTest visit(String page, int width, boolean dark) {
    String name = "site-" + page + "-" + width + (dark ? "-dark" : "");
    return DynamicTest.dynamicTest(
        name,
        () -> {
          browser.screen(width, dark, true);
          browser.open(pages.get(page), page.equals("search") ? "?q=harbour" : "");
          assertThat(browser.axe()).isEmpty();
          assertThat(browser.complaints()).isEmpty();
          browser.picture(Path.of("target/screenshots", name + ".png"));
          browser.screen(320, dark, true);
          assertThat(browser.value("document.documentElement.scrollWidth")).isEqualTo(320L);
        });
  }
}
