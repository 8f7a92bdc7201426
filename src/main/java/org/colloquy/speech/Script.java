package org.colloquy.speech;

import java.util.List;

/**
 * What the conversation is: its divisions, blocks, cast, turns and acts.
 *
 * @param divisions outermost first where two start together; in order of the text
 * @param blocks every block of the body flow, in order
 * @param cast everyone who takes part or is named
 * @param turns in order; none overlapping
 * @param acts blocks that tell an act without words; no turn covers one
 */
public record Script(
    List<Division> divisions, List<Placed> blocks, Cast cast, List<Turn> turns, List<Act> acts) {
  /** Copies the lists. */
  public Script {
    divisions = List.copyOf(divisions);
    blocks = List.copyOf(blocks);
    turns = List.copyOf(turns);
    acts = List.copyOf(acts);
  }
}
