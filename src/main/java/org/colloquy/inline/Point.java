package org.colloquy.inline;

import java.util.Optional;
import org.colloquy.reading.FlowId;
import org.colloquy.reading.Range;

/**
 * A place between two characters: where a running head or an unmarked note hangs, where a page or a
 * numbered line begins, where the record breaks off.
 *
 * @param at offset in the flow
 * @param kind what stands here
 * @param flow what hangs here; none for what begins or breaks off
 * @param value the number of what begins, the kind of a running head as TEI calls it; may be empty
 */
public record Point(int at, Kind kind, Optional<FlowId> flow, String value) implements Node {
  /** What stands at a point. */
  public enum Kind {
    /** Another flow hangs here. */
    HUNG,
    /** A page begins. */
    PAGE,
    /** A numbered line begins. */
    LINE,
    /** The record breaks off. */
    BREAK_OFF
  }

  /** Another flow hangs here. */
  public static Point hung(int at, FlowId flow, String type) {
    return new Point(at, Kind.HUNG, Optional.of(flow), type);
  }

  /** Something begins or breaks off here. */
  public static Point of(int at, Kind kind, String value) {
    return new Point(at, kind, Optional.empty(), value);
  }

  @Override
  public Range range() {
    return new Range(at, at);
  }
}
