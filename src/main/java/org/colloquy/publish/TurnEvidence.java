package org.colloquy.publish;

/**
 * What a turn rests on, for the page: an editor checks it first. What is not known is empty.
 *
 * @param firstLine first line in the transcript, from 1; 0 if the place is not known
 * @param lastLine last line in the transcript; 0 if the place is not known
 * @param words the transcript's words there, as printed, shortened
 * @param rule the rule that decided who speaks
 * @param detail what the rule saw, or what the TEI says the turn rests on
 * @param certainty how certain it is: high, medium, low, or empty
 * @param by who decided
 * @param name the name of who decided, if it is an editor who is named
 */
public record TurnEvidence(
    int firstLine,
    int lastLine,
    String words,
    String rule,
    String detail,
    String certainty,
    By by,
    String name) {

  /** Who decided who speaks. */
  public enum By {
    /** The program, by its rules. */
    PROGRAM,
    /** The editor, in the metadata beside the transcript. */
    METADATA,
    /** An editor, in the TEI. */
    EDITOR,
    /** The source, by the label it prints. */
    LABEL,
    /** Nothing says who. */
    UNKNOWN
  }

  private static final double HIGH = 0.9;
  private static final double MEDIUM = 0.6;

  /** Returns the word for a confidence from 0 to 1. */
  public static String certainty(double confidence) {
    return confidence >= HIGH ? "high" : confidence >= MEDIUM ? "medium" : "low";
  }
}
