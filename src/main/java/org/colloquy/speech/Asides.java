package org.colloquy.speech;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.lexis.Lexis;
import org.colloquy.lexis.Sentence;
import org.colloquy.lexis.TokenKind;
import org.colloquy.profile.Lexicon.Tense;
import org.colloquy.reading.Range;

/**
 * R12: what another says in round brackets inside a turn: {@code (Mr. Hale demurred)}. Only a
 * bracket that opens with the name of somebody present, as the subject of a saying, is one; what
 * follows it belongs to whoever was speaking.
 */
final class Asides {
  /** Longer brackets are no asides. */
  private static final int MOST_TOKENS = 80;

  private final Lexis lexis;
  private final Tagger tagger;

  Asides(Lexis lexis, Tagger tagger) {
    this.lexis = lexis;
    this.tagger = tagger.insideBrackets();
  }

  /**
   * An aside.
   *
   * @param bracket the bracket with its signs
   * @param saying what it says
   * @param sentence the words in it
   */
  record Aside(Range bracket, Saying saying, SpeechInput.Parsed sentence) {}

  /** Returns the asides of a block, in order. */
  List<Aside> in(Range block, CastIndex cast, Tense narrative) {
    List<Aside> found = new ArrayList<>();
    int i = lexis.tokenFrom(block.start());
    while (i < lexis.size() && lexis.start(i) < block.end()) {
      int close = lexis.word(i).equals("(") && lexis.depth(i) == 1 ? close(i) : -1;
      if (close > 0) {
        aside(i, close, cast, narrative, found);
        i = close;
      }
      i++;
    }
    return found;
  }

  /** Returns the index of the bracket that closes, or -1. */
  private int close(int open) {
    for (int i = open + 1; i < Math.min(lexis.size(), open + MOST_TOKENS); i++) {
      if (lexis.kind(i) == TokenKind.LINE_END) {
        return -1;
      }
      if (lexis.word(i).equals(")") && lexis.depth(i) == 1) {
        return i;
      }
    }
    return -1;
  }

  private void aside(int open, int close, CastIndex cast, Tense narrative, List<Aside> found) {
    if (close - open < 3) {
      return;
    }
    Range inner = new Range(lexis.start(open + 1), lexis.end(close - 1));
    TaggedSentence s = tagger.tag(new Sentence(inner, open + 1, close));
    int subject = s.firstWord();
    while (s.isDeterminer(subject)) {
      subject++;
    }
    if (!s.isName(subject)) {
      return;
    }
    List<Clause> clauses = Clauses.of(s);
    int first = subject;
    boolean opens =
        clauses.stream()
            .anyMatch(c -> c.subject() == first && c.link() == Link.MAIN && c.isSpeech());
    List<Saying> sayings = opens ? Sayings.of(s, clauses, cast, narrative) : List.of();
    if (!sayings.isEmpty() && sayings.get(0).voice() == Saying.Voice.NAMED) {
      Range bracket = new Range(lexis.start(open), lexis.end(close));
      found.add(new Aside(bracket, sayings.get(0), new SpeechInput.Parsed(s, clauses)));
    }
  }
}
