package org.colloquy.ledger;

/** The repairs that a piece may have undergone; each says which it allows (law L2). */
public enum Rule {
  /** A line end inside a paragraph, with its blanks, reads as one blank or as nothing. */
  WRAP {
    @Override
    public boolean allows(String from, String as) {
      return allBlank(from) && hasLineEnd(from) && (as.equals(" ") || as.isEmpty());
    }
  },
  /** The line ends and blanks between two blocks read as one line end. */
  BREAK {
    @Override
    public boolean allows(String from, String as) {
      return allBlank(from) && as.equals("\n");
    }
  },
  /** A run of justifying blanks reads as one blank. */
  BLANKS {
    @Override
    public boolean allows(String from, String as) {
      return allBlank(from) && !hasLineEnd(from) && as.equals(" ");
    }
  },
  /** A hyphen that only divides a word at a line end is taken out, with the line end. */
  HYPHEN {
    @Override
    public boolean allows(String from, String as) {
      return as.isEmpty()
          && !from.isEmpty()
          && "-\u00AC\u2010".indexOf(from.charAt(0)) >= 0
          && allBlank(from.substring(1));
    }
  },
  /** A soft hyphen, with the line end after it if there is one, is taken out. */
  SOFT_HYPHEN {
    @Override
    public boolean allows(String from, String as) {
      return as.isEmpty() && from.startsWith("\u00AD") && allBlank(from.substring(1));
    }
  },
  /** A character that XML forbids is taken out or reads as a blank. */
  FORBIDDEN {
    @Override
    public boolean allows(String from, String as) {
      return (as.isEmpty() || as.equals(" ") || as.equals("\uFFFD"))
          && !from.isEmpty()
          && from.codePoints().noneMatch(Rule::isXmlChar);
    }
  },
  /** A wrong glyph of a font, converter or scan reads as the sign it stands for. */
  GLYPH {
    @Override
    public boolean allows(String from, String as) {
      return Glyph.allows(from, as);
    }
  },
  /** Bytes decoded by the wrong charset read as the character they were. */
  MOJIBAKE {
    @Override
    public boolean allows(String from, String as) {
      return Misreading.allows(from, as);
    }
  },
  /**
   * A character reference of HTML reads as its character, also where that is a wrong glyph; a soft
   * hyphen is taken out.
   */
  ENTITY {
    @Override
    public boolean allows(String from, String as) {
      String sign = CharacterReferences.decode(from).orElse("");
      return !sign.isEmpty()
          && (sign.equals("\u00AD") ? as.isEmpty() : as.equals(sign) || Glyph.allows(sign, as));
    }
  },
  /**
   * An escape of mail reads as its character; the equals sign at the end of a line, which mail puts
   * there to break it, is taken out.
   */
  QUOTED_PRINTABLE {
    @Override
    public boolean allows(String from, String as) {
      return from.equals("=")
          ? as.isEmpty()
          : QuotedPrintable.decode(from).filter(as::equals).isPresent();
    }
  };

  /**
   * Returns whether the rule may read {@code from} as {@code as}.
   *
   * @param from words of the transcript, not empty
   * @param as how they read
   */
  public abstract boolean allows(String from, String as);

  /** Returns whether a code point is a blank of layout: white space, NBSP, form feed, BOM. */
  public static boolean isBlank(int c) {
    return Character.isWhitespace(c)
        || c == 0xA0
        || c == 0x2007
        || c == 0x202F
        || c == 0xFEFF
        || c == 0x85;
  }

  private static boolean allBlank(String s) {
    return s.codePoints().allMatch(Rule::isBlank);
  }

  private static boolean hasLineEnd(String s) {
    return s.codePoints()
        .anyMatch(c -> c == '\n' || c == '\r' || c == '\f' || c == 0x85 || c == 0x2028);
  }

  /**
   * Returns whether XML 1.0 allows the code point in text; CR counts as forbidden: parsers eat it.
   */
  public static boolean isXmlChar(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || (c >= 0x10000 && c <= 0x10FFFF);
  }
}
