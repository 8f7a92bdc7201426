package org.colloquy.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * A line with words in it, as the search for running heads sees it.
 *
 * @param index of the line
 * @param line the line
 * @param key its words in small letters, blanks run together, each run of digits as {@code #};
 *     empty if it is too long for a running head
 * @param number the number of a line that is a page number and nothing else
 * @param ending the number at which the line begins or ends, other words beside it
 * @param atEnd whether that number stands at the end
 * @param explicit the page, if the line says that a page begins: {@code [Page 3]}
 */
record PageLine(
    int index,
    Line line,
    String key,
    Optional<Integer> number,
    Optional<Integer> ending,
    boolean atEnd,
    Optional<String> explicit) {
  private static final int LONGEST_HEAD = 110;
  private static final int LONGEST_NUMBER = 5;

  static PageLine of(String text, int index, Line line, FurniturePatterns furniture) {
    // Justified heads hold long runs of blanks: what counts is the words.
    if (line.length() > 4 * LONGEST_HEAD) {
      return plain(index, line);
    }
    String words = line.of(text).replaceAll("[\\s\\u00A0]+", " ");
    if (words.length() > LONGEST_HEAD) {
      return plain(index, line);
    }
    Optional<String> explicit = furniture.line("page", words).map(m -> m.group(1));
    Optional<Matcher> number = furniture.line("number", words);
    String key = words.toLowerCase(Locale.ROOT).replaceAll("\\d+", "#");
    Optional<Integer> alone =
        explicit.isPresent() ? Optional.empty() : number.flatMap(m -> value(m.group(1)));
    int last = words.length();
    while (last > 0 && isDigit(words.charAt(last - 1))) {
      last--;
    }
    int first = 0;
    while (first < words.length() && isDigit(words.charAt(first))) {
      first++;
    }
    boolean whole = last == 0 || alone.isPresent();
    boolean atEnd = last < words.length();
    Optional<Integer> ending =
        whole ? Optional.empty() : value(atEnd ? words.substring(last) : words.substring(0, first));
    return new PageLine(index, line, key, alone, ending, atEnd, explicit);
  }

  private static PageLine plain(int index, Line line) {
    return new PageLine(
        index, line, "", Optional.empty(), Optional.empty(), false, Optional.empty());
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static Optional<Integer> value(String digits) {
    if (digits.isEmpty() || digits.length() > LONGEST_NUMBER) {
      return Optional.empty();
    }
    return digits.chars().allMatch(c -> isDigit((char) c))
        ? Optional.of(Integer.parseInt(digits))
        : Roman.value(digits);
  }

  /** The letters of the key alone, for heads that hold their number left or right. */
  String letters() {
    return key.replaceAll("[^\\p{L} ]", "").strip();
  }

  /** Whether the line is in brackets, as stage directions are. */
  boolean isBracketed() {
    return key.startsWith("(") || key.startsWith("[") || key.startsWith("*");
  }
}
