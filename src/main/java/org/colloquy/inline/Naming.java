package org.colloquy.inline;

import java.util.List;
import org.colloquy.authority.Entity;
import org.colloquy.reading.Range;

/**
 * A known name as found in a text.
 *
 * @param first index of its first run
 * @param last index of its last run
 * @param range the name, brackets inside it too
 * @param name as the authority spells it
 * @param entities who or what bears the name, the editor's own first
 */
record Naming(int first, int last, Range range, String name, List<Entity> entities) {
  Entity entity() {
    return entities.get(0);
  }

  /** Returns whether the name may be a person's or a word. */
  boolean isAmbiguous() {
    return !entity().curated() && entities.stream().anyMatch(e -> e.isAmbiguous(name));
  }

  boolean isOf(String... types) {
    return entities.stream().anyMatch(e -> List.of(types).contains(e.type()));
  }
}
