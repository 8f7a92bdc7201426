package org.colloquy.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.reading.Range;

/**
 * Labels that only the cast makes plain: a block opens with the name of somebody present and a
 * colon, or, the colon lost, with the name and a word such as {@code Yes}.
 */
final class LabelEchoes {
  private LabelEchoes() {}

  /** Returns the labels given and those found, in order. */
  static List<LabelHit> with(
      SpeechInput in, CastIndex cast, Stretches stretches, boolean[] holdsSpeech) {
    List<LabelHit> all = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < in.placed.size(); i++) {
      Range block = in.placed.get(i).block().range();
      int before = all.size();
      while (next < in.labels.size() && in.labels.get(next).label().start() < block.end()) {
        all.add(in.labels.get(next++));
      }
      if (holdsSpeech[i] && all.size() == before) {
        boolean stretch = stretches.isLabelled(i);
        if (opensWithName(in, block)) {
          find(in, cast, block, stretch).ifPresent(all::add);
        }
        if (!stretch) {
          inside(in, cast, block, all);
        }
      }
    }
    return List.copyOf(all);
  }

  private static boolean opensWithName(SpeechInput in, Range block) {
    List<NameSpan> names = in.namesIn(block);
    return !names.isEmpty() && in.lexis.start(names.get(0).first()) <= block.start() + 2;
  }

  /** A later sentence of the block opens with a known name and a colon. */
  private static void inside(SpeechInput in, CastIndex cast, Range block, List<LabelHit> all) {
    List<SpeechInput.Parsed> sentences = in.parse(block);
    for (int i = 1; i < sentences.size(); i++) {
      TaggedSentence s = sentences.get(i).tagged();
      if (s.isName(0)
          && !s.at(0).quoted()
          && s.tagged(1, Unit.Tag.COLON)
          && cast.present(cast.of(s.at(0).name()))) {
        Range label = new Range(s.at(0).range().start(), s.at(1).range().end());
        all.add(
            new LabelHit(
                label,
                s.at(0).range().of(in.text()),
                0.9,
                new Evidence("R1 label", "a known name opens the sentence")));
      }
    }
  }

  private static Optional<LabelHit> find(
      SpeechInput in, CastIndex cast, Range block, boolean stretch) {
    List<SpeechInput.Parsed> sentences = in.parse(block);
    if (sentences.isEmpty()) {
      return Optional.empty();
    }
    TaggedSentence s = sentences.get(0).tagged();
    if (!s.isName(0) || !cast.present(cast.of(s.at(0).name())) || s.at(0).name().possessive()) {
      return Optional.empty();
    }
    Range name = s.at(0).range();
    boolean colon = s.tagged(1, Unit.Tag.COLON);
    boolean capital =
        s.inside(1) && Character.isUpperCase(in.text().charAt(s.at(1).range().start()));
    boolean greets =
        s.has(1, "greeting")
            && capital
            && (s.tagged(2, Unit.Tag.COMMA) || s.tagged(2, Unit.Tag.STOP));
    boolean alone = s.tagged(1, Unit.Tag.STOP) && s.size() == 2 && sentences.size() > 1;
    if (!colon && (stretch || !greets && !alone)) {
      return Optional.empty();
    }
    Range label = colon || alone ? new Range(name.start(), s.at(1).range().end()) : name;
    double confidence = colon ? 0.93 : 0.8;
    return Optional.of(
        new LabelHit(
            label,
            name.of(in.text()),
            confidence,
            new Evidence("R1 label", "a known name opens the block")));
  }
}
