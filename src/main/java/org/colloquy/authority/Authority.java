package org.colloquy.authority;

import java.util.List;
import java.util.Map;

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

  /**
   * Returns how many words the longest known name of a kind has that begins with a word, nothing if
   * none does, so that most look-ups can be spared. A word is a run of letters and digits: {@code
   * U} begins {@code U.S.S.R.}
   */
  default int longest(Entity.Kind kind, String word) {
    return longest(kind);
  }

  /**
   * Returns the same knowledge for a record in another language: the editor's own entries stay, the
   * built-in names are those of the language.
   *
   * @param language ISO 639-1
   */
  default Authority in(String language) {
    return this;
  }

  /** Returns how many words the longest known name of a kind has; a bound for look-ups. */
  int longest(Entity.Kind kind);

  /**
   * Returns the places of that name in a gazetteer that the user imported; several places may bear
   * it. What they say is the gazetteer's, not the editor's.
   */
  default List<Entity> imported(String name) {
    return List.of();
  }

  /**
   * Returns the same with places that the editor of one record has settled. They count like entries
   * of the editor's own files.
   *
   * @param places words as printed to the name of the place meant
   */
  default Authority settling(Map<String, String> places) {
    return this;
  }
}
