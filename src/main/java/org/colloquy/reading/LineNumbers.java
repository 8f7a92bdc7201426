package org.colloquy.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.ledger.Rule;

/**
 * Finds the numbers that a court transcript or a printed edition sets before its lines: 1 to 25 on
 * every page, or only 5, 10, 15. They are told from lists by evidence: long runs that count up, in
 * one column, over lines of which many end in mid-sentence.
 */
final class LineNumbers {
  private static final int SHORTEST_RUN = 8;
  private static final int FIVE = 5;

  /** Pages of a court transcript have 25 lines, the last of a day fewer. */
  private static final int FULL_PAGE = 20;

  private final String text;
  private final List<Line> lines;
  private final List<Lift> lifts = new ArrayList<>();
  private final int[] numbers;

  private LineNumbers(String text, List<Line> lines) {
    this.text = text;
    this.lines = lines;
    this.numbers = new int[lines.size()];
  }

  /**
   * The lines without their numbers, and the numbers.
   *
   * @param lines all lines; a line that held a number only is blank
   * @param lifts the numbers, all for {@link FlowId#LINES}
   */
  record Found(List<Line> lines, List<Lift> lifts) {}

  static Found find(String text, List<Line> lines) {
    var finder = new LineNumbers(text, lines);
    if (!finder.mark(1) && !finder.mark(FIVE)) {
      return new Found(lines, List.of());
    }
    return new Found(finder.stripped(), finder.lifts);
  }

  /** Marks the lines whose numbers count up by a step in long runs; whether there is evidence. */
  private boolean mark(int step) {
    java.util.Arrays.fill(numbers, 0);
    int ink = 0;
    int marked = 0;
    int runs = 0;
    List<Integer> run = new ArrayList<>();
    int last = 0;
    int since = 0;
    for (int n = 0; n < lines.size(); n++) {
      Line line = lines.get(n);
      if (line.isBlank()) {
        continue;
      }
      ink++;
      since++;
      int number = leading(line);
      boolean counts = number == last + step && (step == 1 ? since <= 3 : since == step);
      if (number > 0 && counts && !run.isEmpty() && aligned(line, lines.get(run.get(0)))) {
        run.add(n);
      } else if (number == step || number > 0 && run.isEmpty() && number % step == 0) {
        marked += keep(run, step);
        runs += run.size() >= shortest(step) ? 1 : 0;
        run = new ArrayList<>(List.of(n));
      } else {
        continue;
      }
      last = number;
      since = 0;
    }
    marked += keep(run, step);
    runs += run.size() >= shortest(step) ? 1 : 0;
    // Questions and answers of a line each are seldom cut; that every page counts anew shows more.
    int cut = runs >= 2 && isFullPage() ? 15 : 5;
    return marked * step * 10 >= ink * 3 && (runs >= 2 || marked >= 20) && cuts() * cut >= marked;
  }

  /** Whether a line counted from 1 is the last of a full page. */
  private boolean isFullPage() {
    int longest = 0;
    for (int number : numbers) {
      longest = Math.max(longest, number);
    }
    return longest >= FULL_PAGE && longest <= 3 * FULL_PAGE;
  }

  private static int shortest(int step) {
    return step == 1 ? SHORTEST_RUN : 3;
  }

  private int keep(List<Integer> run, int step) {
    if (run.size() < shortest(step)) {
      return 0;
    }
    run.forEach(n -> numbers[n] = leading(lines.get(n)));
    return run.size();
  }

  /** The number that a line begins with and that a blank or nothing follows, or 0. */
  private int leading(Line line) {
    int i = line.from();
    int number = 0;
    while (i < line.to() && i < line.from() + 3 && isDigit(text.charAt(i))) {
      number = number * 10 + text.charAt(i++) - '0';
    }
    boolean apart = i == line.to() || Rule.isBlank(text.charAt(i));
    return i > line.from() && apart ? number : 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether two numbers stand in one column, flush left or flush right. */
  private boolean aligned(Line a, Line b) {
    int left = Math.abs(column(a, a.from()) - column(b, b.from()));
    int right = Math.abs(column(a, contentless(a)) - column(b, contentless(b)));
    return Math.min(left, right) <= 2;
  }

  private static int column(Line line, int at) {
    return at - line.start();
  }

  private int contentless(Line line) {
    int i = line.from();
    while (i < line.to() && isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** How many numbered lines end in mid-sentence and go on with a small letter in the next. */
  private int cuts() {
    int cuts = 0;
    Optional<Line> before = Optional.empty();
    for (int n = 0; n < lines.size(); n++) {
      Line line = lines.get(n);
      if (line.isBlank()) {
        continue;
      }
      Line bare = numbers[n] > 0 ? bare(line) : line;
      if (!bare.isBlank()) {
        if (before.isPresent() && Sentences.goesOn(text, before.get(), bare)) {
          cuts++;
        }
        before = Optional.of(bare);
      }
    }
    return cuts;
  }

  private Line bare(Line line) {
    int from = contentless(line);
    while (from < line.to() && Rule.isBlank(text.charAt(from))) {
      from++;
    }
    return new Line(line.start(), from, line.to(), line.end());
  }

  private List<Line> stripped() {
    List<Line> bare = new ArrayList<>(lines.size());
    for (int n = 0; n < lines.size(); n++) {
      Line line = lines.get(n);
      if (numbers[n] > 0) {
        lifts.add(Lift.into(FlowId.LINES, line.from(), contentless(line), "number of a line"));
        bare.add(bare(line));
      } else {
        bare.add(line);
      }
    }
    return bare;
  }
}
