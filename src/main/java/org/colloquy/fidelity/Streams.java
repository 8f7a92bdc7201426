package org.colloquy.fidelity;

import java.util.Map;
import java.util.TreeSet;

/** Two sets of streams side by side; what one of them lacks is empty there. */
final class Streams {
  private Streams() {}

  /** Takes a stream as it should be and as it is. */
  interface Pair {
    void take(String id, String expected, String found);
  }

  /** Hands out every stream of either set, by id. */
  static void pair(Map<String, String> expected, Map<String, String> found, Pair pair) {
    var ids = new TreeSet<>(expected.keySet());
    ids.addAll(found.keySet());
    ids.forEach(id -> pair.take(id, expected.getOrDefault(id, ""), found.getOrDefault(id, "")));
  }
}
