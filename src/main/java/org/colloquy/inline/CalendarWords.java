package org.colloquy.inline;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.colloquy.profile.Vocabulary;

/**
 * The names of months and days of the week in one language: those of its vocabulary and, but for
 * English, those of the Unicode CLDR in each of their grammatical forms. A shortened form of three
 * letters or more counts where a period follows. Immutable and thread-safe.
 */
final class CalendarWords {
  private static final Map<String, CalendarWords> READ = new ConcurrentHashMap<>();

  private final Map<String, Integer> months = new HashMap<>();
  private final Map<String, Integer> shortMonths = new HashMap<>();
  private final Set<String> weekdays = new HashSet<>();

  private CalendarWords(Vocabulary vocabulary) {
    List<String> names = List.copyOf(vocabulary.words("month"));
    if (names.size() == 12) {
      addMonths(names);
    }
    if (names.size() != 12 || !vocabulary.language().equals("en")) {
      var symbols = new DateFormatSymbols(new ULocale(vocabulary.language()));
      addMonths(List.of(symbols.getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE)));
      addMonths(List.of(symbols.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE)));
    }
    NameCues.of(vocabulary)
        .values("month-form")
        .forEach((word, number) -> months.putIfAbsent(lower(word), Integer.valueOf(number)));
    vocabulary.words("weekday").forEach(day -> weekdays.add(lower(day)));
  }

  static CalendarWords of(Vocabulary vocabulary) {
    return READ.computeIfAbsent(vocabulary.language(), l -> new CalendarWords(vocabulary));
  }

  private void addMonths(List<String> names) {
    Set<String> doubtful = new HashSet<>();
    Map<String, Integer> shortened = new HashMap<>();
    for (int i = 0; i < 12; i++) {
      String name = lower(names.get(i));
      months.putIfAbsent(name, i + 1);
      for (int length = 3; length < Math.min(name.length(), 6); length++) {
        Integer other = shortened.put(name.substring(0, length), i + 1);
        if (other != null) {
          doubtful.add(name.substring(0, length));
        }
      }
    }
    shortened.keySet().removeAll(doubtful);
    shortened.forEach(shortMonths::putIfAbsent);
  }

  /** Returns the month a word names, or 0; {@code dotted} says whether a period follows. */
  int month(String word, boolean dotted) {
    String lower = lower(word);
    Integer month = months.get(lower);
    if (month == null && dotted) {
      month = shortMonths.get(lower);
    }
    return month == null ? 0 : month;
  }

  /** Returns whether a word is a month or a day of the week. */
  boolean isDated(String word) {
    return isWeekday(word) || month(word, true) > 0;
  }

  boolean isWeekday(String word) {
    return weekdays.contains(lower(word));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
