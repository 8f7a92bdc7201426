package org.colloquy.speech;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.block.Block;
import org.colloquy.block.Form;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.reading.Range;

/**
 * The blocks of a plain text for the fit: paragraphs are divided by blank lines, by an indented
 * line, and by short lines; other lines are joined.
 */
record PlainBlocks(String text, List<Block> blocks) {
  private static final Evidence WHY = new Evidence("bench", "");

  static PlainBlocks of(String source) {
    Builder builder = new Builder();
    int blank = 0;
    String[] lines =
        source.replace("\r\n", "\n").replace('\r', '\n').replace("\f", "").split("\n", -1);
    int longest = 0;
    for (String line : lines) {
      longest = Math.max(longest, line.length());
    }
    int full = longest > 200 ? 0 : 45;
    String before = "";
    int indentBefore = 0;
    for (String line : lines) {
      String words = line.strip();
      if (words.isEmpty()) {
        blank++;
        before = "";
        continue;
      }
      int indent = line.length() - line.stripLeading().length();
      boolean joins =
          !before.isEmpty() && full > 0 && before.length() >= full && indent <= indentBefore;
      if (joins) {
        builder.join(words);
      } else {
        builder.add(words, indent, blank);
      }
      blank = 0;
      before = line;
      indentBefore = indent;
    }
    return builder.build();
  }

  /** Collects blocks. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<int[]> rows = new ArrayList<>();

    void add(String words, int indent, int blankLines) {
      if (text.length() > 0) {
        text.append('\n');
      }
      rows.add(new int[] {text.length(), text.length() + words.length(), indent, blankLines});
      text.append(words);
    }

    void join(String words) {
      text.append(' ').append(words);
      rows.get(rows.size() - 1)[1] = text.length();
    }

    /** Where the next block will begin. */
    int next() {
      return text.length() == 0 ? 0 : text.length() + 1;
    }

    /** Where words that are joined without a blank will begin. */
    int end() {
      return text.length();
    }

    void glue(String words) {
      text.append(words);
      rows.get(rows.size() - 1)[1] = text.length();
    }

    PlainBlocks build() {
      List<Block> blocks = new ArrayList<>();
      for (int[] row : rows) {
        boolean small = row[1] - row[0] < 40;
        blocks.add(
            new Block(
                new Range(row[0], row[1]), small ? Form.SHORT : Form.PARA, row[2], row[3], WHY));
      }
      return new PlainBlocks(text.toString(), blocks);
    }
  }
}
