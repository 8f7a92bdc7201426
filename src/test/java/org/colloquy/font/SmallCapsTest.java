package org.colloquy.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallCapsTest {
  private static final byte[] FACE = face();
  private static final TrueTypeFont PLAIN = parse(FACE);
  private static final TrueTypeFont SMALL = parse(derive());

  private static byte[] face() {
    String path = "/org/colloquy/fonts/notoserif-regular-subset.ttf";
    try (InputStream stream = SmallCapsTest.class.getResourceAsStream(path)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] derive() {
    try {
      return DerivedFace.of(FACE, FaceVariant.SMALL_CAPS, "Edition Noto", FaceStyle.REGULAR).file();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static TrueTypeFont parse(byte[] face) {
    try {
      return new TTFParser().parse(new RandomAccessReadBuffer(face));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static int glyph(TrueTypeFont font, int character) throws IOException {
    return font.getUnicodeCmapLookup().getGlyphId(character);
  }

  private static int height(TrueTypeFont font, int character) throws IOException {
    return font.getGlyph().getGlyph(glyph(font, character)).getYMaximum();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "s", "f", "q", "x", "ш", "σ"})
  void aSmallLetterIsACapitalOfTheHeightOfAnX(String letter) throws IOException {
    int character = letter.codePointAt(0);
    assertThat(height(SMALL, character)).isBetween(1080, 1145); // an x is 1098 high
    assertThat(glyph(SMALL, character)).isNotEqualTo(glyph(PLAIN, character));
  }

  @Test
  void accentsStayOnTheirLetters() throws IOException {
    assertThat(height(SMALL, 'é')).isGreaterThan(height(SMALL, 'e') + 200);
  }

  @Test
  void capitalsFiguresAndSignsStayAsTheyAre() throws IOException {
    for (char character : "SÉШ1:[".toCharArray()) {
      assertThat(glyph(SMALL, character)).isEqualTo(glyph(PLAIN, character));
    }
  }

  @Test
  void lettersStandApart() throws IOException {
    int capital = glyph(SMALL, 'S');
    assertThat(SMALL.getAdvanceWidth(capital)).isEqualTo(PLAIN.getAdvanceWidth(capital) + 61);
  }

  @Test
  void noCharacterIsLost() throws IOException {
    for (int character = 1; character < 0xFFFF; character++) {
      assertThat(glyph(SMALL, character) != 0).isEqualTo(glyph(PLAIN, character) != 0);
    }
  }

  @Test
  void theSameFaceGivesTheSameBytes() {
    assertThat(derive()).isEqualTo(derive());
  }
}
