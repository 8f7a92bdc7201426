package org.colloquy.speech;

import org.colloquy.reading.Range;

/**
 * A division of the record: a stretch of whole blocks.
 *
 * @param range from the start of its first block to the end of its last
 * @param part front, body or back of the TEI text
 * @param type TEI {@code div/@type}: document, section, participants, acknowledgement, abstract …
 * @param level 1 for the outermost; a division of level 2 lies wholly in one of level 1
 */
public record Division(Range range, Part part, String type, int level) {
  /** The type of a paper that came with the record. */
  static final String ENCLOSURE = "enclosure";

  /** Where in the TEI text the division stands. */
  public enum Part {
    FRONT,
    BODY,
    BACK
  }

  /** Returns whether it is a paper that came with the record, with parties of its own. */
  public boolean isEnclosure() {
    return type.equals(ENCLOSURE);
  }
}
