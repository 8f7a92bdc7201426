package org.colloquy.inline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colloquy.authority.Authority;
import org.colloquy.authority.Entity;
import org.colloquy.reading.Range;

/** A point of the compass and a known place in one word: {@code Nordfrankreich}. */
final class CompoundPlaces {
  private final Runs runs;
  private final Set<String> prefixes;
  private final Authority authority;

  CompoundPlaces(Runs runs, NameCues cues, Authority authority) {
    this.runs = runs;
    this.prefixes = cues.words("place-compound");
    this.authority = authority;
  }

  List<Place> find() {
    List<Place> found = new ArrayList<>();
    for (int i = 0; !prefixes.isEmpty() && i < runs.size(); i++) {
      if (runs.isCapital(i) && isCompound(runs.word(i))) {
        Range range = new Range(runs.start(i), runs.end(i));
        found.add(new Place(range, runs.word(i), false, 0.85, "place compound"));
      }
    }
    return found;
  }

  private boolean isCompound(String word) {
    for (String prefix : prefixes) {
      if (word.length() > prefix.length() + 3 && word.startsWith(prefix)) {
        String rest = word.substring(prefix.length());
        String name = rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
        if (authority.find(Entity.Kind.PLACE, name).stream().anyMatch(e -> !e.isAmbiguous(name))) {
          return true;
        }
      }
    }
    return false;
  }
}
