package org.colloquy.inline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNamesTest {
  private final PlaceNames places = new PlaceNames();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Orlov came from the USSR.                    | USSR=place:Soviet Union
          They met in Port Arthur.                     | Port Arthur=place:Port Arthur
          He asked about Outer Mongolia.               | Outer Mongolia=place:Mongolia
          Peiping was quiet.                           | Peiping=place:Beijing
          We were in South-East Asia then.             | South-East Asia=place:Southeast Asia
          Korea’s ports are small.                     | Korea=place:Korea
          THE ARMY LEFT NANKING.                       | NANKING=place:Nanjing
          He left the U.S.                             | U.S.=place:United States
          We cross the South China Sea.                | South China Sea=place:South China Sea
          """)
  void marksTheLongestKnownName(String text, String expected) {
    assertThat(Marked.text(text).keys(places)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We can take them in the [Far] East.    | [Far] East=place:Far East
          The Sov[iet] Union agrees.             | Sov[iet] Union=place:Soviet Union
          He went [to China] in May.             | China=place:China
          They sail to [Port Arthur].            | Port Arthur=place:Port Arthur
          """)
  void readsOverBracketsInAName(String text, String expected) {
    assertThat(Marked.text(text).keys(places)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Soviet factories make it.",
    "The Korean economy grows.",
    "Lord Halifax had the figures.",
    "Mr. Washington agreed.",
    "General Hamilton came in.",
    "The Duke of York laughed.",
    "Jack London wrote it.",
    "We talked with Li Tsung-Hue.",
    "Reading a paper is hard.",
    "Nice weather for once.",
    "He asked Georgia Brown.",
    "It was a Buffalo skin.",
    "NOBODY TOLD US ANYTHING.",
    "In March we shall see. In March it ends.",
    "In Congress he spoke. In Congress he sat."
  })
  void leavesAdjectivesPersonsAndWordsAlone(String text) {
    assertThat(Marked.text(text).keys(places)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He was born in Reading.                      | Reading=place:Reading
          She lives near Nice.                         | Nice=place:Nice
          They visited Phoenix.                        | Phoenix=place:Phoenix
          The city of Orlando is flat.                 | Orlando=place:Orlando
          The Pacific is wide.                         | Pacific=place:Pacific Ocean
          """)
  void takesAnAmbiguousNameForAPlaceWhereTheContextSaysSo(String text, String expected) {
    assertThat(Marked.text(text).keys(places)).containsExactly(expected);
  }

  @Test
  void takesAnAmbiguousNameForAPlaceInAListOfPlaces() {
    assertThat(Marked.text("Texas, Georgia and Ohio voted.").keys(places))
        .containsExactly("Texas=place:Texas", "Georgia=place:Georgia", "Ohio=place:Ohio");
  }

  @Test
  void takesAnAmbiguousNameForAPlaceOnceTheRecordHasShownItIsOne() {
    assertThat(Marked.text("He flew to Lima. Lima was warm.").keys(places))
        .containsExactly("Lima=place:Lima", "Lima=place:Lima");
  }

  @Test
  void takesAnAmbiguousNameForAPlaceInAListWithOneThatTheRecordHasShown() {
    assertThat(Marked.text("Jordan and Chad agreed. He came from Jordan.").keys(places))
        .containsExactly("Jordan=place:Jordan", "Chad=place:Chad", "Jordan=place:Jordan");
  }

  @Test
  void neverMarksAPersonOfTheCast() {
    assertThat(Marked.text("Then Florence spoke of Rome.").naming("Florence").keys(places))
        .containsExactly("Rome=place:Rome");
  }

  @ParameterizedTest
  @CsvSource({
    "Moscow insists on a reply.",
    "We hear that London has now agreed.",
    "They know Peking's position."
  })
  void marksACapitalThatStandsForItsGovernment(String text) {
    assertThat(Marked.text(text).by(places))
        .singleElement()
        .satisfies(mark -> assertThat(mark.attributes()).containsEntry("type", "government"));
  }

  @ParameterizedTest
  @CsvSource({"He said it in Moscow.", "The people of London said so.", "Moscow is cold."})
  void marksACapitalAsAPlaceElsewhere(String text) {
    assertThat(Marked.text(text).by(places))
        .singleElement()
        .satisfies(mark -> assertThat(mark.attributes()).doesNotContainKey("type"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We have mills in Neustadl [Gdynia].     | Neustadl [Gdynia]=place:Gdynia
          We have mills in Neustadl [Neusand].    | Neustadl [Neusand]=place:Neusand
          They hold Beiping [Beijing].            | Beiping [Beijing]=place:Beijing
          He saw Peking [Beiping] burn.           | Peking [Beiping]=place:Beijing
          """)
  void coversANameAndItsIdentificationInBrackets(String text, String expected) {
    assertThat(Marked.text(text).keys(places)).containsExactly(expected);
  }

  @Test
  void carriesIdentificationsOnOverAList() {
    String text = "There are mills in Abnel [Wonsan], Brenel [Branet], and Crenel [Cranet].";

    assertThat(Marked.text(text).keys(places))
        .containsExactly(
            "Abnel [Wonsan]=place:Wonsan",
            "Brenel [Branet]=place:Branet",
            "Crenel [Cranet]=place:Cranet");
  }

  @Test
  void takesAPersonNamedAgainInBracketsForNoPlace() {
    String text = "The talk of Orlov with Hana Vesela [Hanna Wesela].";

    assertThat(Marked.text(text).keys(places)).isEmpty();
    assertThat(Marked.text("He saw it in Ilin [Wonsan].").naming("Ilin").keys(places))
        .doesNotContain("Ilin [Wonsan]=place:Wonsan");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The city of Neustadl burned.            | Neustadl=place:Neustadl
          The village of Ban Brenel burned.       | Ban Brenel=place:Ban Brenel
          The border with Brenel is long.         | Brenel=place:Brenel
          They hold Brenel Province.              | Brenel Province=place:Brenel Province
          He lives at 5 Brenel Street.            | 5 Brenel Street=place:5 Brenel Street
          We swam in Lake Brenel.                 | Lake Brenel=place:Lake Brenel
          She lived in the Rosengasse then.       | Rosengasse=place:Rosengasse
          """)
  void learnsAPlaceFromTheWordForItsKind(String text, String expected) {
    assertThat(Marked.text(text).keys(places)).containsExactly(expected);
  }

  @Test
  void learnsAPlaceThatAKnownOneHolds() {
    assertThat(Marked.text("He was born in Neustadl, Austria.").keys(places))
        .containsExactly("Neustadl=place:Neustadl", "Austria=place:Austria");
  }

  @Test
  void learnsAPlaceThatPrepositionsGovernAgainAndAgain() {
    String text = "He was in Neustadl. They came from Neustadl. Neustadl was quiet.";

    assertThat(Marked.text(text).keys(places)).hasSize(3);
  }

  @Test
  void learnsAPlaceListedBetweenPlaces() {
    assertThat(Marked.text("From Italy, Neustadl, and Spain they came.").keys(places))
        .contains("Neustadl=place:Neustadl");
  }

  @ParameterizedTest
  @CsvSource({"The USSR Council of Ministers met.", "Moscow University is old."})
  void leavesANameThatModifiesAnOrganisationToIt(String text) {
    assertThat(Marked.text(text).keys(places)).isEmpty();
  }

  @Test
  void marksAPlaceAfterThePrepositionInAnOrganisation() {
    assertThat(Marked.text("The University of Chicago agreed.").keys(places))
        .containsExactly("Chicago=place:Chicago");
  }

  @Test
  void givesTheSameMarksEachTime() {
    String text = "From Texas, Georgia and Neustadl [Gdynia] they came to Moscow.";

    assertThat(Marked.text(text).by(places)).isEqualTo(Marked.text(text).by(places));
  }
}
