package org.colloquy.prepress;

/** A kind of PDF, by who takes it. */
public enum PdfFlavour {
  /** For libraries and readers: PDF/A-2a and PDF/UA-1, tagged and linked. */
  LIBRARY,
  /** For a house printer: PDF/X-3:2003 for ISO Coated v2 300 %. */
  X3,
  /** For printers who ask for PDF/X-1a:2001: black and CMYK only. */
  X1A,
  /** For printers who ask for a PDF and nothing more. */
  PLAIN;

  /** Returns whether a printer takes it, who takes no links and no tags. */
  public boolean isForPrint() {
    return this != LIBRARY;
  }

  /** Returns whether it must hold dates and a profile, as every PDF/X must. */
  public boolean isX() {
    return this == X3 || this == X1A;
  }
}
