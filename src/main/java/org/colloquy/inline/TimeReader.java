package org.colloquy.inline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colloquy.reading.Range;

/** Reads times of day: {@code 10:45 a.m.}, {@code 3:08–3:58 p.m.}, {@code 1900 hours}. */
final class TimeReader {
  private final Runs runs;
  private final NameCues cues;
  private final String text;

  TimeReader(Runs runs, NameCues cues) {
    this.runs = runs;
    this.cues = cues;
    this.text = runs.text();
  }

  /** An hour and minute as printed; the minute is -1 where none is. */
  private record Clock(int last, int hour, int minute) {
    String at(int hours) {
      return String.format(Locale.ROOT, "%02d:%02d:00", hours, Math.max(minute, 0));
    }
  }

  /** Half of the day, and where the words for it end. */
  private record Half(int end, boolean afternoon) {}

  /** Returns the times in order; none overlap. */
  List<Timed> read() {
    List<Timed> found = new ArrayList<>();
    int i = 0;
    while (i < runs.size()) {
      Timed timed = Character.isDigit(text.charAt(runs.start(i))) ? at(i) : null;
      if (timed != null) {
        found.add(timed);
        i = runs.from(timed.range().end());
      } else {
        i++;
      }
    }
    return found;
  }

  private Timed at(int i) {
    if (i > 0 && ".,:/".contains(runs.gap(i - 1))) {
      return null;
    }
    Clock from = clock(i);
    if (from == null) {
      return military(i);
    }
    Clock to = isDash(runs.gap(from.last())) ? clock(from.last() + 1) : null;
    Clock last = to == null ? from : to;
    Half half = half(runs.end(last.last()));
    if (half != null && last.hour() >= 1 && last.hour() <= 12) {
      return byHalf(i, from, to, half);
    }
    Timed counted = byWord(i, from, to);
    if (counted != null) {
      return counted;
    }
    if (from.minute() < 0) {
      return oClock(i, from);
    }
    return open(i, from, to);
  }

  private Timed byHalf(int i, Clock from, Clock to, Half half) {
    Range range = new Range(runs.start(i), half.end());
    if (to == null) {
      return new Timed(range, Optional.of(from.at(hour(from, half.afternoon()))), Optional.empty());
    }
    int end = hour(to, half.afternoon());
    int start = hour(from, half.afternoon());
    if (start > end) {
      start -= 12;
    }
    boolean possible = start >= 0 && from.hour() <= 12;
    return new Timed(
        range,
        possible ? Optional.of(from.at(start)) : Optional.empty(),
        possible ? Optional.of(to.at(end)) : Optional.empty());
  }

  private static int hour(Clock clock, boolean afternoon) {
    return clock.hour() % 12 + (afternoon ? 12 : 0);
  }

  /** Hours and minutes without half of the day: sure from 13 on, else only after {@code at}. */
  private Timed open(int i, Clock from, Clock to) {
    boolean asked =
        i > 0
            && runs.isJoined(i - 1)
            && cues.words("time-preposition").contains(runs.word(i - 1).toLowerCase(Locale.ROOT));
    boolean sure = from.hour() > 12 || text.charAt(runs.start(i)) == '0';
    int end = runs.end(to == null ? from.last() : to.last());
    if (to == null) {
      Timed named = partOfDay(i, from, end);
      if (named.from().isPresent()) {
        return named;
      }
    }
    boolean colon = text.charAt(runs.end(i)) == ':';
    if (!asked || !colon || text.startsWith(":", end)) {
      return null;
    }
    Range range = new Range(runs.start(i), end);
    return new Timed(
        range,
        sure ? Optional.of(from.at(from.hour())) : Optional.empty(),
        sure && to != null ? Optional.of(to.at(to.hour())) : Optional.empty());
  }

  /** {@code 14.30 Uhr}, {@code 9 heures}: a word says that it is a time, counted to 24. */
  private Timed byWord(int i, Clock from, Clock to) {
    int last = to == null ? from.last() : to.last();
    if (!runs.isJoined(last) || !cues.words("clock-after").contains(runs.word(last + 1))) {
      return null;
    }
    boolean asked =
        from.minute() >= 0
            || (i > 0
                && cues.words("time-preposition")
                    .contains(runs.word(i - 1).toLowerCase(Locale.ROOT)));
    if (!asked) {
      return null;
    }
    int end = last + 1;
    Clock begin = from;
    if (to == null && from.minute() < 0 && minutesAfter(end) >= 0) {
      begin = new Clock(end + 1, from.hour(), minutesAfter(end));
      end = isMinuteWord(end + 2) && runs.isJoined(end + 1) ? end + 2 : end + 1;
    }
    int part = partAfter(end);
    boolean half = part > 0 && begin.hour() <= 12 && (to == null || to.hour() <= 12);
    boolean evening = half && cues.words("evening").contains(runs.word(part));
    Range range = new Range(runs.start(i), runs.end(half ? part : end));
    return new Timed(
        range,
        Optional.of(begin.at(half ? hour(begin, evening) : begin.hour() % 24)),
        to == null
            ? Optional.empty()
            : Optional.of(to.at(half ? hour(to, evening) : to.hour() % 24)));
  }

  /** {@code 10 h 30}, {@code 10 часов 30 минут}: the minutes after the word for hours; else -1. */
  private int minutesAfter(int hours) {
    int minute = runs.isJoined(hours) ? number(hours + 1, 2, 2) : -1;
    boolean said = runs.word(hours).length() == 1 || isMinuteWord(hours + 2);
    return minute <= 59 && said ? minute : -1;
  }

  private boolean isMinuteWord(int i) {
    return i < runs.size() && cues.words("minute-word").contains(runs.word(i));
  }

  /** {@code 4 Uhr nachmittags}, {@code 4 heures de l'après-midi}: the part of the day, else -1. */
  private int partAfter(int clock) {
    int at = clock + 1;
    int links = 0;
    while (at + 1 < runs.size() && links < 3 && cues.words("part-link").contains(runs.word(at))) {
      at++;
      links++;
    }
    boolean near = at < runs.size() && (runs.isJoined(clock) || links > 0);
    boolean part =
        near
            && runs.text().substring(runs.end(clock), runs.start(at)).length() < 14
            && (cues.words("evening").contains(runs.word(at))
                || cues.words("morning").contains(runs.word(at)));
    return part ? at : -1;
  }

  private Timed oClock(int i, Clock from) {
    if (runs.isJoined(i)) {
      for (String word : cues.words("clock-word")) {
        int end = runs.start(i + 1) + word.length();
        if (text.regionMatches(runs.start(i + 1), word, 0, word.length())
            || text.regionMatches(runs.start(i + 1), word.replace('\'', '’'), 0, word.length())) {
          return partOfDay(i, from, end);
        }
      }
    }
    return null;
  }

  private Timed partOfDay(int i, Clock from, int end) {
    int in = runs.from(end);
    if (in + 2 < runs.size()
        && in > 0
        && runs.isJoined(in - 1)
        && runs.word(in).equals("in")
        && runs.word(in + 1).equals("the")) {
      String part = runs.word(in + 2);
      boolean evening = cues.words("evening").contains(part);
      if ((evening || cues.words("morning").contains(part)) && from.hour() <= 12) {
        Range range = new Range(runs.start(i), runs.end(in + 2));
        return new Timed(range, Optional.of(from.at(hour(from, evening))), Optional.empty());
      }
    }
    return new Timed(new Range(runs.start(i), end), Optional.empty(), Optional.empty());
  }

  private Timed military(int i) {
    String word = runs.word(i);
    boolean four = word.length() == 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!four || !runs.isJoined(i) || !cues.words("hours-word").contains(runs.word(i + 1))) {
      return null;
    }
    int hour = Integer.parseInt(word.substring(0, 2));
    int minute = Integer.parseInt(word.substring(2));
    if (hour > 24 || minute > 59) {
      return null;
    }
    var clock = new Clock(i, hour, minute);
    Range range = new Range(runs.start(i), runs.end(i + 1));
    return new Timed(range, Optional.of(clock.at(hour % 24)), Optional.empty());
  }

  private Clock clock(int i) {
    int hour = i < runs.size() ? number(i, 1, 2) : -1;
    if (hour < 0 || hour > 24) {
      return null;
    }
    boolean dotted = runs.gap(i).equals(".") && !cues.words("clock-after").isEmpty();
    if (i + 1 < runs.size() && (runs.gap(i).equals(":") || dotted)) {
      int minute = number(i + 1, 2, 2);
      boolean possible = minute >= 0 && minute <= 59;
      return possible ? new Clock(i + 1, hour, minute) : dotted ? new Clock(i, hour, -1) : null;
    }
    return new Clock(i, hour, -1);
  }

  private int number(int i, int least, int most) {
    String word = runs.word(i);
    boolean digits = word.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && word.length() >= least && word.length() <= most ? Integer.parseInt(word) : -1;
  }

  private Half half(int end) {
    int at = end;
    while (at < text.length() && at < end + 2 && Runs.isBlank(text.charAt(at))) {
      at++;
    }
    int morning = longest(cues.words("half-day-am"), at);
    int afternoon = longest(cues.words("half-day-pm"), at);
    if (morning > 0 || afternoon > 0) {
      return new Half(at + Math.max(morning, afternoon), afternoon > 0);
    }
    return null;
  }

  private int longest(Iterable<String> words, int at) {
    int longest = 0;
    for (String word : words) {
      int end = at + word.length();
      boolean whole = end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (whole && text.startsWith(word, at)) {
        longest = Math.max(longest, word.length());
      }
    }
    return longest;
  }

  private static boolean isDash(String gap) {
    return gap.equals("-")
        || gap.equals("–")
        || gap.equals("—")
        || gap.equals(" - ")
        || gap.equals(" – ");
  }
}
