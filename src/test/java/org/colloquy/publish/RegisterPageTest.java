package org.colloquy.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page of the register, the dates on it, and the citation as files. */
final class RegisterPageTest {
  private static final Stylesheets STYLESHEETS = new Stylesheets();

  private static Map<String, byte[]> files(String... changes) throws Exception {
    String tei = Samples.text("contract.tei.xml");
    for (int i = 0; i < changes.length; i += 2) {
      assertThat(tei).contains(changes[i]);
      tei = tei.replace(changes[i], changes[i + 1]);
    }
    return new HtmlOutput(STYLESHEETS)
        .render(
            STYLESHEETS.parse("contract.tei.xml", tei.getBytes(UTF_8)),
            HtmlOptions.named("contract"),
            message -> {});
  }

  private static Page page(String name, String... changes) throws Exception {
    return Page.read(STYLESHEETS, files(changes).get(name));
  }

  @Test
  void everyMentionStandsInItsContextWithItsTurn() throws Exception {
    Page page = page("register.html");
    assertThat(page.select("//h:section[@id = 'pl-neustadt']//h:ul/h:li/normalize-space()"))
        .containsExactly(
            "1.2 1. About spinning [pryadenie]. We have mills at Neustadl [Neustadt].");
    assertThat(page.select("//h:section[@id = 'pl-neustadt']//h:ul//@href"))
        .containsExactly("index.html#t1.p2");
    assertThat(page.select("//h:section[@id = 'orlov']/h:p[@class = 'places']/h:a/@href"))
        .containsExactly("index.html#t2", "index.html#t3", "index.html#t5");
  }

  @Test
  void aLongContextIsCutBetweenWords() throws Exception {
    String words = "plain words before the name ".repeat(9);
    Page page = page("register.html", "The meeting opened", words + "The meeting opened");
    assertThat(page.select("//h:li/h:q[starts-with(., '…') or ends-with(., '…')]"))
        .allMatch(context -> context.length() < 200);
  }

  @Test
  void authoritiesAreLinkedByTheirNumbers() throws Exception {
    String[] change = {
      "<persName>Petr Ilin</persName>",
      "<persName>Petr Ilin</persName><birth when=\"1901-02-03\"/><death when=\"1970\"/>"
          + "<idno type=\"Wikidata\">Q1</idno><idno type=\"VIAF\">javascript:1</idno>"
    };
    for (String name : new String[] {"index.html", "register.html"}) {
      Page page = page(name, change);
      assertThat(page.select("//*[@id = 'petr-ilin']//h:a[@rel = 'external']/@href"))
          .containsExactly("https://www.wikidata.org/wiki/Q1");
      assertThat(page.select("//*[@id = 'petr-ilin']").get(0))
          .contains("1901", "1970", "Wikidata Q1", "VIAF javascript:1");
    }
  }

  @Test
  void datesStandOnALineWithTheirListBeneath() throws Exception {
    Page page = page("register.html");
    assertThat(page.select("//*:svg/@role")).containsExactly("img");
    assertThat(page.select("//*:svg/@aria-label").get(0)).contains("dates, from 1951 to");
    long dates = page.select("//h:ol[@class = 'mentions']/h:li").size();
    assertThat(dates).isPositive();
    assertThat(page.select("//*:svg/@aria-label").get(0)).startsWith(dates + " ");
    assertThat(page.select("//*:circle/@cx"))
        .isNotEmpty()
        .allMatch(x -> Double.parseDouble(x.replace("%", "")) >= 5)
        .allMatch(x -> Double.parseDouble(x.replace("%", "")) <= 95);
  }

  @Test
  void placesWithCoordinatesStandOnAMapTheOthersInItsTable() throws Exception {
    String[] change = {
      "<place xml:id=\"pl-neustadt\"><placeName>Neustadt</placeName>",
      "<place xml:id=\"pl-neustadt\"><placeName>Neustadt</placeName>"
          + "<location><geo>49.4 8.1</geo></location>",
      "<place xml:id=\"pl-bohemia\">",
      "<place xml:id=\"pl-bohemia\" type=\"state\"><placeName>Czechia</placeName>"
    };
    Map<String, byte[]> files = files(change);
    Page page = Page.read(STYLESHEETS, files.get("register.html"));
    String figure = "//h:div[@class = 'places-map']";
    assertThat(page.select(figure + "//*:svg//*:a/@href"))
        .containsExactlyInAnyOrder("register.html#pl-bohemia", "register.html#pl-neustadt");
    assertThat(page.select(figure + "//*:svg//*:circle[@class = 'dot middle']")).hasSize(1);
    assertThat(page.select(figure + "//h:tbody/h:tr/normalize-space()"))
        .containsExactly(
            "1Bohemia [Czechia]149.8, 15.5", "2Neustadt149.4, 8.1", "USSR [Soviet Union]1–");
    assertThat(page.select(figure + "//h:figcaption/normalize-space()").get(0))
        .contains("Places on the map: 2.", "A ring stands", "In the table only");
    assertThat(page.select(figure + "//*:svg/@aria-hidden")).containsExactly("true");
    assertThat(new String(files.get("places.svg"), UTF_8))
        .contains("<title id=\"title\">Map of the places: Record of a Conversation");
    assertThat(files).containsKey("map.css");
  }

  @Test
  void aRecordWithoutAnyPlaceKnownHasNoMap() throws Exception {
    Map<String, byte[]> files = files();
    assertThat(files).doesNotContainKeys("places.svg", "map.css");
    assertThat(new String(files.get("register.html"), UTF_8)).doesNotContain("map.css", "<figure");
  }

  @Test
  void thePageOfTheRegisterRunsNoScript() throws Exception {
    Page page = page("register.html", "The meeting opened", "&lt;script&gt;1&lt;/script&gt; It");
    assertThat(page.select("//h:script")).isEmpty();
    assertThat(page.select("//h:meta[@http-equiv]/@content").get(0))
        .contains("default-src 'none'")
        .doesNotContain("script-src", "unsafe");
  }

  @Test
  void theCitationStandsInFilesForReferenceManagers() throws Exception {
    Map<String, byte[]> files = files();
    Page page = Page.read(STYLESHEETS, files.get("index.html"));
    for (String file : new String[] {"citation.bib", "citation.ris", "citation.csl.json"}) {
      String text = new String(files.get(file), UTF_8);
      assertThat(text).contains("Record of a Conversation", "Rowe", "1951").endsWith("\n");
      assertThat(page.select("//@href")).contains(file);
    }
    assertThat(new String(files.get("citation.ris"), UTF_8))
        .startsWith("TY  - MANSCPT\r\n")
        .contains("\r\nER  - ")
        .contains("DB  - Archive of the Foreign Ministry");
    assertThat(new String(files.get("citation.bib"), UTF_8)).startsWith("@misc{");
  }

  @Test
  void theHeadSaysWhatReadersOfLinksAsk() throws Exception {
    Page page = page("index.html");
    assertThat(page.select("//h:meta[@property = 'og:title']/@content"))
        .isEqualTo(page.select("//h:meta[@name = 'citation_title']/@content"));
    assertThat(page.select("//h:link[@rel = 'alternate']/@type"))
        .containsExactlyInAnyOrder(
            "application/tei+xml",
            "application/x-bibtex",
            "application/x-research-info-systems",
            "application/vnd.citationstyles.csl+json");
    assertThat(page.select("//*[contains(@class, 'Z3988')]")).isEmpty();
  }
}
