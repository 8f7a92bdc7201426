package org.colloquy.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the table {@code GSUB} of a face puts in place of glyphs: one for one (lookup type 1) and
 * one for several (type 4). What depends on its neighbours (types 5 and 6) points to these. As the
 * OpenType specification 1.9 has it. Not thread-safe.
 */
final class GlyphSubstitutions {
  private static final int SINGLE = 1;
  private static final int LIGATURE = 4;
  private static final int EXTENSION = 7;

  private final ByteBuffer table;
  private final Map<String, Set<Integer>> features = new TreeMap<>();

  GlyphSubstitutions(ByteBuffer table) {
    this.table = table;
    int list = at(6);
    for (int i = 0; i < at(list); i++) {
      int entry = list + 2 + 6 * i;
      byte[] tag = new byte[4];
      table.slice(entry, 4).get(tag);
      Set<Integer> lookups =
          features.computeIfAbsent(
              new String(tag, StandardCharsets.ISO_8859_1), t -> new HashSet<>());
      int feature = list + at(entry + 4);
      for (int k = 0; k < at(feature + 2); k++) {
        lookups.add(at(feature + 4 + 2 * k));
      }
    }
  }

  private int at(int offset) {
    return table.getShort(offset) & 0xFFFF;
  }

  /** Returns which glyph a feature puts in place of which, in any script and language. */
  Map<Integer, Integer> single(String feature) {
    Map<Integer, Integer> found = new TreeMap<>();
    composed(features.getOrDefault(feature, Set.of()))
        .forEach(
            (glyphs, glyph) -> {
              if (glyphs.size() == 1) {
                found.putIfAbsent(glyphs.get(0), glyph);
              }
            });
    return found;
  }

  /**
   * Returns what is put in place of glyphs by some features, and by lookups that no feature names,
   * which others call where the neighbours are right.
   */
  Map<List<Integer>, Integer> applied(Set<String> names) {
    Set<Integer> lookups = new HashSet<>();
    for (int i = 0; i < at(at(8)); i++) {
      lookups.add(i);
    }
    features.values().forEach(lookups::removeAll);
    names.forEach(name -> lookups.addAll(features.getOrDefault(name, Set.of())));
    return composed(lookups);
  }

  private Map<List<Integer>, Integer> composed(Set<Integer> lookups) {
    Map<List<Integer>, Integer> found = new LinkedHashMap<>();
    int list = at(8);
    lookups.stream()
        .sorted()
        .forEach(
            index -> {
              int lookup = list + at(list + 2 + 2 * index);
              for (int i = 0; i < at(lookup + 4); i++) {
                read(at(lookup), lookup + at(lookup + 6 + 2 * i), found);
              }
            });
    return found;
  }

  private void read(int type, int offset, Map<List<Integer>, Integer> found) {
    if (type == EXTENSION) {
      read(at(offset + 2), offset + table.getInt(offset + 4), found);
    } else if (type == SINGLE) {
      List<Integer> glyphs = covered(offset + at(offset + 2));
      for (int i = 0; i < glyphs.size(); i++) {
        boolean listed = at(offset) == 2;
        int to = listed ? at(offset + 6 + 2 * i) : glyphs.get(i) + at(offset + 4) & 0xFFFF;
        found.putIfAbsent(List.of(glyphs.get(i)), to);
      }
    } else if (type == LIGATURE) {
      List<Integer> firsts = covered(offset + at(offset + 2));
      for (int i = 0; i < firsts.size(); i++) {
        ligatures(firsts.get(i), offset + at(offset + 6 + 2 * i), found);
      }
    }
  }

  private void ligatures(int first, int set, Map<List<Integer>, Integer> found) {
    for (int i = 0; i < at(set); i++) {
      int ligature = set + at(set + 2 + 2 * i);
      List<Integer> glyphs = new ArrayList<>(List.of(first));
      for (int k = 1; k < at(ligature + 2); k++) {
        glyphs.add(at(ligature + 2 + 2 * k));
      }
      found.putIfAbsent(List.copyOf(glyphs), at(ligature));
    }
  }

  private List<Integer> covered(int coverage) {
    List<Integer> glyphs = new ArrayList<>();
    for (int i = 0; i < at(coverage + 2); i++) {
      if (at(coverage) == 1) {
        glyphs.add(at(coverage + 4 + 2 * i));
      } else {
        int range = coverage + 4 + 6 * i;
        for (int glyph = at(range); glyph <= at(range + 2); glyph++) {
          glyphs.add(glyph);
        }
      }
    }
    return glyphs;
  }
}
