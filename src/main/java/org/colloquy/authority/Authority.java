package org.colloquy.authority;

import java.util.List;

/**
 * What is known of persons, places and organisations before a record is read: the editor's
 * authority files over the built-in gazetteer. Implementations are immutable and thread-safe.
 */
public interface Authority {
  /**
   * Returns the entities of a kind that have this name as one of their spellings, the editor's own
   * first. Letter case matters; blanks count as one; a no-break space is a blank.
   */
  List<Entity> find(Entity.Kind kind, String name);

  /** Returns how many words the longest known name of a kind has; a bound for look-ups. */
  int longest(Entity.Kind kind);
}
