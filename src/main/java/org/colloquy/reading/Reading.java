package org.colloquy.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.diagnostic.Span;
import org.colloquy.source.SourceText;

/**
 * A transcript read: every character of it is in exactly one piece of one flow, or in one aside.
 * The constructor proves it (law L1, complete).
 *
 * @param source the transcript
 * @param body the conversation
 * @param others notes, running heads, statements for the header
 * @param asides what is in no flow, in order
 * @param anchors where notes and running heads hang
 * @param beginnings where pages and numbered lines of the source begin, in order
 */
public record Reading(
    SourceText source,
    Flow body,
    List<Flow> others,
    List<Aside> asides,
    List<Anchor> anchors,
    List<Beginning> beginnings) {
  /** Checks law L1. */
  public Reading {
    others = List.copyOf(others);
    asides = List.copyOf(asides);
    anchors = List.copyOf(anchors);
    beginnings = List.copyOf(beginnings);
    List<Span> spans = new ArrayList<>();
    body.pieces().forEach(piece -> spans.add(piece.from()));
    others.forEach(flow -> flow.pieces().forEach(piece -> spans.add(piece.from())));
    asides.forEach(aside -> spans.add(aside.from()));
    spans.sort(null);
    int at = 0;
    for (Span span : spans) {
      if (span.start() != at || span.length() == 0) {
        throw new IllegalArgumentException(
            "the pieces do not tile the transcript at offset " + at + ": " + span);
      }
      at = span.end();
    }
    if (at != source.text().length()) {
      throw new IllegalArgumentException("the pieces end at " + at + ", the transcript later");
    }
  }

  /** Returns the flow of that name. */
  public Optional<Flow> flow(FlowId id) {
    return id.equals(body.id())
        ? Optional.of(body)
        : others.stream().filter(flow -> flow.id().equals(id)).findFirst();
  }
}
