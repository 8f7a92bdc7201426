package org.colloquy.inline;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.colloquy.ledger.Delimiters;
import org.colloquy.reading.Flow;
import org.colloquy.reading.FlowId;
import org.colloquy.reading.Range;
import org.colloquy.speech.StageDirection;

/** Marks the stage directions that the speech stage found in the body. */
public final class StageMarks implements Annotator {
  private final List<StageDirection> directions;

  /** Makes an annotator of what was found. */
  public StageMarks(List<StageDirection> directions) {
    this.directions = List.copyOf(directions);
  }

  @Override
  public void annotate(Flow flow, Context context, Consumer<Mark> found) {
    if (!flow.id().equals(FlowId.BODY)) {
      return;
    }
    for (StageDirection direction : directions) {
      found.accept(
          new Mark(
              MarkKind.STAGE,
              direction.range(),
              hidden(direction),
              new TreeMap<>(Map.of("type", direction.type(), "rend", direction.rend())),
              direction.confidence(),
              direction.why()));
    }
  }

  private static List<Range> hidden(StageDirection direction) {
    var rend = java.util.Optional.of(direction.rend());
    int open = Delimiters.open(rend).length();
    int close = Delimiters.close(rend).length();
    Range range = direction.range();
    List<Range> hidden = new java.util.ArrayList<>();
    if (open > 0) {
      hidden.add(new Range(range.start(), range.start() + open));
    }
    if (close > 0) {
      hidden.add(new Range(range.end() - close, range.end()));
    }
    return hidden;
  }
}
