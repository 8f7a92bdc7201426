package org.colloquy.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.DiagnosticSink;
import org.colloquy.diagnostic.Span;
import org.colloquy.ledger.Rule;
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
    String text = source.text();
    List<Line> lines = Line.split(text);
    Layout layout = Layout.measure(text, lines);
    Furniture furniture = Furniture.builtIn();
    List<Lift> lifts = new ArrayList<>();
    PageMarks.find(text, lines, furniture, lifts::add);
    EndNotes.Found notes = new EndNotes(text, lines).find();
    lifts.addAll(notes.lifts());
    lifts.addAll(new FrontAndBack(text, lines, furniture, vocabulary, diagnostics).find());
    Reading reading =
        new ReadingBuilder(source, lines, layout).build(disjoint(lifts), notes.marks());
    report(reading, diagnostics);
    return reading;
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
