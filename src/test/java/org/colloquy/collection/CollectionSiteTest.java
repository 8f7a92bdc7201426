package org.colloquy.collection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.collection.InventedCollection.GESPRAECH;
import static org.colloquy.collection.InventedCollection.HARBOUR;
import static org.colloquy.collection.InventedCollection.HEARING;

import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The site of three invented editions in two languages. */
final class CollectionSiteTest {
  private static final SiteSettings SETTINGS =
      new SiteSettings(
          "Talks & more",
          "Invented.",
          "https://example.org/talks",
          "",
          "Foot",
          "*Hello* <script>x</script> [y](javascript:z)",
          "2023-11-14T22:13:20Z");

  private static SortedMap<String, byte[]> site() throws Exception {
    return InventedCollection.site(SETTINGS, HARBOUR, HEARING, GESPRAECH);
  }

  private static Document page(String name) throws Exception {
    return Jsoup.parse(new String(site().get(name), UTF_8));
  }

  @Test
  void theSameEditionsGiveTheSameBytesInWhateverOrder() throws Exception {
    SortedMap<String, byte[]> one = site();
    SortedMap<String, byte[]> other =
        InventedCollection.site(SETTINGS, GESPRAECH, HEARING, HARBOUR);
    assertThat(other.keySet()).isEqualTo(one.keySet());
    one.forEach((name, bytes) -> assertThat(other.get(name)).as(name).isEqualTo(bytes));
  }

  @Test
  void theListStandsByDateUndatedEditionsLast() throws Exception {
    Document list = page("editions.html");
    assertThat(list.select("#list h2").eachText()).containsExactly("1951", "1952", "Undated");
    assertThat(list.select("a.title").eachAttr("href"))
        .containsExactly("harbour/index.html", "hearing/index.html", "gespraech/index.html");
    assertThat(list.select("a.title[lang=de]").text()).isEqualTo("Gespräch über die Straße");
    assertThat(list.select(".facts-line").first().text())
        .isEqualTo("3 March 1951 · Interview · Town Archive");
  }

  @Test
  void theHomePageLeadsToYearsUndatedLast() throws Exception {
    assertThat(page("index.html").select(".ways a[href^=editions.html#y]").eachText())
        .containsExactly("1951", "1952", "Undated");
  }

  @Test
  void theRegisterGathersMentionsOfAllEditionsWithTheirLine() throws Exception {
    Document places = page("places.html");
    assertThat(places.select(".entry > h2").eachText()).containsExactly("Łódź");
    assertThat(places.select(".entry .facts-line").text()).isEqualTo("also Łódź-on-Sea");
    assertThat(places.select(".mentions a").eachAttr("href"))
        .containsExactly("harbour/index.html#t1", "gespraech/index.html#t1");
    assertThat(places.select(".mentions span").first().text())
        .isEqualTo("The harbour of Łódź-on-Sea is old; see Mr. Čapek.");
  }

  @Test
  void theRegisterOfPlacesHasAMapWithATableAndTheMapAsAFile() throws Exception {
    Document places = page("places.html");
    assertThat(places.select(".places-map svg a").attr("href")).isEqualTo("places.html#pl-town");
    assertThat(places.select(".places-map tbody tr").text()).isEqualTo("1 Łódź 2 51.8, 19.5");
    assertThat(places.select(".places-map figcaption").text())
        .startsWith("Places on the map: 1.")
        .contains("most often: Łódź")
        .doesNotContain("ring", "table only");
    Document map = Jsoup.parse(new String(site().get("places.svg"), UTF_8), "", Parser.xmlParser());
    assertThat(map.selectFirst("svg").attr("role")).isEqualTo("img");
    assertThat(map.selectFirst("svg > title").text()).isEqualTo("Map of the places: Talks & more");
    assertThat(map.selectFirst("style").wholeText()).contains("prefers-color-scheme");
    assertThat(map.select("a[tabindex]")).isEmpty();
  }

  @Test
  void kindsOfPlacesAreInTheLanguageOfTheSite() throws Exception {
    String typed =
        GESPRAECH.replace("xml:id=\"pl-town\"", "xml:id=\"pl-town\" type=\"historical-city\"");
    var files = InventedCollection.site(SiteSettings.NONE, typed);
    Document places = Jsoup.parse(new String(files.get("places.html"), UTF_8));
    assertThat(places.select("#pl-town + .facts-line").text()).isEqualTo("Ehemalige Stadt");
  }

  @Test
  void twoOfOneNameInOneEditionAreTwoEverywhere() throws Exception {
    String namesakes =
        HEARING
            .replace("xml:id=\"capek\"><persName>Čapek", "xml:id=\"orlov-2\"><persName>Orlov")
            .replace("</sp>", "</sp><sp xml:id=\"t2\" n=\"2\" who=\"#orlov-2\"><p>So?</p></sp>");
    var files = InventedCollection.site(SiteSettings.NONE, GESPRAECH, namesakes);
    assertThat(new String(files.get("site-data/facets.js"), UTF_8))
        .contains("[\"orlov\",\"Orlov (orlov)\"]", "[\"orlov-2\",\"Orlov (orlov-2)\"]");
    Document persons = Jsoup.parse(new String(files.get("persons.html"), UTF_8));
    assertThat(persons.select(".entry > h2").eachAttr("id")).containsExactly("orlov", "orlov-2");
    assertThat(persons.select("#orlov ~ details .in")).hasSize(2);
    assertThat(persons.select("#orlov-2 ~ details .in")).hasSize(1);
    Document home = Jsoup.parse(new String(files.get("index.html"), UTF_8));
    assertThat(home.select("a[href*=speaker]").eachAttr("href"))
        .containsExactly("editions.html?speaker=orlov", "editions.html?speaker=orlov-2");
  }

  @Test
  void namesWithDifferentNumbersOfAnAuthorityAreNotOne() throws Exception {
    Document persons = page("persons.html");
    assertThat(persons.select(".entry > h2").eachAttr("id"))
        .containsExactly("capek", "orlov", "orlov-2");
    assertThat(persons.select("#orlov + .facts-line a").attr("href"))
        .isEqualTo("https://www.wikidata.org/wiki/Q1");
  }

  @Test
  void everyPageHasTheSamePolicyAndNoScriptOfItsOwn() throws Exception {
    SortedMap<String, byte[]> files = site();
    assertThat(files.keySet()).contains("index.html", "search.html", "about.html");
    files.forEach(
        (name, bytes) -> {
          if (name.endsWith(".html")) {
            Document page = Jsoup.parse(new String(bytes, UTF_8));
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .as(name)
                .startsWith("default-src 'none';");
            assertThat(page.select("script:not([src]), [style], [onclick]")).as(name).isEmpty();
            assertThat(page.select("header .site-title").text()).isEqualTo("Talks & more");
          }
        });
  }

  @Test
  void markdownRunsNoScript() throws Exception {
    Document about = page("about.html");
    assertThat(about.select(".prose em").text()).isEqualTo("Hello");
    assertThat(about.select(".prose script")).isEmpty();
    assertThat(about.select(".prose a").attr("href")).isEmpty();
    assertThat(about.select(".prose").text()).contains("<script>x</script>");
  }

  @Test
  void feedAndSitemapTakeDatesAndAddressesFromWhatTheyAreTold() throws Exception {
    String feed = new String(site().get("feed.xml"), UTF_8);
    assertThat(feed)
        .contains("<updated>2023-11-14T22:13:20Z</updated>")
        .contains("<id>https://example.org/talks/harbour/index.html</id>");
    assertThat(new String(site().get("sitemap.xml"), UTF_8))
        .contains("<loc>https://example.org/talks/gespraech/index.html</loc>")
        .contains("<loc>https://example.org/talks/places.html</loc>");
    assertThat(InventedCollection.site(SiteSettings.NONE, HARBOUR, HEARING).keySet())
        .doesNotContain("feed.xml", "sitemap.xml");
  }

  @Test
  void theWordsOfTheSiteAreInTheLanguageAllEditionsShare() throws Exception {
    var german = InventedCollection.site(SiteSettings.NONE, GESPRAECH);
    Document home = Jsoup.parse(new String(german.get("index.html"), UTF_8));
    assertThat(home.selectFirst("html").attr("lang")).isEqualTo("de");
    assertThat(home.select("nav a").eachText()).contains("Editionen", "Suche");
    assertThat(page("index.html").selectFirst("html").attr("lang")).isEqualTo("en");
  }

  @Test
  void theIndexHoldsFoldedWordsAndClosesNoScript() throws Exception {
    SortedMap<String, byte[]> files = site();
    assertThat(new String(files.get("site-data/terms-0.js"), UTF_8))
        .contains("\"smorgasbord\":[3]", "\"strasse\":", "\"lodz\":")
        .doesNotContain("straße");
    assertThat(new String(files.get("site-data/search.js"), UTF_8))
        .startsWith("colloquySite(\"search\", 0, {\"letters\":{");
  }
}
