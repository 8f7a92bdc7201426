package org.colloquy.inline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.colloquy.reading.Range;

/**
 * Names that a kind of place in small letters introduces. A town's kind stays outside the name
 * ({@code la ville de Bourges}, {@code в городе Чанчунь}), that of a street, a lake or a building
 * is part of it ({@code rue Catinat}, {@code via Linneo}). The kinds and the words that may link
 * them are data: {@code kind-outside}, {@code kind-inside}, {@code kind-link}.
 */
final class PlaceKinds {
  private static final int MOST_LINKS = 2;
  private static final int MOST_WORDS = 3;

  private final Runs runs;
  private final NameCues cues;
  private final Set<String> outside;
  private final Set<String> inside;
  private final Set<String> links;
  private final Set<String> notPlaces;
  private final Set<String> after;
  private final int most;
  private final Taken persons;

  PlaceKinds(Runs runs, NameCues cues, Taken persons) {
    this.runs = runs;
    this.cues = cues;
    this.outside = cues.words("kind-outside");
    this.inside = cues.words("kind-inside");
    this.links = cues.words("kind-link");
    this.notPlaces = cues.words("not-a-place");
    this.after = cues.words("kind-after");
    this.most = cues.words("capital-nouns").isEmpty() ? MOST_WORDS : 1;
    this.persons = persons;
  }

  List<Place> find() {
    List<Place> found = new ArrayList<>();
    if (outside.isEmpty() && inside.isEmpty() && after.isEmpty()) {
      return found;
    }
    for (int i = 0; i < runs.size(); i++) {
      boolean within = inside.contains(runs.word(i));
      if (within || outside.contains(runs.word(i))) {
        int first = nameAfter(i);
        if (first > 0) {
          add(within ? i : first, first, found);
        }
      }
      if (isName(i) && isModifier(i) && !runs.opensSentence(i)) {
        found.add(place(i, i + 1));
      }
    }
    return found;
  }

  /** Returns where the name after a kind begins, over a link and an article; -1 if none does. */
  private int nameAfter(int kind) {
    int at = kind;
    int linked = 0;
    while (isNear(at) && links.contains(runs.word(at + 1)) && linked < MOST_LINKS) {
      at++;
      linked++;
    }
    return isNear(at) && isName(at + 1) ? at + 1 : -1;
  }

  private boolean isName(int i) {
    String word = runs.word(i);
    return runs.isCapital(i)
        && word.length() > 2
        && !runs.isUpper(i)
        && !cues.words("function-word").contains(word)
        && !notPlaces.contains(word);
  }

  private boolean isNear(int i) {
    if (runs.isJoined(i)) {
      return true;
    }
    String gap = i + 1 < runs.size() ? runs.gap(i) : "";
    return gap.equals("'") || gap.equals("\u2019");
  }

  private void add(int start, int first, List<Place> found) {
    int last = first;
    while (last - first < most - 1 && goesOn(last)) {
      last++;
    }
    Place place = place(start, last);
    Range range = place.range();
    if (!persons.touches(range) && runs.isBalanced(range.start(), range.end())) {
      found.add(place);
    }
  }

  private Place place(int first, int last) {
    Range range = new Range(runs.start(first), runs.end(last));
    String name = range.of(runs.text()).replaceAll("\\s+", " ");
    return new Place(range, name, false, 0.75, "place by its kind");
  }

  /** {@code Калужской области}: an adjective of the name before its kind. */
  private boolean isModifier(int i) {
    return runs.isJoined(i) && after.contains(runs.word(i + 1));
  }

  private boolean goesOn(int i) {
    boolean joined = runs.isJoined(i) || (i + 1 < runs.size() && runs.gap(i).equals("-"));
    return joined && isName(i + 1) && !isModifier(i + 1);
  }
}
