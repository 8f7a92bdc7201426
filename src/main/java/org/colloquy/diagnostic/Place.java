package org.colloquy.diagnostic;

import java.util.Optional;

/** Where a diagnostic stands in its file, with lines and columns. */
record Place(int line, int column, int endLine, int endColumn, Span span) {
  /** Returns the place of a diagnostic; empty if it has none in the file's text. */
  static Optional<Place> of(Diagnostic diagnostic, LineIndex index, int length) {
    return diagnostic
        .span()
        .filter(span -> span.end() <= length)
        .map(
            span ->
                new Place(
                    index.line(span.start()),
                    index.column(span.start()),
                    index.line(span.end()),
                    index.column(span.end()),
                    span));
  }
}
