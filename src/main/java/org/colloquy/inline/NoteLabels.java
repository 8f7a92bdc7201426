package org.colloquy.inline;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.reading.Flow;
import org.colloquy.reading.Range;

/**
 * Finds the figure or star that a note repeats before its words: {@code [2] The Outer Skerries.}
 */
public final class NoteLabels implements Annotator {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:\\[\\^?(?:\\d{1,4}|[*†‡]{1,5})\\]:?|(?:\\d{1,4}|[*†‡]{1,5}|[¹²³⁰⁴-⁹]{1,3})[.)]?)(?=\\s)");

  @Override
  public void annotate(Flow flow, Context context, Consumer<Mark> found) {
    Matcher matcher = LABEL.matcher(flow.text());
    if (flow.id().value().startsWith("n") && matcher.lookingAt()) {
      found.accept(
          new Mark(
              MarkKind.NOTE_LABEL,
              new Range(0, matcher.end()),
              List.of(),
              new TreeMap<>(),
              0.98,
              new Evidence("E1 note label", matcher.group())));
    }
  }
}
