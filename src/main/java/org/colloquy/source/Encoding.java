package org.colloquy.source;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Bytes to text and back in one charset, without losing a byte (law L5). */
final class Encoding {
  private static final HexFormat HEX = HexFormat.of();
  private static final int LONGEST_CHARACTER = 4;

  private Encoding() {}

  /**
   * A text and what of the bytes it does not hold.
   *
   * @param text the text
   * @param bad the bytes kept beside it
   */
  record Decoded(String text, List<BadBytes> bad) {}

  /**
   * Decodes bytes so that {@link #encode} gives them back.
   *
   * @return empty if the charset cannot give the bytes back, as some stateful ones cannot
   */
  static Optional<Decoded> decode(byte[] bytes, Charset charset) {
    if (!charset.canEncode()) {
      return Optional.empty();
    }
    Decoded whole = decodeWhole(bytes, charset);
    if (givesBack(bytes, charset, whole)) {
      return Optional.of(whole);
    }
    Decoded single = decodeSingly(bytes, charset);
    return givesBack(bytes, charset, single) ? Optional.of(single) : Optional.empty();
  }

  /** Encodes a text; where bytes were kept, they stand for the code unit at their offset. */
  static byte[] encode(String text, Charset charset, List<BadBytes> bad)
      throws CharacterCodingException {
    CharsetEncoder encoder =
        charset
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var out = new ByteArrayOutputStream(text.length());
    int at = 0;
    for (BadBytes kept : bad) {
      write(out, encoder.encode(CharBuffer.wrap(text, at, kept.offset())));
      out.writeBytes(HEX.parseHex(kept.hex()));
      at = kept.offset() + 1;
    }
    write(out, encoder.encode(CharBuffer.wrap(text, at, text.length())));
    return out.toByteArray();
  }

  private static void write(ByteArrayOutputStream out, ByteBuffer encoded) {
    out.write(encoded.array(), encoded.arrayOffset(), encoded.remaining());
  }

  private static boolean givesBack(byte[] bytes, Charset charset, Decoded decoded) {
    try {
      return Arrays.equals(bytes, encode(decoded.text, charset, decoded.bad));
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static Decoded decodeWhole(byte[] bytes, Charset charset) {
    CharsetDecoder decoder = strict(charset);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer room = CharBuffer.allocate(Math.max(16, Math.min(bytes.length, 1 << 16)));
    var text = new StringBuilder(bytes.length);
    var bad = new BadRuns(text);
    boolean flushing = false;
    while (true) {
      CoderResult result = flushing ? decoder.flush(room) : decoder.decode(in, room, true);
      text.append(room.flip());
      room.clear();
      if (result.isError()) {
        int length = Math.min(result.length(), in.remaining());
        bad.add(bytes, in.position(), length);
        in.position(in.position() + length);
      } else if (result.isUnderflow()) {
        if (flushing) {
          return new Decoded(text.toString(), bad.found());
        }
        flushing = true;
      }
    }
  }

  /** Decodes one character after the other, and keeps the bytes of each that is not encoded so. */
  private static Decoded decodeSingly(byte[] bytes, Charset charset) {
    CharsetDecoder decoder = strict(charset);
    var text = new StringBuilder(bytes.length);
    var bad = new BadRuns(text);
    int at = 0;
    while (at < bytes.length) {
      int length = 0;
      for (int n = 1; n <= LONGEST_CHARACTER && at + n <= bytes.length && length == 0; n++) {
        Optional<String> character = character(decoder, bytes, at, n);
        if (character.isPresent()) {
          length = n;
          take(character.get(), charset, bytes, at, n, text, bad);
        }
      }
      if (length == 0) {
        length = 1;
        bad.add(bytes, at, length);
      }
      at += length;
    }
    return new Decoded(text.toString(), bad.found());
  }

  private static void take(
      String character,
      Charset charset,
      byte[] bytes,
      int at,
      int length,
      StringBuilder text,
      BadRuns bad) {
    byte[] own = Arrays.copyOfRange(bytes, at, at + length);
    if (givesBack(own, charset, new Decoded(character, List.of()))) {
      text.append(character);
    } else if (character.length() == 1) {
      bad.keep(character, bytes, at, length);
    } else {
      bad.add(bytes, at, length);
    }
  }

  private static Optional<String> character(CharsetDecoder decoder, byte[] bytes, int at, int n) {
    try {
      String character = decoder.reset().decode(ByteBuffer.wrap(bytes, at, n)).toString();
      return character.isEmpty() ? Optional.empty() : Optional.of(character);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Collects bytes that did not decode, neighbours joined. */
  private static final class BadRuns {
    private final StringBuilder text;
    private final List<BadBytes> found = new ArrayList<>();
    private int endOfRun = -1;

    BadRuns(StringBuilder text) {
      this.text = text;
    }

    void add(byte[] bytes, int at, int length) {
      String hex = HEX.formatHex(bytes, at, at + length);
      if (endOfRun == text.length()) {
        int last = found.size() - 1;
        BadBytes before = found.get(last);
        found.set(last, new BadBytes(before.offset(), before.hex() + hex));
        return;
      }
      found.add(new BadBytes(text.length(), hex));
      text.append('\uFFFD');
      endOfRun = text.length();
    }

    void keep(String character, byte[] bytes, int at, int length) {
      found.add(new BadBytes(text.length(), HEX.formatHex(bytes, at, at + length)));
      text.append(character);
    }

    List<BadBytes> found() {
      return found;
    }
  }
}
