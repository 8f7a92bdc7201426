package org.colloquy.evaluate;

import java.util.Arrays;
import java.util.OptionalInt;
import org.colloquy.diagnostic.LineIndex;

/** Finds words in a transcript by their letters, so that a message can name the line. Immutable. */
final class TranscriptPlaces {
  private static final int LONG = 24;
  private static final int LEAST = 6;

  private final String text;
  private final LineIndex lines;
  private final String letters;
  private final int[] offsets;

  TranscriptPlaces(String text) {
    this.text = text;
    this.lines = new LineIndex(text);
    var found = new StringBuilder(text.length());
    int[] at = new int[text.length()];
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (Letters.is(c)) {
        String folded = Letters.only(Letters.fold(Character.toString(c)));
        if (found.length() + folded.length() > at.length) {
          at = Arrays.copyOf(at, at.length * 2 + folded.length());
        }
        Arrays.fill(at, found.length(), found.length() + folded.length(), i);
        found.append(folded);
      }
      i += Character.charCount(c);
    }
    this.letters = found.toString();
    this.offsets = at;
  }

  /**
   * Returns the line on which words begin, or as much of them as can be found.
   *
   * @param words in any spelling of blanks and punctuation
   * @param from letters to pass over, see {@link #after}
   */
  OptionalInt line(String words, int from) {
    int at = find(words, from);
    return at < 0 ? OptionalInt.empty() : OptionalInt.of(lines.line(offsets[at]));
  }

  /** Returns where to look on for what comes after these words; the same place if not found. */
  int after(String words, int from) {
    int at = find(words, from);
    return at < from ? from : at + 1;
  }

  private int find(String words, int from) {
    String key = Letters.only(Letters.fold(words));
    for (int length : new int[] {key.length(), LONG, LEAST}) {
      if (length <= key.length() && length > 0) {
        String part = key.substring(0, length);
        int ahead = letters.indexOf(part, from);
        int at = ahead >= 0 ? ahead : letters.indexOf(part);
        if (at >= 0) {
          return at;
        }
      }
    }
    return -1;
  }

  /** Returns the line of the nth time that exactly these characters occur. */
  OptionalInt line(SpeechGold.Name name) {
    int at = -1;
    for (int n = 0; n < name.occurrence(); n++) {
      int next = text.indexOf(name.text(), at + 1);
      if (next < 0) {
        return n == 0 ? line(name.text(), 0) : OptionalInt.of(lines.line(at));
      }
      at = next;
    }
    return OptionalInt.of(lines.line(at));
  }

  /** Returns the line at which an offset of the transcript stands. */
  int lineAt(int offset) {
    return lines.line(offset);
  }
}
