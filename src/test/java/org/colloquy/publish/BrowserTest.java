package org.colloquy.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser, from a file, with its Content-Security-Policy; where Chromium is. */
final class BrowserTest {
  private static final Stylesheets STYLESHEETS = new Stylesheets();

  @TempDir private Path folder;
  private String browser = "";

  @BeforeEach
  void theEditionIsWritten() throws Exception {
    browser =
        Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
            .flatMap(
                place -> Stream.of("chromium", "chromium-browser").map(Path.of(place)::resolve))
            .filter(Files::isExecutable)
            .map(Path::toString)
            .findFirst()
            .orElse("");
    Browser.need(!browser.isEmpty(), "no Chromium on the path");
    var evidence =
        new TurnEvidence(
            7, 8, "Comr. Orlov: Good.", "labels", "colon", "high", TurnEvidence.By.PROGRAM, "");
    var options =
        new HtmlOptions("a", "", "", "", "", Set.of(), new TreeMap<>(Map.of("t2", evidence)));
    Map<String, byte[]> files =
        new HtmlOutput(STYLESHEETS)
            .render(Samples.read(STYLESHEETS, "contract.tei.xml"), options, message -> {});
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
  }

  @Test
  void scriptsRunAndKeepTheirStateInTheQuery() throws Exception {
    Seen seen = open("?names=names&view=reg&evidence=evidence&by=orlov&find=neustadl");
    assertThat(seen.complaints()).isEmpty();
    Document page = seen.page();
    assertThat(page.root().selectFirst("html").classNames())
        .contains("names", "reg", "evidence", "by");
    assertThat(page.select("button[aria-pressed=true]")).hasSize(3);
    assertThat(page.select("article.own").eachAttr("id")).containsExactly("t2", "t3", "t5");
    assertThat(page.select("#t2 .why").text())
        .isEqualTo(
            "Transcript, lines 7–8: “Comr. Orlov: Good.” · read by the rule “labels”: colon ·"
                + " certain · decided by the program");
    assertThat(page.select("search [role=status]").text()).isEqualTo("1 of 1");
    assertThat(page.select("button.copy")).hasSizeGreaterThan(4);
  }

  @Test
  void wordsAreFoundWhateverTheirAccentsAndCapitals() throws Exception {
    assertThat(open("?find=ΒΟΥΛΗ").page().select("search [role=status]").text())
        .isEqualTo("1 of 1");
    assertThat(open("?find=nowhere").page().select("search [role=status]").text())
        .isEqualTo("none");
  }

  /** What a page looks like once its scripts have run, and what the browser complained of. */
  private record Seen(Document page, List<String> complaints) {}

  private Seen open(String query) throws IOException, InterruptedException {
    Path dom = folder.resolve("dom.html");
    Path log = folder.resolve("log.txt");
    List<String> command = new ArrayList<>(List.of(browser, "--headless", "--no-sandbox"));
    command.addAll(
        List.of(
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
            folder.resolve("index.html").toUri() + query));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(dom.toFile())
            .redirectError(log.toFile())
            .start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("the browser answers").isTrue();
    List<String> complaints =
        Files.readString(log, UTF_8).lines().filter(line -> line.contains("CONSOLE")).toList();
    return new Seen(Jsoup.parse(Files.readString(dom, UTF_8)), complaints);
  }
}
