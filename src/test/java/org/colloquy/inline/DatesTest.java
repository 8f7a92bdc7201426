package org.colloquy.inline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  private final Dates dates = new Dates();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          See the minutes of May 2, 1951.           | May 2, 1951 {when=1951-05-02}
          London, 21 March 1962                     | 21 March 1962 {when=1962-03-21}
          It ended in April 1950.                   | April 1950 {when=1950-04}
          He left on the 7th of June, 1948.         | 7th of June, 1948 {when=1948-06-07}
          On Tuesday, March 4, 1952 it rained.      | Tuesday, March 4, 1952 {when=1952-03-04}
          We met on Sept. 3, 1949 in Rome.          | Sept. 3, 1949 {when=1949-09-03}
          In 1949 we had none.                      | 1949 {when=1949}
          Recorded 2022-05-23 in Tokyo.             | 2022-05-23 {when=2022-05-23}
          He wrote on 17.12.1953 from home.         | 17.12.1953 {when=1953-12-17}
          It was dated 25/12/1953.                  | 25/12/1953 {when=1953-12-25}
          """)
  void readsADate(String text, String expected) {
    assertThat(Marked.text(text).attributes(dates)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          from March 1947 to March 1949           | March 1947 to March 1949 {from=1947-03, to=1949-03}
          March 30 - April 25, 1950 in Moscow     | March 30 - April 25, 1950 {from=1950-03-30, to=1950-04-25}
          December 30 - January 2, 1950 in Rome   | December 30 - January 2, 1950 {from=1949-12-30, to=1950-01-02}
          the plan of May-June 1951 failed        | May-June 1951 {from=1951-05, to=1951-06}
          between 1941 and 1945 he was away       | 1941 and 1945 {from=1941, to=1945}
          in 1949-50 there was rain               | 1949-50 {from=1949, to=1950}
          on May 3-5, 1950 they met               | May 3-5, 1950 {from=1950-05-03, to=1950-05-05}
          in the 1930s it was so                  | 1930s {from=1930, to=1939}
          """)
  void readsAPeriod(String text, String expected) {
    assertThat(Marked.text(text).attributes(dates)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We send them in May-June of this year.  | May-June of this year {cert=medium, from=1950-05, resp=#colloquy, to=1950-06}
          We sent 29 people last year.            | last year {cert=medium, resp=#colloquy, when=1949}
          He came on March 3.                     | March 3 {cert=medium, resp=#colloquy, when=1950-03-03}
          He will come on December 20.            | December 20 {cert=medium, resp=#colloquy, when=1949-12-20}
          """)
  void resolvesByTheDateOfTheRecordAndSaysSo(String text, String expected) {
    assertThat(Marked.text(text).dated("1950-04").attributes(dates)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He came on March 3.                   | March 3 {}
          In May we shall see.                  | May {}
          It was dated 3/4/1953.                | 3/4/1953 {}
          He wrote February 30, 1951 on it.     | February 30, 1951 {}
          """)
  void givesNoValueToWhatStaysOpen(String text, String expected) {
    assertThat(Marked.text(text).attributes(dates)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "You may go and march there.",
    "May I ask a question?",
    "We sent them last year.",
    "He had 1950 tons of it.",
    "A force of 1800 men came.",
    "See document 1949 in the file.",
    "It cost 1,950 in all.",
    "The score was 3.4.5 then."
  })
  void takesOtherWordsAndFiguresForNoDate(String text) {
    assertThat(Marked.text(text).by(dates)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They met at 10:45 a.m. in Rome.        | 10:45 a.m. {when=10:45:00}
          Rome, 3:08–3:58 p.m.                   | 3:08–3:58 p.m. {from=15:08:00, to=15:58:00}
          from 11:30-1:00 p.m. they sat          | 11:30-1:00 p.m. {from=11:30:00, to=13:00:00}
          It began at 3 PM sharp.                | 3 PM {when=15:00:00}
          It began at 12:15 a.m. sharp.          | 12:15 a.m. {when=00:15:00}
          They called at 1900 hours again.       | 1900 hours {when=19:00:00}
          They called at 16:30 again.            | 16:30 {when=16:30:00}
          They called at 4:30 again.             | 4:30 {}
          We release it at 4:00 in the morning.  | 4:00 in the morning {when=04:00:00}
          Come at 9 o'clock in the evening.      | 9 o'clock in the evening {when=21:00:00}
          Come at 9 o’clock or so.               | 9 o’clock {}
          """)
  void readsATimeOfDay(String text, String expected) {
    assertThat(Marked.text(text).attributes(dates)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({"Psalm 3:16 says so.", "He won 3:2 again."})
  void takesOtherFiguresForNoTime(String text) {
    assertThat(Marked.text(text).by(dates)).isEmpty();
  }

  @Test
  void readsTheTimeAfterADateByItself() {
    assertThat(Marked.text("Rome, August 14, 1973, 3:08 p.m.").attributes(dates))
        .containsExactly("August 14, 1973 {when=1973-08-14}", "3:08 p.m. {when=15:08:00}");
  }
}
