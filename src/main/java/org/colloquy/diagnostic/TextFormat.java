package org.colloquy.diagnostic;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Diagnostics for people: one line with file, line, column, severity, code and message; the line of
 * the file with the place marked; what to do. A count closes the run.
 */
public final class TextFormat implements DiagnosticFormat {
  private static final int LISTED = 50;

  private final Appendable out;
  private final boolean colour;
  private final boolean notes;
  private final Tally tally = new Tally();

  /**
   * Prints to {@code out}.
   *
   * @param colour whether to colour with ANSI sequences
   * @param notes whether to print diagnostics of severity INFO too, and not only count them
   */
  public TextFormat(Appendable out, boolean colour, boolean notes) {
    this.out = out;
    this.colour = colour;
    this.notes = notes;
  }

  @Override
  public void print(FileReport report) throws IOException {
    tally.add(report);
    var index = new LineIndex(report.text());
    Map<Code, Integer> printed = new EnumMap<>(Code.class);
    for (Diagnostic diagnostic : report.diagnostics()) {
      boolean wanted = notes || diagnostic.severity() != Severity.INFO;
      if (wanted && printed.merge(diagnostic.code(), 1, Integer::sum) <= LISTED) {
        print(diagnostic, report, index);
      }
    }
    for (var count : printed.entrySet()) {
      if (count.getValue() > LISTED) {
        String more = (count.getValue() - LISTED) + " more of " + count.getKey();
        out.append(report.file()).append(": ").append(more).append(" are not listed\n");
      }
    }
  }

  @Override
  public void finish() throws IOException {
    if (!tally.isEmpty()) {
      boolean hidden = !notes && tally.notes() > 0;
      out.append(tally.toString()).append(hidden ? " (--verbose lists the notes)\n" : "\n");
    }
  }

  private void print(Diagnostic diagnostic, FileReport report, LineIndex index) throws IOException {
    Optional<Place> place = Place.of(diagnostic, index, report.text().length());
    String where =
        place
            .map(p -> report.file() + ":" + p.line() + ":" + p.column())
            .or(() -> diagnostic.tei().map(TextFormat::where))
            .orElse(report.file());
    String kind = word(diagnostic.severity()) + "[" + diagnostic.code() + "]";
    String message = Excerpt.safe(diagnostic.message());
    out.append(paint(where, "1")).append(": ");
    out.append(paint(kind, style(diagnostic.severity()))).append(": ").append(message).append('\n');
    String margin = " ".repeat(place.map(p -> String.valueOf(p.line()).length()).orElse(2));
    if (place.isPresent()) {
      excerpt(diagnostic, report.text(), index, place.get(), margin);
    }
    if (place.isPresent() && diagnostic.tei().isPresent()) {
      out.append(margin).append(" = tei: ").append(where(diagnostic.tei().get())).append('\n');
    }
    if (diagnostic.help().isPresent()) {
      String help = Excerpt.safe(diagnostic.help().get());
      out.append(margin).append(" = help: ").append(help).append('\n');
    }
  }

  private void excerpt(
      Diagnostic diagnostic, String text, LineIndex index, Place place, String margin)
      throws IOException {
    Excerpt excerpt = Excerpt.of(text, index.spanOf(place.line()), place.span());
    String carets = excerpt.carets();
    int blanks = carets.indexOf('^');
    out.append(margin).append(" |\n");
    out.append(String.valueOf(place.line())).append(" | ").append(excerpt.line()).append('\n');
    out.append(margin).append(" | ").append(carets, 0, blanks);
    out.append(paint(carets.substring(blanks), style(diagnostic.severity()))).append('\n');
  }

  private static String where(TeiPlace place) {
    return place.file() + ":" + place.line() + ":" + place.column();
  }

  /** Returns the word for a severity, as compilers have it. */
  static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  private static String style(Severity severity) {
    return switch (severity) {
      case ERROR -> "1;31";
      case WARNING -> "1;33";
      case INFO -> "1;36";
    };
  }

  private String paint(String words, String style) {
    return colour ? "\u001B[" + style + "m" + words + "\u001B[0m" : words;
  }
}
