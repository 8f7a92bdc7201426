package org.colloquy.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * A wrong glyph: a sign that a font, a converter or a scan put for another. The list is data:
 * {@code glyphs.tsv}.
 *
 * @param family glyphs of one cause
 * @param glyph the sign as printed
 * @param as the sign it stands for
 * @param surely where it can be nothing else
 * @param rightly where it is what it seems
 */
public record Glyph(String family, char glyph, String as, Where surely, Where rightly) {
  private static final List<Glyph> ALL = read();

  /**
   * Kinds of neighbours, as letters: l small letter, u capital, d digit, b blank or border, p
   * other.
   *
   * @param before kinds that may stand before
   * @param after kinds that may stand after
   */
  public record Where(String before, String after) {
    /** Returns whether neighbours of these kinds are meant. */
    public boolean fits(char kindBefore, char kindAfter) {
      return (before.equals("*") || before.indexOf(kindBefore) >= 0)
          && (after.equals("*") || after.indexOf(kindAfter) >= 0);
    }
  }

  /** Returns every glyph, in the order of the file. */
  public static List<Glyph> all() {
    return ALL;
  }

  /** Returns whether the table lets {@code from} read as {@code as}. */
  static boolean allows(String from, String as) {
    return from.length() == 1
        && ALL.stream().anyMatch(g -> g.glyph == from.charAt(0) && g.as.equals(as));
  }

  private static List<Glyph> read() {
    List<Glyph> glyphs = new ArrayList<>();
    for (String[] row : Rows.read("glyphs.tsv")) {
      glyphs.add(new Glyph(row[0], row[1].charAt(0), row[2], where(row[3]), where(row[4])));
    }
    return List.copyOf(glyphs);
  }

  private static Where where(String cell) {
    int hyphen = cell.indexOf('-');
    return new Where(cell.substring(0, hyphen), cell.substring(hyphen + 1));
  }
}
