package org.colloquy.speech;

import java.util.List;
import org.colloquy.profile.Lexicon.Form;
import org.colloquy.reading.Range;

/**
 * A word, fixed phrase, name or sign of a sentence, as the parser sees it.
 *
 * @param tag what it is
 * @param range its place in the body
 * @param lower its words in small letters
 * @param forms for a verb of the lexicon, the readings of its form
 * @param name for a name, its span
 * @param quoted whether it stands between quotation marks
 */
record Unit(Tag tag, Range range, String lower, List<Form> forms, NameSpan name, boolean quoted) {
  /** What a unit is. */
  enum Tag {
    NAME,
    VERB,
    WORD,
    NUMBER,
    COMMA,
    COLON,
    SEMICOLON,
    DASH,
    QUOTE,
    STOP,
    OTHER
  }

  Unit {
    forms = List.copyOf(forms);
  }

  boolean is(Tag other) {
    return tag == other;
  }

  /** Returns whether the unit is a sign that may close or open a comma insert. */
  boolean isPause() {
    return tag == Tag.COMMA || tag == Tag.DASH;
  }
}
