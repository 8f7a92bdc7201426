package org.colloquy.collection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.colloquy.publish.PlaceFigure;
import org.colloquy.publish.PublishException;
import org.colloquy.publish.Stylesheets;

/** Three invented editions, two English and one German, in which one person and one place recur. */
final class InventedCollection {
  private static final Stylesheets STYLESHEETS = new Stylesheets();

  static final String HARBOUR =
      edition(
          "harbour",
          "en",
          "Talk on the harbour",
          "<date when=\"1951-03-03\">3 March 1951</date>",
          "<idno type=\"Wikidata\">Q1</idno>",
          """
          <sp xml:id="t1" n="1" who="#orlov"><speaker>ORLOV:</speaker>
            <p xml:id="t1.p1" n="1">The harbour of <placeName ref="#pl-town">Łódź-on-Sea</placeName>
              is old; see Mr. <persName ref="#capek">Čapek</persName>.</p>
            <p xml:id="t1.p2" n="2">Ships &amp; boats &lt;/script&gt; wait.</p></sp>
          <sp xml:id="t2" n="2" who="#capek"><speaker>ČAPEK:</speaker>
            <p xml:id="t2.p1" n="1">A smörgåsbord, then.</p></sp>
          """);

  static final String HEARING =
      edition(
          "hearing",
          "en",
          "Hearing on fish",
          "<date when=\"1952\">1952</date>",
          "<idno type=\"Wikidata\">Q2</idno>",
          """
          <sp xml:id="t1" n="1" who="#orlov"><speaker>ORLOV:</speaker>
            <p xml:id="t1.p1" n="1">The fleet is small.</p></sp>
          """);

  static final String GESPRAECH =
      edition(
          "gespraech",
          "de",
          "Gespräch über die Straße",
          "",
          "",
          """
          <sp xml:id="t1" n="1" who="#orlov"><speaker>Orlov:</speaker>
            <p xml:id="t1.p1" n="1">Die Straße nach <placeName ref="#pl-town">Łódź</placeName>
              ist offen.</p></sp>
          """);

  private InventedCollection() {}

  private static String edition(
      String name, String language, String title, String date, String number, String turns) {
    return """
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="%s" xml:lang="%s"><teiHeader>
          <fileDesc><titleStmt><title>%s</title></titleStmt>
            <publicationStmt><publisher>Nobody</publisher></publicationStmt>
            <sourceDesc><msDesc><msIdentifier><repository>Town Archive</repository></msIdentifier>
            </msDesc></sourceDesc></fileDesc>
          <encodingDesc><classDecl><taxonomy xml:id="genres"><category xml:id="genre-interview">
            <catDesc>interview</catDesc></category></taxonomy></classDecl></encodingDesc>
          <profileDesc><creation>%s</creation><particDesc><listPerson>
            <person xml:id="orlov"><persName>Orlov</persName>%s</person>
            <person xml:id="capek"><persName>Čapek</persName></person></listPerson></particDesc>
            <textClass><catRef scheme="#genres" target="#genre-interview"/></textClass>
          </profileDesc></teiHeader>
          <standOff><listPlace><place xml:id="pl-town"><placeName>Łódź</placeName>
            <location><geo>51.8 19.5</geo></location></place>
          </listPlace></standOff>
          <text><body><head>%s</head>%s</body></text></TEI>
        """
        .formatted(name, language, title, date, number, title, turns);
  }

  /** Returns the files of the site of the editions, added in the order given. */
  static SortedMap<String, byte[]> site(SiteSettings settings, String... editions)
      throws PublishException {
    var site = new CollectionSite(STYLESHEETS);
    for (String tei : editions) {
      String name = tei.replaceFirst("(?s).*?xml:id=\"([a-z]+)\".*", "$1");
      site.add(name, STYLESHEETS.parse(name, tei.getBytes(UTF_8)), message -> {});
    }
    return site.files(settings, message -> {});
  }

  /** Returns a page of the register of places with a map of the items. */
  static byte[] mapPage(List<PlaceFigure.Item> items) throws PublishException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    var registers = new Registers(List.of(), "en");
    var maker =
        new PageMaker(
            List.of(), registers, SiteSettings.NONE, "en", STYLESHEETS, message -> {}, files);
    var map = PlaceFigure.of(STYLESHEETS, items, "en", "places.svg");
    maker.make("places.html", maker.page("places", "places.html"), PlaceFigure.parameter(map));
    return files.get("places.html");
  }

  /** Returns one edition as the collection reads it. */
  static Member member(String tei) throws PublishException {
    return MemberReader.read(
        "one", STYLESHEETS.parse("one", tei.getBytes(UTF_8)), STYLESHEETS, message -> {});
  }
}
