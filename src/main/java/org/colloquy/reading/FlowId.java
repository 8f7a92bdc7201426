package org.colloquy.reading;

/**
 * The name of a flow: {@code body}, {@code n1} for a note, {@code fw1} for a running head, {@code
 * h1} for a statement that only the header shows.
 *
 * @param value the name, unique in a reading
 */
public record FlowId(String value) {
  /** The one flow that every reading has. */
  public static final FlowId BODY = new FlowId("body");

  /**
   * The printed numbers of lines, one after the other without anything between; the TEI holds each
   * in {@code lb/@n}.
   */
  public static final FlowId LINES = new FlowId("lb");
}
