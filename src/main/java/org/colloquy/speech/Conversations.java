package org.colloquy.speech;

import org.colloquy.lexis.TokenKind;
import org.colloquy.reading.Range;

/**
 * Tells records of conversations from prose in which somebody says something now and then. In prose
 * no turns are invented.
 */
final class Conversations {
  private static final int HEAD = 14;
  private static final int LONGEST_TITLE = 300;
  private static final double SHARE = 0.3;
  private static final int LEAST = 3;

  private Conversations() {}

  /** Returns whether a title or a list of those present says so, or reports open the paragraphs. */
  static boolean isRecord(SpeechInput in, Stretches stretches) {
    for (int i = 0; i < in.placed.size(); i++) {
      if (in.isListed(i)) {
        return true;
      }
      Range range = in.placed.get(i).block().range();
      // A record may stand on one line with its title: only its beginning is looked at.
      Range begin = new Range(range.start(), Math.min(range.end(), range.start() + LONGEST_TITLE));
      if ((i == 0 || i < HEAD && begin.equals(range)) && namesMeeting(in, begin)) {
        return true;
      }
    }
    return stretches.reports() >= LEAST && stretches.reportedShare() >= SHARE;
  }

  private static boolean namesMeeting(SpeechInput in, Range range) {
    int i = in.lexis.tokenFrom(range.start());
    boolean head = false;
    boolean meeting = false;
    for (; i < in.lexis.size() && in.lexis.start(i) < range.end(); i++) {
      if (in.lexis.kind(i) == TokenKind.WORD) {
        // An elided article (l'entretien) is one token with its noun.
        String word = in.lexis.lower(i).replaceFirst("^\\p{L}{1,2}['’]", "");
        head |= in.lexicon.has("head.noun", word);
        meeting |= in.lexicon.has("meeting.noun", word);
      }
    }
    return head && meeting;
  }
}
