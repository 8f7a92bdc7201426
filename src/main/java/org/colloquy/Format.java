package org.colloquy;

import java.util.Locale;

/** A form in which an edition is written. */
public enum Format {
  /** The TEI file itself and its ledger. */
  TEI(".tei.xml"),
  /** One page with its style sheet, readable offline and without script. */
  HTML(".html"),
  /** A book for print and archive. */
  PDF(".pdf"),
  /** The words alone, as the record has them. */
  PLAIN(".txt");

  private final String extension;

  Format(String extension) {
    this.extension = extension;
  }

  /** Returns the name of the file for an edition, as in {@code hearing-01.pdf}. */
  public String fileName(String edition) {
    return this == HTML ? "index.html" : edition + extension;
  }

  /** Returns the format as the command line writes it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
