package org.colloquy.publish;

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
final class GlyphCheck {
  private static final char REPLACEMENT = '\u25A1';

  private final GlyphCoverage coverage;
  private final Map<Integer, String> missing = new LinkedHashMap<>();
  private String place = "";

  GlyphCheck(GlyphCoverage coverage) {
    this.coverage = coverage;
  }

  /** Says which block or name the following text belongs to. */
  void at(String id) {
    if (!id.startsWith("m")) { // names are too small a place to be worth naming
      place = id;
    }
  }

  /** Returns the same array, or the stretch with what cannot be printed replaced. */
  char[] replace(char[] ch, int start, int length) {
    char[] replaced = null;
    for (int i = start; i < start + length; ) {
      int codePoint = Character.codePointAt(ch, i, start + length);
      int size = Character.charCount(codePoint);
      if (!coverage.has(codePoint)) {
        missing.putIfAbsent(codePoint, place);
        if (replaced == null) {
          replaced = java.util.Arrays.copyOfRange(ch, start, start + length);
        }
        java.util.Arrays.fill(replaced, i - start, i - start + size, REPLACEMENT);
      }
      i += size;
    }
    return replaced == null ? ch : replaced;
  }

  /** Looks at words that reach the page another way. */
  void check(String words) {
    replace(words.toCharArray(), 0, words.length());
  }

  /** Reports each character once, with the first block it stands in. */
  void report(String file, DiagnosticSink sink) {
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
