package org.colloquy.inline;

import org.colloquy.reading.Range;

/**
 * A place name found.
 *
 * @param range the name, and what the source's editor adds in brackets to identify it
 * @param key the place, as the authority names it, else as printed
 * @param government whether the name stands for the government there
 * @param confidence 0 to 1
 * @param rule the rule that decided
 */
record Place(Range range, String key, boolean government, double confidence, String rule)
    implements Comparable<Place> {
  @Override
  public int compareTo(Place other) {
    return range.compareTo(other.range);
  }
}
