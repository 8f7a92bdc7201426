package org.colloquy.inline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesOnHostileTextTest {
  private static final List<Annotator> ANNOTATORS =
      List.of(new PlaceNames(), new OrganisationNames(), new Dates(), new Measures());

  private static final String[] PARTS = {
    "Moscow",
    "Port Arthur",
    "Sov[iet] Union",
    "[",
    "]",
    "(",
    ")",
    "May",
    "March",
    "1949",
    "12",
    ":",
    "30",
    "a.m.",
    "p.m",
    "$",
    "%",
    "-",
    "–",
    ".",
    ",",
    "\n",
    "\u00A0",
    " ",
    "the",
    "of",
    "in",
    "Committee",
    "Ministry",
    "and",
    "Lake",
    "Street",
    "Reading",
    "U.S.S.R",
    "\uD83D\uDE00",
    "\uD83D",
    "é",
    "’",
    "'s",
    "300 thousand hectares",
    "X",
    "Mr.",
    "99",
    "/",
    "0",
    "2000-01-01",
    "last year",
    "Tuesday",
    "TELL US",
    "Rosengasse",
    "o'clock",
    "between",
    "to"
  };

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void marksOnlyWhatIsThereAndTheSameEachTime(long seed) {
    String text = random(new Random(seed));
    for (Annotator annotator : ANNOTATORS) {
      List<Mark> marks = Marked.text(text).dated("1950-04").by(annotator);
      for (Mark mark : marks) {
        assertThat(mark.range().isEmpty()).isFalse();
        assertThat(mark.range().end()).isLessThanOrEqualTo(text.length());
        assertThat(mark.range().of(text))
            .doesNotContain("\n")
            .isEqualTo(mark.range().of(text).strip());
      }
      assertThat(Marked.text(text).dated("1950-04").by(annotator)).isEqualTo(marks);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "[", "]", "M", "1", "[Far", "Far]", "\uD83D"})
  void takesTextsThatHoldNothing(String text) {
    for (Annotator annotator : ANNOTATORS) {
      assertThatCode(() -> Marked.text(text).by(annotator)).doesNotThrowAnyException();
    }
  }

  @Test
  void readsLongRunsOfOneThing() {
    for (String part :
        List.of("Committee of ", "[", "1.", "May-", "Moscow, ", "A ", "1949-", "$")) {
      String text = part.repeat(20_000);
      for (Annotator annotator : ANNOTATORS) {
        assertThatCode(() -> Marked.text(text).by(annotator)).doesNotThrowAnyException();
      }
    }
  }

  private static String random(Random random) {
    List<String> parts = new ArrayList<>();
    int length = 5 + random.nextInt(60);
    for (int i = 0; i < length; i++) {
      parts.add(PARTS[random.nextInt(PARTS.length)]);
      if (random.nextInt(3) > 0) {
        parts.add(" ");
      }
    }
    return String.join("", parts);
  }
}
