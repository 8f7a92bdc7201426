package org.colloquy.inline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colloquy.reading.Range;

/**
 * Places that no list knows and the record itself shows: {@code the city of X}, {@code X Province},
 * {@code Lake X}, {@code 5 X Street}, a name listed between two places, and a name that follows
 * prepositions of place again and again.
 */
final class LearnedPlaces {
  private final Runs runs;
  private final NameCues cues;
  private final Set<String> heads;
  private final Set<String> streets;
  private final Set<String> prefixes;
  private final Set<String> kinds;
  private final Set<String> coordinators;
  private final Set<String> streetEndings;
  private final Set<String> commonWords;
  private final Set<String> directions;
  private final Set<String> ordinals;
  private final Set<String> saints;
  private final Set<String> routes;
  private final Set<String> towning;
  private final Set<String> townEndings;
  private final Set<String> qualifiers;
  private final PlaceCues context;
  private final CalendarWords calendar;
  private final Taken persons;
  private final Set<String> personal;
  private final Taken organisations;
  private final Taken known;
  private final Set<Integer> starts = new HashSet<>();
  private final Set<Integer> ends = new HashSet<>();
  private final List<Place> found = new ArrayList<>();

  LearnedPlaces(
      Runs runs,
      NameCues cues,
      PlaceCues context,
      CalendarWords calendar,
      Taken persons,
      Taken organisations,
      List<Naming> known,
      List<Naming> accepted) {
    this.runs = runs;
    this.cues = cues;
    this.heads = cues.words("place-head");
    this.streets = cues.words("street");
    this.prefixes = cues.words("place-prefix");
    this.kinds = cues.words("place-kind");
    this.coordinators = cues.words("coordinator");
    this.streetEndings = cues.words("street-ending");
    this.commonWords = cues.words("not-a-place");
    this.directions = cues.words("direction");
    this.ordinals = cues.words("ordinal-word");
    this.towning = cues.words("town-preposition");
    this.townEndings = cues.words("town-ending");
    this.qualifiers = cues.words("name-qualifier");
    this.saints = cues.words("saint-prefix");
    this.routes = cues.words("route-preposition");
    this.context = context;
    this.calendar = calendar;
    this.persons = persons;
    this.personal = persons.words(runs);
    this.organisations = organisations;
    this.known = new Taken(known.stream().map(Naming::range).toList());
    for (Naming naming : accepted) {
      starts.add(naming.first());
      ends.add(naming.last());
    }
  }

  /** Returns what is found, in no order; one may overlap another or a known place. */
  List<Place> find() {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < runs.size(); i++) {
      if (runs.isCapital(i)) {
        byKind(i, names);
      }
    }
    names.addAll(new RecurringPlaces(runs, cues, this::isLoneName).find());
    for (int i = 0; i < runs.size(); i++) {
      if (runs.isCapital(i) && isName(i) && !isPartOfName(i)) {
        if (names.contains(runs.word(i)) || isPlacedByForm(i)) {
          add(i, qualified(i), "place learnt from the record", 0.6);
        }
      }
    }
    return found;
  }

  private void byKind(int i, Set<String> names) {
    String word = runs.word(i);
    if (heads.contains(word)) {
      named(i, "place kind after name");
    } else if (streets.contains(word)) {
      named(i, "place street");
    } else if (prefixes.contains(runs.dotted(i)) && followsCapital(i)) {
      add(i, i + 1, "place kind before name", 0.7);
    } else if (saints.contains(runs.dotted(i)) && followsCapital(i) && isGoverned(i)) {
      add(i, qualified(i + 1), "place named after a saint", 0.7);
    } else if (isStreet(word)) {
      add(i, addressEnd(i), "place street", 0.7);
    } else if (isName(i)) {
      bySurroundings(i, names);
    }
  }

  private void bySurroundings(int i, Set<String> names) {
    boolean kindAfter =
        runs.isJoined(i)
            && kinds.contains(runs.word(i + 1))
            && !context.isDemonym(runs.word(i))
            && !runs.opensSentence(i);
    boolean kindBefore =
        i > 1
            && runs.isJoined(i - 1)
            && runs.word(i - 1).equals("of")
            && kinds.contains(runs.word(i - 2).toLowerCase(Locale.ROOT));
    if ((kindAfter || kindBefore) && !isPartOfName(i)) {
      names.add(runs.word(i));
    } else if (kindBefore && isPair(i)) {
      add(i, i + 1, "place kind before name", 0.7);
    } else if (isBorder(i) && !isPartOfName(i)) {
      add(i, i, "place border with", 0.7);
    } else if (isInside(i)) {
      add(i, i, "place in a place", 0.7);
    } else if (isFirstOfTwo(i)) {
      add(i, i, "place listed before a place", 0.7);
    } else if (isReached(i) && !isPartOfName(i)) {
      add(i, i, "place at the end of a way", 0.7);
    } else if (ends.contains(i - 1)
        && runs.gap(i - 1).equals(", ")
        && isListedBefore(i)
        && !isPartOfName(i)) {
      add(i, i, "place listed between places", 0.6);
    }
  }

  /** {@code nach Fischhausen}: a name in place, by how names of towns end. */
  private boolean isPlacedByForm(int i) {
    String word = runs.word(i);
    return word.length() > 5
        && runs.isJoined(i - 1)
        && towning.contains(runs.word(i - 1).toLowerCase(Locale.ROOT))
        && townEndings.stream().anyMatch(word::endsWith);
  }

  /** {@code Campolongo di Cadore}: the last run of a name with what tells it from others. */
  private int qualified(int i) {
    boolean linked = runs.isJoined(i) && qualifiers.contains(runs.word(i + 1));
    return linked && runs.isJoined(i + 1) && isLoneName(i + 2) ? i + 2 : i;
  }

  private boolean isBorder(int i) {
    return i > 1
        && runs.isJoined(i - 1)
        && runs.word(i - 1).equals("with")
        && context.isPlacing(i - 1);
  }

  /** {@code in Neustadl, Bohemia}: a name in place, with a known place after it. */
  private boolean isInside(int i) {
    return isGoverned(i)
        && starts.contains(i + 1)
        && runs.gap(i).equals(", ")
        && !context.isDemonym(runs.word(i));
  }

  /** {@code between Neustadl and Vienna}: a name in place, in one breath with a known one. */
  private boolean isFirstOfTwo(int i) {
    return isGoverned(i)
        && runs.isJoined(i)
        && runs.isJoined(i + 1)
        && coordinators.contains(runs.word(i + 1))
        && starts.contains(i + 2);
  }

  private boolean isGoverned(int i) {
    return i > 0 && runs.isJoined(i - 1) && context.isPlacing(i - 1);
  }

  /** {@code from Pressburg to Neustadl}: a name that a way from a known place leads to. */
  private boolean isReached(int i) {
    return ends.contains(i - 2)
        && runs.isJoined(i - 2)
        && runs.isJoined(i - 1)
        && routes.contains(runs.word(i - 1));
  }

  /** Whether a name of exactly two words begins there. */
  private boolean isPair(int i) {
    return runs.isJoined(i) && isName(i + 1) && !(runs.isJoined(i + 1) && runs.isCapital(i + 2));
  }

  private boolean isListedBefore(int i) {
    if (i + 1 < runs.size() && starts.contains(i + 1)) {
      return runs.gap(i).equals(", ");
    }
    return i + 2 < runs.size() && starts.contains(i + 2) && coordinators.contains(runs.word(i + 1));
  }

  private boolean isLoneName(int i) {
    return isName(i) && !isPartOfName(i);
  }

  /** Whether a run is a capitalised word that may be a name no list knows. */
  private boolean isName(int i) {
    String word = runs.word(i);
    Range range = new Range(runs.start(i), runs.end(i));
    return word.length() > 2
        && word.codePoints().skip(1).noneMatch(Character::isUpperCase)
        && !Character.isDigit(word.charAt(word.length() - 1))
        && !context.isFunctionWord(word)
        && !commonWords.contains(word)
        && !directions.contains(word)
        && !calendar.isDated(word)
        && !context.isTitled(i)
        && !personal.contains(word)
        && !persons.touches(range)
        && !organisations.touches(range)
        && !known.touches(range);
  }

  /**
   * Whether another capitalised word or a hyphen joins the run: a longer name, perhaps a person's.
   */
  private boolean isPartOfName(int i) {
    boolean before =
        i > 0
            && (runs.gap(i - 1).equals("-")
                || runs.isJoined(i - 1)
                    && runs.isCapital(i - 1)
                    && !runs.opensSentence(i - 1)
                    && !directions.contains(runs.word(i - 1)));
    boolean after =
        i + 1 < runs.size()
            && (runs.gap(i).equals("-") || runs.isJoined(i) && runs.isCapital(i + 1));
    return before || after;
  }

  private boolean followsCapital(int i) {
    return i + 1 < runs.size()
        && runs.isCapital(i + 1)
        && runs.gap(i).chars().allMatch(c -> Runs.isBlank((char) c) || c == '.')
        && !context.isFunctionWord(runs.word(i + 1))
        && !(runs.isJoined(i + 1) && runs.isCapital(i + 2));
  }

  private boolean isStreet(String word) {
    if (word.length() < 8) {
      return false;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return streetEndings.stream().anyMatch(lower::endsWith);
  }

  /** {@code Rosengasse 4/12 1030 Wien}: a street with house number, post code and town. */
  private int addressEnd(int street) {
    int last = street;
    if (!runs.isJoined(last) || !isNumber(runs.word(last + 1))) {
      return street;
    }
    last++;
    while (last + 1 < runs.size() && runs.gap(last).equals("/") && isNumber(runs.word(last + 1))) {
      last++;
    }
    boolean town =
        last + 2 < runs.size()
            && runs.isJoined(last)
            && isNumber(runs.word(last + 1))
            && runs.word(last + 1).length() >= 4
            && runs.isJoined(last + 1)
            && starts.contains(last + 2);
    return town ? last + 2 : last;
  }

  /**
   * Marks up to three capitalised words before a kind of place, with a house number before them.
   */
  private void named(int head, String rule) {
    int first = head;
    while (head - first < 3
        && first > 0
        && runs.isJoined(first - 1)
        && runs.isCapital(first - 1)
        && !context.isFunctionWord(runs.word(first - 1))) {
      first--;
    }
    if (first == head || (head - first == 1 && !isProper(first))) {
      return;
    }
    boolean street = streets.contains(runs.word(head));
    int last = head;
    if (street && runs.isJoined(first - 1) && isNumber(runs.word(first - 1))) {
      first--;
    } else if (street && runs.isJoined(head) && isNumber(runs.word(head + 1))) {
      last++;
    }
    add(first, last, rule, 0.7);
  }

  /** Whether a word before a kind of place makes a name of it: not {@code Northern Province}. */
  private boolean isProper(int i) {
    String word = runs.word(i);
    return !directions.contains(word)
        && !commonWords.contains(word)
        && !ordinals.contains(word)
        && !context.isDemonym(word);
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(Character::isDigit);
  }

  private void add(int first, int last, String rule, double confidence) {
    Range range = new Range(runs.start(first), runs.end(last));
    if (!persons.touches(range)
        && !organisations.touches(range)
        && runs.isBalanced(range.start(), range.end())) {
      String name = range.of(runs.text()).replaceAll("\\s+", " ");
      found.add(new Place(range, name, false, confidence, rule));
    }
  }
}
