package org.colloquy.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | I had hoped that we would settle the tolls of the harbour today.
          de | Ich hatte gehofft, dass wir heute die Zölle des Hafens regeln würden.
          fr | J'espérais que nous réglerions les droits du port avec vous dans la journée.
          it | Speravo che oggi si potesse mettere a posto la questione del porto con voi.
          ru | Я надеялся, что мы сегодня решим вопрос о пошлинах в порту.
          el | Είχα την ελπίδα ότι θα τακτοποιήσουμε σήμερα τα τέλη του λιμανιού.
          sl | Upal sem, da bomo danes uredili pristojbine v pristanišču, ki so za nas previsoke.
          """)
  void theLanguageIsTheOneWhoseFunctionWordsStandThere(String language, String text) {
    assertThat(LanguageGuess.of(text)).isEqualTo(language);
  }
}
