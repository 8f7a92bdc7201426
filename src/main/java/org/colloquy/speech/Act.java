package org.colloquy.speech;

import java.util.List;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.reading.Range;

/**
 * A whole block that tells what somebody did without words: {@code Kim Il Sung gives the figure.}
 *
 * @param range the block
 * @param who who acts; may be empty
 * @param type TEI {@code stage/@type}: business, entrance, exit, delivery, setting, mixed
 * @param why the rule and what it saw
 */
public record Act(Range range, List<PersonId> who, String type, Evidence why) {
  /** Copies the list. */
  public Act {
    who = List.copyOf(who);
  }
}
