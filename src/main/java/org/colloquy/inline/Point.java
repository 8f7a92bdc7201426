package org.colloquy.inline;

import java.util.Optional;
import org.colloquy.reading.FlowId;
import org.colloquy.reading.Range;

/**
 * A place between two characters: where a running head or an unmarked note hangs, or a page begins.
 *
 * @param at offset in the flow
 * @param flow what hangs here; none for the beginning of a page alone
 */
public record Point(int at, Optional<FlowId> flow) implements Node {
  @Override
  public Range range() {
    return new Range(at, at);
  }
}
