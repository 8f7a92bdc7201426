package org.colloquy.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.DiagnosticSink;
import org.colloquy.ledger.Rule;
import org.colloquy.profile.FrontMatter;
import org.colloquy.profile.Vocabulary;
import org.colloquy.source.SourceText;

/**
 * The reading stage: measures the layout, takes page marks, notes and the words of the web page out
 * of the body, and joins the lines of each paragraph. Keeps no state between calls.
 */
public final class TranscriptReader {
  private TranscriptReader() {}

  /**
   * Reads a transcript. Every character of it comes out in exactly one piece or aside.
   *
   * @param source the transcript as decoded
   * @param vocabulary words of its language
   * @param diagnostics takes what was repaired or left out, with its place
   */
  public static Reading read(SourceText source, Vocabulary vocabulary, DiagnosticSink diagnostics) {
    return read(source, vocabulary, Keeping.NOTHING, diagnostics);
  }

  /**
   * Reads a transcript, some repairs switched off.
   *
   * @param source the transcript as decoded
   * @param vocabulary words of its language
   * @param keeping what is kept as printed
   * @param diagnostics takes what was repaired or left out, with its place
   */
  public static Reading read(
      SourceText source, Vocabulary vocabulary, Keeping keeping, DiagnosticSink diagnostics) {
    String text = source.text();
    FurniturePatterns furniture = FurniturePatterns.builtIn();
    LineNumbers.Found numbered = LineNumbers.find(text, Line.split(text));
    List<Line> lines = numbered.lines();
    Frame frame = new Frame(lines);
    if (!keeping.chrome()) {
      FileFrame.find(text, lines, furniture).forEach(part -> frame.take(part, diagnostics));
    }
    List<Line> inside = frame.inside();
    List<Lift> lifts = new ArrayList<>(numbered.lifts());
    lifts.addAll(frame.lifts());
    Pages.Found pages = Pages.find(text, inside, furniture);
    lifts.addAll(pages.lifts());
    Notes.Found notes = Notes.find(text, inside, pages.lines());
    lifts.addAll(notes.lifts());
    if (!keeping.chrome()) {
      lifts.addAll(new FrontAndBack(text, inside, furniture, vocabulary, diagnostics).find());
    }
    List<Lift> disjoint = disjoint(lifts);
    List<Line> printed = printed(inside, disjoint);
    Words words = new Words(text);
    Layout layout = Layout.measure(text, printed, words);
    Joints joints = new Joints(text, layout, words, words.divides(printed), notes);
    Reading reading =
        new ReadingBuilder(source, lines, layout, joints, keeping)
            .build(disjoint, notes.marks(), pages.pages());
    report(reading, diagnostics);
    return reading;
  }

  /**
   * Returns what the head of a file says of the record, as metadata for which the editor gave none.
   * It is a derived copy: the head itself is kept in the ledger.
   *
   * @param source the transcript as decoded
   */
  public static Map<String, String> stated(SourceText source) {
    List<Line> lines = Line.split(source.text());
    return FrontMatter.metadata(
        FileFrame.stated(source.text(), lines, FurniturePatterns.builtIn()));
  }

  /** The lines of which words stay in the body. */
  private static List<Line> printed(List<Line> lines, List<Lift> lifts) {
    List<Line> printed = new ArrayList<>();
    int next = 0;
    for (Line line : lines) {
      while (next < lifts.size() && lifts.get(next).span().end() <= line.from()) {
        next++;
      }
      boolean lifted =
          next < lifts.size()
              && lifts.get(next).span().start() <= line.from()
              && lifts.get(next).span().end() >= line.to();
      if (line.isBlank() || !lifted) {
        printed.add(line);
      }
    }
    return printed;
  }

  /** Of lifts that overlap, the first found stays. */
  private static List<Lift> disjoint(List<Lift> lifts) {
    List<Lift> sorted = new ArrayList<>(lifts);
    sorted.sort(Comparator.comparing(lift -> lift.span().start()));
    List<Lift> kept = new ArrayList<>();
    int end = 0;
    for (Lift lift : sorted) {
      if (lift.span().start() >= end && lift.span().length() > 0) {
        kept.add(lift);
        end = lift.span().end();
      }
    }
    return kept;
  }

  /** Says what was repaired, by rule, with the first place; joined lines are no news. */
  private static void report(Reading reading, DiagnosticSink diagnostics) {
    var counts = new EnumMap<Rule, Integer>(Rule.class);
    var first = new EnumMap<Rule, Repaired>(Rule.class);
    List<Flow> flows = new ArrayList<>(reading.others());
    flows.add(reading.body());
    for (Flow flow : flows) {
      for (Piece piece : flow.pieces()) {
        if (piece instanceof Repaired repaired) {
          counts.merge(repaired.rule(), 1, Integer::sum);
          first.merge(
              repaired.rule(), repaired, (a, b) -> a.from().compareTo(b.from()) <= 0 ? a : b);
        }
      }
    }
    counts.keySet().removeAll(Set.of(Rule.BREAK, Rule.WRAP));
    String text = reading.source().text();
    counts.forEach(
        (rule, count) -> {
          String example = example(first.get(rule), text);
          String message = count + " repairs by rule " + rule + ", the first here" + example;
          String name = Keeping.name(rule);
          diagnostics.report(
              Diagnostic.at(Code.R110, first.get(rule).from(), message)
                  .withHelp("to keep them as printed: --keep " + name + ", or keep: " + name));
        });
  }

  private static String example(Repaired repaired, String text) {
    boolean shown = !repaired.as().isBlank() && repaired.rule() != Rule.FORBIDDEN;
    return shown ? ": “" + repaired.from().of(text) + "” reads “" + repaired.as() + "”" : "";
  }
}
