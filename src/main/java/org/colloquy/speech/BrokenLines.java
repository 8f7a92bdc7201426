package org.colloquy.speech;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.block.Block;
import org.colloquy.reading.Range;

/**
 * Finds what only looks like a label because a sentence was broken over two lines before it: {@code
 * a share of / GDP. That takes long}. A name that opens more broken sentences than blocks is no
 * label there; {@code MR. ROE.} may cut somebody short, and then stands at other starts too. For
 * one record.
 */
final class BrokenLines {
  private static final int SHORT = 60;

  private final String text;
  private final List<Block> blocks;
  private final WordKinds kinds;

  BrokenLines(String text, List<Block> blocks, WordKinds kinds) {
    this.text = text;
    this.blocks = blocks;
    this.kinds = kinds;
  }

  /** Takes out the names that more often go on with the sentence of the line before than not. */
  void drop(List<LabelCandidate> candidates) {
    Map<String, Integer> balance = new HashMap<>();
    Set<String> broken = new HashSet<>();
    for (LabelCandidate c : candidates) {
      if (c.place() == LabelCandidate.Place.START) {
        boolean inside = goesOn(c);
        balance.merge(c.name(), inside ? -1 : 1, Integer::sum);
        if (inside) {
          broken.add(c.name());
        }
      }
    }
    candidates.removeIf(
        c ->
            broken.contains(c.name())
                && mayBeWords(c)
                && (balance.get(c.name()) < 0 || balance.get(c.name()) == 0 && goesOn(c)));
  }

  private boolean goesOn(LabelCandidate c) {
    if (c.place() != LabelCandidate.Place.START
        || c.block() == 0
        || c.ownLine()
        || !mayBeWords(c)
        || blocks.get(c.block()).blankLinesBefore() > 0) {
      return false;
    }
    int end = blocks.get(c.block() - 1).range().end();
    char last = text.charAt(end - 1);
    boolean lower = Character.isLowerCase(last);
    return last == ',' || lower && !endsLine(c.block() - 1) || endsInTitle(c.block() - 1);
  }

  /** {@code Thank you, Mr. / Chairman.} */
  private boolean endsInTitle(int block) {
    int first = blocks.get(block).range().start();
    int end = blocks.get(block).range().end();
    int start = end - 1;
    while (start > first && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.charAt(end - 1) == '.'
        && start > first
        && start < end - 1
        && (kinds.of(text.substring(start, end)) & WordKinds.HONORIFIC) != 0;
  }

  /** Whether a block is short and opens with a capital: headings and lists end without a stop. */
  private boolean endsLine(int block) {
    Range range = blocks.get(block).range();
    return range.end() - range.start() <= SHORT
        && !Character.isLowerCase(text.codePointAt(range.start()));
  }

  /** A colon, a spaced dash and mark-up are no part of a sentence; a stop may end one. */
  private boolean mayBeWords(LabelCandidate c) {
    return switch (c.closer()) {
      case PERIOD, COMMA, NONE, GAP, BRACKET -> true;
      case DASH -> !isBlank(text.charAt(c.label().end() - 2));
      case COLON, LINE, WRAPPER -> false;
    };
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00A0' || c == '\t';
  }
}
