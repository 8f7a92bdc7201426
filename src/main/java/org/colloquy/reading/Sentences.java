package org.colloquy.reading;

/** Whether a sentence visibly goes on from one line to another. */
final class Sentences {
  private static final String STOPS = ".?!:;\"”’»)]}…";

  private Sentences() {}

  /** Whether a line ends as sentences end. */
  static boolean stops(String text, Line line) {
    return STOPS.indexOf(text.charAt(line.to() - 1)) >= 0;
  }

  /** Whether the sentence visibly goes on: no stop before, a small letter after. */
  static boolean goesOn(String text, Line a, Line b) {
    return !stops(text, a) && Character.isLowerCase(text.codePointAt(b.from()));
  }
}
