package org.colloquy.font;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A face made from another by {@link FaceVariant}.
 *
 * @param file the TrueType file
 * @param name its PostScript name, by which a PDF calls it
 * @param letters what the characters stand for that the engine writes for ligatures and other
 *     glyphs of no character of their own
 */
@SuppressWarnings("ArrayRecordComponent") // never compared by its bytes
record DerivedFace(byte[] file, String name, SortedMap<Integer, String> letters) {
  /** How far letters stand apart that German prints apart, in thousandths of the em. */
  private static final int SPACED = 110;

  /** What the engine applies of a face's substitutions. */
  private static final Set<String> APPLIED = Set.of("ccmp", "liga", "clig", "rlig", "locl", "calt");

  /** Old-style figures, each as wide as it needs. */
  private static final List<String> FIGURES = List.of("onum", "pnum");

  private static final int FIRST_PRIVATE = 0xE000;
  private static final int LAST_PRIVATE = 0xF8FF;

  /** Unicode's own characters for the ligatures that it has. */
  private static final Map<String, Integer> LIGATURES =
      Map.of("ff", 0xFB00, "fi", 0xFB01, "fl", 0xFB02, "ffi", 0xFB03, "ffl", 0xFB04);

  /**
   * Makes one.
   *
   * @param family what it is to call itself
   * @throws IOException if the outlines of the face cannot be read
   */
  static DerivedFace of(byte[] face, FaceVariant variant, String family, FaceStyle style)
      throws IOException {
    var editor = new FaceEditor(face);
    if (variant != FaceVariant.LINING) {
      oldStyle(editor);
    }
    SortedMap<Integer, String> letters = new TreeMap<>();
    switch (variant) {
      case TEXT, LINING -> letters.putAll(encode(editor));
      case SMALL_CAPS -> {
        SmallCaps.put(editor);
        editor.file().drop("GSUB", "kern");
      }
      case SPACED -> {
        editor.track(SPACED);
        editor.file().drop("GSUB", "kern");
      }
    }
    String name = family + variant.suffix();
    editor.file().put("name", NameTable.renamed(editor.file().table("name"), name, style.key()));
    return new DerivedFace(
        editor.bytes(),
        NameTable.postScript(name, style.key()),
        Collections.unmodifiableSortedMap(letters));
  }

  private static void oldStyle(FaceEditor face) {
    for (String feature : FIGURES) {
      Map<Integer, Integer> figures = face.substitutions(feature);
      for (int c = '0'; c <= '9'; c++) {
        face.map().computeIfPresent(c, (key, glyph) -> figures.getOrDefault(glyph, glyph));
      }
    }
  }

  /**
   * Gives each glyph that may come in place of letters a character, so that the engine writes one
   * we know, and returns what they stand for.
   */
  private static Map<Integer, String> encode(FaceEditor face) {
    if (!face.file().has("GSUB")) {
      return Map.of();
    }
    Map<List<Integer>, Integer> applied =
        new GlyphSubstitutions(face.file().table("GSUB")).applied(APPLIED);
    Map<Integer, String> words = words(face.map(), applied);
    Map<Integer, String> letters = new TreeMap<>();
    Set<Integer> encoded = new HashSet<>(face.map().values());
    int free = FIRST_PRIVATE;
    for (int glyph : applied.values()) {
      String word = words.get(glyph);
      if (word == null || LIGATURES.containsKey(word)) {
        encodeLigature(face.map(), glyph, word, letters);
      } else if (encoded.add(glyph)) {
        while (free <= LAST_PRIVATE && face.map().containsKey(free)) {
          free++;
        }
        if (free <= LAST_PRIVATE) {
          face.map().put(free, glyph);
          letters.put(free, word);
        }
      }
    }
    return letters;
  }

  private static void encodeLigature(
      Map<Integer, Integer> map, int glyph, String word, Map<Integer, String> letters) {
    if (word != null) {
      map.put(LIGATURES.get(word), glyph);
      letters.put(LIGATURES.get(word), word);
    }
  }

  /** Returns the letters of each glyph: those of its character, or of the glyphs it comes from. */
  private static Map<Integer, String> words(
      SortedMap<Integer, Integer> map, Map<List<Integer>, Integer> applied) {
    Map<Integer, String> words = new HashMap<>();
    map.forEach(
        (character, glyph) -> {
          boolean own = character < FIRST_PRIVATE || character > LAST_PRIVATE;
          if (own && !LIGATURES.containsValue(character)) {
            words.putIfAbsent(glyph, Character.toString(character));
          }
        });
    List<Map.Entry<List<Integer>, Integer>> open = new ArrayList<>(applied.entrySet());
    boolean more = true;
    while (more) { // a ligature of ligatures needs another round; faces have two or three
      more = open.removeIf(rule -> words.containsKey(rule.getValue()) || solved(rule, words));
    }
    return words;
  }

  private static boolean solved(
      Map.Entry<List<Integer>, Integer> rule, Map<Integer, String> words) {
    if (!words.keySet().containsAll(rule.getKey())) {
      return false;
    }
    var word = new StringBuilder();
    rule.getKey().forEach(glyph -> word.append(words.get(glyph)));
    words.put(rule.getValue(), word.toString());
    return true;
  }
}
