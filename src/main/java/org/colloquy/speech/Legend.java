package org.colloquy.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.colloquy.block.Block;
import org.colloquy.profile.Vocabulary;

/**
 * Lines before the first turn that say what the short labels of a record stand for: {@code I:
 * Interviewer}, {@code RA: Ruth Abel}. They look like turns and are none.
 *
 * @param names what labels stand for, as printed, in order
 * @param hits the labels that remain
 */
record Legend(Map<String, String> names, List<LabelHit> hits) {
  private static final int LONGEST_LABEL = 4;
  private static final int LONGEST_NAME = 60;

  /** Finds the legend among the labels of a record. */
  static Legend of(String text, List<Block> blocks, List<LabelHit> hits, Vocabulary vocabulary) {
    Map<String, Integer> counts = new HashMap<>();
    hits.forEach(hit -> counts.merge(hit.name(), 1, Integer::sum));
    Map<String, String> names = new LinkedHashMap<>();
    List<LabelHit> left = new ArrayList<>(hits);
    int block = 0;
    while (!left.isEmpty() && counts.get(left.get(0).name()) > 1) {
      LabelHit hit = left.get(0);
      while (blocks.get(block).range().end() < hit.label().end()) {
        block++;
      }
      String line = text.substring(hit.label().end(), blocks.get(block).range().end()).strip();
      Optional<String> name = name(hit.name(), line, vocabulary);
      if (name.isEmpty() || names.containsKey(hit.name())) {
        break;
      }
      names.put(hit.name(), name.get());
      left.remove(0);
    }
    return new Legend(names, List.copyOf(left));
  }

  /** The name that a line gives for a label: its initials, or what somebody does. */
  private static Optional<String> name(String label, String line, Vocabulary vocabulary) {
    String name = line.replaceAll("\\s*[(\\[,;].*$", "");
    boolean plain =
        label.length() <= LONGEST_LABEL
            && line.length() <= LONGEST_NAME
            && !name.isEmpty()
            && ".?!:".indexOf(line.charAt(line.length() - 1)) < 0;
    if (!plain) {
      return Optional.empty();
    }
    StringBuilder initials = new StringBuilder();
    boolean office = false;
    for (String word : name.split("[\\s-]+")) {
      String bare = word.toLowerCase(Locale.ROOT);
      office |= vocabulary.has("role", bare) || vocabulary.has("field", bare);
      boolean titled = vocabulary.has("honorific", bare);
      if (!titled && !word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
        initials.appendCodePoint(word.codePointAt(0));
      }
    }
    String letters = label.replaceAll("[^\\p{L}]", "").toUpperCase(Locale.ROOT);
    boolean fits = !letters.isEmpty() && initials.indexOf(letters) >= 0;
    boolean begins = name.toUpperCase(Locale.ROOT).startsWith(letters) && office;
    return fits || begins ? Optional.of(name) : Optional.empty();
  }
}
