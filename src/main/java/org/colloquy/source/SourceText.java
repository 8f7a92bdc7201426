package org.colloquy.source;

import java.nio.charset.Charset;
import java.util.List;

/**
 * A transcript as decoded: its text never changes after this, so every offset in the program counts
 * in it, in UTF-16 code units. A byte order mark, CR, NUL and form feeds are part of the text.
 *
 * @param name how messages call it, usually the path as given
 * @param sha256 hash of the bytes, lower-case hexadecimal
 * @param charset the encoding found
 * @param text the decoded text
 * @param bad bytes that did not decode, in order; a U+FFFD stands for each run
 */
public record SourceText(
    String name, String sha256, Charset charset, String text, List<BadBytes> bad) {
  /** Copies the list. */
  public SourceText {
    bad = List.copyOf(bad);
  }
}
