package org.colloquy.source;

import java.nio.charset.CharacterCodingException;
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
 * @param bad bytes that the encoding does not give back from the text, in order
 */
public record SourceText(
    String name, String sha256, Charset charset, String text, List<BadBytes> bad) {
  /** Copies the list. */
  public SourceText {
    bad = List.copyOf(bad);
  }

  /**
   * Returns the bytes that the text was decoded from.
   *
   * @throws IllegalStateException if the text does not fit its charset, which {@link SourceReader}
   *     never lets happen
   */
  public byte[] bytes() {
    try {
      return Encoding.encode(text, charset, bad);
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("the text of " + name + " does not fit " + charset, e);
    }
  }
}
