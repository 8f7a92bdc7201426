package org.colloquy.inline;

import java.util.Map;
import org.colloquy.reading.FlowId;

/**
 * The trees of a whole record.
 *
 * @param body the tree of the body
 * @param notes the tree of each note and running head
 */
public record Nested(Element body, Map<FlowId, Element> notes) {
  /** Copies the map. */
  public Nested {
    notes = Map.copyOf(notes);
  }
}
