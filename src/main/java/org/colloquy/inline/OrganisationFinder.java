package org.colloquy.inline;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.colloquy.authority.Authority;
import org.colloquy.authority.Entity;
import org.colloquy.reading.Range;

/** Finds the organisations of one text; of two names that overlap the longer stands. */
final class OrganisationFinder {
  /** How many words a name may have after its head; a bound, so that work grows with the text. */
  private static final int LONGEST = 16;

  private final Runs runs;
  private final Authority authority;
  private final NameCues cues;
  private final PlaceCues context;
  private final Taken persons;
  private final TreeMap<Integer, Organisation> found = new TreeMap<>();

  OrganisationFinder(Runs runs, Authority authority, NameCues cues, Taken persons) {
    this.runs = runs;
    this.authority = authority;
    this.cues = cues;
    this.context = new PlaceCues(runs, cues);
    this.persons = persons;
  }

  /** Returns the organisations in order; none overlap. */
  Collection<Organisation> find() {
    for (Naming naming : new KnownNames(runs, authority, Entity.Kind.ORGANISATION).find()) {
      if (!naming.isAmbiguous() || context.isPlaced(naming)) {
        add(naming.range(), naming.entity().key(), 0.95, "organisation gazetteer");
      }
    }
    Set<Integer> places = new HashSet<>();
    for (Naming place : new KnownNames(runs, authority, Entity.Kind.PLACE).find()) {
      for (int run = place.first(); run <= place.last(); run++) {
        places.add(run);
      }
    }
    for (int head = 0; head < runs.size(); head++) {
      // The head of a place's name, as in Soviet Union, makes no organisation.
      if (runs.isCapital(head) && !places.contains(head)) {
        byForm(head);
      }
    }
    return found.values();
  }

  /** Reads a name from its head: capitalised words before it, an {@code of} phrase after it. */
  private void byForm(int head) {
    String word = runs.word(head);
    boolean named = cues.words("organisation-head").contains(word);
    boolean of = cues.words("organisation-of").contains(word);
    if (!named && !of) {
      return;
    }
    int first = named || of ? firstModifier(head) : head;
    int last = of ? lastComplement(head) : head;
    if (first == head && last == head || (last == head && !named)) {
      return;
    }
    if (last == head && head - first == 1 && !isDistinct(first)) {
      return;
    }
    Range range = new Range(runs.start(first), closed(last));
    add(range, key(range, head), 0.7, "organisation form");
  }

  private int firstModifier(int head) {
    int first = head;
    while (first > 0 && head - first < 6 && (isModifier(first - 1) || isGenitive(first - 1))) {
      first -= isGenitive(first - 1) ? 2 : 1;
    }
    while (first < head && cues.words("coordinator").contains(runs.word(first))) {
      first++;
    }
    return first;
  }

  /** Whether a run is the s of a capitalised genitive: {@code People's Army}. */
  private boolean isGenitive(int i) {
    return i > 0
        && runs.word(i).equals("s")
        && runs.isJoined(i)
        && (runs.gap(i - 1).equals("'") || runs.gap(i - 1).equals("’"))
        && runs.isCapital(i - 1);
  }

  private boolean isModifier(int i) {
    String word = runs.word(i);
    String gap = runs.gap(i);
    boolean bracket = gap.indexOf('[') >= 0 || gap.indexOf(']') >= 0;
    boolean joined = (runs.isJoined(i) && !bracket) || gap.equals("-") || gap.equals(" & ");
    boolean genitive = gap.equals("' ") || gap.equals("’ ");
    if (!joined && !genitive && !(word.length() == 1 && gap.equals(". "))) {
      return gap.equals(".") && runs.isCapital(i);
    }
    return runs.isCapital(i)
        && (gap.equals("-") || !context.isFunctionWord(word))
        && !cues.words("organisation-modifier-stop").contains(word);
  }

  /** Returns the last run of {@code of [the] X [and Y]} after the head, or the head. */
  private int lastComplement(int head) {
    int of = head + 1;
    if (!runs.isJoined(head) || !runs.word(of).equals("of")) {
      return head;
    }
    int at = of + 1;
    if (runs.isJoined(of) && cues.words("article").contains(runs.word(at))) {
      at++;
    }
    if (at >= runs.size() || !runs.isJoined(at - 1) || !isComplement(at)) {
      return head;
    }
    return complementEnd(at, head);
  }

  private int complementEnd(int start, int head) {
    int last = start;
    while (last + 1 < runs.size() && last - head < LONGEST) {
      String gap = runs.gap(last);
      boolean genitive = gap.equals("' ") || gap.equals("’ ");
      boolean near = runs.isJoined(last) || gap.equals("-") || genitive;
      if (near && isComplement(last + 1)) {
        last++;
      } else if (near
          && runs.word(last + 1).equals("and")
          && runs.isJoined(last + 1)
          && isComplement(last + 2)
          && !runs.isUpper(last + 2)) {
        last += 2;
      } else if (near && runs.word(last + 1).equals("of") && last + 1 < runs.size() - 1) {
        return afterOf(last, head);
      } else {
        break;
      }
    }
    return last;
  }

  private int afterOf(int last, int head) {
    int at = last + 2;
    if (runs.isJoined(last + 1) && cues.words("article").contains(runs.word(at))) {
      at++;
    }
    boolean goesOn = at < runs.size() && runs.isJoined(at - 1) && isComplement(at);
    return goesOn ? complementEnd(at, head) : last;
  }

  private boolean isComplement(int i) {
    return runs.isCapital(i)
        && !context.isFunctionWord(runs.word(i))
        && !cues.words("organisation-modifier-stop").contains(runs.word(i))
        && !persons.touches(new Range(runs.start(i), runs.end(i)));
  }

  /** Whether one word before a head makes a name of it: not {@code Central Committee} alone. */
  private boolean isDistinct(int i) {
    return !cues.words("organisation-plain").contains(runs.word(i));
  }

  /** Takes in the periods of {@code U.S.S.R.} at the end. */
  private int closed(int last) {
    int end = runs.end(last);
    String text = runs.text();
    boolean initial =
        last > 0 && runs.end(last) - runs.start(last) == 1 && runs.gap(last - 1).equals(".");
    return initial && end < text.length() && text.charAt(end) == '.' ? end + 1 : end;
  }

  /** {@code In India there is a Communist Party}: the party of India, if the authority knows it. */
  private String key(Range range, int head) {
    String name = range.of(runs.text()).replaceAll("[\\s\\u00A0]+", " ");
    for (int i = head - 1; i >= 0 && head - i < 9; i--) {
      if (runs.isCapital(i) && i > 0 && runs.word(i - 1).toLowerCase(Locale.ROOT).equals("in")) {
        List<Entity> meant = authority.find(Entity.Kind.ORGANISATION, name + " in " + runs.word(i));
        return meant.isEmpty() ? name : meant.get(0).key();
      }
      if (runs.opensSentence(i)) {
        break;
      }
    }
    return name;
  }

  private void add(Range range, String key, double confidence, String rule) {
    if (persons.touches(range) || !runs.isBalanced(range.start(), range.end())) {
      return;
    }
    Map.Entry<Integer, Organisation> before = found.floorEntry(range.end() - 1);
    if (before != null && before.getValue().range().overlaps(range)) {
      if (before.getValue().range().length() >= range.length()
          || !range.contains(before.getValue().range())) {
        return;
      }
      found.subMap(range.start(), range.end()).clear();
    }
    found.put(range.start(), new Organisation(range, key, confidence, rule));
  }
}
