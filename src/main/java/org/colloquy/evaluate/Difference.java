package org.colloquy.evaluate;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * One thing that differs from the reference.
 *
 * @param kind missed, made too many, or made otherwise
 * @param measure the name of the measure that it lowers
 * @param words the words concerned, as in the transcript or the TEI
 * @param detail what is right and what was made, where that needs saying; else empty
 * @param line 1-based line of the transcript, where it is known
 * @param passage where in the TEI, where it is known
 */
public record Difference(
    Kind kind,
    String measure,
    String words,
    String detail,
    OptionalInt line,
    Optional<TeiPassage> passage) {
  /** How it differs. */
  public enum Kind {
    MISSED,
    EXTRA,
    OTHER
  }

  /** Says how often, if more than once. */
  static String times(int n) {
    return n > 1 ? n + " times" : "";
  }
}
