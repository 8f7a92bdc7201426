package org.colloquy.diagnostic;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/**
 * A line of a file as a terminal can show it, and the carets under the place meant. Long lines are
 * cut round the place; characters that would steer the terminal are shown as signs.
 *
 * @param line the line or a part of it
 * @param carets blanks and carets, to be set under it
 */
record Excerpt(String line, String carets) {
  private static final int WIDTH = 100;
  private static final int BEFORE = 40;
  private static final String CUT = "…";

  /** Cuts the excerpt of a place that starts in the line; what goes on in the next is left out. */
  static Excerpt of(String text, Span line, Span place) {
    int from = Math.min(place.start(), line.end());
    int to = Math.max(from, Math.min(place.end(), line.end()));
    int start = line.start();
    if (widthUpTo(text, line.start(), line.end()) > WIDTH) {
      start = back(text, line.start(), from);
    }
    var shown = new StringBuilder(start > line.start() ? CUT : "");
    int width = shown.length();
    int indent = width;
    int carets = 0;
    int at = start;
    while (at < line.end() && width < WIDTH) {
      int c = text.codePointAt(at);
      int w = width(c);
      shown.append(sign(c));
      if (at < from) {
        indent += w;
      } else if (at < to) {
        carets += w;
      }
      width += w;
      at += Character.charCount(c);
    }
    String cut = at < line.end() ? CUT : "";
    return new Excerpt(shown + cut, " ".repeat(indent) + "^".repeat(Math.max(1, carets)));
  }

  /** Makes a message safe for a terminal: one line, no control characters. */
  static String safe(String message) {
    var shown = new StringBuilder(message.length());
    message.codePoints().forEach(c -> shown.append(sign(c)));
    return shown.toString();
  }

  private static int back(String text, int lineStart, int from) {
    int at = from;
    int width = 0;
    while (at > lineStart && width < BEFORE) {
      at -= Character.charCount(text.codePointBefore(at));
      width += width(text.codePointAt(at));
    }
    return at;
  }

  private static int widthUpTo(String text, int start, int end) {
    int width = 0;
    for (int at = start;
        at < end && width <= WIDTH;
        at += Character.charCount(text.codePointAt(at))) {
      width += width(text.codePointAt(at));
    }
    return width;
  }

  private static int width(int c) {
    if (c == '\t' || Character.isISOControl(c)) {
      return 1;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  private static boolean isWide(int c) {
    int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
    return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
  }

  private static String sign(int c) {
    if (c == '\t') {
      return " ";
    } else if (c < 0x20) {
      return String.valueOf((char) (0x2400 + c));
    } else if (c == 0x7F) {
      return "\u2421";
    } else if (Character.isISOControl(c)) {
      return "\uFFFD";
    }
    return Character.getType(c) == Character.FORMAT ? "" : Character.toString(c);
  }
}
