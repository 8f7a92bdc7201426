package org.colloquy.inline;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.reading.Range;

/** Joins two dates that bound a period: {@code March 1947 to March 1949}, {@code May-June}. */
final class Periods {
  private final Runs runs;
  private final NameCues cues;

  Periods(Runs runs, NameCues cues) {
    this.runs = runs;
    this.cues = cues;
  }

  /** Returns the dates with those that bound a period joined, in order. */
  List<Dated> join(List<Dated> dates) {
    List<Dated> joined = new ArrayList<>();
    for (Dated date : dates) {
      Dated whole = withShortStart(withShortEnd(date));
      Dated before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      Dated period = before == null ? null : period(before, whole);
      if (period != null) {
        joined.set(joined.size() - 1, period);
      } else {
        joined.add(whole);
      }
    }
    return joined;
  }

  private Dated period(Dated from, Dated to) {
    if (from.isPeriod() || to.isPeriod() || from.inferred() && !to.inferred() || !binds(from, to)) {
      return null;
    }
    PartialDate start = from.from();
    PartialDate end = to.to();
    boolean inferred = to.inferred();
    if (start.year() == 0 && end.year() > 0) {
      boolean turned = start.month() > end.month();
      start = start.inYear(turned ? end.year() - 1 : end.year());
    }
    boolean rising = start.year() == 0 || end.year() == 0 || start.iso().compareTo(end.iso()) < 0;
    if (!rising || (start.month() == 0) != (end.month() == 0)) {
      return null;
    }
    Range range = new Range(from.range().start(), to.range().end());
    return new Dated(from.first(), to.last(), range, start, end, inferred);
  }

  /** Whether the words between two dates make a period of them. */
  private boolean binds(Dated from, Dated to) {
    String between = runs.text().substring(from.range().end(), to.range().start()).strip();
    if (between.equals("-") || between.equals("–") || between.equals("—")) {
      return true;
    }
    boolean and = cues.words("range-and").contains(between);
    int before = from.first() - 1;
    boolean afterBetween = before >= 0 && cues.words("range-between").contains(runs.word(before));
    return cues.words("range-word").contains(between) || (and && afterBetween);
  }

  /** {@code vom 1. bis 5. Juni 1949}, {@code 3-5 May}: a day that leaves out its month. */
  private Dated withShortStart(Dated date) {
    if (date.isPeriod() || date.from().day() == 0 || !startsWithDay(date)) {
      return date;
    }
    int word = date.first() - 1;
    if (word > 0 && cues.words("date-article").contains(runs.word(word)) && runs.isJoined(word)) {
      word--;
    }
    String gap = word >= 0 ? runs.gap(date.first() - 1) : "";
    boolean dash = gap.equals("-") || gap.equals("–") || gap.equals(".-") || gap.equals(".–");
    int at = dash ? date.first() - 1 : word - 1;
    if (at < 0 || (!dash && !isRangeWord(word, at))) {
      return date;
    }
    String digits = runs.word(at).replaceAll("(?<=^\\d{1,2})(?:er|st|nd|rd|th)$", "");
    if (!digits.matches("\\d{1,2}") || Integer.parseInt(digits) >= date.from().day()) {
      return date;
    }
    int day = Integer.parseInt(digits);
    boolean inNumber = at > 0 && runs.gap(at - 1).matches("[.,:/]");
    if (day == 0 || inNumber) {
      return date;
    }
    var from = new PartialDate(date.from().year(), date.from().month(), day);
    Range range = new Range(runs.start(at), date.range().end());
    return new Dated(at, date.last(), range, from, date.to(), date.inferred());
  }

  private boolean startsWithDay(Dated date) {
    return Character.isDigit(runs.word(date.first()).charAt(0));
  }

  /** Whether a word between two days makes a period of them. */
  private boolean isRangeWord(int word, int day) {
    String gap = runs.gap(day);
    boolean near =
        runs.isJoined(word) && (runs.isJoined(day) || gap.equals(". ") || gap.equals("° "));
    int before = day - 1;
    if (before > 0 && cues.words("date-article").contains(runs.word(before))) {
      before--;
    }
    boolean and =
        cues.words("range-and").contains(runs.word(word))
            && before >= 0
            && cues.words("range-between").contains(runs.word(before));
    return near && (and || cues.words("range-word").contains(runs.word(word)));
  }

  /** {@code 1949-50}, {@code May 3-5, 1950}: an end that leaves out what it shares. */
  private Dated withShortEnd(Dated date) {
    int after = date.last() + 1;
    if (date.isPeriod() || after >= runs.size()) {
      return date;
    }
    String gap = runs.gap(date.last());
    String word = runs.word(after);
    boolean dash = gap.equals("-") || gap.equals("–") || gap.equals("/");
    if (!dash || word.length() > 2 || !word.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return date;
    }
    int number = Integer.parseInt(word);
    PartialDate from = date.from();
    Range range = new Range(date.range().start(), runs.end(after));
    if (from.month() == 0 && from.year() > 0 && word.length() == 2 && number > from.year() % 100) {
      var to = new PartialDate(from.year() / 100 * 100 + number, 0, 0);
      return new Dated(date.first(), after, range, from, to, date.inferred());
    }
    if (from.day() > 0 && from.year() == 0 && number > from.day() && number <= 31) {
      int year = after + 1 < runs.size() ? NumericDates.year(runs.word(after + 1)) : 0;
      boolean said = year > 0 && runs.gap(after).equals(", ");
      Range whole = said ? new Range(range.start(), runs.end(after + 1)) : range;
      var start = new PartialDate(said ? year : 0, from.month(), from.day());
      var end = new PartialDate(said ? year : 0, from.month(), number);
      return new Dated(date.first(), said ? after + 1 : after, whole, start, end, false);
    }
    return date;
  }
}
