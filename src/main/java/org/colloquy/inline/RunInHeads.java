package org.colloquy.inline;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.lexis.Sentence;
import org.colloquy.reading.Flow;
import org.colloquy.reading.FlowId;
import org.colloquy.reading.Range;
import org.colloquy.speech.Placed;

/**
 * Finds numbered headings that run on into speech: {@code 1. About industrial engineering. In the
 * near future …} (conventions C9).
 */
public final class RunInHeads implements Annotator {
  private static final Pattern NUMBER =
      Pattern.compile("(?:\\d{1,3}|[IVX]{1,5})\\.[ \u00A0]+(\\p{L}+)");
  private static final int LONGEST = 120;

  @Override
  public void annotate(Flow flow, Context context, Consumer<Mark> found) {
    if (!flow.id().equals(FlowId.BODY)) {
      return;
    }
    String text = flow.text();
    for (Placed placed : context.script().blocks()) {
      Range block = placed.block().range();
      Matcher matcher = NUMBER.matcher(text).region(block.start(), block.end());
      if (matcher.lookingAt() && context.vocabulary().has("topic-word", matcher.group(1))) {
        List<Sentence> sentences = context.lexis().sentencesIn(block);
        int end = headEnd(sentences, matcher.start(1));
        if (end > 0 && end < block.end() && end - block.start() <= LONGEST) {
          found.accept(
              new Mark(
                  MarkKind.RUN_IN_LABEL,
                  new Range(block.start(), end),
                  List.of(),
                  new TreeMap<>(),
                  0.9,
                  new Evidence("C9 run-in heading", matcher.group())));
        }
      }
    }
  }

  /** The end of the sentence that holds the first word of the heading; the number may be one. */
  private static int headEnd(List<Sentence> sentences, int word) {
    for (Sentence sentence : sentences) {
      if (sentence.range().start() <= word && word < sentence.range().end()) {
        return sentence.range().end();
      }
    }
    return -1;
  }
}
