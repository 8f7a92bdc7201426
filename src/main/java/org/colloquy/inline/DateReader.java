package org.colloquy.inline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.colloquy.reading.Range;

/** Reads the dates of one text, one by one, and joins those that bound a period. */
final class DateReader {
  private final Runs runs;
  private final CalendarWords calendar;
  private final NameCues cues;
  private final Optional<PartialDate> record;
  private final RelativeYears years;

  /**
   * Reads a text.
   *
   * @param runs the text
   * @param calendar names of months and days
   * @param cues words that stand round dates
   * @param record when the conversation took place, if that is known
   */
  DateReader(Runs runs, CalendarWords calendar, NameCues cues, Optional<PartialDate> record) {
    this.runs = runs;
    this.calendar = calendar;
    this.cues = cues;
    this.record = record;
    this.years = new RelativeYears(runs, cues);
  }

  /** Returns the dates in order; none overlap. */
  List<Dated> read() {
    List<Dated> found = new ArrayList<>();
    int i = 0;
    while (i < runs.size()) {
      Dated dated = at(i);
      if (dated == null || overlaps(found, dated)) {
        i++;
      } else {
        found.add(dated);
        i = dated.last() + 1;
      }
    }
    return new Periods(runs, cues).join(found).stream().map(this::resolved).toList();
  }

  private static boolean overlaps(List<Dated> found, Dated dated) {
    return !found.isEmpty() && found.get(found.size() - 1).last() >= dated.first();
  }

  private Dated at(int i) {
    if (isDigits(i)) {
      Dated numeric = new NumericDates(runs, cues).at(i);
      if (numeric != null) {
        return numeric;
      }
    }
    int month = month(i);
    if (month > 0) {
      return withWeekday(byMonth(i, month));
    }
    return relative(i);
  }

  private int month(int i) {
    if (!Character.isLetter(runs.word(i).charAt(0))) {
      return 0;
    }
    boolean dotted = !runs.dotted(i).equals(runs.word(i));
    return calendar.month(runs.word(i), dotted);
  }

  private boolean isDigits(int i) {
    return Character.isDigit(runs.word(i).charAt(0));
  }

  private Dated byMonth(int i, int month) {
    int dayAfter = i + 1 < runs.size() && isNear(i) ? day(i + 1) : 0;
    if (dayAfter > 0 && !isTime(i + 1)) {
      return withYear(i, i + 1, new PartialDate(0, month, dayAfter));
    }
    int of = i > 0 && cues.words("date-of").contains(runs.word(i - 1)) ? i - 1 : i;
    boolean ordinal =
        of == i || (of > 0 && !runs.word(of - 1).chars().allMatch(Character::isDigit));
    int dayBefore = of > 0 && ordinal && isDayGap(of - 1) ? day(of - 1) : 0;
    if (dayBefore > 0) {
      return withYear(of - 1, i, new PartialDate(0, month, dayBefore));
    }
    Dated monthOnly = withYear(i, i, new PartialDate(0, month, 0));
    boolean said = monthOnly.from().year() > 0 || monthOnly.inferred();
    return said || isNamedAsMonth(i) ? monthOnly : null;
  }

  /** Whether a bare month word is one, and not the verb {@code may} or a person's name. */
  private boolean isNamedAsMonth(int i) {
    if (!runs.isCapital(i) && cues.words("small-months").isEmpty()) {
      return false;
    }
    if (i > 0
        && runs.isJoined(i - 1)
        && cues.words("month-preposition").contains(runs.word(i - 1).toLowerCase(Locale.ROOT))) {
      return true;
    }
    return (i > 0 && isDash(runs.gap(i - 1)) && month(i - 1) > 0)
        || (i + 1 < runs.size() && isDash(runs.gap(i)) && month(i + 1) > 0);
  }

  private static boolean isDash(String gap) {
    return gap.equals("-") || gap.equals("–") || gap.equals(" - ") || gap.equals(" – ");
  }

  private Dated withYear(int first, int last, PartialDate date) {
    int at = last;
    if (isNear(at) || runs.gap(at).equals(", ") || runs.gap(at).equals("., ")) {
      for (int links = 0; links < 2 && isDateLink(at + 1); links++) {
        at++;
      }
      int year = at + 1 < runs.size() ? year(at + 1) : 0;
      if (year > 0) {
        return dated(first, at + 1, date.inYear(year), false);
      }
      Optional<RelativeYears.Found> relative = years.at(at + 1);
      if (relative.isPresent()) {
        int inferred = record.map(r -> r.year() + relative.get().offset()).orElse(0);
        return dated(first, relative.get().last(), date.inYear(inferred), inferred > 0);
      }
    }
    return dated(first, last, date, false);
  }

  /** {@code of this year}, {@code de l'année}: a word between a month and its year. */
  private boolean isDateLink(int i) {
    return i + 1 < runs.size()
        && cues.words("date-of").contains(runs.word(i))
        && (runs.isJoined(i) || runs.gap(i).equals("'") || runs.gap(i).equals("\u2019"));
  }

  /** {@code last year}, where the date of the record tells which. */
  private Dated relative(int i) {
    Optional<RelativeYears.Found> found = record.isEmpty() ? Optional.empty() : years.at(i);
    return found
        .map(
            year ->
                dated(
                    i,
                    year.last(),
                    new PartialDate(record.get().year() + year.offset(), 0, 0),
                    true))
        .orElse(null);
  }

  private Dated withWeekday(Dated dated) {
    if (dated == null || dated.first() == 0 || dated.from().day() == 0) {
      return dated;
    }
    int before = dated.first() - 1;
    String gap = runs.gap(before);
    if (!calendar.isWeekday(runs.word(before)) || !(gap.equals(", ") || gap.equals(" "))) {
      return dated;
    }
    Range range = new Range(runs.start(before), dated.range().end());
    return new Dated(before, dated.last(), range, dated.from(), dated.to(), dated.inferred());
  }

  private Dated dated(int first, int last, PartialDate date, boolean inferred) {
    int end = runs.end(last);
    boolean shortMonth = month(last) > 0 && calendar.month(runs.word(last), false) == 0;
    return new Dated(
        first,
        last,
        new Range(runs.start(first), shortMonth ? end + 1 : end),
        date,
        date,
        inferred);
  }

  /** Puts the year of the record to a day that has none. */
  private Dated resolved(Dated dated) {
    boolean open = dated.from().year() == 0 && dated.to().year() == 0;
    if (!open || dated.from().day() == 0 || record.isEmpty()) {
      return dated;
    }
    int year = dated.from().nearestYear(record.get());
    int turn = dated.to().month() < dated.from().month() ? 1 : 0;
    return dated.inYears(year, year + turn, true);
  }

  private boolean isNear(int i) {
    return runs.isJoined(i) || (runs.gap(i).equals(". ") && month(i) > 0);
  }

  private boolean isDayGap(int i) {
    String gap = runs.gap(i);
    return runs.isJoined(i) || gap.equals(". ") || gap.equals(".");
  }

  private boolean isTime(int i) {
    return runs.gap(i).startsWith(":") || runs.gap(i).startsWith("%");
  }

  private int day(int i) {
    String word = runs.word(i);
    int digits = 0;
    while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
      digits++;
    }
    Set<String> suffixes = cues.words("ordinal-suffix");
    boolean whole = digits == word.length() || suffixes.contains(word.substring(digits));
    if (digits == 0 || digits > 2 || !whole) {
      return 0;
    }
    int day = Integer.parseInt(word.substring(0, digits));
    return day <= 31 ? day : 0;
  }

  private int year(int i) {
    return NumericDates.year(runs.word(i));
  }
}
