package org.colloquy.inline;

import java.util.function.Consumer;
import org.colloquy.reading.Flow;

/**
 * Marks quantities with a unit: {@code 300 thousand hectares} is {@code quantity="300000"
 * unit="hectare"}, {@code 30 to 60 percent} has {@code @atLeast} and {@code @atMost}. Units,
 * numerals and signs of money are data; what is counted in no unit of the list ({@code 29 people})
 * is no measure.
 */
public final class Measures implements Annotator {
  @Override
  public void annotate(Flow flow, Context context, Consumer<Mark> found) {
    var cues = NameCues.of(context.vocabulary());
    new MeasureReader(Runs.of(flow.text()), cues).read().forEach(found);
  }
}
