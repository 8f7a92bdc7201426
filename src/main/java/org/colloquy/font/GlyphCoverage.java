package org.colloquy.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The characters that every face of a font set has a glyph for. Immutable. */
public final class GlyphCoverage {
  private final BitSet covered;

  private GlyphCoverage(BitSet covered) {
    this.covered = covered;
  }

  /** Reads the faces from the jar. */
  public static GlyphCoverage of(List<String> faces) {
    BitSet all = null;
    for (String face : faces) {
      BitSet one = read(face);
      if (all == null) {
        all = one;
      } else {
        all.and(one);
      }
    }
    return new GlyphCoverage(all == null ? new BitSet() : all);
  }

  /** Returns whether a code point has a glyph in every face; what prints nothing counts as had. */
  public boolean has(int codePoint) {
    return covered.get(codePoint) || codePoint == '\n' || codePoint == '\t' || codePoint == '\r';
  }

  private static BitSet read(String face) {
    try (InputStream stream =
            GlyphCoverage.class.getResourceAsStream("/org/colloquy/fonts/" + face);
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
      CmapLookup cmap = font.getUnicodeCmapLookup();
      var found = new BitSet();
      for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
        if (cmap.getGlyphId(codePoint) != 0) {
          found.set(codePoint);
        }
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException("the program's font " + face + " cannot be read", e);
    }
  }
}
