package org.colloquy.speech;

/** How the record gives a turn. */
public enum Mode {
  /** A label names the speaker: {@code Stalin: Good.} */
  LABELLED,
  /** The sentence names the speaker: {@code Stalin asks whether …}; TEI {@code ana="#reported"}. */
  REPORTED,
  /** Nobody is named; the turn before goes on after a head or a narrative. */
  CARRIED
}
