package org.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks, rules, logo and foot of the editors' own on the pages of editions and of their site. */
final class HouseTest {
  private static final String OPEN =
      """
      <xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
        xmlns:f="http://colloquy.org/ns/functions" xmlns="http://www.w3.org/1999/xhtml"
        xpath-default-namespace="http://www.tei-c.org/ns/1.0" expand-text="yes">
      """;
  private static final String CLOSE = "</xsl:stylesheet>\n";

  @TempDir private Path dir;

  @BeforeEach
  void twoTalks() throws IOException {
    for (String name : List.of("one", "two")) {
      write(name + ".txt", "ANNA: Good day, " + name + ".\n\nBEN: Good day.\n\nANNA: Well?\n");
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = dir.resolve("in").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private CommandLineFixture build() {
    Path out = dir.resolve("out");
    return CommandLineFixture.run(
        "build", "--format", "tei,html", "--output", out, dir.resolve("in"));
  }

  private Document page(String name) throws IOException {
    return Jsoup.parse(dir.resolve("out").resolve(name).toFile(), "UTF-8");
  }

  @Test
  void theEditorsChooseTheLanguageOfTheInterface() throws IOException {
    write("edition.yaml", "language: de\n");
    build();
    assertThat(page("one/index.html").select("h2[id=ed:cite]").text()).isEqualTo("Zitierweise");
    assertThat(page("one/index.html").select("html").attr("lang")).isEqualTo("en");
  }

  @Test
  void styleSheetLogoAndFootReachEveryPage() throws IOException {
    write("edition.yaml", "css: my.css\nlogo: img/m.svg\nlogo-text: A mill\nfooter: Kept <here>\n");
    write("my.css", ":root { --paper: #eee; }\n");
    write("img/m.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
    CommandLineFixture run = build();
    assertThat(run.exit()).as(run.err()).isZero();
    for (String name : List.of("one/index.html", "one/register.html", "index.html")) {
      Document page = page(name);
      String sheet = page.select("link[rel=stylesheet]").last().attr("href");
      Path folder = dir.resolve("out").resolve(name).getParent();
      assertThat(folder.resolve(sheet)).as(name).hasContent(":root { --paper: #eee; }");
      assertThat(page.select("img.logo").attr("alt")).as(name).isEqualTo("A mill");
      assertThat(folder.resolve(page.select("img.logo").attr("src"))).isNotEmptyFile();
      assertThat(page.select("footer").text()).as(name).contains("Kept <here>");
    }
  }

  @Test
  void ownRulesGoBeforeThoseOfThePagesAndTheTextStaysWhole() throws IOException {
    write("edition.yaml", "xslt: rules/pages.xsl\nsite-xslt: rules/site.xsl\n");
    String module =
        """
        <xsl:include href="parts/foot.xsl"/>
        <xsl:template match="sp" mode="text"><div class="mine"><xsl:next-match/></div></xsl:template>
        """;
    write("rules/pages.xsl", OPEN + module + CLOSE);
    String foot =
        """
        <xsl:template name="colophon"><footer class="mine" data-generated="">{f:title(.)}</footer>
        </xsl:template>
        """;
    write("rules/parts/foot.xsl", OPEN + foot + CLOSE);
    String home =
        """
        <xsl:template match="*:site[@kind = 'home']" mode="content"><p class="mine">Welcome</p>
        <xsl:next-match/></xsl:template>
        """;
    write("rules/site.xsl", OPEN + home + CLOSE);
    CommandLineFixture run = build();
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.err()).doesNotContain("T601");
    assertThat(page("two/index.html").select("div.mine > .turn")).hasSize(3);
    assertThat(page("two/index.html").select("footer.mine").text()).isNotEmpty();
    assertThat(page("index.html").select("main > p.mine + h1")).hasSize(1);
  }

  @Test
  void oneEditionMayHaveLooksOfItsOwn() throws IOException {
    write("edition.yaml", "footer: All\n");
    write("two.yaml", "footer: Mine\ncss: two.css\n");
    write("two.css", "body {}\n");
    assertThat(build().exit()).isZero();
    assertThat(page("one/index.html").select(".house-foot").text()).isEqualTo("All");
    assertThat(page("two/index.html").select(".house-foot").text()).isEqualTo("Mine");
    assertThat(dir.resolve("out/two/house.css")).exists();
    assertThat(dir.resolve("out/one/house.css")).doesNotExist();
  }

  @Test
  void aFaultOfAnOwnStylesheetIsToldWithItsLineAndNoPageIsMade() throws IOException {
    write("edition.yaml", "xslt: pages.xsl\n");
    write(
        "pages.xsl",
        OPEN
            + "<xsl:template match=\"sp\" mode=\"text\">\n<p>{f:lable('x')}</p></xsl:template>"
            + CLOSE);
    CommandLineFixture run = build();
    assertThat(run.exit()).isEqualTo(ExitCode.INVALID.value());
    assertThat(run.err())
        .containsOnlyOnce("error[P820]")
        .contains("pages.xsl:5:")
        .contains("lable");
    assertThat(dir.resolve("out/one/index.html")).doesNotExist();
    assertThat(dir.resolve("out/index.html")).doesNotExist();
  }

  @Test
  void anOwnStylesheetReadsNeitherTheNetworkNorOtherFilesAndWritesNone() throws IOException {
    write("edition.yaml", "xslt: pages.xsl\n");
    write("secret.txt", "secret");
    for (String reach :
        List.of(
            "<xsl:sequence select=\"doc('https://example.org/x.xml')\"/>",
            "<xsl:value-of select=\"unparsed-text('file://" + dir + "/in/secret.txt')\"/>",
            "<xsl:result-document href=\"file://"
                + dir
                + "/in/made.html\"><p/>"
                + "</xsl:result-document>")) {
      write(
          "pages.xsl",
          OPEN + "<xsl:template match=\"sp\" mode=\"text\">" + reach + "</xsl:template>" + CLOSE);
      CommandLineFixture run = build();
      assertThat(run.exit()).as(reach).isEqualTo(ExitCode.INVALID.value());
      assertThat(run.err()).as(reach).contains("error[P820]").doesNotContain("C999", "\tat ");
      assertThat(dir.resolve("in/made.html")).doesNotExist();
    }
    write("pages.xsl", OPEN + "<xsl:import href=\"https://example.org/x.xsl\"/>" + CLOSE);
    assertThat(build().err()).contains("error[P820]");
  }

  @Test
  void aPageThatWouldLoseItsPolicyIsNotMade() throws IOException {
    write("edition.yaml", "xslt: pages.xsl\n");
    String head = "<xsl:template name=\"head\"><meta charset=\"utf-8\"/><script>1</script>";
    write("pages.xsl", OPEN + head + "</xsl:template>" + CLOSE);
    CommandLineFixture run = build();
    assertThat(run.exit()).isEqualTo(ExitCode.INVALID.value());
    assertThat(run.err()).contains("error[P821]");
    assertThat(dir.resolve("out/one/index.html")).doesNotExist();
  }

  @Test
  void aFileThatIsMissingOrElsewhereIsToldWithItsPlace() throws IOException {
    Files.writeString(dir.resolve("above.css"), "body {}");
    write("edition.yaml", "css: ../above.css\nxslt: none.xsl\nlogo: edition.yaml\n");
    CommandLineFixture run = build();
    assertThat(run.exit()).isEqualTo(ExitCode.INVALID.value());
    assertThat(run.err())
        .contains("edition.yaml:1:6: error[M508]", "edition.yaml:2:7: error[M508]")
        .contains("edition.yaml:3:7: error[M508]: “edition.yaml” is no .svg");
    assertThat(dir.resolve("out/one/index.html")).doesNotExist();
  }

  @Test
  void anEditionLeadsToTheSiteItStandsIn() throws IOException {
    assertThat(build().exit()).isZero();
    List<String> links = new ArrayList<>();
    for (String name : List.of("one/index.html", "one/register.html")) {
      for (Element link : page(name).select(".house a")) {
        links.add(link.text());
        Path folder = dir.resolve("out").resolve(name).getParent();
        assertThat(folder.resolve(link.attr("href"))).isNotEmptyFile();
      }
    }
    assertThat(links).contains("Collection", "Editions", "Persons", "Search");
    CommandLineFixture.run(
        "build",
        "--format",
        "tei,html",
        "--output",
        dir.resolve("alone"),
        dir.resolve("in/one.txt"));
    Document alone = Jsoup.parse(dir.resolve("alone/one/index.html").toFile(), "UTF-8");
    assertThat(alone.select(".house")).isEmpty();
  }
}
