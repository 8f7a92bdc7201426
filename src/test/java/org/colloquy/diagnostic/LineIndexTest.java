package org.colloquy.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineIndexTest {
  @ParameterizedTest
  @ValueSource(strings = {"ab\ncd\n\nef", "ab\rcd\r\ref", "ab\r\ncd\r\n\r\nef"})
  void everyKindOfLineEndGivesTheSameLines(String text) {
    var index = new LineIndex(text);
    assertThat(index.lines()).isEqualTo(4);
    assertThat(index.line(text.indexOf('d'))).isEqualTo(2);
    assertThat(index.column(text.indexOf('d'))).isEqualTo(2);
    assertThat(index.line(text.length())).isEqualTo(4);
    assertThat(index.column(text.length())).isEqualTo(3);
    assertThat(index.spanOf(2).of(text)).isEqualTo("cd");
    assertThat(index.spanOf(3).of(text)).isEmpty();
  }

  @Test
  void aLineEndBelongsToTheLineItEnds() {
    var index = new LineIndex("a\r\nb");
    assertThat(index.line(2)).isEqualTo(1);
    assertThat(index.column(2)).isEqualTo(3);
    assertThat(index.line(3)).isEqualTo(2);
  }

  @Test
  void anEmptyTextHasOneLine() {
    var index = new LineIndex("");
    assertThat(index.lines()).isEqualTo(1);
    assertThat(index.line(0)).isEqualTo(1);
    assertThat(index.column(0)).isEqualTo(1);
  }

  @Test
  void manyLinesAreCounted() {
    var index = new LineIndex("x\n".repeat(1000));
    assertThat(index.lines()).isEqualTo(1001);
    assertThat(index.line(1998)).isEqualTo(1000);
  }
}
