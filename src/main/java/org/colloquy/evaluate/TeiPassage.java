package org.colloquy.evaluate;

/**
 * Where something stands in a TEI file.
 *
 * @param line 1-based
 * @param id the nearest {@code xml:id} at or above it, as {@code t12}; empty if there is none
 */
public record TeiPassage(int line, String id) {
  static TeiPassage of(TeiNode.Element element) {
    return new TeiPassage(element.line(), element.place());
  }
}
