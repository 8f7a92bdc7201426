package org.colloquy.collection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.colloquy.collection.InventedCollection.GESPRAECH;
import static org.colloquy.collection.InventedCollection.HARBOUR;
import static org.colloquy.collection.InventedCollection.HEARING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.publish.BookStyle;
import org.colloquy.publish.Browser;
import org.colloquy.publish.HouseFile;
import org.colloquy.publish.HouseStyle;
import org.colloquy.publish.PlaceFigure;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site in a real browser, from files, with its Content-Security-Policy; where Chromium is. */
final class SiteBrowserTest {
  private static final Path PICTURES = Path.of("target/screenshots");
  private static final List<String> KINDS =
      List.of("index", "editions", "persons", "places", "search", "about");

  @TempDir private static Path folder;
  private static Browser browser;

  @BeforeAll
  static void theSiteIsWritten() throws Exception {
    Optional<Browser> found = Browser.start();
    assumeThat(found).as("no Chromium on the path: browser tests are skipped").isPresent();
    browser = found.get();
    var settings =
        new SiteSettings(
            "Talks", "Three invented talks.", "", "", "Nobody.", "A *talk*.", style(), "");
    Map<String, byte[]> files = InventedCollection.site(settings, HARBOUR, HEARING, GESPRAECH);
    Files.createDirectories(folder.resolve("site-data"));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
    Files.createDirectories(PICTURES);
  }

  /** A theme: green paper by day. */
  private static HouseStyle style() {
    byte[] css =
        "@media (prefers-color-scheme: light) { :root { --paper: #eef6ee; } }".getBytes(UTF_8);
    return HouseStyle.NONE.under(
        new HouseStyle(
            Optional.of(new HouseFile("house.css", css)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            "",
            BookStyle.NONE));
  }

  @Test
  void aThemeSetsNoMoreThanItsProperties() throws Exception {
    browser.screen(1400, false, true);
    open("index.html", "", "main");
    assertThat(browser.value("getComputedStyle(document.body).backgroundColor"))
        .isEqualTo("rgb(238, 246, 238)");
    assertThat(browser.value("getComputedStyle(document.body).color")).isEqualTo("rgb(29, 27, 24)");
  }

  @AfterAll
  static void theBrowserIsClosed() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void theSearchFindsWordsWhateverTheirAccentsAndLeadsToTheTurn() throws Exception {
    Document page = open("search.html", "?q=SMORGASBORD", ".hits li");
    assertThat(page.select("[role=status]").text()).isEqualTo("Passages: 1");
    assertThat(page.select(".hits a").attr("href"))
        .isEqualTo("harbour/index.html?find=smorgasbord#t2");
    assertThat(page.select(".hits mark").text()).isEqualTo("smörgåsbord");
    assertThat(page.select(".hits i").text()).isEqualTo("Čapek:");
  }

  @Test
  void everyWordMustStandInThePassageAndABeginningIsEnough() throws Exception {
    Document page = open("search.html", "?q=stras+łódź", ".hits li");
    assertThat(page.select(".hits a").eachAttr("href"))
        .containsExactly("gespraech/index.html?find=stras#t1");
    assertThat(page.select(".hits mark").eachText()).containsExactly("Straße", "Łódź");
    assertThat(open("search.html", "?q=nowhere", "").select("[role=status]").text())
        .isEqualTo("none");
    assertThat(open("search.html", "?q=script", ".hits li").select(".hits p").text())
        .isEqualTo("Orlov: Ships & boats </script> wait.");
  }

  @Test
  void facetsFilterTheListAndTellWhatEachValueLeaves() throws Exception {
    Document page = open("editions.html", "?speaker=capek", "#facet-speaker");
    assertThat(page.select("#list a.title").eachAttr("href")).containsExactly("harbour/index.html");
    assertThat(page.select("[role=status]").text()).isEqualTo("Editions: 1");
    assertThat(page.select("#facet-speaker option").eachText())
        .containsExactly("All", "Čapek (1)", "Orlov (Wikidata Q1) (2)", "Orlov (Wikidata Q2) (1)");
    assertThat(open("editions.html", "?from=1952", ".members").select("#list a.title").eachText())
        .containsExactly("Hearing on fish");
    assertThat(open("editions.html", "", "#facet-speaker").select("#list h2")).hasSize(3);
  }

  @Test
  void aFacetOfVeryManyValuesIsTyped() throws Exception {
    var people = new StringBuilder();
    var turns = new StringBuilder();
    for (int i = 3; i < 240; i++) {
      people.append(
          "<person xml:id=\"p%d\"><persName>Voice %d</persName></person>".formatted(i, i));
      turns.append("<sp xml:id=\"t%d\" n=\"%d\" who=\"#p%d\"><p>Ay.</p></sp>".formatted(i, i, i));
    }
    String crowd =
        HEARING
            .replace("</listPerson>", people + "</listPerson>")
            .replace("</body>", turns + "</body>");
    Path place = Files.createDirectories(folder.resolve("crowd/site-data")).getParent();
    for (Map.Entry<String, byte[]> file :
        InventedCollection.site(SiteSettings.NONE, HARBOUR, crowd).entrySet()) {
      Files.write(place.resolve(file.getKey()), file.getValue());
    }
    Document page = open("crowd/editions.html", "?speaker=p77", "#facet-speaker");
    assertThat(page.select("#list a.title").eachText()).containsExactly("Hearing on fish");
    assertThat(browser.value("document.querySelector('#facet-speaker').value"))
        .isEqualTo("Voice 77");
    assertThat(page.select("#values-speaker option").size()).isGreaterThan(200);
    assertThat(page.select("select#facet-place")).hasSize(1);
    assertThat(browser.axe()).isEmpty();
    browser.value(
        "(() => { const box = document.querySelector('#facet-speaker'); box.value = 'čapek';"
            + " box.dispatchEvent(new Event('change')); })()");
    assertThat(browser.value("document.querySelector('#list a.title').textContent"))
        .isEqualTo("Talk on the harbour");
    assertThat((String) browser.value("location.search")).isEqualTo("?speaker=capek");
  }

  @Test
  void noWordOfAMapLiesOnAnotherOrOutside() throws Exception {
    String touching =
        """
        (() => {
          const box = each => each.getBoundingClientRect();
          const words = [...document.querySelectorAll('.map text')]
              .map(box).filter(each => each.width > 0);
          const map = box(document.querySelector('.map'));
          const bad = words.filter((a, i) => a.left < map.left || a.right > map.right
              || words.some((b, j) => i < j && a.left < b.right && b.left < a.right
                  && a.top + 2 < b.bottom && b.top + 2 < a.bottom));
          return words.length + ' words, ' + bad.length + ' bad';
        })()""";
    List<PlaceFigure.Item> items = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String geo = (45 + i * 7 % 20) + " " + (2 + i * 11 % 31);
      items.add(new PlaceFigure.Item("#p" + i, "Town of " + i, "Town " + i, List.of(), geo, "", i));
    }
    for (int width : List.of(1400, 390)) {
      browser.screen(width, false, true);
      Files.write(folder.resolve("crowd.html"), InventedCollection.mapPage(items));
      open("crowd.html", "", ".map");
      assertThat((String) browser.value(touching))
          .as("at %d", width)
          .endsWith(", 0 bad")
          .matches("[1-4][0-9] words.*");
    }
    browser.screen(1400, false, true);
  }

  @Test
  void everyKindOfPageIsAccessibleAndNarrowEnough() throws Exception {
    for (String kind : KINDS) {
      for (int width : List.of(1400, 390, 320)) {
        browser.screen(width, width == 390, true);
        String wait = kind.equals("search") ? ".hits li" : "main";
        open(kind + ".html", kind.equals("search") ? "?q=the" : "", wait);
        assertThat(browser.value("document.documentElement.scrollWidth <= innerWidth"))
            .as("%s at %d", kind, width)
            .isEqualTo(true);
        browser.picture(PICTURES.resolve("site-" + kind + "-" + width + ".png"));
        assertThat(browser.axe()).as("%s at %d", kind, width).isEmpty();
      }
    }
    browser.screen(1400, false, true);
  }

  /** Returns the page once its scripts have run, of which the browser must not have complained. */
  private static Document open(String page, String query, String until)
      throws IOException, InterruptedException {
    browser.complaints();
    browser.open(folder.resolve(page), query);
    for (int i = 0; i < 100 && !until.isEmpty() && !isThere(until); i++) {
      Thread.sleep(50);
    }
    Thread.sleep(until.isEmpty() ? 1000 : 50);
    assertThat(browser.complaints()).isEmpty();
    return Jsoup.parse((String) browser.value("document.documentElement.outerHTML"));
  }

  private static boolean isThere(String selector) {
    return Boolean.TRUE.equals(
        browser.value("document.querySelector(arguments[0]) !== null", selector));
  }
}
