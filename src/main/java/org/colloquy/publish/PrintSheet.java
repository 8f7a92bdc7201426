package org.colloquy.publish;

/**
 * What is added to the pages of a printer's file after layout.
 *
 * @param lastBlank whether a leaf is added if the last page is not blank
 * @param marks how far crop marks stand off the trimmed page, in points; 0 for none
 */
record PrintSheet(boolean lastBlank, double marks) {
  /** Nothing is added. */
  static final PrintSheet NONE = new PrintSheet(false, 0);
}
