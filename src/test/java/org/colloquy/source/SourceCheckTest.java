package org.colloquy.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceCheckTest {
  private final List<Diagnostic> found = new ArrayList<>();

  private boolean check(byte[] bytes) {
    return SourceCheck.check(SourceReader.of("x.txt", bytes), found::add);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \r\n\t", "\uFEFF\n", "\u00A0\f"})
  void blanksAloneAreAnEmptyTranscript(String text) {
    assertThat(check(text.getBytes(StandardCharsets.UTF_8))).isFalse();
    assertThat(found).extracting(Diagnostic::code).containsExactly(Code.R101);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%PDF-1.7\n%âãÏÓ\n",
        "PK\u0003\u0004 word/document.xml",
        "{\\rtf1 Hello}",
        "GIF89a"
      })
  void otherKindsOfFilesAreNamed(String text) {
    assertThat(check(text.getBytes(StandardCharsets.ISO_8859_1))).isFalse();
    assertThat(found).extracting(Diagnostic::code).containsExactly(Code.R102);
    assertThat(found.get(0).help()).isPresent();
  }

  @Test
  void randomBytesAreNotText() {
    byte[] bytes = new byte[4096];
    new Random(7).nextBytes(bytes);
    assertThat(check(bytes)).isFalse();
    assertThat(found).extracting(Diagnostic::code).containsExactly(Code.R102);
  }

  @Test
  void aNulAndAFormFeedAreStillText() {
    assertThat(
            check(
                "Orlov: Good\0 morning to you all.\f\nVesela: Good.\n"
                    .getBytes(StandardCharsets.UTF_8)))
        .isTrue();
    assertThat(found).isEmpty();
  }

  @Test
  void badBytesAreReportedWhereTheyStand() {
    byte[] bytes = "“Да”, – x\n".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 2] = (byte) 0xFF;
    assertThat(check(bytes)).isTrue();
    assertThat(found)
        .containsExactly(Diagnostic.at(Code.R103, new Span(8, 9), "bytes ff are not UTF-8"));
  }

  @Test
  void anEncodingThatIsNotUnicodeIsNamed() {
    assertThat(
            check("Председатель: Слово имеет товарищ Орлов.".getBytes(Charset.forName("KOI8-R"))))
        .isTrue();
    assertThat(found).containsExactly(Diagnostic.of(Code.R104, "the file is read as KOI8-R"));
  }
}
