package org.colloquy.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who speaks when, of a record with more voices than there are colours. */
final class SpeakersTest {
  private static final Stylesheets STYLESHEETS = new Stylesheets();

  private static Page page() throws Exception {
    var persons = new StringBuilder();
    var turns = new StringBuilder();
    for (int i = 1; i <= 9; i++) {
      persons.append(
          "<person xml:id=\"v%d\"><persName>Voice %d</persName></person>".formatted(i, i));
      turns.append(turn(i, i));
    }
    turns.append(turn(10, 9)).append(turn(11, 8));
    String tei =
        """
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="many" xml:lang="en"><teiHeader>
          <fileDesc><titleStmt><title>Many</title></titleStmt>
            <publicationStmt><publisher>Nobody</publisher></publicationStmt>
            <sourceDesc><p>Made up.</p></sourceDesc></fileDesc>
          <profileDesc><particDesc><listPerson>%s</listPerson></particDesc></profileDesc></teiHeader>
          <text><body>%s</body></text></TEI>
        """
            .formatted(persons, turns);
    var files =
        new HtmlOutput(STYLESHEETS)
            .render(
                STYLESHEETS.parse("many", tei.getBytes(UTF_8)),
                HtmlOptions.named("many"),
                message -> {});
    return Page.read(STYLESHEETS, files.get("index.html"));
  }

  private static String turn(int number, int voice) {
    return "<sp xml:id=\"t%d\" n=\"%d\" who=\"#v%d\"><p xml:id=\"t%d.p1\" n=\"1\">Ay, ay.</p></sp>"
        .formatted(number, number, voice, number);
  }

  @Test
  void theColoursGoToThoseWhoSpeakMostOften() throws Exception {
    assertThat(page().select("//h:section[@class = 'speakers']//*:svg/@class"))
        .containsExactly("s1", "s2", "s3", "s4", "s5", "s0", "s0", "s6", "s7");
  }

  @Test
  void theStripSaysInWordsFromWhichTurnToWhich() throws Exception {
    assertThat(page().select("//h:section[@class = 'speakers']//h:td/h:span[@class = 'vh']"))
        .startsWith("turns 1–1")
        .endsWith("turns 8–11", "turns 9–10");
  }
}
