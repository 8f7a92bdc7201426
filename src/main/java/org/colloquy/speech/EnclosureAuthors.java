package org.colloquy.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who wrote each part of a record with enclosures: whoever signs it (conventions E12). {@code I} in
 * a memorandum is its writer, not the writer of the despatch it came with.
 */
final class EnclosureAuthors {
  private final Map<Integer, Optional<PersonId>> authors = new HashMap<>();

  private EnclosureAuthors() {}

  /** Finds; nobody is found in a record without enclosures. */
  static EnclosureAuthors of(SpeechInput in, CastIndex cast) {
    var found = new EnclosureAuthors();
    TreeMap<Integer, Optional<PersonId>> starts = new TreeMap<>();
    in.divisions.stream()
        .filter(Division::isEnclosure)
        .forEach(division -> starts.put(division.range().start(), Optional.empty()));
    if (starts.isEmpty() || in.placed.isEmpty()) {
      return found;
    }
    starts.putIfAbsent(in.placed.get(0).block().range().start(), Optional.empty());
    for (Placed placed : in.placed) {
      if (placed.role() == Role.SIGNED) {
        List<NameSpan> names = in.namesIn(placed.block().range());
        List<PersonId> signs = names.size() == 1 ? cast.of(names.get(0)) : List.of();
        if (signs.size() == 1) {
          int part = starts.floorKey(placed.block().range().start());
          starts.put(part, Optional.of(signs.get(0)));
        }
      }
    }
    found.authors.putAll(starts);
    return found;
  }

  /** Returns whether a part begins at an offset. */
  boolean beginsAt(int offset) {
    return authors.containsKey(offset);
  }

  /** Returns who signs the part that begins at an offset. */
  Optional<PersonId> at(int offset) {
    return authors.getOrDefault(offset, Optional.empty());
  }
}
