package org.colloquy.inline;

import java.util.Locale;
import org.colloquy.reading.Range;

/**
 * Dates in figures: {@code 1950-04-02}, {@code 17.12.2013}, and years where the context says so.
 */
final class NumericDates {
  private final Runs runs;
  private final NameCues cues;

  NumericDates(Runs runs, NameCues cues) {
    this.runs = runs;
    this.cues = cues;
  }

  /** Returns the year a word in four figures may be, from 1000 to 2199, or 0. */
  static int year(String word) {
    boolean four = word.length() == 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    int year = four ? Integer.parseInt(word) : 0;
    return year >= 1000 && year < 2200 ? year : 0;
  }

  /** Returns the date that begins with run {@code i}, or null. */
  Dated at(int i) {
    if (i + 2 < runs.size() && runs.gap(i).equals(runs.gap(i + 1))) {
      Dated three = ofThree(i);
      if (three != null) {
        return three;
      }
    }
    int year = year(runs.word(i));
    if (year < 1500 || !isYear(i)) {
      return decade(i);
    }
    return dated(i, i, new PartialDate(year, 0, 0));
  }

  private Dated ofThree(int i) {
    int one = number(i);
    int two = number(i + 1);
    int three = number(i + 2);
    if (one < 0 || two < 1 || three < 1) {
      return null;
    }
    String gap = runs.gap(i);
    if (gap.equals("-") && year(runs.word(i)) > 0 && runs.word(i + 1).length() == 2) {
      return real(i, new PartialDate(one, two, three));
    }
    boolean dotted = gap.equals(".") || gap.equals(". ");
    if (year(runs.word(i + 2)) == 0 || !(dotted || gap.equals("/"))) {
      return null;
    }
    if (dotted || (one > 12 && two <= 12)) {
      return real(i, new PartialDate(three, two, one));
    }
    boolean monthFirst = two > 12 && one <= 12;
    // 3/4/1950 is March or April: marked, but without a value.
    return monthFirst
        ? real(i, new PartialDate(three, one, two))
        : dated(i, i + 2, new PartialDate(0, 0, 0));
  }

  private Dated real(int i, PartialDate date) {
    boolean possible = date.month() <= 12 && date.day() <= 31 && date.isReal();
    return possible ? dated(i, i + 2, date) : null;
  }

  private Dated decade(int i) {
    String word = runs.word(i);
    boolean decade = word.length() == 5 && word.endsWith("0s");
    int year = decade ? year(word.substring(0, 4)) : 0;
    if (year < 1500) {
      return null;
    }
    Range range = new Range(runs.start(i), runs.end(i));
    return new Dated(
        i, i, range, new PartialDate(year, 0, 0), new PartialDate(year + 9, 0, 0), false);
  }

  /** Whether four figures are a year: a word before says so, and no word after counts by them. */
  private boolean isYear(int i) {
    if (i + 1 < runs.size() && runs.isJoined(i) && isCounted(runs.word(i + 1))) {
      return false;
    }
    String text = runs.text();
    char after = runs.end(i) < text.length() ? text.charAt(runs.end(i)) : ' ';
    if (after == '%' || (after == ',' && isDigit(text, runs.end(i) + 1))) {
      return false;
    }
    char before = runs.start(i) > 0 ? text.charAt(runs.start(i) - 1) : ' ';
    if (i == 0 || before == '(') {
      return before == '(' && (after == ')' || after == '-' || after == '–');
    }
    if (runs.isJoined(i) && cues.words("year-after").contains(runs.word(i + 1))) {
      return true;
    }
    String word = runs.word(i - 1);
    if (isDashed(i)) {
      return true;
    }
    if (!runs.isJoined(i - 1)) {
      return false;
    }
    if (word.equals("of")) {
      return i > 1 && cues.words("year-of").contains(runs.word(i - 2).toLowerCase(Locale.ROOT));
    }
    boolean bound = i > 1 && year(runs.word(i - 2)) > 0 && cues.words("range-and").contains(word);
    return bound || cues.words("year-before").contains(word);
  }

  private boolean isDashed(int i) {
    String gap = runs.gap(i - 1);
    return (gap.equals("-") || gap.equals("–"))
        && year(runs.word(i - 1)) > 1499
        && year(runs.word(i - 1)) < year(runs.word(i));
  }

  private boolean isCounted(String after) {
    return Character.isLowerCase(after.charAt(0))
        && (after.endsWith("s") && !cues.words("function-word").contains(after)
            || cues.words("people-word").contains(after)
            || cues.words("multiplier").contains(after));
  }

  private Dated dated(int first, int last, PartialDate date) {
    Range range = new Range(runs.start(first), runs.end(last));
    return new Dated(first, last, range, date, date, false);
  }

  private int number(int i) {
    String word = runs.word(i);
    boolean digits = word.length() <= 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Integer.parseInt(word) : -1;
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && Character.isDigit(text.charAt(at));
  }
}
