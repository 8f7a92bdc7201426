package org.colloquy.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.colloquy.profile.Metadata;
import org.colloquy.source.SourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who tells, where the sentence alone does not say: asides in brackets, the author with others,
 * delegations, tales of another day. Orlov, Vesela and Brandt are present; Hale writes.
 */
class TellersTest {
  private static final String AUTHOR =
      """
      Memorandum of Conversation, by the Ambassador (Hale), with Petr Orlov and Hana Vesela

      Orlov asked me to sit down. Vesela asked me to wait.

      """;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Orlov hoped that wool would come (Vesela said ‘It will’). But he doubted it.        | Orlov, Vesela, Orlov
          Vesela said that the mill was sold ( _Cde. Brandt_ objected). It was a pity.        | Vesela, Brandt, Vesela
          Orlov said that flax was dear (Hana Vesela agreed), and that coal was dear.         | Orlov, Vesela, Orlov
          Orlov said that the road was closed. (Brandt remarked that it was open.)            | Orlov, Brandt
          Vesela asked for time (Orlov replied that there was none).                          | Vesela, Orlov
          Vesela said that the mill (Orlov had said so in May) was for sale.                  | Vesela
          Vesela said that the mill (as Orlov said in May) was for sale.                      | Vesela
          Vesela said that the mill (which was Orlov's) was for sale.                         | Vesela
          """)
  void anAsideInBracketsIsATurnOfItsOwn(String words, String who) {
    assertThat(speakers(Reports.PRESENT + words)).isEqualTo(who);
  }

  @Test
  void afterAnAsideTheInterruptedSpeakerGoesOn() {
    String words =
        "Vesela said that the mill was sold (Orlov agreed).\n\nThe looms are forty years old.";
    assertThat(speakers(Reports.PRESENT + words)).isEqualTo("Vesela, Orlov, Vesela");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Dr. Brandt and I called on Orlov. We said that we were glad.                   | Brandt + Hale
          Dr. Brandt and I replied that we had no coal.                                  | Brandt + Hale
          I and Dr. Brandt replied that we had no coal.                                  | Brandt + Hale
          On 4 May Dr. Brandt and I met Orlov and told him that wool was dear.           | Brandt + Hale
          Dr. Brandt and I read the letter. We also stated that it was too long.         | Brandt + Hale
          I said that after I left Dr. Brandt and I believed him, wool was dear.         | Hale
          """)
  void theAuthorSpeaksTogetherWithOthers(String words, String who) {
    Reports.Result read = Reports.read(AUTHOR + words);
    String last = shortNames(read).get(shortNames(read).size() - 1);
    assertThat(List.of(last.split(" \\+ "))).containsExactlyInAnyOrder(who.split(" \\+ "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "I said that it was late. Orlov told Mr. Maurer that wool was dear.",
    "I said that it was late. Orlov spoke to Mr. Maurer about wool in May.",
    "I said that it was late. Vesela wrote to Mrs. Maurer about it.",
    "I said that General Maurer was ill. General Maurer sold the mill. He told nobody.",
    "I said that wool was dear. Mr. Maurer bought it in Linz. He said that it was good.",
  })
  void whatIsToldOfAnotherDayIsNoTurn(String words) {
    List<String> names = shortNames(Reports.read(AUTHOR + words));
    assertThat(names.get(names.size() - 1)).isEqualTo("Hale");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Orlov said: Have we done you harm? We said: No.                        | Orlov, We
          Orlov asked us why wool was dear. We replied that it was.              | Orlov, We
          He also said: It is late. And we continued: It is not.                 | Orlov, We
          We answered: The mill is sold. Orlov said: This is so.                 | We, Orlov
          I [Orlov] told them: We do not sell.                                   | Orlov
          """)
  void aDelegationTellsInThePlural(String words, String who) {
    String record =
        "Memorandum of Conversation between Tan Wen and Petr Orlov\n\n"
            + "We said: In the first year the mill lost money, and we were not prepared for it."
            + " Orlov asked us: Why? We answered: The river was frozen. Orlov said: That"
            + " happens.\n\n";
    Reports.Result read = Reports.read(record + words);
    assertThat(shortNames(read).subList(0, 4)).containsExactly("We", "Orlov", "We", "Orlov");
    assertThat(String.join(", ", shortNames(read))).endsWith(who);
    Person group =
        read.script().cast().persons().stream()
            .filter(p -> p.kind() == Person.Kind.GROUP)
            .findFirst()
            .orElseThrow();
    assertThat(group.members())
        .extracting(id -> read.script().cast().get(id).name())
        .containsExactly("Tan Wen");
  }

  @Test
  void whomWeAndIMeanIsSettledByTheEditor() {
    String record =
        "Record of a conversation\n\n"
            + "We said that wool was dear. Orlov asked us why. I replied that the river was frozen."
            + " Orlov said that he knew. Orlov asked us for coal.";
    Metadata settled =
        new Metadata(
            Map.of(), Map.of(), List.of(), Map.of("We", "Hale and Tan", "I", "Hale"), Map.of());
    Reports.Result read =
        Reports.read(
            SourceReader.of("record.txt", record.getBytes(StandardCharsets.UTF_8)), settled, "en");
    assertThat(shortNames(read)).containsExactly("Hale + Tan", "Orlov", "Hale", "Orlov");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "MR. HALE agreed with this.",
    "MR. HALE then outlined the plan of the mill.",
    "THE PRIME MINISTER felt certain that wool would come.",
    "MR. HALE asked whether the river was frozen.",
    "THE PRIME MINISTER said that he was glad.",
  })
  void aNameInCapitalsBeforeAReportingVerbIsItsSubjectAndNoLabel(String words) {
    String minutes =
        "Minutes of a meeting\n\n"
            + "MR. HALE said that wool was dear.\n\nTHE PRIME MINISTER agreed with this.\n\n"
            + "MR. HALE asked for coal.\n\nTHE PRIME MINISTER said there was none.\n\n"
            + words;
    Reports.Result read = Reports.read(minutes);
    assertThat(read.script().turns()).extracting(Turn::mode).containsOnly(Mode.REPORTED);
    assertThat(read.script().turns()).hasSize(5);
  }

  private static String speakers(String record) {
    return String.join(", ", shortNames(Reports.read(record)));
  }

  private static List<String> shortNames(Reports.Result read) {
    return read.speakers().stream()
        .map(name -> name.replace("Petr ", "").replace("Hana ", ""))
        .toList();
  }
}
