package org.colloquy.inline;

import java.util.function.Consumer;
import org.colloquy.reading.Flow;

/**
 * Finds marks in a flow. It sees the flow's text and may only add ranges over it, so it can neither
 * lose nor alter a character. Implementations keep no state between calls; further ones are found
 * by {@link java.util.ServiceLoader}.
 */
public interface Annotator {
  /**
   * Reports every mark found in {@code flow} to {@code found}, in any order.
   *
   * @param flow the body or a note
   * @param context what the stages before have settled
   * @param found takes the marks
   */
  void annotate(Flow flow, Context context, Consumer<Mark> found);
}
