package org.colloquy.reading;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lifts page marks that the transcript prints as words: {@code [Page 3]}, {@code [[Page S19147]]}.
 */
final class PageMarks {
  private PageMarks() {}

  /** Reports a lift for each page mark; each becomes a running head of its own. */
  static void find(String text, List<Line> lines, Furniture furniture, Consumer<Lift> found) {
    int count = 0;
    for (Line line : lines) {
      if (line.isBlank()) {
        continue;
      }
      String words = line.of(text);
      if (furniture.line("page", words).isPresent()) {
        found.accept(Lift.into(new FlowId("fw" + ++count), line.from(), line.to(), "page mark"));
        continue;
      }
      if (words.contains("[[")) {
        for (Pattern pattern : furniture.patterns("page")) {
          if (pattern.pattern().startsWith("\\[\\[")) {
            Matcher matcher = pattern.matcher(words);
            while (matcher.find()) {
              int from = line.from() + matcher.start();
              found.accept(
                  Lift.into(
                      new FlowId("fw" + ++count), from, line.from() + matcher.end(), "page mark"));
            }
          }
        }
      }
    }
  }
}
