package org.colloquy.speech;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.DiagnosticSink;
import org.colloquy.lexis.Lexis;
import org.colloquy.profile.Lexicon;
import org.colloquy.profile.Lexicon.Tense;
import org.colloquy.profile.Metadata;
import org.colloquy.profile.Vocabulary;
import org.colloquy.reading.Flow;

/** The stage that reads who speaks: cast and turns from labels and reported speech. */
public final class Scripts {
  private static final double LOW = 0.65;

  private Scripts() {}

  /**
   * Reads a record.
   *
   * @param body the conversation
   * @param placed its blocks and what they are
   * @param divisions its divisions; blocks of front, back and participants hold no turns
   * @param lexis tokens and sentences of the body
   * @param labels labels found, in any order
   * @param vocabulary words of the record's language
   * @param lexicon verbs of speech of the record's language
   * @param metadata what the editor has settled
   * @param profile what kind of record it is
   * @param sink takes what is uncertain
   * @return the script; cast and turns may be empty
   */
  public static Script of(
      Flow body,
      List<Placed> placed,
      List<Division> divisions,
      Lexis lexis,
      List<LabelHit> labels,
      Vocabulary vocabulary,
      Lexicon lexicon,
      Metadata metadata,
      ProfileChoice profile,
      DiagnosticSink sink) {
    var in =
        new SpeechInput(
            body, placed, divisions, lexis, labels, lexicon, vocabulary, metadata, sink);
    boolean[] holdsSpeech = new boolean[placed.size()];
    for (int i = 0; i < placed.size(); i++) {
      holdsSpeech[i] = in.holdsSpeech(i);
    }
    var stretches = new Stretches(in, holdsSpeech, profile.isOfWordsSpoken());
    boolean record = Conversations.isRecord(in, stretches, profile.fewestReports());
    var builder = new CastBuilder(in, stretches, holdsSpeech);
    CastIndex cast = builder.build();
    var attribution =
        new Attribution(
            in,
            cast,
            builder.resolver(),
            stretches,
            holdsSpeech,
            LabelEchoes.with(in, cast, stretches, holdsSpeech),
            builder.signature(),
            record,
            narrative(in, stretches, holdsSpeech));
    attribution.run();
    List<Turn> turns = attribution.turns();
    report(in, cast, turns);
    Doubles.report(in, cast.cast());
    return new Script(divisions, placed, cast.cast(), turns, attribution.acts());
  }

  /** The tense in which most paragraphs open that name a speaker. */
  private static Tense narrative(SpeechInput in, Stretches stretches, boolean[] holdsSpeech) {
    int past = 0;
    for (int i = 0; i < holdsSpeech.length; i++) {
      if (!holdsSpeech[i] || stretches.isLabelled(i)) {
        continue;
      }
      for (SpeechInput.Parsed sentence : in.parse(in.placed.get(i).block().range())) {
        for (Clause clause : sentence.clauses()) {
          boolean tells = clause.link() == Link.MAIN && clause.isSpeech();
          if (tells && sentence.tagged().isVerbIn(clause.verb(), Tense.PAST)) {
            past++;
          } else if (tells && sentence.tagged().isVerbIn(clause.verb(), Tense.PRESENT)) {
            past--;
          }
        }
      }
    }
    return past >= 0 ? Tense.PAST : Tense.PRESENT;
  }

  private static void report(SpeechInput in, CastIndex cast, List<Turn> turns) {
    if (turns.isEmpty()) {
      in.sink.report(Diagnostic.of(Code.S201, "no speaker was found"));
      return;
    }
    List<Turn> unsure = new ArrayList<>();
    turns.stream().filter(turn -> turn.confidence() < LOW).forEach(unsure::add);
    for (Turn turn : unsure) {
      String name = cast.cast().get(turn.who().get(0)).name();
      in.sink.report(
          Diagnostic.at(
              Code.S210,
              in.body.spanOf(turn.range()),
              "taken for words of " + name + ": " + turn.why().rule()));
    }
  }
}
