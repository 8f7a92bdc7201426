package org.colloquy.speech;

import java.util.Arrays;
import java.util.List;

/** The words of the body as hashes, so that runs of words can be counted in one pass. */
final class BodyWords {
  private static final long BASE = 0x100000001B3L;
  private static final int MOST_WORDS = 9;

  private final String text;
  private int[] starts = new int[1024];
  private int[] ends = new int[1024];
  private long[] hashes = new long[1024];
  private int size;

  BodyWords(String text) {
    this.text = text;
    int at = 0;
    while (at < text.length()) {
      if (Character.isLetterOrDigit(text.charAt(at))) {
        int end = at;
        long hash = 7;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
          hash = hash * 31 + text.charAt(end++);
        }
        add(at, end, hash);
        at = end;
      } else {
        at++;
      }
    }
  }

  /**
   * Returns the hash of all words in {@code words}; the same for the same run of words in the body.
   */
  static long hash(String words) {
    long run = 0;
    int at = 0;
    while (at < words.length()) {
      if (Character.isLetterOrDigit(words.charAt(at))) {
        long hash = 7;
        while (at < words.length() && Character.isLetterOrDigit(words.charAt(at))) {
          hash = hash * 31 + words.charAt(at++);
        }
        run = run * BASE + hash;
      } else {
        at++;
      }
    }
    return run;
  }

  /**
   * How often names occur.
   *
   * @param anywhere by hash of the name
   * @param before by hash of the name × 31 + the sign right after it
   */
  record Counts(LongCounter anywhere, LongCounter before) {}

  /** Counts each of the names anywhere in the body, and before each of the signs. */
  Counts count(List<String> names, String signs) {
    LongCounter wanted = new LongCounter(names.size());
    LongCounter first = new LongCounter(names.size());
    for (String name : names) {
      wanted.add(hash(name), 1);
      long word = firstWord(name);
      int count = Math.min(MOST_WORDS, count(name));
      first.add(word, Math.max(0, count - first.get(word)));
    }
    Counts found = new Counts(new LongCounter(names.size()), new LongCounter(names.size()));
    for (int i = 0; i < size; i++) {
      int longest = first.get(hashes[i]);
      long run = 0;
      for (int k = 0; k < longest && i + k < size; k++) {
        run = run * BASE + hashes[i + k];
        if (wanted.contains(run)) {
          found.anywhere.add(run, 1);
          char next = ends[i + k] < text.length() ? text.charAt(ends[i + k]) : ' ';
          if (signs.indexOf(next) >= 0) {
            found.before.add(run * 31 + next, 1);
          }
        }
      }
    }
    return found;
  }

  /** Returns the hash of the first word at or after an offset, or 0 at the end of the text. */
  long wordFrom(int offset) {
    int i = Arrays.binarySearch(starts, 0, size, offset);
    i = i >= 0 ? i : -i - 1;
    return i < size ? hashes[i] : 0;
  }

  private static long firstWord(String name) {
    int at = 0;
    while (at < name.length() && !Character.isLetterOrDigit(name.charAt(at))) {
      at++;
    }
    long hash = 7;
    while (at < name.length() && Character.isLetterOrDigit(name.charAt(at))) {
      hash = hash * 31 + name.charAt(at++);
    }
    return hash;
  }

  private static int count(String name) {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < name.length(); i++) {
      boolean letter = Character.isLetterOrDigit(name.charAt(i));
      count += letter && !inside ? 1 : 0;
      inside = letter;
    }
    return count;
  }

  private void add(int start, int end, long hash) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    hashes[size++] = hash;
  }
}
