package org.colloquy.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SourceReaderTest {
  private static final String[] CHARSETS = {
    "UTF-8",
    "US-ASCII",
    "ISO-8859-1",
    "windows-1252",
    "windows-1251",
    "KOI8-R",
    "UTF-16LE",
    "UTF-16BE",
    "UTF-16",
    "UTF-32",
    "Shift_JIS",
    "windows-31j",
    "EUC-JP",
    "EUC-KR",
    "Big5",
    "GB18030",
    "ISO-8859-7"
  };

  @TempDir Path dir;

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyBytesComeBack(long seed) {
    byte[] bytes = bytes(new Random(seed));
    SourceText source = SourceReader.of("any", bytes);
    assertThat(source.bytes()).isEqualTo(bytes);
    assertThat(source.bad()).isSortedAccordingTo((a, b) -> a.offset() - b.offset());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyBytesComeBackInAnEncodingTheUserNames(long seed) throws IOException {
    byte[] bytes = bytes(new Random(seed));
    for (String charset : CHARSETS) {
      SourceText source = SourceReader.of("any", bytes, Charset.forName(charset));
      assertThat(source.bytes()).as(charset).isEqualTo(bytes);
    }
  }

  /** Bytes at random, words of some encoding, or words with faults thrown in. */
  private static byte[] bytes(Random random) {
    byte[] bytes = new byte[random.nextInt(400)];
    random.nextBytes(bytes);
    if (random.nextBoolean()) {
      Charset charset = Charset.forName(CHARSETS[random.nextInt(CHARSETS.length)]);
      bytes = "Öffnung “one” — Тезисы: 東京 서울 Αθήνα\r\n\f\0 end 😀".repeat(3).getBytes(charset);
      for (int faults = random.nextInt(4); faults > 0; faults--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
    }
    return bytes;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UTF-8        | Ministr Veselá: Ano, “rozumím”.
          windows-1252 | The Minister said: “We don’t agree – not yet.”
          windows-1252 | Café, naïve, “élève” : le ministre a répondu qu’il n’était pas d’accord.
          ISO-8859-1   | Der Präsident eröffnet die Sitzung und begrüßt die Gäste aus München.
          windows-1251 | Председатель: Слово имеет товарищ Орлов. Прошу начать заседание.
          KOI8-R       | Председатель: Слово имеет товарищ Орлов. Прошу начать заседание.
          ISO-8859-7   | Ο πρόεδρος είπε ότι η συνεδρίαση αρχίζει και καλεί τους υπουργούς.
          Shift_JIS    | 議長：それでは会議を始めます。大臣、どうぞお話しください。よろしくお願いします。
          EUC-KR       | 위원장: 그러면 회의를 시작하겠습니다. 장관께서 말씀해 주시기 바랍니다.
          GB18030      | 主席：现在开始开会，请部长同志先发言。我们今天讨论工业计划的问题。
          UTF-16LE     | Orlov: Good morning, and welcome to the meeting.
          UTF-16BE     | Председатель: Слово имеет товарищ Орлов. Прошу начать заседание.
          """)
  void findsTheEncoding(String charset, String words) throws IOException {
    String text = (words + "\n").repeat(4);
    SourceText source = SourceReader.of("x", text.getBytes(charset));
    assertThat(source.text()).isEqualTo(text);
    assertThat(source.bad()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkDecidesAndStaysInTheText(String charset) throws IOException {
    String text = "\uFEFFOrlov: Да.\n";
    byte[] bytes = text.getBytes(charset);
    SourceText source = SourceReader.of("x", bytes);
    assertThat(source.charset()).isEqualTo(Charset.forName(charset));
    assertThat(source.text()).isEqualTo(text);
    assertThat(source.bytes()).isEqualTo(bytes);
  }

  @Test
  void utf16NamedByTheUserKeepsItsMark() throws IOException {
    byte[] bytes = "\uFEFFA".getBytes(StandardCharsets.UTF_16LE);
    assertThat(SourceReader.of("x", bytes, StandardCharsets.UTF_16).text()).isEqualTo("\uFEFFA");
  }

  @Test
  void damagedUtf8StaysUtf8AndKeepsTheBytes() {
    byte[] bytes = "– Жё, “да”: x\n".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 2] = (byte) 0xC3;
    SourceText source = SourceReader.of("x", bytes);
    assertThat(source.charset()).isEqualTo(StandardCharsets.UTF_8);
    assertThat(source.text()).isEqualTo("– Жё, “да”: \uFFFD\n");
    assertThat(source.bad()).containsExactly(new BadBytes(12, "c3"));
  }

  @Test
  void aRunOfBadBytesIsOneReplacementCharacter() throws IOException {
    byte[] bytes = {'a', (byte) 0xFF, (byte) 0xFE, (byte) 0xFF, 'b'};
    SourceText source = SourceReader.of("x", bytes, StandardCharsets.UTF_8);
    assertThat(source.text()).isEqualTo("a\uFFFDb");
    assertThat(source.bad()).containsExactly(new BadBytes(1, "fffeff"));
  }

  @Test
  void anUnusualSpellingOfACharacterKeepsTheCharacterAndTheBytes() throws IOException {
    // windows-31j has the sign "because" at 81E6 and again at 879A.
    byte[] bytes = {'a', (byte) 0x87, (byte) 0x9A, 'b'};
    SourceText source = SourceReader.of("x", bytes, Charset.forName("windows-31j"));
    assertThat(source.text()).isEqualTo("a∵b");
    assertThat(source.bytes()).isEqualTo(bytes);
  }

  @Test
  void hashesTheBytes() {
    assertThat(SourceReader.of("x", "abc".getBytes(StandardCharsets.UTF_8)).sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void readsAFileByItsPath() throws IOException {
    Path file = Files.writeString(dir.resolve("a.txt"), "Orlov: Yes.\r\rX\r\n");
    SourceText source = SourceReader.read(file);
    assertThat(source.text()).isEqualTo("Orlov: Yes.\r\rX\r\n");
    assertThat(source.name()).endsWith("/a.txt").doesNotContain("\\");
  }

  @Test
  void aMissingFileIsAnInputOutputFault() {
    assertThatThrownBy(() -> SourceReader.read(dir.resolve("none.txt")))
        .isInstanceOf(NoSuchFileException.class);
  }
}
