package org.colloquy.reading;

/** What hangs beside the words of a page, as TEI calls it. */
public enum Furniture {
  /** A note. */
  NOTE("note"),
  /** A running head. */
  HEADER("header"),
  /** A running foot. */
  FOOTER("footer"),
  /** A page number, or a mark that says where a page begins. */
  PAGE_NUMBER("pageNum"),
  /** A catchword: the first word of the next page, printed at the foot of this one. */
  CATCHWORD("catch");

  private final String tei;

  Furniture(String tei) {
    this.tei = tei;
  }

  /** Returns the value of {@code fw/@type}; {@code note} for a note. */
  public String tei() {
    return tei;
  }
}
