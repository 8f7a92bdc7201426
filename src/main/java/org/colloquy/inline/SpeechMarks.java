package org.colloquy.inline;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.reading.Flow;
import org.colloquy.reading.FlowId;
import org.colloquy.speech.Mention;
import org.colloquy.speech.Turn;

/** Marks what the speech stage found in the body: reported words and persons named. */
public final class SpeechMarks implements Annotator {
  @Override
  public void annotate(Flow flow, Context context, Consumer<Mark> found) {
    if (!flow.id().equals(FlowId.BODY)) {
      return;
    }
    for (Turn turn : context.script().turns()) {
      for (Turn.Said said : turn.said()) {
        found.accept(
            new Mark(
                MarkKind.SAID,
                said.range(),
                List.of(),
                new TreeMap<>(Map.of("direct", String.valueOf(said.direct()))),
                turn.confidence(),
                turn.why()));
      }
    }
    for (Mention mention : context.script().cast().mentions()) {
      found.accept(
          new Mark(
              MarkKind.PERSON,
              mention.range(),
              List.of(),
              new TreeMap<>(Map.of("key", "person:" + mention.person().index())),
              0.9,
              new Evidence("cast", mention.range().of(flow.text()))));
    }
  }
}
