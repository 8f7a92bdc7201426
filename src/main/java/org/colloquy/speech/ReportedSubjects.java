package org.colloquy.speech;

import org.colloquy.lexis.Lexis;
import org.colloquy.lexis.TokenKind;
import org.colloquy.profile.Lexicon;
import org.colloquy.profile.Lexicon.Form;
import org.colloquy.profile.Lexicon.Tense;
import org.colloquy.profile.Lexicon.VerbClass;

/**
 * Tells names in capitals that open a sentence of minutes from labels: {@code MR. HALE agreed with
 * this} names its subject. A label without a closing sign before a reporting verb is none.
 */
final class ReportedSubjects {
  private final Lexis lexis;
  private final Lexicon lexicon;

  ReportedSubjects(Lexis lexis, Lexicon lexicon) {
    this.lexis = lexis;
    this.lexicon = lexicon;
  }

  /** Returns whether a label is the subject of the sentence that it opens. */
  boolean has(LabelHit hit) {
    String label = hit.label().of(lexis.text()).strip();
    if (label.isEmpty() || !Character.isLetter(label.codePointBefore(label.length()))) {
      return false;
    }
    int i = lexis.tokenFrom(hit.label().end());
    while (i < lexis.size() && lexicon.has("adverb", lexis.lower(i))) {
      i++;
    }
    return i < lexis.size()
        && lexis.kind(i) == TokenKind.WORD
        && !lexis.isCapital(i)
        && lexicon.formsFrom(lexis.lower(i)).stream().anyMatch(ReportedSubjects::reports);
  }

  private static boolean reports(Form form) {
    boolean finite = form.tense() == Tense.PAST || form.tense() == Tense.PRESENT;
    return finite && form.kind() != VerbClass.EVENT;
  }
}
