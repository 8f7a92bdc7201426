package org.colloquy.source;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Orders the encodings that bytes may be in, the likeliest first: what a byte order mark says,
 * UTF-8 if all of it decodes, UTF-16 without a mark, then what the statistics of letters suggest.
 */
final class CharsetFinder {
  /** Of each ISO 8859 set the Windows one that has the same letters and printed signs in C1. */
  private static final Map<String, String> WITH_SIGNS =
      Map.of(
          "ISO-8859-1", "windows-1252",
          "ISO-8859-7", "windows-1253",
          "ISO-8859-8", "windows-1255",
          "ISO-8859-8-I", "windows-1255",
          "ISO-8859-9", "windows-1254");

  private static final int SAMPLE = 1 << 16;
  private static final int SURE = 25;

  /** How many good sequences there must be for each bad one, for damaged UTF-8 to be taken so. */
  private static final int GOOD_FOR_BAD = 4;

  private final byte[] bytes;
  private final List<Charset> found = new ArrayList<>();

  private CharsetFinder(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Returns the candidates; the last ones can stand for any bytes. */
  static List<Charset> candidates(byte[] bytes) {
    var finder = new CharsetFinder(bytes);
    finder.find();
    finder.found.add(Charset.forName("windows-1252"));
    finder.found.add(StandardCharsets.ISO_8859_1);
    return List.copyOf(finder.found);
  }

  private void find() {
    Optional<Charset> marked = byteOrderMark();
    if (marked.isPresent()) {
      found.add(marked.get());
      return;
    }
    int bad = badSequences();
    if (bad == 0 && count(0, 1, 0) == 0) {
      found.add(StandardCharsets.UTF_8);
      return;
    }
    utf16().ifPresent(found::add);
    if (bad == 0 || goodSequences() >= GOOD_FOR_BAD * bad) {
      found.add(StandardCharsets.UTF_8);
      return;
    }
    byStatistics();
  }

  private Optional<Charset> byteOrderMark() {
    if (startsWith(0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    } else if (startsWith(0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    } else if (startsWith(0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  private boolean startsWith(int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** UTF-16 shows itself by its blanks and line ends: their high byte is 0, all on one side. */
  private Optional<Charset> utf16() {
    int even = count(0, 2, 0);
    int odd = count(1, 2, 0);
    int half = bytes.length / 2;
    if (bytes.length % 2 != 0 || half == 0) {
      return Optional.empty();
    } else if (odd * 10 >= half && even * 100 <= half) {
      return Optional.of(StandardCharsets.UTF_16LE);
    } else if (even * 10 >= half && odd * 100 <= half) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  private int count(int from, int step, int value) {
    int n = 0;
    for (int i = from; i < bytes.length; i += step) {
      if (bytes[i] == value) {
        n++;
      }
    }
    return n;
  }

  private int badSequences() {
    return Encoding.decode(bytes, StandardCharsets.UTF_8).map(d -> d.bad().size()).orElse(1);
  }

  private int goodSequences() {
    String text =
        Encoding.decode(bytes, StandardCharsets.UTF_8).map(Encoding.Decoded::text).orElse("");
    return (int) text.codePoints().filter(c -> c > 0x7F && c != 0xFFFD).count();
  }

  private void byStatistics() {
    byte[] sample = sample();
    boolean signs = hasC1(sample);
    for (CharsetMatch match : new CharsetDetector().setText(sample).detectAll()) {
      String name = match.getName();
      if (match.getConfidence() < SURE || name.startsWith("UTF-") || name.startsWith("IBM")) {
        continue;
      }
      String wanted = signs ? WITH_SIGNS.getOrDefault(name, name) : name;
      if (Charset.isSupported(wanted) && !wanted.startsWith("ISO-2022")) {
        found.add(Charset.forName(wanted));
      }
    }
  }

  /** Statistics look at the lines that are not plain ASCII: only they tell encodings apart. */
  private byte[] sample() {
    var lines = new ByteArrayOutputStream();
    int start = 0;
    boolean telling = false;
    for (int i = 0; i < bytes.length && lines.size() < SAMPLE; i++) {
      telling |= bytes[i] < 0;
      if (bytes[i] == '\n' || bytes[i] == '\r' || i == bytes.length - 1 || i - start >= SAMPLE) {
        if (telling) {
          lines.write(bytes, start, i + 1 - start);
        }
        start = i + 1;
        telling = false;
      }
    }
    return lines.toByteArray();
  }

  private static boolean hasC1(byte[] sample) {
    for (byte b : sample) {
      if ((b & 0xE0) == 0x80) {
        return true;
      }
    }
    return false;
  }
}
