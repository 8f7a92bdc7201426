package org.colloquy.reading;

import java.util.Optional;

/**
 * A place in the body where a page or a numbered line of the source begins.
 *
 * @param unit page or line
 * @param at offset in the body, in UTF-16 code units
 * @param number its printed number, if it has one
 * @param source offset in the transcript, which orders what stands at one place of the body
 */
public record Beginning(Unit unit, int at, Optional<String> number, int source) {
  /** What begins. */
  public enum Unit {
    /** A page. */
    PAGE,
    /** A line with a printed number. */
    LINE
  }
}
