package org.colloquy.reading;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.ledger.Rule;

/**
 * How a transcript sets its paragraphs, measured from its lines.
 *
 * @param wrapped whether paragraphs run over several lines
 * @param justified whether runs of blanks are set between words to fill the line; then each counts
 *     as one blank, since they fill it unevenly
 * @param width the length that a full line reaches, in UTF-16 code units, indent included
 * @param spacing how many blank lines stand regularly between two lines of one paragraph
 * @param blankSeparates whether more blank lines divide paragraphs; not if they stand anywhere
 * @param indents how indents divide paragraphs
 * @param indent the indent, in columns, beyond which (or, if hanging, below which) a line opens one
 * @param tails what blanks at line ends say
 */
record Layout(
    boolean wrapped,
    boolean justified,
    int width,
    int spacing,
    boolean blankSeparates,
    Indents indents,
    int indent,
    Tails tails) {
  /** No typewriter or terminal line is longer; longer lines are paragraphs. */
  private static final int LONGEST_WRAP = 132;

  /** A line longer than this share of the width is no label on a line of its own. */
  private static final double LONG = 0.65;

  /** Lines that are all shorter are lines of a chat, of verse, of a list. */
  private static final int SHORTEST_WRAP = 36;

  /**
   * Narrower lines may be verse, which opens in small letters in some languages: they are wrapped
   * prose if the short ones end sentences.
   */
  private static final int WIDER_THAN_VERSE = 58;

  /** How indents divide paragraphs. */
  enum Indents {
    /** Not known. */
    NONE,
    /** An indented line sometimes opens a paragraph. */
    SOME,
    /** Each paragraph opens with an indent. */
    OPEN,
    /** Each paragraph opens at the margin, its other lines are indented. */
    HANG
  }

  /** What blanks at line ends say. */
  enum Tails {
    /** Nothing. */
    NONE,
    /** A line with a blank at its end goes on in the next, one without ends its paragraph. */
    FLOWED,
    /** Lines are pieces of printed lines; one without a blank at its end was cut in mid-word. */
    PIECES,
    /** Few lines have them: what was set off in the line stands on a line of its own. */
    BROKEN_OUT
  }

  /** Two lines that follow each other, blank lines aside. */
  private record Pair(Line a, Line b, int blanks, boolean goesOn) {}

  /**
   * Measures. A record is wrapped if most of its lines that are followed by another are full: the
   * next line's first word would not have fitted.
   *
   * @param lines those of which words stay in the body, and blank ones
   */
  static Layout measure(String text, List<Line> lines, Words words) {
    List<Pair> pairs = pairs(text, lines);
    List<Pair> going = pairs.stream().filter(Pair::goesOn).toList();
    Tails tails = tails(text, lines, pairs, words);
    boolean justified = justified(text, going);
    int width = width(text, lines, going, justified);
    if (pairs.size() < 3 || width > LONGEST_WRAP || width < SHORTEST_WRAP) {
      return new Layout(false, justified, Integer.MAX_VALUE, 0, true, Indents.NONE, 0, tails);
    }
    Layout measure = new Layout(true, justified, width, 0, true, Indents.NONE, 0, tails);
    int spaced = (int) going.stream().filter(pair -> pair.blanks() > 0).count();
    boolean running = going.size() >= 8 && going.size() * 4 >= pairs.size();
    int spacing = running && spaced * 10 >= going.size() * 6 ? mode(going) : 0;
    boolean separates =
        !(running && spacing == 0 && going.size() >= 20 && spaced * 4 >= going.size());
    int near = 0;
    int full = 0;
    int on = 0;
    int deeper = 0;
    int longPairs = 0;
    int longFull = 0;
    int stops = 0;
    for (Pair pair : pairs) {
      if (pair.blanks() <= spacing || !separates) {
        near++;
        boolean isLong = measure.reach(text, pair.a()) >= width * LONG;
        longPairs += isLong ? 1 : 0;
        on += pair.goesOn() ? 1 : 0;
        if (measure.isFull(text, pair.a(), pair.b())) {
          full++;
          longFull += isLong ? 1 : 0;
        } else {
          stops += Sentences.stops(text, pair.a()) ? 1 : 0;
          deeper += pair.b().indent(text) > pair.a().indent(text) ? 1 : 0;
        }
      }
    }
    boolean prose = width >= WIDER_THAN_VERSE || stops * 10 >= (near - full) * 8;
    boolean wrapped =
        prose
            && (near >= 3 && full * 2 >= near
                || near >= 20 && full * 5 >= near * 2
                || longPairs >= 4 && longFull * 10 >= longPairs * 8
                || near >= 12 && on * 5 >= near * 2 && full * 5 >= near);
    Indents some = deeper * 10 >= near ? Indents.SOME : Indents.NONE;
    Layout layout = new Layout(wrapped, justified, width, spacing, separates, some, 0, tails);
    return wrapped ? layout.indented(text, pairs, going) : layout;
  }

  /** The length that all but the longest lines keep to; of lines in mid-sentence, if many are. */
  private static int width(String text, List<Line> lines, List<Pair> going, boolean justified) {
    int[] all =
        lines.stream()
            .filter(line -> !line.isBlank())
            .mapToInt(line -> reach(text, line, justified))
            .sorted()
            .toArray();
    if (all.length == 0) {
      return 0;
    }
    int width = all[all.length * 97 / 100];
    if (width > 2 * LONGEST_WRAP || going.size() < 20) {
      return width;
    }
    int[] inside =
        going.stream().mapToInt(pair -> reach(text, pair.a(), justified)).sorted().toArray();
    return inside[inside.length * 97 / 100];
  }

  /** Whether many lines in mid-sentence hold runs of blanks and yet do not end in one column. */
  private static boolean justified(String text, List<Pair> going) {
    int runs = 0;
    for (Pair pair : going) {
      Line line = pair.a();
      runs += line.to() - line.start() - reach(text, line, true) >= 2 ? 1 : 0;
    }
    return going.size() >= 20 && runs * 10 >= going.size();
  }

  /** How far a line reaches. */
  int reach(String text, Line line) {
    return reach(text, line, justified);
  }

  private static int reach(String text, Line line, boolean justified) {
    int reach = line.to() - line.start();
    if (justified && reach <= 3 * LONGEST_WRAP) {
      for (int i = line.from() + 2; i < line.to(); i++) {
        boolean run =
            text.charAt(i) == ' ' && text.charAt(i - 1) == ' ' && text.charAt(i - 2) == ' ';
        reach -= run ? 1 : 0;
      }
    }
    return reach;
  }

  private static List<Pair> pairs(String text, List<Line> lines) {
    List<Pair> pairs = new ArrayList<>();
    Line before = null;
    int blanks = 0;
    for (Line line : lines) {
      if (line.isBlank()) {
        blanks++;
        continue;
      }
      if (before != null) {
        pairs.add(new Pair(before, line, blanks, Sentences.goesOn(text, before, line)));
      }
      before = line;
      blanks = 0;
    }
    return pairs;
  }

  private static int mode(List<Pair> pairs) {
    int[] counts = new int[5];
    pairs.forEach(pair -> counts[Math.min(4, pair.blanks())]++);
    int best = 1;
    for (int k = 2; k < counts.length; k++) {
      best = counts[k] > counts[best] ? k : best;
    }
    return best;
  }

  private static Tails tails(String text, List<Line> lines, List<Pair> pairs, Words words) {
    int tails = 0;
    int going = 0;
    int closed = 0;
    for (Pair pair : pairs) {
      boolean stops = Sentences.stops(text, pair.a());
      if (pair.a().hasTail(text)) {
        tails++;
        going += stops ? 0 : 1;
      } else {
        closed += stops || pair.blanks() > 0 ? 1 : 0;
      }
    }
    int bare = pairs.size() - tails;
    if (tails == 0) {
      return Tails.NONE;
    }
    if (tails * 10 >= pairs.size() * 3 && words.cutAnywhere(lines)) {
      return Tails.PIECES;
    }
    if (tails >= 10
        && tails * 10 >= pairs.size() * 3
        && going * 2 >= tails
        && bare * 20 >= pairs.size()
        && closed * 10 >= bare * 7) {
      return Tails.FLOWED;
    }
    return tails * 4 < pairs.size() ? Tails.BROKEN_OUT : Tails.NONE;
  }

  /** Measures the indents: of lines in mid-sentence against those after a stop. */
  private Layout indented(String text, List<Pair> pairs, List<Pair> going) {
    if (going.size() < 10) {
      return this;
    }
    int[] inside = going.stream().mapToInt(pair -> pair.b().indent(text)).sorted().toArray();
    int low = inside[inside.length / 20];
    int high = inside[inside.length * 19 / 20];
    int deeper = 0;
    int level = 0;
    int shallower = 0;
    for (Pair pair : pairs) {
      int indent = pair.b().indent(text);
      boolean near = pair.blanks() <= spacing || !blankSeparates;
      if (near && Sentences.stops(text, pair.a()) && !pair.goesOn()) {
        deeper += indent >= high + 2 ? 1 : 0;
        shallower += indent <= low - 2 ? 1 : 0;
        boolean fitted = reach(text, pair.a()) + 1 + firstWord(text, pair.b()) < width * 3 / 4;
        level += fitted && indent > low - 2 && indent < high + 2 ? 1 : 0;
      }
    }
    if (deeper >= 5 && deeper > 2 * level) {
      return with(Indents.OPEN, high + 2);
    }
    if (shallower >= 5 && shallower > 2 * level && low >= 2) {
      return with(Indents.HANG, low - 1);
    }
    return this;
  }

  private Layout with(Indents kind, int column) {
    return new Layout(wrapped, justified, width, spacing, blankSeparates, kind, column, tails);
  }

  /** Whether the first word of {@code b} would not have fitted on line {@code a}. */
  boolean isFull(String text, Line a, Line b) {
    return reach(text, a) + 1 + firstWord(text, b) > width - 2;
  }

  /** The length of the first word of a line. */
  static int firstWord(String text, Line line) {
    int word = line.from();
    while (word < line.to() && !Rule.isBlank(text.charAt(word))) {
      word++;
    }
    return word - line.from();
  }
}
