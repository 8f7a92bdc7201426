package org.colloquy.speech;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.reading.Range;

/** A turn while it grows. */
final class TurnDraft {
  final int start;
  final List<PersonId> who;
  final Mode mode;
  final Optional<Range> label;
  final Set<PersonId> to = new LinkedHashSet<>();
  private final List<Turn.Said> said = new ArrayList<>();
  private final Evidence why;
  private double confidence;
  int end;
  boolean resumes;

  TurnDraft(
      int start,
      List<PersonId> who,
      Mode mode,
      Optional<Range> label,
      double confidence,
      Evidence why) {
    this.start = start;
    this.end = start;
    this.who = List.copyOf(who);
    this.mode = mode;
    this.label = label;
    this.confidence = confidence;
    this.why = why;
  }

  void say(Range words, boolean direct) {
    if (!words.isEmpty()) {
      said.add(new Turn.Said(words, direct));
    }
  }

  void lower(double other) {
    confidence = Math.min(confidence, other);
  }

  Turn done() {
    to.removeAll(who);
    return new Turn(
        new Range(start, end), label, who, List.copyOf(to), mode, resumes, said, confidence, why);
  }
}
