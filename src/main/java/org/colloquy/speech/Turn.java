package org.colloquy.speech;

import java.util.List;
import java.util.Optional;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.reading.Range;

/**
 * One turn of the conversation: a range over the body that may begin and end inside a block.
 *
 * @param range all its words, the label too
 * @param label the label as printed, with its colon or period, at the start of the range
 * @param who the speakers; empty never
 * @param toWhom whom they address, where the record says so
 * @param mode labelled, reported or carried over
 * @param resumes whether it goes on with the last turn of the same speakers: {@code T: (cont.)}
 * @param said the words reported, each inside one block; empty for a labelled turn
 * @param confidence 0 to 1
 * @param why the rule and what it saw
 */
public record Turn(
    Range range,
    Optional<Range> label,
    List<PersonId> who,
    List<PersonId> toWhom,
    Mode mode,
    boolean resumes,
    List<Said> said,
    double confidence,
    Evidence why) {
  /** Copies the lists. */
  public Turn {
    who = List.copyOf(who);
    toWhom = List.copyOf(toWhom);
    said = List.copyOf(said);
  }

  /**
   * Words that are reported, after the reporting clause.
   *
   * @param range the words, inside one block
   * @param direct whether they are given as spoken ({@code asks: What?})
   */
  public record Said(Range range, boolean direct) {}
}
