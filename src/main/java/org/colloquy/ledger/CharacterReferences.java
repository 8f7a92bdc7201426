package org.colloquy.ledger;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Character references of HTML: by name, by number, by hexadecimal number. Stateless. */
public final class CharacterReferences {
  /** Names are shorter than this, references with their prefix too. */
  public static final int LONGEST = 40;

  private static final Map<String, String> NAMES = names();
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String ESCAPED = "&amp;";

  private CharacterReferences() {}

  /**
   * Returns the character that a reference stands for, also when its ampersand is escaped once or
   * more. Numbers from 128 to 159 are those of windows-1252, as in browsers.
   *
   * @param reference from ampersand to semicolon
   * @return empty if it is none, or stands for a control character
   */
  public static Optional<String> decode(String reference) {
    String name = reference;
    while (name.startsWith(ESCAPED) && name.length() > ESCAPED.length()) {
      name = "&" + name.substring(ESCAPED.length());
    }
    if (name.length() < 3 || name.charAt(0) != '&' || !name.endsWith(";")) {
      return Optional.empty();
    }
    name = name.substring(1, name.length() - 1);
    return name.charAt(0) == '#' ? number(name.substring(1)) : Optional.ofNullable(NAMES.get(name));
  }

  private static Optional<String> number(String digits) {
    boolean hex = digits.startsWith("x") || digits.startsWith("X");
    try {
      int c = hex ? Integer.parseInt(digits.substring(1), 16) : Integer.parseInt(digits);
      if (c >= 0x80 && c < 0xA0) {
        c = new String(new byte[] {(byte) c}, WINDOWS).charAt(0);
      }
      boolean sign = c >= 0x20 && Rule.isXmlChar(c) && !Character.isISOControl(c) && c != 0xFFFD;
      return sign ? Optional.of(Character.toString(c)) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (String[] row : Rows.read("character-references.tsv")) {
      names.put(row[0], Character.toString(Integer.parseInt(row[1], 16)));
    }
    return Map.copyOf(names);
  }
}
