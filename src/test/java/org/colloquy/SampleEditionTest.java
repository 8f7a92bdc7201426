package org.colloquy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The edition of the first transcript agrees with what was checked by hand. */
class SampleEditionTest {
  private static final String ORDER =
      "K S K S K S K S K S K S K S K S K S K S K S K S S K S K S K S K S K S K K S B K S K K S K S K S K";

  private static Edition edition;
  private static String tei;

  @BeforeAll
  static void convert() throws IOException {
    edition = Records.convert(Records.SAMPLE);
    tei = edition.tei();
  }

  @Test
  void theTurnsAreThoseCheckedByHand() {
    List<String> speakers = new ArrayList<>();
    Matcher matcher = Pattern.compile("<sp [^>]*who=\"#([a-z])").matcher(tei);
    while (matcher.find()) {
      speakers.add(matcher.group(1).toUpperCase(Locale.ROOT));
    }

    assertThat(String.join(" ", speakers)).isEqualTo(ORDER);
    assertThat(count("<speaker>")).isEqualTo(8);
    assertThat(count("ana=\"#reported\"")).isEqualTo(41);
  }

  @Test
  void labelsWithoutAColonArePrintedAsTheyStand() {
    assertThat(tei)
        .contains("<speaker>Cde. <persName ref=\"#stalin\">Stalin</persName></speaker>")
        .contains("<speaker><persName ref=\"#kim-il-sung\">Kim Il Sung</persName></speaker>")
        .contains(">Yes, this is possible.")
        .contains(">No, the company is needed;");
  }

  @Test
  void theDeedIsAStageBetweenTwoTurns() {
    assertThat(tei)
        .containsPattern(
            "<stage xml:id=\"b\\d+\" n=\"b\\d+\" type=\"business\" who=\"#kim-il-sung\">");
  }

  @Test
  void whoIsAddressedIsSaidWhereTheRecordSaysIt() {
    assertThat(opening("Replying to the question of"))
        .contains("who=\"#stalin\"")
        .contains("toWhom=\"#kim-il-sung\"");
    assertThat(opening("Cde. <persName ref=\"#stalin\">Stalin</persName>, turning to Cde. "))
        .contains("who=\"#stalin\"");
  }

  /** The start tag of the turn that holds these words. */
  private static String opening(String words) {
    int at = tei.indexOf(words);
    assertThat(at).as(words).isPositive();
    int sp = tei.lastIndexOf("<sp ", at);
    return tei.substring(sp, tei.indexOf('>', sp));
  }

  @Test
  void everySquareBracketIsWhatItIs() {
    assertThat(
            count("type=\"gloss\" place=\"inline\"><foreign")
                + count("type=\"gloss\" place=\"inline\"><persName"))
        .isEqualTo(9);
    assertThat(count("<foreign xml:lang=\"ru-Latn\">")).isEqualTo(7);
    assertThat(count("<reg ")).isEqualTo(3);
    assertThat(count("<supplied ")).isEqualTo(15);
    assertThat(count("type=\"translator\"")).isEqualTo(1);
    assertThat(tei).contains("<foreign xml:lang=\"ru-Latn\">fond </foreign>");
  }

  @Test
  void adjectivesAreNoPlaces() {
    Matcher matcher = Pattern.compile("<placeName[^>]*>([^<]*)<").matcher(tei);
    List<String> names = new ArrayList<>();
    while (matcher.find()) {
      names.add(matcher.group(1));
    }

    assertThat(names).doesNotContain("Soviet", "Korean", "Japanese").contains("Korea", "Manchuria");
    assertThat(tei).contains("<place xml:id=\"pl-soviet-union\"");
    assertThat(count("<place xml:id=\"pl-ussr")).isZero();
  }

  @Test
  void theHeaderSaysWhatIsKnownAndNoMore() {
    assertThat(tei)
        .contains("<persName>Gary Goldberg</persName>")
        .contains("Leon Levy Foundation")
        .contains("Archive of the President of the Russian Federation")
        .contains("when=\"1950-04\" cert=\"medium\" evidence=\"conjecture\"")
        .contains("sample=\"initial\"")
        .contains("explaining...<gap reason=\"truncated\" resp=\"#colloquy\"/></p>")
        .doesNotContain("type=\"DOI\"")
        .doesNotContain("http://digitalarchive");
  }

  @Test
  void gapsAreMessages() {
    assertThat(edition.diagnostics())
        .extracting(Diagnostic::code)
        .contains(Code.T602, Code.R121, Code.M503, Code.M501, Code.I401)
        .doesNotContain(Code.T601);
    assertThat(edition.isValid()).isTrue();
  }

  @Test
  void theEditionKeptIsWhatAFreshRunGives() throws IOException {
    Path kept = Path.of("tei/editions");

    assertThat(edition.teiBytes())
        .isEqualTo(Files.readAllBytes(kept.resolve("stalin-kim-1950-04.tei.xml")));
    assertThat(edition.ledgerBytes())
        .isEqualTo(Files.readAllBytes(kept.resolve("stalin-kim-1950-04.ledger.json")));
  }

  @Test
  void theReportListsWhatWasLeftOutWithItsLine(@TempDir Path folder) throws IOException {
    edition.write(folder, Format.TEI);

    assertThat(folder.resolve("fidelity.json"))
        .content()
        .contains("\"holds\" : true")
        .containsPattern("\"line\" : 1,\\s+\"rule\" : \"CHROME chrome line\"")
        .contains("Skip to content")
        .containsPattern("\"line\" : 201,\\s+\"rule\" : \"REPEATED said before\"");
  }

  private static int count(String words) {
    int found = 0;
    for (int at = tei.indexOf(words); at >= 0; at = tei.indexOf(words, at + 1)) {
      found++;
    }
    return found;
  }
}
