package org.colloquy.inline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.reading.Range;

/** Reads the quantities of one text that have a unit or a sign of money. */
final class MeasureReader {
  private static final int LONGEST_UNIT = 24;

  private final Runs runs;
  private final String text;
  private final NameCues cues;
  private final boolean decimalComma;
  private final Map<String, String> units;
  private final Map<String, String> multipliers;
  private final Map<String, String> numerals;
  private final Map<String, String> signs;

  MeasureReader(Runs runs, NameCues cues) {
    this.runs = runs;
    this.text = runs.text();
    this.cues = cues;
    this.decimalComma = cues.words("decimal-sign").contains(",");
    this.units = cues.values("unit");
    this.multipliers = cues.values("multiplier");
    this.numerals = cues.values("number");
    this.signs = cues.values("currency-sign");
  }

  /** A number with its multipliers, and the runs it takes. */
  private record Quantity(int first, int last, BigDecimal value, BigDecimal scale) {}

  /** Returns the measures in order; none overlap. */
  List<Mark> read() {
    List<Mark> found = new ArrayList<>();
    int i = 0;
    while (i < runs.size()) {
      Mark mark = at(i);
      if (mark != null) {
        found.add(mark);
        i = runs.from(mark.range().end());
      } else {
        i++;
      }
    }
    return found;
  }

  private Mark at(int i) {
    Quantity least = quantity(i);
    if (least == null) {
      return null;
    }
    Quantity most = upTo(least);
    int last = most == null ? least.last() : most.last();
    String sign = signBefore(runs.start(i));
    if (sign != null) {
      Range range = new Range(runs.start(i) - sign.length(), runs.end(last));
      return mark(range, least, most, signs.get(sign));
    }
    int at = unitStart(last);
    String unit = unitAt(at, at > runs.end(last));
    if (unit == null) {
      return null;
    }
    return mark(new Range(runs.start(i), at + unit.length()), least, most, units.get(unit));
  }

  private Quantity quantity(int i) {
    int last = lastOfNumber(i);
    BigDecimal value = last < i ? null : value(i, last);
    if (value == null) {
      return null;
    }
    BigDecimal scale = BigDecimal.ONE;
    while (runs.isJoined(last) && multipliers.containsKey(runs.word(last + 1))) {
      last++;
      scale = scale.multiply(new BigDecimal(multipliers.get(runs.word(last))));
    }
    return new Quantity(i, last, value.multiply(scale), scale);
  }

  /** Returns the second number of {@code 30-60} or {@code 30 to 60}, or null. */
  private Quantity upTo(Quantity least) {
    int last = least.last();
    if (last + 1 >= runs.size()) {
      return null;
    }
    String gap = runs.gap(last);
    int next = last + 1;
    if (runs.isJoined(last) && cues.words("range-word").contains(runs.word(next))) {
      next = runs.isJoined(next) ? next + 1 : runs.size();
    } else if (!gap.equals("-") && !gap.equals("–")) {
      return null;
    }
    Quantity most = next < runs.size() ? quantity(next) : null;
    return most != null && most.value().compareTo(least.value()) > 0 ? most : null;
  }

  private int unitStart(int number) {
    int last = number;
    // {@code 4 milliards de dollars}: a word that hangs the unit on a multiplier.
    if (runs.isJoined(last)
        && multipliers.containsKey(runs.word(last))
        && cues.words("measure-link").contains(runs.word(last + 1))) {
      last++;
    }
    int at = runs.end(last);
    if (at < text.length() && (Runs.isBlank(text.charAt(at)) || text.charAt(at) == '-')) {
      at++;
    }
    return at < text.length() && Runs.isBlank(text.charAt(at)) ? at + 1 : at;
  }

  private String unitAt(int at, boolean apart) {
    String ahead = text.substring(at, Math.min(text.length(), at + LONGEST_UNIT));
    String best = null;
    for (String unit : units.keySet()) {
      if (ahead.startsWith(unit)
          && (best == null || unit.length() > best.length())
          && isWhole(unit, ahead, apart)) {
        best = unit;
      }
    }
    return best;
  }

  private static boolean isWhole(String unit, String ahead, boolean apart) {
    boolean letter = Character.isLetter(unit.charAt(0));
    boolean ends =
        ahead.length() == unit.length()
            || !letter
            || !Character.isLetterOrDigit(ahead.charAt(unit.length()));
    return ends && (apart || !letter);
  }

  /** Returns the last run of a number in figures or the numeral at a run; less than i if none. */
  private int lastOfNumber(int i) {
    if (numerals.containsKey(runs.word(i))) {
      return i;
    }
    if (!isDigits(i) || (i > 0 && isInNumber(i - 1))) {
      return i - 1;
    }
    int last = i;
    while (isInNumber(last)) {
      last++;
    }
    return last;
  }

  /**
   * Whether a number goes on after a run: {@code 6,000.5}, or {@code 6.000,5} where a comma is
   * decimal.
   */
  private boolean isInNumber(int i) {
    if (!isDigits(i) || i + 1 >= runs.size() || !isDigits(i + 1)) {
      return false;
    }
    String gap = runs.gap(i);
    boolean group = runs.word(i + 1).length() == 3;
    if (decimalComma) {
      boolean blank = gap.length() == 1 && Runs.isBlank(gap.charAt(0)) && runs.word(i).length() < 4;
      return gap.equals(",") || (group && (gap.equals(".") || blank));
    }
    return gap.equals(".") || (group && gap.equals(","));
  }

  private BigDecimal value(int i, int last) {
    String numeral = numerals.get(runs.word(i));
    if (numeral != null) {
      return new BigDecimal(numeral);
    }
    if (runs.word(i).length() == 3 && runs.word(i).charAt(0) == '0') {
      return null;
    }
    String figures = figures(i, last);
    boolean number =
        figures.length() < 20
            && figures.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.')
            && figures.indexOf('.') == figures.lastIndexOf('.');
    return number ? new BigDecimal(figures) : null;
  }

  /** Returns a number as printed, without what groups its figures and with a decimal point. */
  private String figures(int i, int last) {
    var figures = new StringBuilder();
    for (int at = runs.start(i); at < runs.end(last); at++) {
      char c = text.charAt(at);
      if (Character.isDigit(c)) {
        figures.append(c);
      } else if (c == (decimalComma ? ',' : '.')) {
        figures.append('.');
      }
    }
    return figures.toString();
  }

  private String signBefore(int start) {
    String best = null;
    for (String sign : signs.keySet()) {
      if (text.startsWith(sign, start - sign.length())
          && (best == null || sign.length() > best.length())) {
        best = sign;
      }
    }
    return best;
  }

  private boolean isDigits(int i) {
    return runs.word(i).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static Mark mark(Range range, Quantity least, Quantity most, String unit) {
    SortedMap<String, String> attributes = new TreeMap<>();
    if (most == null) {
      attributes.put("quantity", plain(least.value()));
    } else {
      BigDecimal scale = scale(least, most);
      attributes.put("atLeast", plain(least.value().multiply(scale)));
      attributes.put("atMost", plain(most.value()));
    }
    attributes.put("unit", unit);
    return new Mark(
        MarkKind.MEASURE, range, List.of(), attributes, 0.9, new Evidence("measure", unit));
  }

  /** {@code 2-3 million}: the multiplier counts for both, if the first has none of its own. */
  private static BigDecimal scale(Quantity least, Quantity most) {
    boolean shared =
        least.scale().compareTo(BigDecimal.ONE) == 0
            && least.value().multiply(most.scale()).compareTo(most.value()) < 0;
    return shared ? most.scale() : BigDecimal.ONE;
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }
}
