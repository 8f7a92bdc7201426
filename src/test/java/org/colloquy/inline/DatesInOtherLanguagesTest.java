package org.colloquy.inline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesInOtherLanguagesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Im Mai-Juni dieses Jahres kamen sie.          | Mai-Juni dieses Jahres | from=1950-05, resp=#colloquy, to=1950-06
          fr | En mai-juin de cette année ils viendront.     | mai-juin de cette année | from=1950-05, resp=#colloquy, to=1950-06
          it | In maggio-giugno di quest’anno arrivano.      | maggio-giugno di quest’anno | from=1950-05, resp=#colloquy, to=1950-06
          ru | В мае-июне этого года придут войска.          | мае-июне этого года | from=1950-05, resp=#colloquy, to=1950-06
          el | Τον Μάιο-Ιούνιο του τρέχοντος έτους έρχονται. | Μάιο-Ιούνιο του τρέχοντος έτους | from=1950-05, resp=#colloquy, to=1950-06
          de | Im März vergangenen Jahres war er da.         | März vergangenen Jahres | resp=#colloquy, when=1949-03
          fr | L’année dernière il est venu.                 | année dernière | resp=#colloquy, when=1949
          it | Venne lo scorso anno.                         | scorso anno | resp=#colloquy, when=1949
          ru | В прошлом году он был болен.                  | прошлом году | resp=#colloquy, when=1949
          sl | To je bilo marca lani.                        | marca lani | resp=#colloquy, when=1949-03
          """)
  void aYearSaidByItsDistanceIsWorkedOut(
      String language, String text, String words, String attributes) {
    assertThat(Marked.text(text, language).dated("1950-04-14").attributes(new Dates()))
        .containsExactly(words + " {cert=medium, " + attributes + "}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | From 3 to 7 May 1949 nothing happened.        | 3 to 7 May 1949 | from=1949-05-03, to=1949-05-07
          de | Vom 1. bis 5. Juni 1949 tagte man.            | 1. bis 5. Juni 1949 | from=1949-06-01, to=1949-06-05
          de | Zwischen dem 5. und 7. Mai 1949 war Ruhe.     | 5. und 7. Mai 1949 | from=1949-05-05, to=1949-05-07
          fr | Du 1er au 5 juin 1949 on attendit.            | 1er au 5 juin 1949 | from=1949-06-01, to=1949-06-05
          it | Dal 1° al 5 giugno 1949 si attese.            | 1° al 5 giugno 1949 | from=1949-06-01, to=1949-06-05
          ru | С 1 по 5 июня 1949 года ждали.                | 1 по 5 июня 1949 | from=1949-06-01, to=1949-06-05
          sl | Od 1. do 5. junija 1949 so čakali.            | 1. do 5. junija 1949 | from=1949-06-01, to=1949-06-05
          el | Από 1 έως 5 Ιουνίου 1949 περίμεναν.           | 1 έως 5 Ιουνίου 1949 | from=1949-06-01, to=1949-06-05
          """)
  void twoDaysOfOneMonthAreAPeriod(String language, String text, String words, String attributes) {
    assertThat(Marked.text(text, language).attributes(new Dates()))
        .containsExactly(words + " {" + attributes + "}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Er kam um 4 Uhr nachmittags.                  | 4 Uhr nachmittags | 16:00:00
          de | Er kam um 4 Uhr.                              | 4 Uhr | 04:00:00
          fr | Il vint à 4 heures de l’après-midi.           | 4 heures de l’après-midi | 16:00:00
          fr | Il vint à 10 h 30 sans rien dire.             | 10 h 30 | 10:30:00
          ru | Он пришёл в 4 часа дня.                       | 4 часа дня | 16:00:00
          ru | Он пришёл в 10 часов 30 минут.                | 10 часов 30 минут | 10:30:00
          """)
  void aTimeHasItsHalfOfTheDayAndItsMinutes(
      String language, String text, String words, String when) {
    assertThat(Marked.text(text, language).attributes(new Dates()))
        .containsExactly(words + " {when=" + when + "}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Er nennt 3 von 7. Mai war er nicht da.
          en | Room 5, 7 and 9 are free.
          fr | Il a 3 ou 4 enfants.
          """)
  void otherNumbersAreNoPeriods(String language, String text) {
    assertThat(Marked.text(text, language).attributes(new Dates()))
        .noneMatch(d -> d.contains("from"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | Moscou a déclaré que non.
          it | Mosca insiste su questo punto.
          ru | Москва настаивает на этом.
          sl | Moskva vztraja pri tem.
          el | Η Μόσχα επιμένει σε αυτό.
          de | Moskau besteht darauf.
          """)
  void aCapitalThatActsIsAGovernment(String language, String text) {
    assertThat(Marked.text(text, language).by(new PlaceNames()))
        .singleElement()
        .satisfies(mark -> assertThat(mark.attributes()).containsEntry("type", "government"));
  }
}
