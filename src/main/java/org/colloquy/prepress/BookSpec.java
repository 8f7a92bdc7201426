package org.colloquy.prepress;

/**
 * A book as ordered of a printer.
 *
 * @param printer who prints it
 * @param trim its trimmed size
 * @param paper on what
 */
public record BookSpec(Printer printer, Trim trim, Printer.Paper paper) {
  /** Returns a book on the printer's first paper. */
  public static BookSpec of(Printer printer, Trim trim) {
    return new BookSpec(printer, trim, printer.papers().get(0));
  }
}
