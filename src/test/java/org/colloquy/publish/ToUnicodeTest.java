package org.colloquy.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ToUnicodeTest {
  private static final SortedMap<Integer, String> LETTERS =
      new TreeMap<>(Map.of(0xFB01, "fi", 0xFB03, "ffi", 0xE000, "ȷ̃"));

  @Test
  void ligaturesAreSpelledAndOtherCodesStay() {
    String map =
        """
        begincmap
        2 beginbfchar
        <0003> <FB03>
        <0004> <0041>
        endbfchar
        2 beginbfrange
        <0005> <0007> <FB00>
        <0008> <0009> [<E000> <D83DDE00>]
        endbfrange
        endcmap
        """;
    assertThat(ToUnicode.spelled(map, LETTERS))
        .isEqualTo(
            """
            begincmap
            7 beginbfchar
            <0003> <006600660069>
            <0004> <0041>
            <0005> <FB00>
            <0006> <00660069>
            <0007> <FB02>
            <0008> <02370303>
            <0009> <D83DDE00>
            endbfchar

            endcmap
            """);
  }

  @Test
  void aBlockHasAHundredEntriesAtMost() {
    String map = "1 beginbfrange\n<0000> <00FF> <0100>\nendbfrange";
    assertThat(ToUnicode.spelled(map, LETTERS))
        .containsSubsequence("100 beginbfchar", "100 beginbfchar", "56 beginbfchar");
  }
}
