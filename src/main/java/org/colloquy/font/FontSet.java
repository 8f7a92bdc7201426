package org.colloquy.font;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The faces of a book, and the sizes at which they look their best. Immutable.
 *
 * @param name by which settings ask for it
 * @param title as the colophon names it
 * @param size of the text, in points
 * @param small size of notes and lists, in points
 * @param shaping whether ligatures, kerning and places of marks come from the faces' tables
 * @param derived what the faces call themselves that are made from these
 * @param families first the text's; each other stands in for what those before it lack
 * @param smallCaps a face of small capitals; empty: one is made of the regular face
 * @param scripts those it is made for
 */
public record FontSet(
    String name,
    String title,
    double size,
    double small,
    boolean shaping,
    String derived,
    List<FontFamily> families,
    Optional<FontFile> smallCaps,
    Set<UnicodeScript> scripts) {
  /** Checks and copies. */
  public FontSet {
    Objects.requireNonNull(title, "title");
    families = List.copyOf(families);
    scripts = Set.copyOf(scripts);
    if (families.isEmpty()) {
      throw new IllegalArgumentException(name + " has no family");
    }
  }

  /** Returns the family of the text. */
  public FontFamily text() {
    return families.get(0);
  }

  /** Returns whether all its files are there: a set may be one that this build has not. */
  public boolean isHere() {
    return families.stream().flatMap(f -> f.files().values().stream()).allMatch(FontFile::isHere);
  }
}
