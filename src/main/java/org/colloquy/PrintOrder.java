package org.colloquy;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A book as ordered of a printer, in the words of the command line. What is empty is as the editors
 * say in {@code edition.yaml}, and else the house's: its printer, 6 by 9 inches, the printer's
 * first paper.
 *
 * @param printer one of {@link PrintCheck#printers()}
 * @param trim the trimmed size, as in {@code 6x9}, {@code 135x215mm}, {@code a5}
 * @param paper one of the printer's papers
 * @param marks whether crop marks are wanted
 * @param pages how many pages the book has, for its cover; if empty it is laid out and counted
 * @param spine the width of the cover's spine, as in {@code 0.42} (inches) or {@code 10.5mm}; if
 *     empty it comes from pages and paper
 */
public record PrintOrder(
    String printer,
    String trim,
    String paper,
    boolean marks,
    OptionalInt pages,
    Optional<String> spine) {
  /** Returns the order of a printer and a size, without marks, on the usual paper. */
  public static PrintOrder of(String printer, String trim) {
    return new PrintOrder(printer, trim, "", false, OptionalInt.empty(), Optional.empty());
  }
}
