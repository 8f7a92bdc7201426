package org.colloquy.publish;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** An invented record of as many turns as a test wants, in TEI; the same for the same seed. */
final class LongRecord {
  private static final List<String> WORDS =
      List.of(
          "mill",
          "river",
          "harvest",
          "committee",
          "question",
          "consideration",
          "railway",
          "winter",
          "agreement",
          "understanding",
          "coal",
          "deliveries",
          "machine",
          "spindle",
          "and",
          "the",
          "of",
          "with",
          "was",
          "not",
          "that",
          "which",
          "neighbouring",
          "responsibility");

  private LongRecord() {}

  /**
   * Returns a record in which place {@code n % 9} is named in turn {@code n}, every third noted.
   */
  static byte[] tei(int turns, long seed) {
    return tei(turns, turns, seed);
  }

  /** Returns the same with a section for each {@code section} turns, if that is fewer. */
  static byte[] tei(int turns, int section, long seed) {
    var random = new Random(seed);
    var text = new StringBuilder(HEADER);
    for (int n = 1; n <= turns; n++) {
      if (section < turns && (n - 1) % section == 0) {
        text.append(n > 1 ? "</div>" : "").append("<div type='section'><head>Mill ");
        text.append(n / section + 1).append("</head>");
      }
      String who = n % 2 == 0 ? "vesela" : "orlov";
      text.append("<sp xml:id='t%1$d' n='%1$d' who='#%2$s'".formatted(n, who));
      text.append(n % 4 < 2 ? "><speaker>%s:</speaker>".formatted(who) : " ana='#reported'>");
      text.append("<p xml:id='t%d.p1' n='1'>".formatted(n)).append(words(random, 70));
      text.append(" <placeName ref='#pl-%1$d'>Place%1$d</placeName> ".formatted(n % 9));
      if (n % 3 == 0) {
        text.append("word<note place='foot' n='%1$d' xml:id='n%1$d'>Note%1$d ".formatted(n));
        text.append(words(random, 12)).append("</note> ");
      }
      text.append(words(random, 30)).append(".</p></sp>");
    }
    text.append(section < turns ? "</div>" : "");
    return text.append("</div></body></text></TEI>").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String words(Random random, int count) {
    var text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i > 0 ? " " : "").append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return text.toString();
  }

  private static final String HEADER =
      """
      <TEI xmlns='http://www.tei-c.org/ns/1.0' xml:id='long' xml:lang='en'><teiHeader><fileDesc>
      <titleStmt><title>A long talk about mills</title></titleStmt>
      <publicationStmt><publisher>Not named</publisher></publicationStmt>
      <sourceDesc><p>Invented.</p></sourceDesc></fileDesc><profileDesc><particDesc><listPerson>
      <person xml:id='orlov'><persName>Orlov</persName></person>
      <person xml:id='vesela'><persName>Hana Vesela</persName></person>
      </listPerson></particDesc></profileDesc></teiHeader><standOff><listPlace>"""
          + places()
          + "</listPlace></standOff><text xml:lang='en'><body><div type='document'>"
          + "<head>A long talk about mills</head>";

  private static String places() {
    var text = new StringBuilder();
    for (int i = 0; i < 9; i++) {
      text.append("<place xml:id='pl-%1$d'><placeName>Place%1$d</placeName></place>".formatted(i));
    }
    return text.toString();
  }
}
