package org.colloquy.inline;

import java.util.List;
import org.colloquy.reading.Range;

/**
 * An element of the nested tree.
 *
 * @param subject what it is
 * @param range the stretch it covers, hidden characters too
 * @param children in order
 */
public record Element(Subject subject, Range range, List<Node> children) implements Node {
  /** Copies the list. */
  public Element {
    children = List.copyOf(children);
  }
}
