package org.colloquy.inline;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.reading.Flow;
import org.colloquy.reading.Range;

/**
 * Finds words that plain text sets apart with signs, as print does with italics and bold: {@code
 * _Mr Heath_}, {@code **very**}. The signs stand at the borders of words, in one block, and hold
 * something; tags of a mark-up language are text.
 */
public final class Emphasis implements Annotator {
  private static final int LONGEST = 400;
  private static final String SIGNS = "_*";

  @Override
  public void annotate(Flow flow, Context context, Consumer<Mark> found) {
    String text = flow.text();
    int at = 0;
    while (at < text.length()) {
      int sign = SIGNS.indexOf(text.charAt(at));
      int width = sign < 0 ? 0 : width(text, at);
      int end = width > 0 && opens(text, at, width) ? end(text, at, width) : -1;
      if (end > 0) {
        found.accept(mark(new Range(at, end), sign == 0 ? "underscores" : stars(width), width));
        at = end;
      } else {
        at += Math.max(1, width);
      }
    }
  }

  private static String stars(int width) {
    return width == 2 ? "stars-double" : "stars";
  }

  private static Mark mark(Range range, String rend, int width) {
    return new Mark(
        MarkKind.HI,
        range,
        List.of(
            new Range(range.start(), range.start() + width),
            new Range(range.end() - width, range.end())),
        new TreeMap<>(Map.of("rend", rend)),
        0.9,
        new Evidence("A4 words set apart", rend));
  }

  /** How many equal signs stand here. */
  private static int width(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == text.charAt(at)) {
      end++;
    }
    return end - at;
  }

  private static boolean opens(String text, int at, int width) {
    boolean known = width == 1 || width == 2 && text.charAt(at) == '*';
    int inner = at + width;
    return known
        && inner < text.length()
        && !Character.isWhitespace(text.charAt(inner))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  /** The offset after the closing sign of the same block; -1 if there is none. */
  private static int end(String text, int at, int width) {
    char sign = text.charAt(at);
    int limit = Math.min(text.length(), at + LONGEST);
    int i = at + width;
    while (i < limit && text.charAt(i) != '\n') {
      if (text.charAt(i) != sign) {
        i++;
        continue;
      }
      int here = width(text, i);
      int after = i + here;
      boolean closes =
          here == width
              && !Character.isWhitespace(text.charAt(i - 1))
              && (after == text.length() || !Character.isLetterOrDigit(text.charAt(after)));
      if (closes && holdsWords(text, at + width, i)) {
        return after;
      }
      if (!closes && here == width) {
        return -1;
      }
      i = after;
    }
    return -1;
  }

  private static boolean holdsWords(String text, int from, int to) {
    return text.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
