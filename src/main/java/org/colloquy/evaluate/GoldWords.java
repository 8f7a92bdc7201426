package org.colloquy.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a transcript, as numbers, each with its paragraph of the key. Equal words have equal
 * numbers. Immutable.
 */
final class GoldWords {
  /** The paragraph of words that the key does not cover. */
  static final int NONE = -1;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Integer, List<Integer>> places = new HashMap<>();
  private final List<Integer> words = new ArrayList<>();
  private final List<Integer> paragraphs = new ArrayList<>();

  GoldWords(String transcript, ReportedGold gold) {
    Map<Integer, Integer> starts = new HashMap<>();
    for (int i = 0; i < gold.paragraphs().size(); i++) {
      starts.put(gold.paragraphs().get(i).line(), i);
    }
    int paragraph = NONE;
    int line = 0;
    // Lines as the key counts them: a line end is LF.
    for (String text : transcript.split("\n", -1)) {
      line++;
      paragraph = starts.getOrDefault(line, paragraph);
      if (line > gold.lastLine().orElse(Integer.MAX_VALUE)) {
        paragraph = NONE;
      }
      for (String word : Letters.words(Letters.fold(text))) {
        int number = numbers.computeIfAbsent(word, w -> numbers.size());
        places.computeIfAbsent(number, n -> new ArrayList<>()).add(words.size());
        words.add(number);
        paragraphs.add(paragraph);
      }
    }
  }

  /** Returns how many words there are. */
  int size() {
    return words.size();
  }

  /** Returns the number of a word; negative if the transcript does not have it. */
  int number(String word) {
    return numbers.getOrDefault(word, -1);
  }

  /** Returns the paragraph of a word, or {@link #NONE}. */
  int paragraph(int word) {
    return paragraphs.get(word);
  }

  /** Returns the numbers of some words. */
  int[] slice(int from, int to) {
    int[] slice = new int[Math.max(0, to - from)];
    for (int i = 0; i < slice.length; i++) {
      slice[i] = words.get(from + i);
    }
    return slice;
  }

  /** Returns where a sequence of words first stands at or after a position; -1 if nowhere. */
  int find(int[] sequence, int from) {
    if (sequence.length == 0 || from >= words.size()) {
      return -1;
    }
    List<Integer> starts = places.getOrDefault(sequence[0], List.of());
    int at = Collections.binarySearch(starts, from);
    for (int i = at >= 0 ? at : -at - 1; i < starts.size(); i++) {
      if (stands(sequence, starts.get(i))) {
        return starts.get(i);
      }
    }
    return -1;
  }

  private boolean stands(int[] sequence, int at) {
    if (at + sequence.length > words.size()) {
      return false;
    }
    for (int i = 0; i < sequence.length; i++) {
      if (words.get(at + i) != sequence[i]) {
        return false;
      }
    }
    return true;
  }
}
