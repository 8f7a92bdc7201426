package org.colloquy.authority;

import java.util.List;

/**
 * A place of a gazetteer that is imported.
 *
 * @param names every spelling, the main one first
 * @param type as in {@link Entity#type}; empty if not known
 * @param geo latitude and longitude in degrees, WGS 84, a blank between them; empty if not given
 * @param scheme whose identifier it is, as in {@code GeoNames}
 * @param id the identifier
 */
record Located(List<String> names, String type, String geo, String scheme, String id) {
  /** Copies the list. */
  Located {
    names = List.copyOf(names);
  }
}
