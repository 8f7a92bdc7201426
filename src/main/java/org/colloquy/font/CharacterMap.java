package org.colloquy.font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The table {@code cmap} of a TrueType face: which character shows which glyph. Read in formats 4
 * and 12, written in format 4, for the basic plane.
 */
final class CharacterMap {
  private static final int LAST = 0xFFFF;
  private static final int WINDOWS = 3;
  private static final int UNICODE = 0;

  private CharacterMap() {}

  /** A run of characters whose glyphs run too. */
  private record Run(int first, int last, int glyph) {
    boolean goesOn(int character, int next) {
      return character == last + 1 && next == glyph + character - first;
    }
  }

  /** Returns the glyphs of a table by their characters. */
  static SortedMap<Integer, Integer> decoded(ByteBuffer table) {
    SortedMap<Integer, Integer> glyphs = new TreeMap<>();
    for (int i = 0; i < table.getShort(2); i++) {
      int platform = table.getShort(4 + 8 * i);
      int offset = table.getInt(8 + 8 * i);
      if (platform == WINDOWS || platform == UNICODE) {
        ByteBuffer part = table.slice(offset, table.capacity() - offset);
        switch (part.getShort(0)) {
          case 4 -> segments(part, glyphs);
          case 12 -> groups(part, glyphs);
          default -> {} // variation sequences, and formats that no face of today has alone
        }
      }
    }
    return glyphs;
  }

  private static void segments(ByteBuffer part, Map<Integer, Integer> glyphs) {
    int twice = part.getShort(6) & LAST;
    for (int at = 14; at < 14 + twice; at += 2) {
      int last = part.getShort(at) & LAST;
      int first = part.getShort(at + twice + 2) & LAST;
      int delta = part.getShort(at + 2 * twice + 2);
      int place = at + 3 * twice + 2;
      int range = part.getShort(place) & LAST;
      for (int c = first; c <= last && c < LAST; c++) {
        int glyph = range == 0 ? c : part.getShort(place + range + 2 * (c - first)) & LAST;
        if (glyph != 0 && (glyph + delta & LAST) != 0) {
          glyphs.put(c, glyph + delta & LAST);
        }
      }
    }
  }

  private static void groups(ByteBuffer part, Map<Integer, Integer> glyphs) {
    for (int i = 0; i < part.getInt(12); i++) {
      int first = part.getInt(16 + 12 * i);
      int glyph = part.getInt(24 + 12 * i);
      for (int c = first; c <= part.getInt(20 + 12 * i); c++) {
        glyphs.put(c, glyph + c - first);
      }
    }
  }

  /** Returns the table. */
  static byte[] encoded(SortedMap<Integer, Integer> glyphs) {
    List<Run> runs = runs(glyphs);
    int count = runs.size();
    int power = Integer.highestOneBit(count);
    int length = 16 + 8 * count;
    ByteBuffer out = ByteBuffer.allocate(12 + length);
    out.putShort((short) 0).putShort((short) 1);
    out.putShort((short) WINDOWS).putShort((short) 1).putInt(12);
    out.putShort((short) 4).putShort((short) length).putShort((short) 0);
    out.putShort((short) (2 * count)).putShort((short) (2 * power));
    out.putShort((short) Integer.numberOfTrailingZeros(power));
    out.putShort((short) (2 * (count - power)));
    runs.forEach(run -> out.putShort((short) run.last()));
    out.putShort((short) 0);
    runs.forEach(run -> out.putShort((short) run.first()));
    runs.forEach(run -> out.putShort((short) (run.glyph() - run.first())));
    runs.forEach(run -> out.putShort((short) 0));
    return out.array();
  }

  private static List<Run> runs(SortedMap<Integer, Integer> glyphs) {
    List<Run> runs = new ArrayList<>();
    for (Map.Entry<Integer, Integer> entry : glyphs.headMap(LAST).entrySet()) {
      int at = runs.size() - 1;
      int character = entry.getKey();
      if (at >= 0 && runs.get(at).goesOn(character, entry.getValue())) {
        runs.set(at, new Run(runs.get(at).first(), character, runs.get(at).glyph()));
      } else {
        runs.add(new Run(character, character, entry.getValue()));
      }
    }
    runs.add(new Run(LAST, LAST, 0)); // the format asks for a last run to nothing
    return runs;
  }
}
