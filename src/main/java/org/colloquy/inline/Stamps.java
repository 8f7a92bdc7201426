package org.colloquy.inline;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.reading.Flow;
import org.colloquy.reading.FlowId;
import org.colloquy.reading.Range;
import org.colloquy.speech.EdgeLines;
import org.colloquy.speech.Placed;
import org.colloquy.speech.Role;

/** Finds the stamps of a record: a block that says only how secret it is, or which copy. */
public final class Stamps implements Annotator {
  @Override
  public void annotate(Flow flow, Context context, Consumer<Mark> found) {
    if (!flow.id().equals(FlowId.BODY)) {
      return;
    }
    for (Placed placed : context.script().blocks()) {
      Range range = placed.block().range();
      String words = range.of(flow.text());
      if (placed.role() == Role.PARA && EdgeLines.is(EdgeLines.Kind.STAMP, words)) {
        var why = new Evidence("C8 stamp", words);
        found.accept(new Mark(MarkKind.STAMP, range, List.of(), new TreeMap<>(), 0.9, why));
      }
    }
  }
}
