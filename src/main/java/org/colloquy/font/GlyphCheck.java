package org.colloquy.font;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.DiagnosticSink;

/**
 * Finds the characters that no font of the set can print. An archive file may not hold a glyph for
 * them that means nothing, so U+25A1, a white square, is set in their place and the editor is told.
 * For one document and one thread.
 */
public final class GlyphCheck {
  private static final String REPLACEMENT = "\u25A1";

  private final FontFaces coverage;
  private final Map<Integer, String> missing = new LinkedHashMap<>();
  private String place = "";

  /** Makes one for a font set. */
  public GlyphCheck(FontFaces coverage) {
    this.coverage = coverage;
  }

  /** Says which block or name the following text belongs to. */
  public void at(String id) {
    if (!id.startsWith("m:")) { // names are too small a place to be worth naming
      place = id;
    }
  }

  /** Returns the same words, or words that can be printed: "ﬁ" without a glyph becomes "fi". */
  public String printable(String words) {
    if (words.codePoints().allMatch(coverage::has)) {
      return words;
    }
    var printed = new StringBuilder(words.length());
    words
        .codePoints()
        .forEach(
            codePoint ->
                printed.append(
                    coverage.has(codePoint)
                        ? Character.toString(codePoint)
                        : instead(Character.toString(codePoint))));
    return printed.toString();
  }

  private String instead(String character) {
    String plain = Normalizer.normalize(character, Normalizer.Form.NFKC);
    if (plain.codePoints().allMatch(coverage::has)) {
      return plain;
    }
    missing.putIfAbsent(character.codePointAt(0), place);
    return REPLACEMENT.repeat(character.length());
  }

  /** Reports each character once, with the first block it stands in. */
  public void report(String file, DiagnosticSink sink) {
    missing.forEach(
        (codePoint, id) ->
            sink.report(
                Diagnostic.of(
                    Code.P802,
                    "%s: the fonts have no glyph for \"%s\" (U+%04X, %s)%s"
                        .formatted(
                            file,
                            Character.toString(codePoint),
                            codePoint,
                            Character.getName(codePoint),
                            id.isEmpty() ? "" : ", first in #" + id))));
  }
}
