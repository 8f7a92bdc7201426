package org.colloquy.collection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.colloquy.collection.InventedCollection.GESPRAECH;
import static org.colloquy.collection.InventedCollection.HARBOUR;
import static org.colloquy.collection.InventedCollection.HEARING;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site in a real browser, from files, with its Content-Security-Policy; where Chromium is. */
final class SiteBrowserTest {
  @TempDir private Path folder;
  private String browser = "";

  @BeforeEach
  void theSiteIsWritten() throws Exception {
    browser =
        Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
            .flatMap(
                place -> Stream.of("chromium", "chromium-browser").map(Path.of(place)::resolve))
            .filter(Files::isExecutable)
            .map(Path::toString)
            .findFirst()
            .orElse("");
    assumeThat(browser).as("no Chromium on the path: browser tests are skipped").isNotEmpty();
    Map<String, byte[]> files =
        InventedCollection.site(SiteSettings.NONE, HARBOUR, HEARING, GESPRAECH);
    Files.createDirectories(folder.resolve("site-data"));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
  }

  @Test
  void theSearchFindsWordsWhateverTheirAccentsAndLeadsToTheTurn() throws Exception {
    Document page = open("search.html?q=SMORGASBORD");
    assertThat(page.select("[role=status]").text()).isEqualTo("Passages: 1");
    assertThat(page.select(".hits a").attr("href"))
        .isEqualTo("harbour/index.html?find=smorgasbord#t2");
    assertThat(page.select(".hits mark").text()).isEqualTo("smörgåsbord");
    assertThat(page.select(".hits i").text()).isEqualTo("Čapek:");
  }

  @Test
  void everyWordMustStandInThePassageAndABeginningIsEnough() throws Exception {
    Document page = open("search.html?q=stras+łódź");
    assertThat(page.select(".hits a").eachAttr("href"))
        .containsExactly("gespraech/index.html?find=stras#t1");
    assertThat(page.select(".hits mark").eachText()).containsExactly("Straße", "Łódź");
    assertThat(open("search.html?q=nowhere").select("[role=status]").text()).isEqualTo("none");
    assertThat(open("search.html?q=%22%3E%3Cb").select(".hits, .results b")).isEmpty();
  }

  @Test
  void facetsFilterTheListAndTellWhatEachValueLeaves() throws Exception {
    Document page = open("editions.html?speaker=" + "%C4%8Capek");
    assertThat(page.select("#list a.title").eachAttr("href")).containsExactly("harbour/index.html");
    assertThat(page.select("[role=status]").text()).isEqualTo("Editions: 1");
    assertThat(page.select("#facet-speaker option").eachText())
        .containsExactly("All", "Čapek (1)", "Orlov (3)");
    assertThat(open("editions.html?from=1952").select("#list a.title").eachText())
        .containsExactly("Hearing on fish");
    assertThat(open("editions.html").select("#list h2")).hasSize(3);
  }

  /** Returns the page once its scripts have run, of which the browser must not have complained. */
  private Document open(String page) throws IOException, InterruptedException {
    Path dom = folder.resolve("dom.html");
    Path log = folder.resolve("log.txt");
    Process process =
        new ProcessBuilder(
                browser,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + folder.resolve("profile"),
                "--enable-logging=stderr",
                "--virtual-time-budget=5000",
                "--dump-dom",
                folder.toUri() + page)
            .redirectOutput(dom.toFile())
            .redirectError(log.toFile())
            .start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("the browser answers").isTrue();
    assertThat(Files.readString(log, UTF_8).lines().filter(line -> line.contains("CONSOLE")))
        .isEmpty();
    return Jsoup.parse(Files.readString(dom, UTF_8));
  }
}
