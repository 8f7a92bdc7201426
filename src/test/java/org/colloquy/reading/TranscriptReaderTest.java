package org.colloquy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.profile.Vocabulary;
import org.colloquy.source.SourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is furniture of a page, a note or a line end, and what is text. Records are invented. */
class TranscriptReaderTest {
  private static final String[] WORDS =
      ("the harbour council met again and the warden of the lights told the members that the old"
              + " mole would not stand another winter unless stone were brought from the quarry")
          .split(" ");

  private static Reading read(String text) {
    return TranscriptReader.read(
        SourceReader.of("invented.txt", text.getBytes(StandardCharsets.UTF_8)),
        Vocabulary.of("en"),
        diagnostic -> {});
  }

  private static String body(String text) {
    return read(text).body().text();
  }

  private static List<String> kinds(Reading reading) {
    return reading.anchors().stream().map(anchor -> anchor.kind().tei()).distinct().toList();
  }

  /** Paragraphs of the length that speeches have, each beginning with a label. */
  private static List<String> speeches() {
    List<String> speeches = new ArrayList<>();
    var random = new java.util.Random(7);
    for (int p = 0; p < 60; p++) {
      var speech =
          new StringBuilder(p % 2 == 0 ? "The WARDEN. I say that" : "Mr. ORNE. I hold that");
      int length = 20 + p * 37 % 90;
      for (int i = 0; i < length; i++) {
        speech.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
      }
      speeches.add(speech.append('.').toString());
    }
    return speeches;
  }

  private static String wrapped(int width, String indent) {
    var made = new StringBuilder();
    for (String speech : speeches()) {
      var line = new StringBuilder(indent);
      for (String word : speech.split(" ")) {
        if (line.length() + word.length() > width) {
          made.append(line.toString().stripTrailing()).append('\n');
          line.setLength(0);
        }
        line.append(word).append(' ');
      }
      made.append(line.toString().stripTrailing()).append("\n\n");
    }
    return made.toString();
  }

  private static String paged(String text, String border) {
    String[] lines = text.split("\n", -1);
    var made = new StringBuilder();
    for (int i = 0; i < lines.length; i++) {
      made.append(lines[i]).append('\n');
      if (i % 40 == 39 && i + 1 < lines.length) {
        int page = 1 + i / 40;
        boolean left = page % 2 == 0;
        made.append(
            border
                .replace("LR", left ? page + "   HARBOUR COUNCIL" : "HARBOUR COUNCIL   " + page)
                .replace("#", String.valueOf(page)));
      }
    }
    return made.toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {72, 95})
  void aWrappedRecordReadsAsOneWithAParagraphALine(int width) {
    String unwrapped = body(String.join("\n\n", speeches()) + "\n");

    assertThat(body(wrapped(width, ""))).isEqualTo(unwrapped);
    assertThat(body(wrapped(width, "     "))).isEqualTo(unwrapped);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n          #\n\n   HARBOUR COUNCIL\n\n",
        "\n          #\n\f   HARBOUR COUNCIL\n\n",
        "\nLR\n\n",
        "\n\fLR\n\n",
        "\n- # -\n\n",
        "\n#Harbour copy\n\n",
        "\n   Page # of 12\n\f\n"
      })
  void headsAndPageNumbersPutInMakeNoDifference(String border) {
    String text = wrapped(72, "");

    Reading reading = read(paged(text, border));

    assertThat(reading.body().text()).isEqualTo(body(text));
    assertThat(reading.beginnings()).hasSizeGreaterThan(5);
    assertThat(kinds(reading)).isSubsetOf("header", "footer", "pageNum");
  }

  @Test
  void thePageThatBeginsHasTheNumberAtItsFoot() {
    Reading reading = read(paged(wrapped(72, ""), "\n          #\n\n   HARBOUR COUNCIL\n\n\f"));

    assertThat(reading.beginnings().subList(0, 2))
        .extracting(Beginning::number)
        .containsExactly(Optional.of("2"), Optional.of("3"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(Laughter.)\n", "[00:00:#]\n", "#:15\n", "Scene #\n", "KENT\n"})
  void whatComesBackWithoutBeingOfThePageStays(String line) {
    String text = paged(String.join("\n\n", speeches()), "\n" + line + "\n");

    assertThat(read(text).anchors()).isEmpty();
  }

  @Test
  void numbersOfLinesLeaveTheSentencesAndAreKept() {
    String[] lines = wrapped(60, "      ").replace("\n\n", "\n").split("\n");
    var made = new StringBuilder();
    for (int i = 0; i < lines.length; i++) {
      made.append(String.format("%2d   %s%n%n", 1 + i % 25, lines[i]));
    }

    Reading reading = read(made.toString().replace("\r", ""));

    assertThat(reading.body().text()).isEqualTo(String.join("\n", speeches()));
    assertThat(reading.beginnings())
        .allMatch(beginning -> beginning.unit() == Beginning.Unit.LINE)
        .hasSize(lines.length);
    assertThat(reading.others()).extracting(flow -> flow.id()).containsExactly(FlowId.LINES);
  }

  @Test
  void numbersBeforeQuestionsOfALineEachAreNoWordsOfThem() {
    var made = new StringBuilder();
    for (int i = 0; i < 50; i++) {
      String words = i % 2 == 0 ? "Q. Was the lamp lit that night?" : "A. It was.";
      if (i % 10 == 6) {
        words = "Q. Were you on the quay when the boat that had";
      } else if (i % 10 == 7) {
        words = "been missed came in?";
      }
      made.append(String.format("%2d    %s%n", 1 + i % 25, words));
    }

    Reading reading = read(made.toString().replace("\r", ""));

    assertThat(reading.body().text()).doesNotContainPattern("\\d").contains("had been missed");
  }

  @Test
  void aNoteThatCutsASentenceIsLiftedOutAndTheSentenceIsWhole() {
    Reading reading =
        read(
            """
            Mr. ORNE. The warden's paper1 says that the harbour must be dug out for lower
            1 The papers of the warden are appended (appendix 1).

                 stages of the tide than we have seen in all the years of this council.

            The WARDEN. It does say so.
            """);

    assertThat(reading.body().text()).contains("paper1 says").contains("for lower stages");
    assertThat(reading.others())
        .extracting(Flow::text)
        .containsExactly("1 The papers of the warden are appended (appendix 1).");
  }

  @Test
  void aMarkOnALineOfItsOwnIsJoinedToItsNoteAtTheEnd() {
    Reading reading =
        read(
            """
            Minutes of a meeting of the warden, Mr. Orne and Mr. Lisle

            17

            at the Custom House, in the long room over the water, on the third of May, 1911.

            The warden said that the mole would not stand another winter without stone from Ardle.

            17

            Possibly Peter Lisle, member of the council.
            """);

    assertThat(reading.body().text())
        .startsWith("Minutes of a meeting of the warden, Mr. Orne and Mr. Lisle17 at");
    assertThat(reading.others())
        .extracting(Flow::text)
        .containsExactly("17 Possibly Peter Lisle, member of the council.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stood[1](#f1) for|1 See the roll of the house.|stood[1] for",
        "stood[^1] for|[^1]: See the roll.|stood[1] for",
        "stood¹ for|¹ See the roll.|stood¹ for",
        "stood* for|* See the roll.|stood* for",
        "stood[1] for|[Footnote 1: See the roll.]|stood[1] for"
      })
  void notesAreFoundInEveryPrintedForm(String printed) {
    String[] parts = printed.split("\\|");

    Reading reading =
        read(
            "Mr. ORNE. The house " + parts[0] + " the bill.\n\nThe WARDEN. It did.\n\n" + parts[1]);

    assertThat(reading.others()).extracting(Flow::text).containsExactly(parts[1]);
    assertThat(reading.body().text()).contains(parts[2]);
  }

  @Test
  void aListOfNumbersInTheTextIsNoListOfNotes() {
    Reading reading =
        read(
            "Mr. ORNE. I have three points.\n\n1 Stone is dear.\n\n2 Boats are few.\n\n3 Men are lazy.\n");

    assertThat(reading.others()).isEmpty();
  }

  @Test
  void linesOfAChatAreNotJoined() {
    String chat =
        "orne: are we on\nlisle: yes\norne - so who digs\nwarden: not me\nlisle: ok\n".repeat(8);

    assertThat(body(chat).split("\n")).hasSize(40);
  }

  @Test
  void aWordDividedAtALineEndIsWholeAgainIfItIsElsewhere() {
    String text =
        """
        The warden told the council that the harbour would silt up before the spring and that in-
        surance was not to be had for ships which lie at the mole, since the mole is of Indo-
        China stone. The insurance was refused by two houses in the city and by the anti-
        slavery fund, and nobody could say where the anti-slavery fund had its money from at all.
        """;

    assertThat(body(text))
        .contains("insurance was not")
        .contains("Indo-China")
        .contains("anti-slavery fund, and");
  }

  @Test
  void aCatchwordHangsAtThePageAndIsNoTurn() {
    String page =
        "Mr. Att. Gen. My lord, the prisoner was seen upon the quay that night, and he was\n";
    Reading reading =
        read(
            page
                + "                                   not\n\fnot alone there, as we shall prove.\n");

    assertThat(reading.body().text()).contains("he was not alone");
    assertThat(kinds(reading)).containsExactly("catch");
  }
}
