package org.colloquy.inline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnlistedPlacesTest {
  private static List<String> places(String text, String language) {
    return Marked.text(text, language).by(new PlaceNames()).stream()
        .map(mark -> mark.range().of(text))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | They spent the summer in Kellersdorf with friends.       | Kellersdorf
          en | We took the train from Rome to Vallemora that night.     | Rome;Vallemora
          en | They argued about East Galicia and Lower Saxony.         | East Galicia;Lower Saxony
          fr | Il habitait la ville de Montferrol depuis un an.         | Montferrol
          fr | Elle demeurait rue Belmontant avec sa mère.              | rue Belmontant
          it | La riunione si tenne a Borgosole nel pomeriggio.         | Borgosole
          it | Abita in via Lanterna da molti anni.                     | via Lanterna
          de | Die Kämpfe in Nordfrankreich und Ostgalizien dauern an.  | Nordfrankreich;Ostgalizien
          ru | Он долго жил в городе Верхнереченск один.                | Верхнереченск
          sl | Sestali so se v Podbrdniku in odšli.                     | Podbrdniku
          el | Ζούσε στην πόλη της Καλλινίας πολλά χρόνια.              | Καλλινίας
          """)
  void areFoundByTheWordsBeforeThem(String language, String text, String expected) {
    assertThat(places(text, language)).containsExactly(expected.split(";"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | He put it in Writing, and the Lady found a Storm in Kindness. There was a Man of every Sense, with his Money and my Advice.
          en | They met in Kellersdorf. The Kellersdorf of old was the Kellersdorf we knew.
          fr | Il a parlé à Martin, et Martin a dit oui.
          ru | Или он не придёт, или придёт завтра.
          el | Μίλησε στην Αίθουσα της Επιτροπής.
          """)
  void areNotMadeOfOtherCapitalisedWords(String language, String text) {
    assertThat(places(text, language)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ru | Народы Латинской Америки и Малой Азии.            | Латинской Америки;Малой Азии
          ru | Он служил в Нижнем Новгороде.                     | Нижнем Новгороде
          sl | V Bosni in Hercegovini ter v Črni gori je mirno.  | Bosni in Hercegovini;Črni gori
          sl | Iz Novega mesta je šel v Novo Gorico.             | Novega mesta;Novo Gorico
          el | Η πτώση της Οθωμανικής Αυτοκρατορίας.             | Οθωμανικής Αυτοκρατορίας
          """)
  void namesOfSeveralWordsAreDeclined(String language, String text, String expected) {
    assertThat(places(text, language)).containsExactly(expected.split(";"));
  }

  @Test
  void anEnglishListNameCountsElsewhereOnlyInPlace() {
    assertThat(places("Il partit à Yunnan et revint.", "fr")).containsExactly("Yunnan");
    assertThat(places("Monsieur Yunnan revint.", "fr")).isEmpty();
  }

  @Test
  void anAddressInALineOfItsOwnIsOnePlace() {
    String text = "ROSENHOF 12 A-3200 VIENNA TEL. 55 10\nDear friend, I am back.\n";
    assertThat(places(text, "en")).containsExactly("ROSENHOF 12 A-3200 VIENNA");
  }

  @Test
  void aLineWithADateIsNoAddress() {
    assertThat(places("Vienna, 12 March 1962\nDear friend.\n", "en")).containsExactly("Vienna");
  }
}
