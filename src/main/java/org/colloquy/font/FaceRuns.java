package org.colloquy.font;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides words by the family that has them: a letter with its marks stays together, in the text's
 * family if that can show it well. Thread-safe.
 */
public final class FaceRuns {
  private final FontFaces faces;
  private final List<FontFamily> families;

  /** Takes the faces of a set. */
  public FaceRuns(FontFaces faces) {
    this.faces = faces;
    this.families = faces.set().families();
  }

  /**
   * Words of one family.
   *
   * @param start offset in UTF-16 units
   * @param end offset after the last
   */
  public record Run(int start, int end, FontFamily family) {}

  /** Returns the family of the text. */
  public FontFamily text() {
    return families.get(0);
  }

  /** Returns whether a family of the set other than the text's is needed. */
  public boolean areMany(CharSequence text) {
    return families.size() > 1 && text.codePoints().anyMatch(c -> isMark(c) || !faces.isInText(c));
  }

  /** Returns the runs of a text, in its order and without gap. */
  public List<Run> of(String text) {
    List<Run> runs = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = start + Character.charCount(text.codePointAt(start));
      while (end < text.length() && isMark(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      add(runs, new Run(start, end, family(text.substring(start, end))));
      start = end;
    }
    return runs;
  }

  private static void add(List<Run> runs, Run next) {
    int last = runs.size() - 1;
    if (last >= 0 && runs.get(last).family().equals(next.family())) {
      runs.set(last, new Run(runs.get(last).start(), next.end(), next.family()));
    } else {
      runs.add(next);
    }
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  private FontFamily family(String cluster) {
    boolean marked = cluster.codePointCount(0, cluster.length()) > 1;
    if (marked && !isOne(cluster)) {
      for (FontFamily family : families) {
        if (family.marks() && covers(family, cluster)) {
          return family;
        }
      }
    }
    for (FontFamily family : families) {
      if (covers(family, cluster)) {
        return family;
      }
    }
    return families.get(0);
  }

  /** Whether the text's own family has the letter with its marks as one character. */
  private boolean isOne(String cluster) {
    String one = Normalizer.normalize(cluster, Normalizer.Form.NFC);
    return one.codePointCount(0, one.length()) == 1 && covers(families.get(0), one);
  }

  private boolean covers(FontFamily family, String cluster) {
    return cluster.codePoints().allMatch(c -> faces.has(family, c));
  }
}
