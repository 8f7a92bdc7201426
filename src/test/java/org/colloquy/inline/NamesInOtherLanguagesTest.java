package org.colloquy.inline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesInOtherLanguagesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Die Truppen der Sowjetunion stehen an der Elbe.   | Sowjetunion=place:Sowjetunion | Elbe=place:Elbe
          de | Die Politik Deutschlands und Frankreichs.         | Deutschlands=place:Deutschland | Frankreichs=place:Frankreich
          fr | Il est venu d’Italie à Pékin.                     | Italie=place:Italie | Pékin=place:Pékin
          it | Parla dell’Unione Sovietica e della Cina.         | Unione Sovietica=place:Unione Sovietica | Cina=place:Cina
          ru | Он поехал из Москвы в Китай.                      | Москвы=place:Москва | Китай=place:Китай
          ru | Войска Советского Союза в Маньчжурии.             | Советского Союза=place:Советский Союз | Маньчжурии=place:Маньчжурия
          sl | V Sloveniji in na Hrvaškem so v Ljubljani.        | Sloveniji=place:Slovenija | Ljubljani=place:Ljubljana
          el | Η πολιτική της Ελλάδας και της Τουρκίας.          | Ελλάδας=place:Ελλάδα | Τουρκίας=place:Τουρκία
          """)
  void findsPlacesInEachCase(String language, String text, String first, String second) {
    assertThat(Marked.text(text, language).keys(new PlaceNames())).containsExactly(first, second);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Dienstag, den 17. Dezember 2013            | 17. Dezember 2013 {when=2013-12-17}
          de | Er kam am 3.4.1953 nach Hause.             | 3.4.1953 {when=1953-04-03}
          de | Beginn um 10.30 Uhr im Saal                | 10.30 Uhr {when=10:30:00}
          fr | Le 1er janvier 1950 il est parti.          | 1er janvier 1950 {when=1950-01-01}
          it | Il 12 gennaio 1950 non venne.              | 12 gennaio 1950 {when=1950-01-12}
          ru | Он приехал 12 января 1950 года.            | 12 января 1950 {when=1950-01-12}
          ru | Это было в 1949 году там.                  | 1949 {when=1949}
          sl | Seja je bila 8. decembra 1998 zvečer.      | 8. decembra 1998 {when=1998-12-08}
          el | Ήρθε στις 12 Ιανουαρίου 1950 εδώ.          | 12 Ιανουαρίου 1950 {when=1950-01-12}
          """)
  void readsDates(String language, String text, String expected) {
    assertThat(Marked.text(text, language).attributes(new Dates())).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | etwa 300 Millionen Mark im Jahr      | 300 Millionen Mark {quantity=300000000, unit=mark}
          de | rund 1.500 Tonnen und mehr          | 1.500 Tonnen {quantity=1500, unit=tonne}
          de | rund 2,5 Prozent davon              | 2,5 Prozent {quantity=2.5, unit=percent}
          fr | environ 300 000 hectares            | 300 000 hectares {quantity=300000, unit=hectare}
          fr | environ 40 pour cent du total        | 40 pour cent {quantity=40, unit=percent}
          it | circa 20 mila ettari di terra        | 20 mila ettari {quantity=20000, unit=hectare}
          ru | около 300 тысяч гектаров земли       | 300 тысяч гектаров {quantity=300000, unit=hectare}
          sl | okoli 20 odstotkov vseh              | 20 odstotkov {quantity=20, unit=percent}
          el | περίπου 20 τοις εκατό όλων           | 20 τοις εκατό {quantity=20, unit=percent}
          """)
  void readsMeasures(String language, String text, String expected) {
    assertThat(Marked.text(text, language).attributes(new Measures())).containsExactly(expected);
  }
}
