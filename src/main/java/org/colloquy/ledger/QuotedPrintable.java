package org.colloquy.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/** The quoted-printable encoding of mail (RFC 2045, section 6.7): {@code =2E}, {@code =C3=A9}. */
public final class QuotedPrintable {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private QuotedPrintable() {}

  /**
   * Returns the character that a run of escapes stands for: UTF-8, else one byte of windows-1252.
   *
   * @param escapes each an equals sign and two hexadecimal digits in capitals
   * @return empty if it is none, or not one character
   */
  public static Optional<String> decode(String escapes) {
    if (!escapes.matches("(?:=[0-9A-F]{2}){1,4}")) {
      return Optional.empty();
    }
    byte[] bytes = HexFormat.of().parseHex(escapes.replace("=", ""));
    try {
      String as = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return isSign(as) ? Optional.of(as) : Optional.empty();
    } catch (CharacterCodingException e) {
      String sign = new String(bytes, WINDOWS);
      return isSign(sign) ? Optional.of(sign) : Optional.empty();
    }
  }

  private static boolean isSign(String as) {
    int c = as.codePointAt(0);
    return as.codePointCount(0, as.length()) == 1
        && !Character.isISOControl(c)
        && c != 0xFFFD
        && c != 0xAD;
  }
}
