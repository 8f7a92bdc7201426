package org.colloquy.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The rules of reported speech, each with its table. Every record has Orlov, Vesela and Brandt
 * present, and the author Hale in those that tell in the first person.
 */
class SayingRulesTest {
  private static final String AUTHOR =
      """
      Memorandum of Conversation, by the Ambassador (Hale), with Petr Orlov and Hana Vesela

      """;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The plenum, Cde. Orlov said, took place in March.                 | Orlov
          We have no middle way, concluded Hana Vesela.                     | Vesela
          “The note,” Vesela remarks, “will be published.”                  | Vesela
          I, Orlov said, gave instructions to the mill.                     | Orlov
          Everything depends on you, continues Petr Orlov.                  | Orlov
          As Vesela has said, the mills will be rebuilt in Brno.            | Vesela
          “How much grain do you need?” asked Cde. Brandt.                  | Brandt
          """)
  void anInquitOwnsItsSentence(String words, String who) {
    assertThat(speakers(Reports.PRESENT + words)).isEqualTo(who);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          To Vesela's question as to why the mill stands, Orlov replied that there is no coal.    | Vesela, Orlov
          To Cde. Brandt's question whether the road is open, Vesela answers that it is not.      | Brandt, Vesela
          In reply to the question of Orlov whether wool had come, Vesela said that it had not.   | Orlov, Vesela
          When Orlov asked whether the army had guns, Vesela said that it had forty.              | Orlov, Vesela
          Replying to the question of Vesela, Orlov explains that the mill is sold.               | Orlov
          Answering Brandt's question, Vesela has explained that nothing was agreed.              | Vesela
          """)
  void aFrontedQuestionIsATurnIfItsContentIsGiven(String words, String who) {
    assertThat(speakers(Reports.PRESENT + words)).isEqualTo(who);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Cde. Orlov asks whether you spin wool.                                                   | Orlov
          Further Vesela indicated that the looms are old.                                         | Vesela
          Returning to the question of Brandt's mill, Orlov pointed out that it stands still.      | Orlov
          Talking of the tactics of the owners Hana Vesela spoke out in favor of patience.         | Vesela
          Cde. Orlov, turning to Cde. Brandt, asks: What do you think?                             | Orlov
          Vesela, who had come late, speaking of flax, has expressed a wish for better seed.       | Vesela
          Orlov went on to explain that the price was too high.                                    | Orlov
          Vesela opened the meeting by stating that the year had been poor.                        | Vesela
          Then Cde. Brandt made a remark that the river was frozen.                                | Brandt
          The director was assured by Vesela that the looms would come.                            | Vesela
          Orlov opening the discussion said that the looms were old.                               | Orlov
          According to Vesela the looms cannot be sold before May.                                 | Vesela
          In the opinion of Cde. Brandt, the river will freeze.                                    | Brandt
          Orlov did not pursue this. But he remarked that wool was dear.                           | Orlov
          Orlov opines that flax is dear.                                                          | Orlov
          Orlov and Vesela replied that they would think about it.                                 | Orlov + Vesela
          """)
  void theSubjectOfTheMainVerbSpeaks(String words, String who) {
    assertThat(speakers(Reports.PRESENT + words)).isEqualTo(who);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Vesela turns to Cde. Orlov and says that the plan ends this year.         | the plan ends this year.
          Orlov walked out with Vesela and asked if she was leaving.                | she was leaving.
          Brandt smiled and said that wool was wool.                                | wool was wool.
          Orlov expressed thanks and, continuing the talk, said that he was glad.   | he was glad.
          Vesela has looked at the map and pointed out that the road is closed.     | the road is closed.
          """)
  void aCoordinatedPredicateKeepsItsSubject(String words, String said) {
    Reports.Result read = Reports.read(Reports.PRESENT + words);
    assertThat(read.speakers()).hasSize(1);
    assertThat(read.said()).last().isEqualTo(said);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Orlov asked how the mill was run, to which Vesela replied that she ran it herself.   | Orlov, Vesela
          Orlov asks when wool will come; Vesela answers that it is on its way.                | Orlov, Vesela
          Brandt asked about the flax, and Cde. Orlov replied that there was none.             | Brandt, Orlov
          Vesela has proposed a pause, whereupon Orlov said that he agreed.                    | Vesela, Orlov
          Vesela said that the mill was old, but Orlov objected that it was new.               | Vesela, Orlov
          Orlov said that when he was in Linz the owner told him that looms were dear.         | Orlov
          Vesela said that she had met Brandt in May and that Orlov had told her of the plan.  | Vesela
          """)
  void aSecondSpeakerBeginsAtTheLink(String words, String who) {
    assertThat(speakers(Reports.PRESENT + words)).isEqualTo(who);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "It was agreed that the talks be resumed.",
    "It is decided that Brandt will write to the mill.",
    "It has been noted that the minutes are late.",
    "There followed a brief discussion of wool.",
    "The conversation ended at six.",
    "After some further discussion the meeting adjourned.",
  })
  void aPassiveOrASummaryIsNobodysTurn(String words) {
    assertThat(speakers(Reports.PRESENT + "Orlov asked for coal.\n\n" + words)).isEqualTo("Orlov");
    assertThat(
            Reports.read(Reports.PRESENT + "Orlov asked for coal.\n\n" + words)
                .script()
                .turns()
                .get(0)
                .range()
                .end())
        .isLessThan(
            Reports.read(Reports.PRESENT + "Orlov asked for coal.\n\n" + words).text().length());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Vesela gives the figure.",
    "Cde. Orlov laughed.",
    "Brandt nods.",
    "Hana Vesela left the room.",
    "Orlov poured the tea.",
  })
  void aDeedWithoutWordsIsAnAct(String words) {
    Reports.Result read = Reports.read(Reports.PRESENT + "Orlov asked for coal.\n\n" + words);
    assertThat(read.script().acts()).hasSize(1);
    assertThat(read.script().acts().get(0).range().of(read.text())).isEqualTo(words);
    assertThat(read.speakers()).hasSize(1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "IT WAS AGREED:-",
    "It was agreed:",
    "The Committee agreed:",
    "It was decided:—",
    "It was agreed that:-",
  })
  void whatWasAgreedIsNobodysWords(String words) {
    String list = words + "\n\n(a) That the mill be sold in the spring of this year.\n";
    Reports.Result read = Reports.read(Reports.PRESENT + "Orlov asked for coal.\n\n" + list);
    assertThat(read.speakers()).hasSize(1);
    assertThat(read.script().turns().get(0).range().of(read.text())).doesNotContain("mill be sold");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "To this, Vesela made no reply.",
    "Vesela made no comment on it.",
    "Brandt gave no answer.",
    "Vesela did not reply.",
    "Vesela did not answer.",
  })
  void whoMakesNoReplyDoesNotSpeak(String words) {
    assertThat(speakers(Reports.PRESENT + "Orlov asked for coal. " + words)).isEqualTo("Orlov");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Foreign and Commonwealth Secretary said that wool was dear.        | Foreign and Commonwealth Secretary
          The Minister for Trade suggested that the mill be sold.                | Minister for Trade
          The Chancellor of the Exchequer pointed out that there was no money.   | Chancellor of the Exchequer
          The Secretary of State asked whether the ship had come.                | Secretary of State
          The Defence Secretary agreed with this.                                | Defence Secretary
          """)
  void anOfficeIsKnownByItsField(String words, String who) {
    String thrice = words + "\n\n" + words + "\n\n" + words;
    assertThat(speakers(Reports.PRESENT + thrice)).endsWith(", " + who);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mr. Hale, the Foreign Secretary, was present. The Foreign Secretary said so.   | Hale
          Also present was the Treasurer, Mr. Hale. The Treasurer asked for coal.             | Hale
          Mr. Hale, Prime Minister, was present. The Prime Minister agreed to it.             | Hale
          Mr. Hale (Chairman) was present too. Mr. Hale said that he was glad.                | Hale
          The Governor, Mrs. Hale, was present. The Governor thanked Orlov.                   | Hale
          """)
  void anOfficeBesideANameIsThatPersons(String words, String who) {
    assertThat(speakers(Reports.PRESENT + words)).endsWith(who);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "In Linz Karl Maurer declared that looms were dear.",
    "When Maurer asked him how to raise the question he told him that one should wait.",
    "A woman declared that this would be a great deed.",
    "The latter told him that the mill was for sale.",
    "Old Maurer says that everybody knows it.",
  })
  void whoIsNotThereDoesNotSpeak(String words) {
    assertThat(speakers(Reports.PRESENT + "Orlov spoke of the mill.\n\n" + words))
        .isEqualTo("Orlov");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          I said that we had no wool. He replied that this was a pity.              | Hale, Orlov
          I asked Orlov for coal. I explain to you how it is.                       | Hale
          Vesela asked when the ship would come. I answered that I did not know.    | Vesela, Hale
          I told Vesela that I was glad. She thanked me.                            | Hale, Vesela
          I then inquired about the mill.                                           | Hale
          """)
  void pronounsMeanTheLastSpeakerAndTheAuthor(String words, String who) {
    String before = "Orlov greeted me. Vesela said nothing new. Orlov asked me to sit down.\n\n";
    String last = words.contains("Vesela") ? "Vesela asked me to wait." : "Orlov asked me to wait.";
    Reports.Result read = Reports.read(AUTHOR + before + last + "\n\n" + words);
    assertThat(String.join(", ", shortNames(read)))
        .endsWith((words.contains("Vesela") ? "Vesela, " : "Orlov, ") + who);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "The looms are forty years old.",
    "1) new looms; 2) coal; 3) wool.",
    "We sent ten people last year.",
    "In the spring the river will rise.",
    "So you and we can understand one another.",
  })
  void wordsWithoutAnAttributionGoOn(String words) {
    Reports.Result read =
        Reports.read(Reports.PRESENT + "Vesela explained the matter.\n\n" + words);
    assertThat(read.speakers()).hasSize(1);
    assertThat(read.script().turns().get(0).range().of(read.text())).endsWith(words);
    Reports.Result afterHead =
        Reports.read(
            Reports.PRESENT
                + "Vesela explained the matter.\n\nON THE STATE OF THE MILLS\n\n"
                + words);
    assertThat(afterHead.script().turns())
        .extracting(Turn::mode)
        .containsExactly(Mode.REPORTED, Mode.CARRIED);
    assertThat(afterHead.script().turns().get(1).confidence()).isLessThan(0.9);
  }

  private static String speakers(String record) {
    return String.join(", ", shortNames(Reports.read(record)));
  }

  private static java.util.List<String> shortNames(Reports.Result read) {
    return read.speakers().stream()
        .map(name -> name.replace("Petr ", "").replace("Hana ", ""))
        .toList();
  }
}
