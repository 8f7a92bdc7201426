package org.colloquy.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.colloquy.block.Block;
import org.colloquy.block.Form;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.profile.Metadata;
import org.colloquy.profile.Vocabulary;
import org.colloquy.reading.Range;
import org.junit.jupiter.api.Test;

class StageDirectionsTest {
  @Test
  void inAPlayEveryBracketOfItsKindIsADirection() {
    String play =
        """
        Erster Auftritt.
        [Ein Zimmer am Hafen.]
        ILVES [leise.] Wer hat das Licht gelöscht?
        PELL. Der Wind. [Sie schließt das Fenster.] Er kommt vom Meer.
        ILVES. Mir ist kalt.
        PELL [lachend.] Dann nimm den Mantel.
        ILVES. Ich gehe. [Ab.]
        Zweiter Auftritt.
        PELL [allein.] Nun ist er fort.
        HARROW. Wer ist fort?
        PELL [erschrocken.] Niemand.
        HARROW. Ich habe ihn gesehen. [Zu sich.] Sie lügt.
        """;

    assertThat(words(play, "de"))
        .containsExactly(
            "[Ein Zimmer am Hafen.]",
            "[leise.]",
            "[Sie schließt das Fenster.]",
            "[lachend.]",
            "[Ab.]",
            "[allein.]",
            "[erschrocken.]",
            "[Zu sich.]");
    assertThat(find(play, "de"))
        .extracting(StageDirection::type)
        .containsExactly(
            "setting",
            "delivery",
            "business",
            "delivery",
            "exit",
            "delivery",
            "delivery",
            "business");
  }

  @Test
  void aBracketBetweenALabelAndItsClosingSignIsADirectionWithTheSign() {
    String play =
        """
        Действие первое.
        ИЛЬЯ. Кто погасил огонь?
        ВЕРА (тихо). Ветер с моря.
        ИЛЬЯ. Мне холодно.
        ВЕРА. Возьми плащ.
        ИЛЬЯ (смеясь). Я уже взял.
        ВЕРА. Тогда иди.
        """;

    assertThat(words(play, "ru")).containsExactly("(тихо).", "(смеясь).");
  }

  @Test
  void aLineThatBeginsWithALabelInCapitalsAndGoesOnInSmallLettersTellsWhatIsDone() {
    String house =
        """
        Mr. ILVES. I ask for the papers.
        The CHAIR. They lie on the table.
        Mr. PELL rose in his place.
        The CHAIR. The member from Arden.
        Mr. PELL. I have seen them too.
        Mr. ILVES. So much the better.
        """;

    assertThat(words(house, "en")).containsExactly("Mr. PELL rose in his place.");
  }

  @Test
  void linesOfAPlayThatBringPeopleOnAndOffAreDirectionsWithoutBrackets() {
    String play =
        """
        ACT I. SCENE 1.
        A room in the mill.
        Enter ILVES and PELL.
        ILVES. Who has put out the lamp?
        PELL. The wind. It comes from the sea.
        ILVES. I am cold.
        PELL. Then take the cloak.
        ILVES. Enter my house and say that again.
        PELL. I will.
        ILVES. Then come.
        PELL. I am coming.
        Exeunt.
        """;

    assertThat(words(play, "en"))
        .containsExactly("A room in the mill.", "Enter ILVES and PELL.", "Exeunt.");
  }

  @Test
  void laughterIsADirectionInAnyRecordAndOtherBracketsAreNot() {
    String record =
        """
        Mr. Ilves: I had hoped (if that is the word) to settle the tolls [of Wonsan] today. (Laughter.)
        Ms. Pell: So had I. The quay (the old one) cannot wait.
        Mr. Ilves: (to Ms. Pell) What do the masons want for it?
        Ms. Pell: [2 lines not declassified]
        [Applause]
        Mr. Ilves: Let us ask them [sic] (inaudible).
        Ms. Pell: (cont.) By all means [them].
        """;

    assertThat(words(record, "en")).containsExactly("(Laughter.)", "(to Ms. Pell)", "[Applause]");
  }

  @Test
  void aBracketNeverClosedReachesToTheEndOfItsBlock() {
    String play =
        """
        ACT I.
        PELL. Who is there?
        ILVES. A friend.
        PELL. Then come in, friend.
        ILVES. I have no key.
        PELL. Nor have I.
        ILVES. Then good night.
        PELL. Good night.
        ILVES. Good night again.
        [Exeunt severally.
        ACT II.
        """;

    assertThat(find(play, "en")).hasSize(1);
    assertThat(find(play, "en").get(0).rend()).isEqualTo("square-open");
  }

  @Test
  void aRecordWithoutLabelsHasNoneButThoseWhoseWordsSaySo() {
    String report = "He came in (quietly).\n(The rest was lost.)\n(Applause.)";

    assertThat(words(report, "en")).containsExactly("(Applause.)");
  }

  private static List<String> words(String text, String language) {
    String body = text.strip();
    return find(text, language).stream().map(d -> d.range().of(body)).toList();
  }

  private static List<StageDirection> find(String text, String language) {
    String body = text.strip();
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String line : body.split("\n")) {
      blocks.add(
          new Block(new Range(at, at + line.length()), Form.PARA, 0, 1, new Evidence("test", "")));
      at += line.length() + 1;
    }
    Vocabulary vocabulary = Vocabulary.of(language);
    LabelGrammar grammar = LabelGrammar.learn(body, blocks, vocabulary, Metadata.NONE, Set.of());
    var choice = ProfileChoice.of(body, blocks, grammar, vocabulary, Metadata.NONE);
    return StageDirections.find(body, blocks, grammar.hits(), vocabulary, choice);
  }
}
