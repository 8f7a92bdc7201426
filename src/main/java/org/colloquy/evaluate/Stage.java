package org.colloquy.evaluate;

import java.util.Locale;

/** A stage of recognition that is scored by itself, the stage before it taken from the key. */
public enum Stage {
  /** Paragraphs, found in the transcript as it is. */
  BLOCK,
  /** Those who take part, found in the paragraphs of the key. */
  CAST,
  /** Who speaks, found in the paragraphs of the key, for the people of the key. */
  SPEECH;

  /** Returns the word of the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
