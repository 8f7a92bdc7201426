package org.colloquy.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The faces of a font set as the layout engine takes them: the text's in all variants, made when
 * first asked for and then kept, and those that stand in for what they lack. Thread-safe.
 */
public final class FontFaces {
  private final FontSet set;
  private final Map<String, Face> faces = new LinkedHashMap<>();
  private final List<Triplet> triplets = new ArrayList<>();
  private final Map<String, DerivedFace> made = new ConcurrentHashMap<>();
  private final BitSet inText;
  private final Map<String, BitSet> covered = new ConcurrentHashMap<>();

  /**
   * A face as the engine is told of it.
   *
   * @param key by which {@link #bytes} finds it
   * @param family as formatting objects name it
   * @param style of the family
   */
  public record Triplet(String key, String family, FaceStyle style) {}

  private record Face(FontFamily family, FaceVariant variant, FaceStyle style) {}

  /** Takes a set whose files are there. */
  public FontFaces(FontSet set) {
    this.set = set;
    this.inText = coverage(set.text());
    set.smallCaps().ifPresent(face -> inText.and(coverage(face)));
    for (int i = 0; i < set.families().size(); i++) {
      for (FaceVariant variant : FaceVariant.values()) {
        for (FaceStyle style : FaceStyle.values()) {
          if (i == 0 || variant == FaceVariant.TEXT) {
            register(set.families().get(i), i + "-" + variant.key(), variant, style);
          }
        }
      }
    }
  }

  private void register(FontFamily family, String key, FaceVariant variant, FaceStyle style) {
    FaceStyle stands = family.standsFor(variant.inBold() ? style : style.light());
    String name = key + "-" + stands.key();
    faces.put(name, new Face(family, variant, stands));
    triplets.add(new Triplet(name, family.name() + variant.suffix(), style));
  }

  /** Returns the set. */
  public FontSet set() {
    return set;
  }

  /** Returns the name of the family that has figures for tables and margins. */
  public String lining() {
    return set.text().name() + FaceVariant.LINING.suffix();
  }

  /** Returns all faces by family and style; every family has all four, if need be one for two. */
  public List<Triplet> triplets() {
    return Collections.unmodifiableList(triplets);
  }

  /**
   * Returns the TrueType file of a face.
   *
   * @throws IllegalArgumentException if there is no face of that key
   */
  public byte[] bytes(String key) {
    Face face = faces.get(key);
    if (face == null) {
      throw new IllegalArgumentException(key);
    }
    return made.computeIfAbsent(key, k -> make(face)).file();
  }

  private DerivedFace make(Face face) {
    if (face.variant() == FaceVariant.SMALL_CAPS && set.smallCaps().isPresent()) {
      return new DerivedFace(set.smallCaps().get().bytes(), "", Collections.emptySortedMap());
    }
    byte[] file = face.family().files().get(face.style()).bytes();
    boolean text = face.family().equals(set.text());
    boolean plain = face.variant() == FaceVariant.TEXT || face.variant() == FaceVariant.LINING;
    var sfnt = new SfntFile(file);
    if (plain && !sfnt.has("GSUB")) {
      return new DerivedFace(file, "", Collections.emptySortedMap());
    }
    if (!text && !face.family().marks()) {
      sfnt.drop("GSUB", "GPOS", "GDEF");
      return new DerivedFace(sfnt.bytes(), "", Collections.emptySortedMap());
    }
    try {
      String name = set.derived() + (text ? "" : " " + set.families().indexOf(face.family()));
      return DerivedFace.of(file, face.variant(), name, face.style());
    } catch (IOException e) {
      throw new UncheckedIOException(key(face) + " cannot be read", e);
    }
  }

  private static String key(Face face) {
    return face.family().files().get(face.style()).name();
  }

  /**
   * Returns what the characters stand for that a face shows for ligatures, for the faces used.
   *
   * @return by PostScript name and by character
   */
  public Map<String, SortedMap<Integer, String>> letters() {
    Map<String, SortedMap<Integer, String>> letters = new TreeMap<>();
    made.values().stream()
        .filter(face -> !face.letters().isEmpty())
        .forEach(face -> letters.put(face.name(), face.letters()));
    return letters;
  }

  /** Returns whether some family has a glyph; what prints nothing counts as had. */
  public boolean has(int codePoint) {
    return inText.get(codePoint)
        || codePoint == '\n'
        || codePoint == '\t'
        || codePoint == '\r'
        || set.families().stream().skip(1).anyMatch(family -> has(family, codePoint));
  }

  /** Returns whether all faces of the text's family have a glyph. */
  boolean isInText(int codePoint) {
    return inText.get(codePoint);
  }

  /** Returns whether all faces of a family have a glyph. */
  boolean has(FontFamily family, int codePoint) {
    return covered.computeIfAbsent(family.name(), name -> coverage(family)).get(codePoint);
  }

  private static BitSet coverage(FontFamily family) {
    BitSet all = null;
    for (FontFile file : family.files().values()) {
      BitSet one = coverage(file);
      if (all == null) {
        all = one;
      } else {
        all.and(one);
      }
    }
    return all;
  }

  private static BitSet coverage(FontFile file) {
    var covered = new BitSet();
    CharacterMap.decoded(new SfntFile(file.bytes()).table("cmap")).keySet().forEach(covered::set);
    return covered;
  }
}
