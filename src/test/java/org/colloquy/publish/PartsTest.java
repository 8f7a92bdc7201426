package org.colloquy.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** An edition too long for one page: its parts hold all of it, and every link finds its page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PartsTest {
  private static final Stylesheets STYLESHEETS = new Stylesheets();

  /** Turns that make some 650,000 bytes. */
  private static final int TURNS = 500;

  private TeiTree tei;
  private SortedMap<String, byte[]> files;
  private final SortedMap<String, Page> pages = new TreeMap<>();

  @BeforeAll
  void render() throws Exception {
    tei = STYLESHEETS.parse("long", LongRecord.tei(TURNS, 60, 5));
    files = render(tei);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (file.getKey().endsWith(".html")) {
        pages.put(file.getKey(), Page.read(STYLESHEETS, file.getValue()));
      }
    }
  }

  private static SortedMap<String, byte[]> render(TeiTree tei) throws PublishException {
    return new HtmlOutput(STYLESHEETS).render(tei, HtmlOptions.named("long"), message -> {});
  }

  @Test
  void noPageIsTooLong() {
    assertThat(files).containsKeys("index.html", "part-1.html", "part-2.html", "parts.js");
    pages.forEach(
        (name, page) -> assertThat(files.get(name)).as(name).hasSizeLessThan(HtmlOutput.LIMIT));
  }

  @Test
  void thePartsTogetherReadAsTheTei() throws Exception {
    Map<String, StringBuilder> streams = new TreeMap<>();
    for (byte[] page : HtmlOutput.pagesOfText(files)) {
      Page.read(STYLESHEETS, page)
          .streams()
          .forEach(
              (name, text) ->
                  streams.computeIfAbsent(name, n -> new StringBuilder()).append(' ').append(text));
    }
    Map<String, String> read = new TreeMap<>();
    streams.forEach((name, text) -> read.put(name, Page.fold(text)));
    assertThat(read).isEqualTo(TeiStreams.of(tei.document()));
  }

  @Test
  void everyPassageStandsOnOnePage() throws Exception {
    List<String> ids = new ArrayList<>();
    for (Map.Entry<String, Page> page : pages.entrySet()) {
      ids.addAll(page.getValue().select("//h:main//@id[matches(., '^[tnb]\\d')]"));
    }
    assertThat(ids).doesNotHaveDuplicates().contains("t1", "t" + TURNS, "t" + TURNS + ".p1");
  }

  @Test
  void everyLinkLeadsToAPlaceThatIsThere() throws Exception {
    Map<String, List<String>> ids = new TreeMap<>();
    for (Map.Entry<String, Page> page : pages.entrySet()) {
      ids.put(page.getKey(), page.getValue().select("//@id"));
    }
    for (Map.Entry<String, Page> page : pages.entrySet()) {
      for (String href : page.getValue().select("//h:a/@href[contains(., '#')]")) {
        int at = href.indexOf('#');
        String file = at == 0 ? page.getKey() : href.substring(0, at);
        assertThat(ids.get(file))
            .as("%s: %s", page.getKey(), href)
            .contains(href.substring(at + 1));
      }
    }
  }

  @Test
  void aPartBeginsWithASectionWhereThereAreSome() throws Exception {
    for (Map.Entry<String, Page> page : pages.entrySet()) {
      if (page.getKey().startsWith("part-")) {
        assertThat(
                page.getValue()
                    .select("(//h:article)[1]/preceding-sibling::*[not(@data-generated)]/name()"))
            .as(page.getKey())
            .contains("h3");
      }
    }
  }

  @Test
  void aPartWithoutSectionsBeginsWithATurn() throws Exception {
    SortedMap<String, byte[]> plain = render(STYLESHEETS.parse("long", LongRecord.tei(TURNS, 5)));
    Page second = Page.read(STYLESHEETS, plain.get("part-2.html"));
    assertThat(
            second.select(
                "count(//h:main//h:section[1]/*[not(@data-generated)][1]/self::h:article)"))
        .containsExactly("1");
  }

  @Test
  void everyPartHasTheContentsAndItsNeighbours() throws Exception {
    Page second = pages.get("part-2.html");
    int parts = pages.get("index.html").select("//h:ol[@class = 'parts']/h:li").size();
    assertThat(second.select("//h:ol[@class = 'parts']//@href"))
        .hasSize(parts)
        .contains("part-1.html");
    assertThat(second.select("//h:link[@rel = ('prev', 'next', 'up')]/@href"))
        .containsExactly("index.html", "part-1.html", "part-3.html");
    assertThat(pages.get("part-1.html").select("//h:a[@rel = 'prev']")).isEmpty();
    assertThat(second.select("//h:h1")).containsExactly("Part 2 of " + parts);
  }

  @Test
  void thePagesNameEveryIdOfAPart() throws Exception {
    assertThat(pages.get("index.html").select("//h:li/@data-ids").get(0))
        .startsWith("t1-")
        .contains(" n3");
  }

  @Test
  void theWordsOfAPartAreScriptsThatHoldNoScript() {
    String words = new String(files.get("words-1.js"), UTF_8);
    assertThat(words)
        .startsWith("window.colloquyWords(1, [[\"")
        .contains("[\"t2.p1\",\"", "[\"n3\",\"")
        .doesNotContain("<");
  }

  @Test
  void aRecordThatFitsStandsOnOnePage() throws Exception {
    assertThat(render(Samples.read(STYLESHEETS, "contract.tei.xml")).keySet())
        .noneMatch(name -> name.startsWith("part"));
  }
}
