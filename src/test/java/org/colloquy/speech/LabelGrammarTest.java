package org.colloquy.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.block.Block;
import org.colloquy.block.Form;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.profile.Metadata;
import org.colloquy.profile.Vocabulary;
import org.colloquy.reading.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelGrammarTest {
  private static final String TALK =
      """
      @A I had hoped that we would settle the harbour tolls today.
      @B So had I. The quay cannot wait for another winter.
      @A Then tell me what the masons want for it.
      @B Forty crowns before the frost, and forty after it.
      @C You have both forgotten the lamp on the pier.
      @A We have not forgotten it, we have no oil for it.
      @B Oil came with the last boat. I saw the casks myself.
      @C Who signed for them?
      @B My brother did, and he has the paper at home.
      @A Send for the paper then, and let us look at it.
      @C There is no need, I have a copy with me here.
      @B Read it out, if you please.
      @C It says nine casks, and it is dated the third of March.
      @A Nine casks would burn until the summer.
      """;

  static Stream<Arguments> forms() {
    return Stream.of(
        Arguments.of("en", "Comrade Ilves: ", "Comrade Pell: ", "Comrade Harrow: "),
        Arguments.of("en", "Dr. Ilves: ", "PM Pell: ", "Mr. Harrow: "),
        Arguments.of("en", "CHAIRMAN ILVES.  ", "MR. PELL.  ", "MS. HARROW.  "),
        Arguments.of("en", "Mr. ILVES. ", "Ms. PELL. ", "The PRESIDING OFFICER (Mr. Harrow). "),
        Arguments.of("en", "ILVES.\n", "PELL.\n", "HARROW.\n"),
        Arguments.of("en", "ILVES\n", "PELL\n", "OLD HARROW\n"),
        Arguments.of("en", "_Ilves._ ", "_Mrs. Pell._ ", "_Harrow._ "),
        Arguments.of("en", "**Mr. Ilves:** ", "**Ms. Pell:** ", "**Mr. Harrow:** "),
        Arguments.of("en", "Mr Tom Ilves (Northmoor): ", "Ms Ann Pell (Aljun): ", "Mr Speaker: "),
        Arguments.of("en", "I: ", "P: ", "H: "),
        Arguments.of("en", "BELL 7: ", "CC: ", "CHASE 1: "),
        Arguments.of("en", "ilves: ", "pell: ", "harrow s: "),
        Arguments.of("en", "ilves - ", "pell - ", "harrow s - "),
        Arguments.of("en", "L. C. J. ", "Mr. Att. Gen. ", "Cryer. "),
        Arguments.of("en", "ILVES. ", "PELL, aside. ", "HARROW. "),
        Arguments.of(
            "de", "Präsident Dr. Emil Ilves:\n", "Anna Pell (Nordbund):\n", "Dr. Karl Harrow:\n"),
        Arguments.of("sl", "PREDSEDUJOČI DR. JANEZ ILVES: ", "GOSPOD PELL: ", "ANA ŽAGAR: "),
        Arguments.of("fr", "M. le président. ", "Mme Claire Dufour. ", "M. Paul Verdier. "),
        Arguments.of("it", "Mirra. ", "Conte. ", "Fabio. "),
        Arguments.of("ru", "Ильин. ", "Анна Петровна. ", "Лука. "),
        Arguments.of(
            "de",
            "Dr. Emil Ilves, Bundesminister für Verkehr: ",
            "Anna Pell (Nordbund): ",
            "Präsident Dr. Karl Harrow: "),
        Arguments.of(
            "de",
            "Dr. Emil Ilves, Bundesminister für Häfen, Leuchtfeuer, Deiche und den ganzen Küstenschutz:\n",
            "Anna Pell (Nordbund):\n",
            "Präsident Dr. Karl Harrow:\n"),
        Arguments.of(
            "fr",
            "M. le ministre des ports. ",
            "M. Paul Verdier, ministre des phares, des digues et de la protection des côtes. ",
            "Mme la présidente. "),
        Arguments.of(
            "de",
            "Emil Ilves, Parl. Staatssekretär beim Bundesminister für Häfen und Deiche:\n",
            "Anna Pell (Nordbund):\n",
            "Präsident Dr. Karl Harrow:\n"),
        Arguments.of("ru", "Ильин И. П. ", "Пелин А. К. ", "Зорин Л. М., врач (Тверь). "),
        Arguments.of("ru", "И л ь и н. ", "П е л и н а. ", "З о р и н. "),
        Arguments.of("el", "ΠΡΟΕΔΡΕΥΩΝ: ", "ΙΩΑΝΝΗΣ - ΗΛΙΑΣ ΠΑΠΠΑΣ: ", "ΑΝΝΑ ΠΕΛΛΑ: "),
        Arguments.of("fr", "DORANTE.- ", "LUBIN.- ", "CLAIRE, riant.- "),
        Arguments.of("en", "Q ", "A ", "THE COURT: "),
        Arguments.of("el", "Αγάθων ", "Νικίας ", "Χορός "),
        Arguments.of("el", "ΠΡΟΕΔΡΕΥΩΝ (Ιωάννης Παππάς): ", "ΑΝΝΑ ΠΕΛΛΑ: ", "ΝΙΚΟΣ: "));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyLabelOfARecordInOneFormIsFound(String language, String a, String b, String c) {
    String made = TALK.replace("@A ", a).replace("@B ", b).replace("@C ", c);
    List<String> printed =
        TALK.lines()
            .map(line -> line.startsWith("@A") ? a : line.startsWith("@B") ? b : c)
            .map(String::strip)
            .toList();

    assertThat(labels(made, language, Set.of())).containsExactlyElementsOf(printed);
  }

  @Test
  void aBracketThatSaysHowTheWordsAreSpokenIsNoPartOfTheLabel() {
    String made =
        TALK.replace("@A ", "Илья. ")
            .replace("@B ", "Вера. ")
            .replace("@C ", "Лука. ")
            .replaceFirst("Вера\\.", "Вера (тихо).")
            .replaceFirst("Лука\\.", "Лука (Вере).");

    assertThat(labels(made, "ru", Set.of())).hasSize(14).contains("Вера", "Лука");
  }

  @ParameterizedTest
  @MethodSource("voices")
  void aVoiceThatNobodyNamesSpeaksThoughItSpeaksOnce(
      String language, String a, String b, String c, String voice) {
    String made =
        TALK.replace("@A ", a).replace("@B ", b).replace("@C ", c)
            + voice
            + " Never!\n"
            + a
            + "The house will come to order.\n";

    assertThat(labels(made, language, Set.of())).hasSize(16).contains(voice);
  }

  static Stream<Arguments> voices() {
    return Stream.of(
        Arguments.of("fr", "M. le président. ", "Mme Dufour. ", "M. Verdier. ", "A droite."),
        Arguments.of(
            "fr",
            "M. le président. ",
            "Mme Dufour. ",
            "M. Verdier. ",
            "Sur plusieurs bancs à l'extrême gauche."),
        Arguments.of("it", "PRESIDENTE. ", "PELLI. ", "ORNI. ", "Voci all'estrema sinistra."),
        Arguments.of("ru", "Председатель. ", "Пелин. ", "Орнов. ", "Голос из зала."),
        Arguments.of("en", "The SPEAKER: ", "Mr PELL: ", "Ms ORNE: ", "An opposition member:"));
  }

  @Test
  void aLegendSaysWhatLabelsStandForAndIsNoTurn() {
    String made =
        "Talk with Ruth Abel\n\nI: Interviewer\nRA: Ruth Abel (keeper of the lamp)\n"
            + TALK.replace("@A ", "I: ").replace("@B ", "RA: ").replace("@C ", "I: ");

    LabelGrammar grammar = learn(made, "en", Metadata.NONE, Set.of());

    assertThat(grammar.legend())
        .containsOnly(Map.entry("I", "Interviewer"), Map.entry("RA", "Ruth Abel"));
    assertThat(grammar.hits()).hasSize(14);
  }

  @Test
  void whoIsOnStageIsSaidAfterTheHeadOfASceneAndIsNoTurn() {
    String made =
        "Acte I\nScène III.\nDORANTE, CLAIRE.\n"
            + TALK.replace("@A ", "DORANTE. ").replace("@B ", "CLAIRE. ").replace("@C ", "LUBIN. ");

    assertThat(labels(made, "fr", Set.of())).hasSize(14);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BY MR. ILVES:",
        "Cross-examined by Mr. Ilves.",
        "Mrs. Orne called.",
        "ORNE GUILTY. To be whipped.",
        "The Speaker (Mr. Harrow) took the chair."
      })
  void aLineThatTellsWhatIsDoneIsNoLabel(String line) {
    String talk = TALK.replace("@A ", "MR. ILVES: ").replace("@B ", "MS. PELL: ");
    String made = talk.replace("@C ", "The SPEAKER: ") + line + "\nMR. ILVES: I have done.\n";

    assertThat(labels(made, "en", Set.of())).hasSize(15);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Court to Pell.", "Q. to Pell."})
  void whoIsAskedBelongsToTheLabel(String label) {
    String made =
        TALK.replace("@A ", "Court. ").replace("@B ", "Q. ").replace("@C ", "A. ")
            + label
            + " Was the lamp yours?\nA. It was.\n";

    assertThat(labels(made, "en", Set.of())).hasSize(16).contains(label);
  }

  @Test
  void aRomanNumberBeforeTheHeadOfASittingIsNoLabel() {
    String made =
        "DXLVI. SEDUTA DI LUNEDÌ\n"
            + TALK.replace("@A ", "PRESIDENTE. ")
                .replace("@B ", "PELLI. ")
                .replace("@C ", "ORNI. ");

    assertThat(labels(made, "it", Set.of())).hasSize(14);
  }

  @Test
  void aClerkWhoReadsIsNamedBeforeAComma() {
    String made =
        TALK.replace("@A ", "PRESIDENTE. ").replace("@B ", "PELLI. ").replace("@C ", "ORNI. ")
            + "MAZZI, Segretario, legge il processo verbale di ieri.\n"
            + "PRESIDENTE. È approvato.\n";

    assertThat(labels(made, "it", Set.of())).hasSize(16).contains("MAZZI, Segretario,");
  }

  @Test
  void aSentenceThatBeginsLikeAVoiceIsNoLabel() {
    String made =
        TALK.replace("@A ", "M. le président. ")
                .replace("@B ", "Mme Dufour. ")
                .replace("@C ", "M. Verdier. ")
            + "A droite du phare il y a un quai. Nous le savons.\n"
            + "M. le président. Merci.\n";

    assertThat(labels(made, "fr", Set.of())).hasSize(15).contains("M. Verdier.");
  }

  @Test
  void aHouseWhereOneMemberSpeaksHasItsLabels() {
    String made =
        """
        The SPEAKER pro tempore. The Chair recognizes the gentlewoman from Arden (Ms. Pell).
        Ms. PELL. Mr. Speaker, I rise to speak of the harbour lamp.
        It was lit in 1841 by a widow who kept the toll house. Ships knew it well.
        The oil cost nine crowns a month. Nobody asked who paid.
        Mr. Speaker, I thank the widow, and I yield back the balance of my time.
        """;

    assertThat(labels(made, "en", Set.of()))
        .containsExactly("The SPEAKER pro tempore.", "Ms. PELL.");
  }

  @Test
  void theFirstWordsUnderALabelOnALineOfItsOwnAreNoLabel() {
    String text =
        """
        Mr Speaker:
        Order. The member must be heard.
        Mr Pell:
        The tolls have doubled since the spring.
        Mr Speaker:
        Order. I call Ms Harrow.
        Ms Harrow:
        Who has the money now?
        Mr Pell:
        Nobody has it.
        Mr Speaker:
        Order. The time is up.
        """;
    assertThat(labels(text, "en", Set.of()))
        .containsExactly(
            "Mr Speaker:", "Mr Pell:", "Mr Speaker:", "Ms Harrow:", "Mr Pell:", "Mr Speaker:");
  }

  @Test
  void wordsAfterABrokenLineAreNoLabel() {
    String text =
        """
        CHAIRMAN ILVES. What do we know of the harbour?
        MR. PELL. It has lost a good part of what it had of the share of
        FTC. That will take long to mend, and I doubt whether we
        can be sure of it before the next year, when the works on the
        FTC. and the quay are over.
        CHAIRMAN ILVES. Thank you.
        MS. HARROW. I have a question about what was said of the
        new quay—which is dear—and of the old one.
        CHAIRMAN ILVES. Please.
        MR. PELL. The figures are on the second page.
        """;
    List<Block> lines = blocks(text.strip(), 0);
    LabelGrammar grammar =
        LabelGrammar.learn(text.strip(), lines, Vocabulary.of("en"), Metadata.NONE, Set.of());
    assertThat(grammar.hits())
        .map(hit -> hit.label().of(text))
        .containsExactly(
            "CHAIRMAN ILVES.",
            "MR. PELL.",
            "CHAIRMAN ILVES.",
            "MS. HARROW.",
            "CHAIRMAN ILVES.",
            "MR. PELL.");
  }

  @Test
  void aNumberedHeadingIsNoLabel() {
    String made =
        TALK.replace("@A ", "ILVES. ")
            .replace("@B ", "PELL. ")
            .replace("@C ", "HARROW. ")
            .replace("HARROW. You have", "SCÈNE III. Ilves, Pell.\nHARROW. You have")
            .replace("HARROW. There is", "SCÈNE IV. Les mêmes.\nHARROW. There is");

    assertThat(labels(made, "fr", Set.of())).hasSize(14).doesNotContain("SCÈNE III.");
  }

  @Test
  void aQuestionMarkedByOneLetterAndBlanksIsALabelAmongColons() {
    String made =
        TALK.replace("@A ", "Q   ")
            .replace("@B ", "PRESIDENT PELL:  ")
            .replace("@C ", "MODERATOR:  ");

    assertThat(labels(made, "en", Set.of()))
        .hasSize(14)
        .contains("Q", "PRESIDENT PELL:", "MODERATOR:");
  }

  @Test
  void aNameKnownFromLabelsIsALabelWithoutItsColon() {
    String made = named().replace("Pell: Read it out", "Pell Read it out");

    assertThat(labels(made, "en", Set.of())).hasSize(14).contains("Pell");
  }

  @Test
  void aSecondLabelInsideAParagraphAndAGluedOneAreFound() {
    String made =
        named()
            .replace("myself.\nHarrow: Who", "myself. Harrow: Who")
            .replace("for it.\nPell: Forty", "for it?Pell: Forty");

    assertThat(labels(made, "en", Set.of())).hasSize(14);
  }

  @Test
  void aRecordInReportedSpeechHasNoLabels() {
    String made =
        """
        Ilves says that he had hoped to settle the harbour tolls today.
        Pell agrees. Pell explains that the quay cannot wait for another winter.
        Further, Ilves asks what the masons want for it.
        Pell replied: forty crowns before the frost.
        Harrow noted that they had both forgotten the lamp on the pier.
        Ilves says they have not forgotten it.
        To the question of Harrow who had signed, Pell answered that his brother did.
        Ilves asked for the paper, and the following was read out: nine casks.
        Pell thanked Harrow.
        """;

    assertThat(labels(made, "en", Set.of("Ilves", "Pell", "Harrow"))).isEmpty();
  }

  @Test
  void fieldsHeadingsListsAndSentencesWithAColonAreNoLabels() {
    String made =
        """
        MEMORANDUM OF CONVERSATION
        PLACE: The long hall
        DATE & TIME: March 3, 1951, 9:05 - 10:05 p.m.
        SUBJECT: Harbour tolls
        PARTICIPANTS:
        Mr. Ilves
        Mrs. Pell
        Dr. Harrow, interpreter
        WOOL.
        """
            + named()
            + """
            The following was agreed:
            Citation: Lantern Collection, box 4
            """;

    assertThat(labels(made, "en", Set.of("Ilves", "Pell", "Harrow"))).hasSize(14);
  }

  @Test
  void aFewLabelsAmongReportsAreFound() {
    String made =
        """
        Ilves says that he had hoped to settle the harbour tolls today.
        Pell explains that the quay cannot wait for another winter.
        Pell: Forty crowns before the frost.
        Ilves asks what the masons want for it.
        Harrow noted that they had both forgotten the lamp on the pier.
        Pell: We have not forgotten it.
        Ilves says that there is no oil.
        Ilves: Who signed for it?
        Pell answered that his brother did, and Ilves thanked him.
        Ilves: Then let us look at the paper.
        """;

    assertThat(labels(made, "en", Set.of("Ilves", "Pell", "Harrow")))
        .containsExactly("Pell:", "Pell:", "Ilves:", "Ilves:");
  }

  @Test
  void renamingThePersonsKeepsTheLabels() {
    List<Integer> before = starts(named());
    String renamed =
        named().replace("Ilves", "Sorok").replace("Pell", "Tarn").replace("Harrow", "Vinter");

    assertThat(starts(renamed)).hasSameSizeAs(before);
    assertThat(labels(renamed, "en", Set.of())).hasSize(14).contains("Sorok:", "Tarn:", "Vinter:");
  }

  @Test
  void theEditorMaySayWhatIsNoSpeakerAndWhatIs() {
    String made = named().replace("Harrow:", "Summary:");
    Metadata notes =
        new Metadata(Map.of(), Map.of(), List.of("Pell:"), Map.of("Summary:", "Harrow"), Map.of());

    assertThat(hits(made, "en", notes, Set.of()))
        .extracting(LabelHit::name)
        .contains("Summary", "Ilves")
        .doesNotContain("Pell");
  }

  @Test
  void theEvidenceNamesTheForms() {
    LabelGrammar grammar = learn(named(), "en", Metadata.NONE, Set.of());

    assertThat(grammar.evidence().detail()).contains("14 labels of 3 names");
    assertThat(grammar.names()).containsExactlyInAnyOrder("Ilves", "Pell", "Harrow");
  }

  private static String named() {
    return TALK.replace("@A ", "Ilves: ").replace("@B ", "Pell: ").replace("@C ", "Harrow: ");
  }

  private static List<String> labels(String text, String language, Set<String> names) {
    String body = text.strip();
    return hits(text, language, Metadata.NONE, names).stream()
        .map(hit -> hit.label().of(body))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", ""})
  void aRecordOnOneLineShowsItsLabels(String between) {
    String talk = TALK.replaceAll("@A", "Ilves:").replaceAll("@B", "MRS. PELL:");
    String line = talk.replaceAll("@C", "The Clerk:").strip().replace("\n", between).repeat(3);

    assertThat(starts(line)).hasSize(3 * 14);
  }

  @Test
  void colonsInALongSpeechAreTheSpeakers() {
    String[] wants = "Lamps Oil Wicks Rope Tar Nails Planks Coal Salt Sails".split(" ");
    var speech = new StringBuilder("We ask for ten things and we say why.");
    for (String want : wants) {
      speech.append(' ').append(want).append(": without it the pier is lost, as it was last year.");
      speech.append(" Nobody will row a boat into this harbour in a night such as we have had.");
    }

    assertThat(starts("Ilves: " + speech + "\nPell: So do we.\nIlves: Good.\nPell: Good."))
        .hasSize(4);
  }

  private static List<Integer> starts(String text) {
    return hits(text, "en", Metadata.NONE, Set.of()).stream()
        .map(hit -> hit.label().start())
        .toList();
  }

  private static List<LabelHit> hits(
      String text, String language, Metadata metadata, Set<String> names) {
    return learn(text, language, metadata, names).hits();
  }

  /** Learns from a text whose every line is a block. */
  private static LabelGrammar learn(
      String text, String language, Metadata metadata, Set<String> names) {
    String body = text.strip();
    return LabelGrammar.learn(body, blocks(body, 1), Vocabulary.of(language), metadata, names);
  }

  /** A block for each line, after as many blank lines. */
  private static List<Block> blocks(String body, int blankLines) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String line : body.split("\n")) {
      Range range = new Range(at, at + line.length());
      blocks.add(new Block(range, Form.PARA, 0, blankLines, new Evidence("test", "")));
      at += line.length() + 1;
    }
    return blocks;
  }
}
