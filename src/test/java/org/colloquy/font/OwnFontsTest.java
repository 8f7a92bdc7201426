package org.colloquy.font;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OwnFontsTest {
  private static final byte[] FACE = new FontFile.Bundled("notoserif-regular-subset.ttf").bytes();

  private final List<String> wrong = new ArrayList<>();

  private Optional<FontSet> read(Map<String, String> values, byte[] file) {
    return OwnFonts.of(
        values,
        path -> path.endsWith(".ttf") ? Optional.of(file) : Optional.empty(),
        (key, message) -> wrong.add(key + ": " + message));
  }

  private static Map<String, String> two() {
    return new TreeMap<>(Map.of("fonts.regular", "a.ttf", "fonts.italic", "b.ttf"));
  }

  /** Returns the face with the permissions to embed that a foundry may give. */
  private static byte[] permitting(int permissions) {
    var face = new SfntFile(FACE);
    face.table("OS/2").putShort(8, (short) permissions);
    return face.bytes();
  }

  @Test
  void aSetIsFoundByItsName() {
    assertThat(read(Map.of("fonts", "noto"), FACE).map(FontSet::title)).contains("Noto Serif");
    assertThat(wrong).isEmpty();
  }

  @Test
  void aSetThatNobodyKnowsIsReportedWithThoseKnown() {
    assertThat(read(Map.of("fonts", "caslon"), FACE)).isEmpty();
    assertThat(wrong)
        .containsExactly("fonts: there is no font set “caslon”; known: garamond, noto");
  }

  @Test
  void ownFacesMakeASetWithItsSizeByTheHeightOfItsLetters() {
    FontSet set = read(two(), FACE).orElseThrow();
    assertThat(wrong).isEmpty();
    assertThat(set.title()).isEqualTo("Noto Serif");
    assertThat(set.size()).isEqualTo(9.5);
    assertThat(new FontFaces(set).has('ж')).isTrue();
  }

  @Test
  void aBookNeedsAnItalic() {
    assertThat(read(Map.of("fonts.regular", "a.ttf"), FACE)).isEmpty();
    assertThat(wrong).containsExactly("fonts: a book needs a face for fonts.italic");
  }

  @Test
  void outlinesThatTheEngineGarblesAreRefusedWithTheReason() {
    byte[] otf = FACE.clone();
    ByteBuffer.wrap(otf).putInt(0x4F54544F);
    assertThat(read(two(), otf)).isEmpty();
    assertThat(wrong).hasSize(2).allMatch(message -> message.contains("CFF outlines"));
  }

  @Test
  void aFaceThatMayNotBeEmbeddedIsRefused() {
    assertThat(read(two(), permitting(2))).isEmpty();
    assertThat(wrong).hasSize(2).allMatch(message -> message.contains("may not be embedded"));
  }

  @Test
  void aFaceForPreviewAndPrintIsTaken() {
    assertThat(read(two(), permitting(4))).isPresent();
  }

  @Test
  void aFaceThatMayNotBeSubsetIsRefused() {
    assertThat(read(two(), permitting(0x100))).isEmpty();
    assertThat(wrong).hasSize(2).allMatch(message -> message.contains("embedded whole"));
  }

  @Test
  void whatIsNoFontOrDamagedOrMissingIsReported() {
    assertThat(read(two(), "not a font at all".getBytes(UTF_8))).isEmpty();
    assertThat(wrong).hasSize(2).allMatch(message -> message.contains("is no TrueType font"));
    wrong.clear();
    assertThat(read(two(), java.util.Arrays.copyOf(FACE, 5000))).isEmpty();
    assertThat(wrong).hasSize(2).allMatch(message -> message.contains("is damaged"));
    wrong.clear();
    assertThat(read(Map.of("fonts.regular", "a.otf", "fonts.italic", "b.ttf"), FACE)).isEmpty();
    assertThat(wrong)
        .containsExactly(
            "fonts.regular: there is no file “a.otf” below the folder of the settings");
  }
}
