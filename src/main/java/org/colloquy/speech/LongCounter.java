package org.colloquy.speech;

import java.util.Arrays;

/** Counts by 64-bit key, with open addressing; for one thread. */
final class LongCounter {
  private long[] keys;
  private int[] counts;
  private int size;

  LongCounter(int expected) {
    int capacity = Integer.highestOneBit(Math.max(16, expected * 2 - 1)) * 2;
    keys = new long[capacity];
    counts = new int[capacity];
  }

  /** Adds to the count of a key and returns what it was before; zero is the count of a new key. */
  int add(long key, int by) {
    if (size * 2 > keys.length) {
      grow();
    }
    int slot = slot(key);
    if (keys[slot] == 0) {
      keys[slot] = nonZero(key);
      size++;
    }
    int before = counts[slot];
    counts[slot] = before + by;
    return before;
  }

  int get(long key) {
    return counts[slot(key)];
  }

  boolean contains(long key) {
    return keys[slot(key)] != 0;
  }

  private int slot(long key) {
    long k = nonZero(key);
    int slot = (int) ((k * 0x9E3779B97F4A7C15L) >>> 33) & (keys.length - 1);
    while (keys[slot] != 0 && keys[slot] != k) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new long[oldKeys.length * 2];
    counts = new int[keys.length];
    Arrays.fill(counts, 0);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        counts[slot] = oldCounts[i];
      }
    }
  }

  private static long nonZero(long key) {
    return key == 0 ? 1 : key;
  }
}
