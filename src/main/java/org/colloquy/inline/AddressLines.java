package org.colloquy.inline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.reading.Range;

/**
 * A postal address as letters print it at their head, in a line of its own: words in capitals or
 * with capitals, a house number or post code, and a place that is known or a street ({@code
 * KIRCHBERG 12 A-3200 HOHENAU}). The line up to a telephone number is one place.
 */
final class AddressLines {
  private static final int MOST_WORDS = 14;

  private final Runs runs;
  private final CalendarWords calendar;
  private final Set<String> ends;
  private final Set<String> small;

  AddressLines(Runs runs, CalendarWords calendar, NameCues cues) {
    this.runs = runs;
    this.calendar = calendar;
    this.ends = cues.words("address-end");
    this.small = cues.words("address-word");
  }

  /**
   * Returns the lines that are addresses.
   *
   * @param places what is known to be a place, in any order
   */
  List<Place> find(Collection<Place> places) {
    NavigableSet<Integer> starts = new TreeSet<>();
    places.forEach(place -> starts.add(place.range().start()));
    List<Place> found = new ArrayList<>();
    int first = 0;
    while (first < runs.size()) {
      int end = first + 1;
      while (end < runs.size() && runs.gap(end - 1).indexOf('\n') < 0) {
        end++;
      }
      int last = end - first <= MOST_WORDS ? addressEnd(first, end) : -1;
      if (last > first) {
        Range range = new Range(runs.start(first), runs.end(last));
        if (starts.ceiling(range.start()) != null && starts.ceiling(range.start()) < range.end()) {
          String name = range.of(runs.text()).replaceAll("\\s+", " ");
          found.add(new Place(range, name, false, 0.7, "place address line"));
        }
      }
      first = end;
    }
    return found;
  }

  /** Returns the last run of the address in a line, or -1 if the line is none. */
  private int addressEnd(int first, int end) {
    int numbers = 0;
    int last = -1;
    for (int i = first; i < end; i++) {
      String word = runs.word(i);
      if (ends.contains(word.toLowerCase(Locale.ROOT))) {
        break;
      }
      if (!isPart(i, word)) {
        return -1;
      }
      numbers += isHouseOrPostCode(word) ? 1 : 0;
      last = i;
    }
    boolean named = last > first && Character.isLetter(runs.text().charAt(runs.start(first)));
    return numbers > 0 && named ? last : -1;
  }

  private boolean isPart(int i, String word) {
    boolean number = Character.isDigit(word.charAt(0));
    String gap = runs.gap(i);
    return (number || runs.isCapital(i) || small.contains(word))
        && !calendar.isDated(word)
        && gap.indexOf(':') < 0
        && gap.indexOf('?') < 0
        && gap.indexOf('"') < 0;
  }

  /** Years alone do not make an address: {@code Geneva Conference 1954}. */
  private static boolean isHouseOrPostCode(String word) {
    boolean number = Character.isDigit(word.charAt(0)) && word.length() <= 6;
    return number && !(word.length() == 4 && (word.startsWith("18") || word.startsWith("19")));
  }
}
