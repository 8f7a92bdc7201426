package org.colloquy.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** With Noto Serif's faces in parts: only what families have is looked at, not how it looks. */
class FaceRunsTest {
  private static final FontFile LATIN = limited('a', 'z', ' ', 'é', '\u0301');
  private static final FontFile ALL = new FontFile.Bundled("notoserif-regular-subset.ttf");
  private static final FontFamily TEXT = family("Text", false, LATIN);
  private static final FontFamily MARKS = family("Marks", true, ALL);
  private static final FaceRuns RUNS =
      new FaceRuns(
          new FontFaces(
              new FontSet(
                  "t", "T", 10, 8, false, "D", List.of(TEXT, MARKS), Optional.empty(), Set.of())));

  private static FontFamily family(String name, boolean marks, FontFile file) {
    return new FontFamily(name, name, 1, marks, Map.of(FaceStyle.REGULAR, file));
  }

  /** A face of a few letters: a to z and these. */
  private static FontFile limited(int first, int last, int... more) {
    var face = new FaceEditor(new FontFile.Bundled("notoserif-regular-subset.ttf").bytes());
    face.map()
        .keySet()
        .removeIf(c -> (c < first || c > last) && Arrays.stream(more).noneMatch(m -> m == c));
    return new FontFile.Own("limited.ttf", face.bytes());
  }

  private static List<String> runs(String text) {
    return RUNS.of(text).stream()
        .map(run -> run.family().name() + ":" + text.substring(run.start(), run.end()))
        .toList();
  }

  @Test
  void lettersThatTheTextsFamilyLacksStandInAnother() {
    assertThat(RUNS.areMany("to жук so")).isTrue();
    assertThat(runs("to жук so")).containsExactly("Text:to ", "Marks:жук", "Text: so");
  }

  @Test
  void aLetterWithMarksIsNeverParted() {
    assertThat(runs("aq\u0301b")).containsExactly("Text:a", "Marks:q\u0301", "Text:b");
  }

  @Test
  void aLetterThatIsOneCharacterWithItsMarkStaysInTheText() {
    assertThat(runs("ae\u0301b")).containsExactly("Text:ae\u0301b");
  }

  @Test
  void plainWordsNeedNoLook() {
    assertThat(RUNS.areMany("plain words")).isFalse();
  }
}
