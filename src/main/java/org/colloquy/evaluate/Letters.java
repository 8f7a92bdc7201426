package org.colloquy.evaluate;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The letters and digits by which texts are compared, whatever their case, spelling of ligatures,
 * punctuation and blanks. A letter or digit is a character of Unicode's categories L, Nd, Nl or No.
 * Stateless.
 */
final class Letters {
  private Letters() {}

  /** Returns whether a code point is a letter or digit. */
  static boolean is(int c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** Returns whether a code point is white space, a no-break space and U+0085 too. */
  static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }

  /** Folds case fully ({@code ß} is {@code ss}), as Unicode's default case folding. */
  static String caseless(String text) {
    return UCharacter.foldCase(text, true);
  }

  /** Returns the text in the form NFKC, the long s as s, case folded. */
  static String fold(String text) {
    return caseless(Normalizer.normalize(text, Normalizer.Form.NFKC).replace('\u017f', 's'));
  }

  /** Returns nothing but the letters and digits of a text. */
  static String only(String text) {
    var letters = new StringBuilder(text.length());
    text.codePoints().filter(Letters::is).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** Returns the words of a text: its runs of letters and digits. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (is(c)) {
        start = start < 0 ? at : start;
      } else if (start >= 0) {
        words.add(text.substring(start, at));
        start = -1;
      }
      at += Character.charCount(c);
    }
    if (start >= 0) {
      words.add(text.substring(start));
    }
    return words;
  }

  /** Returns the text with runs of blanks as one space, none at either end. */
  static String trimmed(String text) {
    var out = new StringBuilder(text.length());
    boolean blank = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (isBlank(c)) {
        blank = true;
      } else {
        if (blank && out.length() > 0) {
          out.append(' ');
        }
        blank = false;
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Returns how many characters a text has, as code points. */
  static int count(String text) {
    return text.codePointCount(0, text.length());
  }
}
