package org.colloquy.inline;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.reading.Range;

/**
 * A name and, in square brackets, the name by which the source's editor identifies it: {@code
 * Sensin [Wonsan]}. The place covers both and is the one in the brackets.
 */
final class BracketIdentifications {
  private static final Pattern FORM =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}\\p{M}'’-]+(?:[ \u00A0]\\p{Lu}[\\p{L}\\p{M}'’-]+){0,2})[ \u00A0]"
              + "\\[(\\p{Lu}[\\p{L}\\p{M}'’-]+(?:[ \u00A0]\\p{Lu}[\\p{L}\\p{M}'’-]+){0,2})\\]");

  private static final int LONGEST = 60;

  private final Runs runs;
  private final PlaceCues context;
  private final Taken persons;
  private final Taken organisations;

  BracketIdentifications(Runs runs, PlaceCues context, Taken persons, Taken organisations) {
    this.runs = runs;
    this.context = context;
    this.persons = persons;
    this.organisations = organisations;
  }

  /** Returns the places with those that identify others joined to them, in order. */
  List<Place> join(List<Place> places) {
    TreeMap<Integer, Place> all = new TreeMap<>();
    places.forEach(place -> all.put(place.range().start(), place));
    Matcher form = FORM.matcher(runs.text());
    int lastEnd = -1;
    for (int open = nextBracket(0); open >= 0; open = nextBracket(open + 1)) {
      if (!isForm(form, open)) {
        continue;
      }
      boolean listed = lastEnd >= 0 && isListed(lastEnd, form.start());
      Place joined = joined(form, all, listed);
      if (joined != null) {
        all.subMap(form.start(), form.end()).clear();
        all.put(joined.range().start(), joined);
        lastEnd = form.end();
      }
    }
    return List.copyOf(all.values());
  }

  /** Returns the next square bracket that a blank precedes, or -1. */
  private int nextBracket(int from) {
    String text = runs.text();
    int open = text.indexOf('[', from);
    while (open >= 0 && (open == 0 || !Runs.isBlank(text.charAt(open - 1)))) {
      open = text.indexOf('[', open + 1);
    }
    return open;
  }

  /** Whether a name ends before the bracket that opens there, and one fills it. */
  private boolean isForm(Matcher form, int open) {
    int close = open + 1;
    int stop = Math.min(runs.text().length(), open + LONGEST);
    while (close < stop && runs.text().charAt(close) != ']') {
      close++;
    }
    if (close == stop) {
      return false;
    }
    form.region(Math.max(0, open - LONGEST), close + 1);
    while (form.find()) {
      if (form.end() == close + 1 && form.start(2) == open + 1) {
        return true;
      }
    }
    return false;
  }

  private Place joined(Matcher form, NavigableMap<Integer, Place> all, boolean listed) {
    Range range = new Range(form.start(), form.end());
    Place printed = at(all, form.start(1), form.end(1));
    Place meant = at(all, form.start(2), form.end(2));
    if ((printed == null && isTaken(new Range(form.start(1), form.end(1))))
        || (meant == null && isTaken(new Range(form.start(2), form.end(2))))) {
      return null;
    }
    if (printed == null && context.isTitled(runs.from(form.start()))) {
      return null;
    }
    // A name of two words before a known place may be a person and where he comes from.
    boolean shown = printed != null || listed || isPlaced(form.start());
    if (meant != null && !shown && form.group(1).matches(".*[ \u00A0].*")) {
      return null;
    }
    if (meant != null) {
      return place(range, meant.key(), 0.9);
    }
    if (printed != null) {
      return place(range, printed.key(), 0.8);
    }
    if (listed || isPlaced(form.start())) {
      return place(range, form.group(2).replace('\u00A0', ' '), 0.7);
    }
    return null;
  }

  private boolean isTaken(Range name) {
    return persons.touches(name) || organisations.touches(name);
  }

  private static Place place(Range range, String key, double confidence) {
    return new Place(range, key, false, confidence, "place identified in brackets");
  }

  private static Place at(NavigableMap<Integer, Place> all, int start, int end) {
    Place place = all.get(start);
    return place != null && place.range().end() == end ? place : null;
  }

  private boolean isPlaced(int start) {
    int before = runs.from(start) - 1;
    return runs.isJoined(before) && context.isPlacing(before);
  }

  private boolean isListed(int end, int start) {
    String between = runs.text().substring(end, start).strip();
    return between.equals(",") || between.equals(", and") || between.equals("and");
  }
}
