package org.colloquy.font;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives small letters the shape of small capitals: those of the face's feature {@code smcp}; or
 * else those it has as characters, as Noto Serif has most of the Latin ones; or else the capital,
 * reduced to the height of an x and made heavier. The character stays the small letter, so that
 * search, copying and the law of fidelity read what the record has.
 */
final class SmallCaps {
  private static final Pattern NAME = Pattern.compile("LATIN LETTER SMALL CAPITAL (\\p{Alpha})");

  /** In thousandths of the em. */
  private static final int TRACKING = 30;

  private static final double HEAVIER = 0.0055;
  private static final double WIDER = 1.04;

  private SmallCaps() {}

  /** Changes a face. */
  static void put(FaceEditor face) throws IOException {
    face.track(TRACKING);
    SortedMap<Integer, Integer> map = face.map();
    Map<Integer, Integer> drawn = drawn(map);
    Map<Integer, Integer> own = face.substitutions("smcp");
    double scale = (double) face.height(false) / face.height(true);
    for (int c : List.copyOf(map.keySet())) {
      int capital = Character.toUpperCase(c);
      if (own.containsKey(map.get(c))) {
        map.put(c, own.get(map.get(c)));
      } else if (drawn.containsKey(c)) {
        map.put(c, drawn.get(c));
      } else if (capital != c && map.containsKey(capital) && Character.isLowerCase(c)) {
        map.put(c, reduced(face, map.get(capital), scale));
      }
    }
  }

  /** The small capitals that the face itself has as characters, by their small letters. */
  private static Map<Integer, Integer> drawn(Map<Integer, Integer> map) {
    Map<Integer, Integer> drawn = new TreeMap<>();
    map.forEach(
        (character, glyph) -> {
          Matcher name = NAME.matcher(String.valueOf(Character.getName(character)));
          if (name.matches()) {
            drawn.put(Character.toLowerCase(name.group(1).codePointAt(0)), glyph);
          }
        });
    return drawn;
  }

  private static int reduced(FaceEditor face, int capital, double scale) throws IOException {
    double heavier = face.unitsPerEm() * HEAVIER;
    GlyphOutline outline = face.outline(capital).scaled(scale * WIDER, scale, heavier);
    return face.add(outline, (int) Math.round(face.width(capital) * scale * WIDER));
  }
}
