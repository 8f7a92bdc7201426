package org.colloquy.speech;

import org.colloquy.reading.Range;

/**
 * A stretch of the body that may be a label: it begins where a block, a sentence or a glued word
 * begins, and ends with a closer.
 *
 * @param block index of its block
 * @param place where in the block it begins
 * @param label the stretch, the closer too
 * @param name its words without closer, mark-up and brackets
 * @param closer what ends it
 * @param wrapped whether mark-up surrounds it
 * @param bracketed whether it holds a bracket, or is one
 * @param rest where the words after it begin; the end of the block if it fills the block
 * @param ownLine whether it fills its block
 */
record LabelCandidate(
    int block,
    Place place,
    Range label,
    String name,
    Closer closer,
    boolean wrapped,
    boolean bracketed,
    int rest,
    boolean ownLine) {
  /** Where in its block a label stands. */
  enum Place {
    /** At its start. */
    START,
    /** After the end of a sentence. */
    MIDDLE,
    /** After the end of a sentence, with no blank between. */
    GLUED
  }
}
