package org.colloquy.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colloquy.block.Block;
import org.colloquy.reading.Range;

/**
 * Words in brackets or mark-up, and where they stand.
 *
 * @param range the words with their signs
 * @param words the words without them
 * @param rend the signs, as in TEI {@code @rend}
 * @param block index of the block
 * @param place where in the block
 */
record BracketPhrase(Range range, String words, String rend, int block, Place place) {
  private static final int LONGEST_STARRED = 80;

  /** Where in its block a phrase stands. */
  enum Place {
    /** It fills the block. */
    WHOLE,
    /** Right after a label, or inside one. */
    LABEL,
    /** At the end of the block. */
    END,
    /** Elsewhere. */
    MIDDLE
  }

  String small() {
    return words.toLowerCase(Locale.ROOT).replaceAll("^[_*\\s]+|[_*.!\\s]+$", "");
  }

  /** Finds every phrase, outermost brackets only; labels in order of the text. */
  static List<BracketPhrase> find(String text, List<Block> blocks, List<LabelHit> labels) {
    List<BracketPhrase> found = new ArrayList<>();
    int next = 0;
    int spoken = -1;
    for (int b = 0; b < blocks.size(); b++) {
      Range block = blocks.get(b).range();
      int from = next;
      while (next < labels.size() && labels.get(next).label().start() < block.end()) {
        next++;
      }
      List<BracketPhrase> here = new ArrayList<>();
      inBlock(text, b, block, labels.subList(from, next), spoken, here);
      boolean ownLine = next > from && labels.get(next - 1).label().end() == block.end();
      spoken = ownLine && b + 1 < blocks.size() ? blocks.get(b + 1).range().start() : -1;
      found.addAll(
          fills(text, block, here) ? here.stream().map(BracketPhrase::whole).toList() : here);
    }
    return found;
  }

  private BracketPhrase whole() {
    return new BracketPhrase(range, words, rend, block, Place.WHOLE);
  }

  /** Whether a block holds nothing but phrases in brackets. */
  private static boolean fills(String text, Range block, List<BracketPhrase> phrases) {
    int covered = phrases.stream().mapToInt(phrase -> phrase.range().length()).sum();
    int letters = 0;
    int inside = 0;
    for (int i = block.start(); i < block.end() && covered > 0; i++) {
      letters += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
    }
    for (BracketPhrase phrase : phrases) {
      for (int i = phrase.range().start(); i < phrase.range().end(); i++) {
        inside += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
      }
    }
    return letters > 0 && letters == inside;
  }

  private static void inBlock(
      String text,
      int b,
      Range block,
      List<LabelHit> labels,
      int spokenFrom,
      List<BracketPhrase> found) {
    int spoken =
        labels.isEmpty() ? spokenFrom : afterBlanks(text, labels.get(0).label().end(), block.end());
    int label = 0;
    int[] closings = closings(text, block);
    for (int at = block.start(); at < block.end(); at++) {
      char c = text.charAt(at);
      while (label + 1 < labels.size() && labels.get(label + 1).label().start() <= at) {
        label++;
        spoken = afterBlanks(text, labels.get(label).label().end(), block.end());
      }
      int close = c == '[' || c == '(' ? closings[at - block.start()] : starred(text, at, block);
      boolean open = close < 0 && c == '[' && at == afterBlanks(text, block.start(), block.end());
      int end = open ? block.end() : close;
      if (end < 0) {
        continue;
      }
      boolean inLabel = !labels.isEmpty() && labels.get(label).label().contains(new Range(at, end));
      Place place =
          at == afterBlanks(text, block.start(), block.end()) && isOver(text, end, block.end())
              ? Place.WHOLE
              : at == spoken || inLabel
                  ? Place.LABEL
                  : isOver(text, end, block.end()) ? Place.END : Place.MIDDLE;
      if (place == Place.LABEL && !inLabel) {
        spoken = afterBlanks(text, end, block.end());
      }
      String rend = c == '(' ? "round" : open ? "square-open" : c == '[' ? "square" : marks(c);
      String words = text.substring(at + 1, open ? end : end - 1).strip();
      if (words.codePoints().anyMatch(Character::isLetter)) {
        found.add(new BracketPhrase(new Range(at, end), words, rend, b, place));
      }
      at = end - 1;
    }
  }

  private static String marks(char c) {
    return c == '*' ? "stars" : "underscores";
  }

  /** The end of {@code *applause*} or {@code _Exeunt._}, on one line and short; else -1. */
  private static int starred(String text, int at, Range block) {
    char c = text.charAt(at);
    boolean opens =
        (c == '*' || c == '_')
            && (at == block.start() || !Character.isLetterOrDigit(text.charAt(at - 1)))
            && at + 1 < block.end()
            && (Character.isLetter(text.charAt(at + 1))
                || at == block.start() && text.charAt(at + 1) == '(');
    int close = opens ? text.indexOf(c, at + 1) : -1;
    boolean ends =
        close > 0
            && close < Math.min(block.end(), at + LONGEST_STARRED)
            && (close + 1 >= block.end() || !Character.isLetterOrDigit(text.charAt(close + 1)));
    return ends ? close + 1 : -1;
  }

  /** For each opening bracket of a block the offset after the one that closes it, else -1. */
  private static int[] closings(String text, Range block) {
    int[] closings = new int[block.length()];
    int[] open = new int[block.length()];
    int depth = 0;
    for (int i = block.start(); i < block.end(); i++) {
      char c = text.charAt(i);
      if (c == '[' || c == '(') {
        closings[i - block.start()] = -1;
        open[depth++] = i - block.start();
      } else if ((c == ']' || c == ')') && depth > 0) {
        closings[open[--depth]] = i + 1;
      }
    }
    return closings;
  }

  private static boolean isOver(String text, int from, int end) {
    int i = from;
    while (i < end && " \u00A0.–—-".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i >= end;
  }

  private static int afterBlanks(String text, int from, int end) {
    int i = from;
    while (i < end && " \u00A0\t".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }
}
