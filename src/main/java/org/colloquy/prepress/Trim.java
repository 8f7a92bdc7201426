package org.colloquy.prepress;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The size of a book's trimmed page.
 *
 * @param width in inches
 * @param height in inches
 */
public record Trim(double width, double height) {
  /** The house's size, 6 by 9 inches. */
  public static final Trim HOUSE = new Trim(6, 9);

  private static final String LENGTH = "(\\d{1,3}(?:\\.\\d{1,4})?)";
  private static final Pattern FORM =
      Pattern.compile(LENGTH + "\\s*[x×]\\s*" + LENGTH + "\\s*(in|mm|cm)?");

  /** What two sizes may differ by and be the same, in inches: a quarter of a millimetre. */
  private static final double SAME = 0.01;

  /**
   * Reads a size as users write it: {@code 6x9}, {@code 135x215mm}, {@code 12x19cm}, {@code a5}.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Trim parse(String text) {
    String size = text.strip().toLowerCase(Locale.ROOT);
    SortedMap<String, String> named = named();
    Matcher form = FORM.matcher(named.getOrDefault(size, size));
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "“%s” is no size; write 6x9 (inches), 135x215mm, 12x19cm, or one of %s"
              .formatted(text, String.join(", ", named.keySet())));
    }
    double width = Inches.of(Double.parseDouble(form.group(1)), form.group(3));
    double height = Inches.of(Double.parseDouble(form.group(2)), form.group(3));
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException("“" + text + "” is smaller than an inch");
    }
    return new Trim(width, height);
  }

  private static SortedMap<String, String> named() {
    try (InputStream stream = Trim.class.getResourceAsStream("trims.tsv");
        var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      var named = new TreeMap<String, String>();
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(fields -> named.put(fields[0], fields[1]));
      return named;
    } catch (IOException e) {
      throw new UncheckedIOException("the program's list of sizes cannot be read", e);
    }
  }

  /** Returns whether another size is the same to a cutter's eye. */
  public boolean isSameAs(Trim other) {
    return Math.abs(width - other.width) < SAME && Math.abs(height - other.height) < SAME;
  }

  /** Returns whether this is no smaller than one size and no larger than another. */
  boolean isBetween(Trim least, Trim most) {
    return width > least.width - SAME
        && height > least.height - SAME
        && width < most.width + SAME
        && height < most.height + SAME;
  }

  /** Returns the size as users write it: in inches, if these are round, else in millimetres. */
  @Override
  public String toString() {
    if (isRound(width) && isRound(height)) {
      return plain(width, 3) + "x" + plain(height, 3);
    }
    return plain(width * 25.4, 1) + "x" + plain(height * 25.4, 1) + "mm";
  }

  private static boolean isRound(double inches) {
    return Math.abs(inches * 1000 - Math.rint(inches * 1000)) < 1e-6;
  }

  private static String plain(double length, int digits) {
    BigDecimal rounded = BigDecimal.valueOf(length).setScale(digits, RoundingMode.HALF_UP);
    return rounded.stripTrailingZeros().toPlainString();
  }

  /** Returns sizes as a list for messages. */
  static String list(Iterable<Trim> trims) {
    var names = new StringBuilder();
    trims.forEach(trim -> names.append(names.isEmpty() ? "" : ", ").append(trim));
    return names.toString();
  }
}
