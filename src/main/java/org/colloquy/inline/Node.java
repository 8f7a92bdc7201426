package org.colloquy.inline;

import org.colloquy.reading.Range;

/**
 * A node of the nested tree of a flow. The {@link Chars} and {@link Hidden} nodes, in order, tile
 * the flow (law L3).
 */
public sealed interface Node permits Element, Chars, Hidden, Point {
  /** Returns the stretch of the flow that the node covers. */
  Range range();
}
