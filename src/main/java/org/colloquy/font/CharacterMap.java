package org.colloquy.font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The table {@code cmap} of a TrueType face: one subtable, format 4, for the basic plane. */
final class CharacterMap {
  private static final int LAST = 0xFFFF;

  private CharacterMap() {}

  /** A run of characters whose glyphs run too. */
  private record Run(int first, int last, int glyph) {
    boolean goesOn(int character, int next) {
      return character == last + 1 && next == glyph + character - first;
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
    out.putShort((short) 3).putShort((short) 1).putInt(12); // Unicode, for Windows
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
