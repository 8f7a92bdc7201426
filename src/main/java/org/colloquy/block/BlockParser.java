package org.colloquy.block;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.reading.Flow;
import org.colloquy.reading.Range;
import org.colloquy.reading.Reading;

/** The block stage: splits the body at its line ends and says what layout alone settles. */
public final class BlockParser {
  private static final int SHORT_LENGTH = 90;

  /** A bullet, or a number or letter before a closing bracket. */
  private static final Pattern ITEM = Pattern.compile("(?:[•·*–—-]\\s|\\(?[0-9a-z]{1,2}\\)\\s).*");

  private BlockParser() {}

  /** Splits the body; the blocks and the line ends between them tile it. */
  public static List<Block> parse(Reading reading) {
    return parse(reading, reading.body());
  }

  /** Splits another flow, such as a note. */
  public static List<Block> parse(Reading reading, Flow flow) {
    String text = flow.text();
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        if (i > start) {
          blocks.add(block(reading, flow, new Range(start, i)));
        }
        start = i + 1;
      }
    }
    return List.copyOf(blocks);
  }

  private static Block block(Reading reading, Flow body, Range range) {
    String words = range.of(body.text());
    String source = reading.source().text();
    int from = body.sourceOf(range.start());
    int indent = indent(source, from);
    int blank = range.start() == 0 ? 0 : blankLinesBefore(reading, from);
    boolean closed = !words.isEmpty() && ".?!:;”\"".indexOf(words.charAt(words.length() - 1)) >= 0;
    if (ITEM.matcher(words).matches() && words.length() < 400) {
      return new Block(range, Form.ITEM, indent, blank, new Evidence("layout", "item mark"));
    }
    if (words.length() <= SHORT_LENGTH && isCapitals(words)) {
      return new Block(range, Form.HEAD, indent, blank, new Evidence("layout", "capitals"));
    }
    if (words.length() <= SHORT_LENGTH && !closed) {
      return new Block(range, Form.SHORT, indent, blank, new Evidence("layout", "short, no stop"));
    }
    return new Block(range, Form.PARA, indent, blank, new Evidence("layout", "running text"));
  }

  private static int indent(String source, int from) {
    int columns = 0;
    int i = from;
    while (i > 0 && (source.charAt(i - 1) == ' ' || source.charAt(i - 1) == '\t')) {
      columns += source.charAt(i - 1) == '\t' ? 4 : 1;
      i--;
    }
    boolean lineStart = i == 0 || "\n\r\f".indexOf(source.charAt(i - 1)) >= 0;
    return lineStart ? columns : 0;
  }

  private static int blankLinesBefore(Reading reading, int from) {
    String source = reading.source().text();
    int ends = 0;
    for (int i = from - 1; i >= 0 && Character.isWhitespace(source.charAt(i)); i--) {
      char c = source.charAt(i);
      if (c == '\n' && i > 0 && source.charAt(i - 1) == '\r') {
        i--;
      }
      if (c == '\n' || c == '\r') {
        ends++;
      }
    }
    return Math.max(0, ends - 1);
  }

  private static boolean isCapitals(String words) {
    int letters = 0;
    int small = 0;
    for (int i = 0; i < words.length(); i++) {
      if (Character.isLetter(words.charAt(i))) {
        letters++;
        if (Character.isLowerCase(words.charAt(i))) {
          small++;
        }
      }
    }
    return letters >= 3 && small == 0;
  }
}
