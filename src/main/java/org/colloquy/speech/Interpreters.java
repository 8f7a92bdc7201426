package org.colloquy.speech;

import java.util.Optional;
import org.colloquy.reading.Range;
import org.colloquy.speech.Evidences.Kind;

/** Finds who interprets. */
final class Interpreters {
  private static final int LONG = 400;

  private final SpeechInput in;
  private final Evidences evidences;
  private final String interpreterInitials;

  Interpreters(SpeechInput in, Evidences evidences) {
    this.in = in;
    this.evidences = evidences;
    var initials = new StringBuilder();
    in.lexicon.phrases("interpreter").forEach(word -> initials.append(word.charAt(0)));
    in.lexicon.phrases("interpreter.by").forEach(word -> initials.append(word.charAt(0)));
    this.interpreterInitials = initials.toString();
  }

  void find(Range range) {
    for (var sentence : in.lexis.sentencesIn(range)) {
      if (sentence.range().length() > LONG) {
        continue;
      }
      for (int i = sentence.first(); i < sentence.last(); i++) {
        if (tellsInterpreter(i)) {
          nearest(sentence.range(), i).ifPresent(this::interprets);
          break;
        }
      }
    }
  }

  /** {@code Interpreted by X}, {@code the interpreter X}; not {@code (As interpreted.)}. */
  private boolean tellsInterpreter(int i) {
    if (interpreterInitials.indexOf(Character.toLowerCase(in.text().charAt(in.lexis.start(i))))
        < 0) {
      return false;
    }
    boolean by = i + 1 < in.lexis.size() && in.lexicon.has("agent", in.lexis.lower(i + 1));
    String word = in.lexis.lower(i);
    return in.lexicon.has("interpreter", word) || by && in.lexicon.has("interpreter.by", word);
  }

  private Optional<NameSpan> nearest(Range range, int token) {
    int reach = 5;
    return in.namesIn(range).stream()
        .filter(name -> name.isPerson(in.lexicon))
        .filter(
            n ->
                n.first() <= token && token < n.last()
                    || n.first() > token && n.first() - token <= reach
                    || n.last() <= token && token - n.last() <= reach)
        .min((a, b) -> Integer.compare(distance(a, token), distance(b, token)));
  }

  private static int distance(NameSpan name, int token) {
    return name.first() > token ? name.first() - token : Math.max(0, token - name.last()) + 1;
  }

  private void interprets(NameSpan name) {
    evidences.add(CastBuilder.keyOf(name), Kind.INTERPRETER);
    evidences.role(CastBuilder.keyOf(name), "interpreter");
  }
}
