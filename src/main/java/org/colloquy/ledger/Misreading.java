package org.colloquy.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * UTF-8 that was opened in an older charset, so that {@code é} reads {@code Ã©}. The list of
 * charsets is data: {@code misreadings.tsv}. Immutable and thread-safe.
 */
public final class Misreading {
  private static final List<Misreading> ALL = read();
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int LONGEST = 4;

  private final String charset;
  private final char[] characters = new char[256];
  private final Map<Character, Integer> bytes = new HashMap<>();

  private Misreading(String name) {
    this.charset = name;
    for (int b = 0x80; b < 0x100; b++) {
      String decoded = new String(new byte[] {(byte) b}, Charset.forName(name));
      boolean known = decoded.length() == 1 && decoded.charAt(0) != '\uFFFD';
      characters[b] = known ? decoded.charAt(0) : (char) b;
      bytes.put(characters[b], b);
    }
  }

  /** A sequence that reads as one character. */
  public record Found(int length, String as) {}

  /** Returns the misreadings, in the order of the file. */
  public static List<Misreading> all() {
    return ALL;
  }

  /** Returns the charset in which the text was opened, as Java names it. */
  public String charset() {
    return charset;
  }

  /** Returns whether its letters are not Latin. */
  public boolean isOfOtherScript() {
    int latin = 0;
    for (int b = 0xC0; b < 0x100; b++) {
      latin += Character.UnicodeScript.of(characters[b]) == Character.UnicodeScript.LATIN ? 1 : 0;
    }
    return latin < 0x20;
  }

  /** Returns the character whose UTF-8 bytes stand at an offset as characters of the charset. */
  public Optional<Found> at(CharSequence text, int offset) {
    int lead = offset < text.length() ? bytes.getOrDefault(text.charAt(offset), 0) : 0;
    int length = lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (length == 0 || offset + length > text.length()) {
      return Optional.empty();
    }
    byte[] encoded = new byte[length];
    for (int i = 0; i < length; i++) {
      int b = bytes.getOrDefault(text.charAt(offset + i), 0);
      if (i > 0 && (b & 0xC0) != 0x80) {
        return Optional.empty();
      }
      encoded[i] = (byte) b;
    }
    try {
      String as = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(encoded)).toString();
      return Optional.of(new Found(length, as));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Returns the same for text that was misread twice: {@code Ã¢â‚¬â„¢} for an apostrophe. */
  public Optional<Found> twiceAt(CharSequence text, int offset) {
    var once = new StringBuilder();
    int length = 0;
    for (int i = 0; i < LONGEST; i++) {
      Optional<Found> next = at(text, offset + length);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      once.append(next.get().as());
      length += next.get().length();
      Optional<Found> whole = at(once, 0);
      if (whole.isPresent()) {
        return Optional.of(new Found(length, whole.get().as()));
      }
    }
    return Optional.empty();
  }

  /** Returns how a text reads when its UTF-8 is opened in the charset. */
  String misread(String text) {
    var read = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      read.append(b >= 0 ? (char) b : characters[b & 0xFF]);
    }
    return read.toString();
  }

  /**
   * Returns how it reads after control characters were taken out and NBSP became a blank, as mail
   * and web programs do.
   */
  public String misreadAndCleaned(String text) {
    return misread(text).replaceAll("[\\x{80}-\\x{9F}]", "").replace('\u00A0', ' ');
  }

  /**
   * Returns the sign of windows-1252 for a control character of ISO 8859-1 with the same byte; NEL,
   * which ends lines, is none.
   */
  public static Optional<String> ofControl(char c) {
    if (c < 0x80 || c > 0x9F || c == 0x85) {
      return Optional.empty();
    }
    String sign = new String(new byte[] {(byte) c}, WINDOWS);
    return sign.charAt(0) == '\uFFFD' || sign.charAt(0) == c ? Optional.empty() : Optional.of(sign);
  }

  /** Returns whether some misreading makes {@code from} of {@code as}. */
  static boolean allows(String from, String as) {
    String meant = as.isEmpty() ? "\uFEFF" : as;
    if (from.length() == 1) {
      return ofControl(from.charAt(0)).filter(meant::equals).isPresent();
    }
    for (Misreading each : ALL) {
      String once = each.misread(meant);
      if (from.equals(once)
          || from.equals(each.misread(once))
          || from.equals(each.misreadAndCleaned(meant))) {
        return meant.codePointCount(0, meant.length()) == 1 && !from.equals(meant);
      }
    }
    return false;
  }

  private static List<Misreading> read() {
    List<Misreading> all = new ArrayList<>();
    for (String[] row : Rows.read("misreadings.tsv")) {
      if (Charset.isSupported(row[0])) {
        all.add(new Misreading(row[0]));
      }
    }
    return List.copyOf(all);
  }
}
