package org.colloquy.citation;

import java.util.List;

/**
 * An edition as it is cited.
 *
 * @param styles citations in words, in the order in which they are shown
 * @param records records for reference managers
 */
public record Citations(List<Citation> styles, List<Citation> records) {
  /** Stands in a passage's citation for its number, as in {@code 12.2}. */
  public static final String NUMBER = "\uE000";

  /** Stands in a passage's citation for its id, as in {@code t12.p2}. */
  public static final String ID = "\uE001";

  /** Copies the lists. */
  public Citations {
    styles = List.copyOf(styles);
    records = List.copyOf(records);
  }

  /**
   * One form of the citation.
   *
   * @param form note, bibliography, mla, apa, bibtex, ris or csl
   * @param words the edition
   * @param passage a passage of it, with {@link #NUMBER} and {@link #ID}
   */
  public record Citation(String form, String words, String passage) {}
}
