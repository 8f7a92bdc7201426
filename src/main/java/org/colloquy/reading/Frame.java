package org.colloquy.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.DiagnosticSink;
import org.colloquy.diagnostic.Span;
import org.colloquy.ledger.Reason;

/** Parts the lines of a record from those of the file round it. For one reading. */
final class Frame {
  private final List<Line> lines;
  private final BitSet taken = new BitSet();
  private final List<Lift> lifts = new ArrayList<>();

  Frame(List<Line> lines) {
    this.lines = lines;
  }

  /** Leaves a part out, but for lines that another part has, and says so. */
  void take(FileFrame.Part part, DiagnosticSink diagnostics) {
    int first = -1;
    int last = -1;
    for (int n = part.from(); n < part.to(); n++) {
      Line line = lines.get(n);
      if (!taken.get(n) && !line.isBlank()) {
        lifts.add(Lift.aside(Reason.CHROME, line.from(), line.to(), part.rule()));
        first = first < 0 ? n : first;
        last = n;
      }
    }
    taken.set(part.from(), part.to());
    if (first >= 0) {
      var span = new Span(lines.get(first).from(), lines.get(last).to());
      String message = part.rule() + " left out, lines " + (first + 1) + " to " + (last + 1);
      diagnostics.report(Diagnostic.at(Code.R120, span, message));
    }
  }

  List<Lift> lifts() {
    return lifts;
  }

  /** Returns the lines of the record. */
  List<Line> inside() {
    if (taken.isEmpty()) {
      return lines;
    }
    List<Line> inside = new ArrayList<>();
    for (int n = 0; n < lines.size(); n++) {
      if (!taken.get(n)) {
        inside.add(lines.get(n));
      }
    }
    return inside;
  }
}
