package org.colloquy.speech;

import org.colloquy.speech.Evidences.Kind;

/** Counts who is subject of a verb of saying, and who is spoken to. */
final class Subjects {
  private final SpeechInput in;
  private final Stretches stretches;
  private final boolean[] holdsSpeech;
  private final Evidences evidences;

  Subjects(SpeechInput in, Stretches stretches, boolean[] holdsSpeech, Evidences evidences) {
    this.in = in;
    this.stretches = stretches;
    this.holdsSpeech = holdsSpeech.clone();
    this.evidences = evidences;
  }

  /** Counts subjects of verbs of saying in main clauses, where labels do not carry the record. */
  void count() {
    for (int i = 0; i < in.placed.size(); i++) {
      if (!holdsSpeech[i] || stretches.isLabelled(i)) {
        continue;
      }
      boolean first = true;
      for (SpeechInput.Parsed sentence : in.parse(in.placed.get(i).block().range())) {
        for (Clause clause : sentence.clauses()) {
          subject(sentence.tagged(), clause, first);
        }
        first = false;
      }
    }
  }

  private void subject(TaggedSentence s, Clause clause, boolean first) {
    boolean main =
        clause.link() == Link.MAIN || clause.link() == Link.INSERT || clause.link() == Link.SECOND;
    if (!main || !clause.isSpeech() || clause.perfect()) {
      return;
    }
    if (s.isName(clause.subject())) {
      String key = CastBuilder.keyOf(s.at(clause.subject()).name());
      evidences.add(key, Kind.SUBJECT);
      if (first) {
        evidences.add(key, Kind.OPENS);
      }
    }
    for (int i = clause.subject() + 1; i < clause.after() && i < s.size(); i++) {
      if (s.isName(i) && s.has(i - 1, "addressing")
          || s.isName(i) && s.isVerb(i - 1) && s.isGerund(i - 1)) {
        evidences.add(CastBuilder.keyOf(s.at(i).name()), Kind.ADDRESSED);
      }
    }
  }
}
