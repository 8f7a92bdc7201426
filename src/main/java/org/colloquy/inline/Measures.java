package org.colloquy.inline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.reading.Flow;
import org.colloquy.reading.Range;

/**
 * Marks quantities with a unit: {@code 300 thousand hectares} is {@code quantity="300000"
 * unit="hectare"}. Units, numerals and signs of money are data; what is counted in no unit of the
 * list ({@code 29 people}) is no measure.
 */
public final class Measures implements Annotator {
  @Override
  public void annotate(Flow flow, Context context, Consumer<Mark> found) {
    var reader =
        new MeasureReader(
            Runs.of(flow.text()), NameCues.of(context.vocabulary().language()));
    reader.read().forEach(found);
  }

  private static final class MeasureReader {
    private final Runs runs;
    private final String text;
    private final Map<String, String> units;
    private final Map<String, String> multipliers;
    private final Map<String, String> numerals;
    private final Map<String, String> signs;

    MeasureReader(Runs runs, NameCues cues) {
      this.runs = runs;
      this.text = runs.text();
      this.units = cues.values("unit");
      this.multipliers = cues.values("multiplier");
      this.numerals = cues.values("number");
      this.signs = cues.values("currency-sign");
    }

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
      int last = lastOfNumber(i);
      BigDecimal quantity = last < i ? null : quantity(i, last);
      if (quantity == null) {
        return null;
      }
      while (runs.isJoined(last) && multipliers.containsKey(runs.word(last + 1))) {
        last++;
        quantity = quantity.multiply(new BigDecimal(multipliers.get(runs.word(last))));
      }
      String sign = signBefore(runs.start(i));
      if (sign != null) {
        Range range = new Range(runs.start(i) - sign.length(), runs.end(last));
        return mark(range, quantity, signs.get(sign));
      }
      return withUnit(i, last, quantity);
    }

    private Mark withUnit(int i, int last, BigDecimal quantity) {
      String best = null;
      int end = runs.end(last);
      int at = end;
      while (at < text.length() && at - end < 2 && (Runs.isBlank(text.charAt(at)) || at == end && text.charAt(at) == '-')) {
        at++;
      }
      int stop = Math.min(text.length(), at + 24);
      String ahead = text.substring(at, stop);
      for (String unit : units.keySet()) {
        if (ahead.startsWith(unit)
            && (best == null || unit.length() > best.length())
            && isWhole(unit, ahead, at > end)) {
          best = unit;
        }
      }
      return best == null
          ? null
          : mark(new Range(runs.start(i), at + best.length()), quantity, units.get(best));
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
      while (last + 1 < runs.size() && isInNumber(last)) {
        last++;
      }
      return last;
    }

    private boolean isInNumber(int i) {
      String gap = runs.gap(i);
      return isDigits(i)
          && i + 1 < runs.size()
          && isDigits(i + 1)
          && (gap.equals(".") || (gap.equals(",") && runs.word(i + 1).length() == 3));
    }

    private BigDecimal quantity(int i, int last) {
      String numeral = numerals.get(runs.word(i));
      if (numeral != null) {
        return new BigDecimal(numeral);
      }
      if (runs.word(i).length() == 3 && runs.word(i).charAt(0) == '0') {
        return null;
      }
      String figures = text.substring(runs.start(i), runs.end(last)).replace(",", "");
      boolean number =
          figures.length() < 20
              && figures.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.')
              && figures.indexOf('.') == figures.lastIndexOf('.');
      return number ? new BigDecimal(figures) : null;
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
  }

  private static Mark mark(Range range, BigDecimal quantity, String unit) {
    SortedMap<String, String> attributes = new TreeMap<>();
    attributes.put("quantity", quantity.stripTrailingZeros().toPlainString());
    attributes.put("unit", unit);
    return new Mark(
        MarkKind.MEASURE, range, List.of(), attributes, 0.9, new Evidence("measure", unit));
  }
}
