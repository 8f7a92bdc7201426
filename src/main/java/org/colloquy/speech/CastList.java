package org.colloquy.speech;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.block.Block;
import org.colloquy.profile.Vocabulary;
import org.colloquy.profile.WordCounts;

/**
 * The list of a play's persons, as printed: a line such as {@code DRAMATIS PERSONÆ} and the short
 * lines after it, up to the head of an act or scene. It may stand before or inside the body.
 */
final class CastList {
  private static final Pattern AROUND = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
  private static final int LONGEST_HEAD = 40;
  private static final int LONGEST_ENTRY = 160;
  private static final int MOST = 120;

  private final BitSet heads = new BitSet();
  private final BitSet entries = new BitSet();
  private final Set<String> known = new HashSet<>();

  private CastList(Vocabulary vocabulary) {
    vocabulary.words("cast-head").forEach(head -> known.add(WordCounts.folded(head)));
  }

  static CastList of(String text, List<Block> blocks, Vocabulary vocabulary) {
    var list = new CastList(vocabulary);
    for (int i = 0; i < blocks.size(); i++) {
      if (list.opens(blocks.get(i).range().of(text))) {
        int end = list.endOf(text, blocks, i + 1, vocabulary);
        if (end - i > 2) {
          list.heads.set(i);
          list.entries.set(i + 1, end);
          i = end - 1;
        }
      }
    }
    return list;
  }

  boolean isHead(int block) {
    return heads.get(block);
  }

  boolean isEntry(int block) {
    return entries.get(block);
  }

  boolean holds(int block) {
    return isHead(block) || isEntry(block);
  }

  /** Returns the block after the last of a list that begins there. */
  int end(int head) {
    return entries.nextClearBit(head + 1);
  }

  private boolean opens(String words) {
    if (words.length() > LONGEST_HEAD) {
      return false;
    }
    String small = WordCounts.folded(words).replace("æ", "ae");
    return known.contains(AROUND.matcher(small).replaceAll(""));
  }

  /** A list that no heading ends is none. */
  private int endOf(String text, List<Block> blocks, int from, Vocabulary vocabulary) {
    int most = Math.min(blocks.size(), from + MOST);
    for (int i = from; i < most; i++) {
      String words = blocks.get(i).range().of(text).strip();
      if (Headings.isNumbered(words, vocabulary) || opensScene(words, vocabulary)) {
        return i;
      }
      if (words.length() > LONGEST_ENTRY || opens(words)) {
        return i > from + 2 ? i : from;
      }
    }
    return from;
  }

  /** {@code INTRODUCTION}, {@code SCENE, the castle}, {@code La scena è a Firenze}. */
  private static boolean opensScene(String words, Vocabulary vocabulary) {
    String[] parts = words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
    for (int i = 0; i < Math.min(2, parts.length); i++) {
      if (vocabulary.has("heading-word", parts[i])) {
        return true;
      }
    }
    return words.startsWith("[") || words.startsWith("(");
  }
}
