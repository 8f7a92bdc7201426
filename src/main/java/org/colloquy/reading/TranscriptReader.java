package org.colloquy.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.DiagnosticSink;
import org.colloquy.diagnostic.Span;
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
    List<Line> lines = Line.split(text);
    Furniture furniture = Furniture.builtIn();
    Frame frame = new Frame(lines);
    if (!keeping.chrome()) {
      FileFrame.find(text, lines, furniture).forEach(part -> frame.take(part, diagnostics));
    }
    Layout layout = Layout.measure(text, frame.inside());
    List<Lift> lifts = new ArrayList<>(frame.lifts());
    PageMarks.find(text, lines, furniture, lifts::add);
    EndNotes.Found notes = new EndNotes(text, lines).find();
    lifts.addAll(notes.lifts());
    if (!keeping.chrome()) {
      lifts.addAll(
          new FrontAndBack(text, frame.inside(), furniture, vocabulary, diagnostics).find());
    }
    Reading reading =
        new ReadingBuilder(source, lines, layout).build(disjoint(lifts), notes.marks());
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
    return FrontMatter.metadata(FileFrame.stated(source.text(), lines, Furniture.builtIn()));
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

  private static void report(Reading reading, DiagnosticSink diagnostics) {
    int[] counts = new int[Rule.values().length];
    List<Flow> flows = new ArrayList<>(reading.others());
    flows.add(reading.body());
    Span[] first = new Span[counts.length];
    for (Flow flow : flows) {
      for (Piece piece : flow.pieces()) {
        if (piece instanceof Repaired repaired) {
          int rule = repaired.rule().ordinal();
          counts[rule]++;
          if (first[rule] == null || repaired.from().compareTo(first[rule]) < 0) {
            first[rule] = repaired.from();
          }
        }
      }
    }
    for (Rule rule : Rule.values()) {
      if (counts[rule.ordinal()] > 0 && rule != Rule.BREAK && rule != Rule.WRAP) {
        diagnostics.report(
            Diagnostic.at(
                Code.R110,
                first[rule.ordinal()],
                counts[rule.ordinal()] + " repairs by rule " + rule + ", the first here"));
      }
    }
  }
}
