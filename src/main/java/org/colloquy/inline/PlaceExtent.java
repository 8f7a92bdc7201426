package org.colloquy.inline;

import java.util.Set;
import org.colloquy.reading.Range;

/**
 * How far the name of a place reaches: the kind of place after it ({@code Antung Province}) and the
 * point of the compass before it ({@code East Galicia}) are part of the name where they are written
 * as such.
 */
final class PlaceExtent {
  private static final String[] WITH_KIND = {"city", "province", "region", "island", "river"};
  private static final String[] WITH_DIRECTION = {
    "state", "historical-state", "region", "province", "continent"
  };

  private final Runs runs;
  private final Set<String> kinds;
  private final Set<String> directions;

  PlaceExtent(Runs runs, NameCues cues) {
    this.runs = runs;
    this.kinds = cues.words("place-extension");
    this.directions = cues.words("direction-extension");
  }

  Range of(Naming naming) {
    int start = naming.range().start();
    int before = naming.first() - 1;
    if (runs.isJoined(before)
        && directions.contains(runs.word(before))
        && naming.isOf(WITH_DIRECTION)) {
      start = runs.start(before);
    }
    int end = naming.range().end();
    int after = naming.last() + 1;
    if (after < runs.size()
        && runs.isJoined(naming.last())
        && naming.isOf(WITH_KIND)
        && kinds.contains(runs.word(after))) {
      end = runs.end(after);
    }
    return runs.isBalanced(start, end) ? new Range(start, end) : naming.range();
  }
}
