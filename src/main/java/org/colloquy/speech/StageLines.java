package org.colloquy.speech;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.block.Block;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.profile.Vocabulary;
import org.colloquy.reading.Range;

/** Stage directions without brackets, on lines of their own. For one record. */
final class StageLines {
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{3}");
  private static final int FEW_LABELS = 4;
  private static final int LONGEST = 200;
  private static final int LONGEST_EXIT = 80;
  private static final int LONGEST_TITLE = 5;

  private final String text;
  private final List<Block> blocks;
  private final List<LabelHit> labels;
  private final StageWords lookup;
  private final boolean[] headings;
  private final boolean[] labelled;

  StageLines(
      String text,
      List<Block> blocks,
      List<LabelHit> labels,
      Vocabulary vocabulary,
      boolean[] headings) {
    this.text = text;
    this.blocks = blocks;
    this.labels = labels;
    this.lookup = new StageWords(vocabulary);
    this.headings = headings;
    this.labelled = new boolean[blocks.size()];
    int next = 0;
    for (int b = 0; b < labelled.length; b++) {
      while (next < labels.size()
          && labels.get(next).label().start() < blocks.get(b).range().end()) {
        labelled[b] = true;
        next++;
      }
    }
  }

  /**
   * Adds what it finds.
   *
   * @param play whether the record is a play
   * @param taken where stage directions found before begin
   */
  void find(boolean play, Set<Integer> taken, List<StageDirection> found) {
    Set<String> names = names();
    int first = labels.size() < FEW_LABELS ? text.length() : labels.get(0).label().start();
    for (int b = 0; b < blocks.size(); b++) {
      Range block = blocks.get(b).range();
      if (labelled[b] || headings[b] || block.length() > LONGEST || taken.contains(block.start())) {
        continue;
      }
      String type = play ? type(b) : "";
      if (!type.isEmpty()) {
        add(block, type, type.equals("setting") ? 0.7 : 0.9, "E6 line of a play", found);
      } else if (block.start() > first && tells(block, names)) {
        add(block, "business", 0.8, "B13 business", found);
      }
    }
  }

  /** {@code Enter KENT.}, {@code Exeunt.}, a room described after a heading; else nothing. */
  private String type(int b) {
    String words = blocks.get(b).range().of(text).strip();
    String small = StageWords.bare(words);
    if (lookup.starts(small, "stage-exit") && small.length() < LONGEST_EXIT) {
      return "exit";
    }
    if (lookup.starts(small, "stage-entrance")) {
      return "entrance";
    }
    boolean sentence = words.endsWith(".") && words.indexOf(' ') > 0;
    boolean between = b > 0 && headings[b - 1] && b + 1 < blocks.size();
    return between && sentence ? "setting" : "";
  }

  /** Labels in capitals, which in running text name whoever acts. */
  private Set<String> names() {
    Set<String> names = new HashSet<>();
    for (LabelHit hit : labels) {
      if (CAPITALS.matcher(hit.name()).find()) {
        names.add(hit.name());
      }
    }
    return names;
  }

  /**
   * Whether a line between turns tells what is done: it begins as the reports of a house do, or
   * with a label in capitals and goes on in small letters: {@code Mr. ROE rose.}
   */
  private boolean tells(Range block, Set<String> names) {
    String words = block.of(text).strip();
    String small = words.toLowerCase(Locale.ROOT);
    return lookup.opens(small, "business-opening") || names.contains(beforeSmall(words));
  }

  /** The words before the first in small letters; empty if a sign ends them, titles aside. */
  private static String beforeSmall(String words) {
    int at = 0;
    int end = 0;
    while (at < words.length()) {
      int space = words.indexOf(' ', at);
      String word = words.substring(at, space < 0 ? words.length() : space);
      if (word.isEmpty()) {
        return "";
      }
      if (Character.isLowerCase(word.codePointAt(0))) {
        return words.substring(0, end);
      }
      boolean title = word.endsWith(".") && word.length() <= LONGEST_TITLE;
      if (space < 0 || ".:,;!?)".indexOf(word.charAt(word.length() - 1)) >= 0 && !title) {
        return "";
      }
      end = space;
      at = space + 1;
    }
    return "";
  }

  private void add(
      Range block, String type, double confidence, String rule, List<StageDirection> found) {
    var why = new Evidence(rule, block.of(text));
    found.add(new StageDirection(block, true, type, "none", confidence, why));
  }
}
