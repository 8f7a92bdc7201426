package org.colloquy.speech;

import org.colloquy.lexis.Lexis;
import org.colloquy.lexis.TokenKind;
import org.colloquy.profile.Profile;
import org.colloquy.reading.Range;

/**
 * Tells records of conversations from prose in which somebody says something now and then. In prose
 * no turns are invented.
 */
final class Conversations {
  private static final int HEAD = 14;
  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_LINE = 160;
  private static final double SHARE = 0.3;

  private Conversations() {}

  /**
   * Returns whether a title or a list of those present says so, or reports open the paragraphs.
   *
   * @param fewest how many reports are enough below a head that says what it is ({@code Telegram})
   */
  static boolean isRecord(SpeechInput in, Stretches stretches, int fewest) {
    boolean headed = false;
    for (int i = 0; i < in.placed.size(); i++) {
      if (in.isListed(i)) {
        return true;
      }
      Range range = in.placed.get(i).block().range();
      // A record may stand on one line with its title: only its beginning is looked at.
      Range begin = new Range(range.start(), Math.min(range.end(), range.start() + LONGEST_TITLE));
      if (i == 0 || i < HEAD && begin.equals(range)) {
        Head head = Head.of(in, in.lexis, begin);
        if (head.namesMeeting()) {
          return true;
        }
        headed |= head.noun();
      }
    }
    int least = headed ? fewest : Profile.REPORTS;
    return statesMeeting(in) || stretches.reports() >= least && stretches.reportedShare() >= SHARE;
  }

  /** Whether the title that the metadata or the head of the file gives names a meeting. */
  private static boolean statesMeeting(SpeechInput in) {
    return in.metadata
        .value("title")
        .map(title -> Lexis.of(title, in.vocabulary))
        .map(lexis -> Head.of(in, lexis, new Range(0, lexis.text().length())))
        .map(Head::namesMeeting)
        .orElse(false);
  }

  /**
   * What a line of the head says.
   *
   * @param noun whether a word says that this is a record ({@code minutes})
   * @param meeting whether a word names a meeting
   * @param between whether the meeting opens the line and says with whom: {@code Talk with X}
   */
  private record Head(boolean noun, boolean meeting, boolean between) {
    static Head of(SpeechInput in, Lexis lexis, Range range) {
      boolean noun = false;
      boolean meeting = false;
      boolean opens = false;
      boolean between = false;
      boolean first = true;
      for (int i = lexis.tokenFrom(range.start()); i < lexis.size(); i++) {
        if (lexis.start(i) >= range.end()) {
          break;
        }
        // An elided article (l'entretien) is one token with its noun.
        String word = lexis.lower(i).replaceFirst("^\\p{L}{1,2}['’]", "");
        if (lexis.kind(i) == TokenKind.WORD) {
          noun |= in.lexicon.has("head.noun", word);
          meeting |= in.lexicon.has("meeting.noun", word);
          opens |= first && in.lexicon.has("meeting.noun", word);
          between |= opens && in.lexicon.has("title.with", word);
          first &= in.lexicon.has("determiner", word);
        }
      }
      return new Head(noun, meeting, between && range.length() <= LONGEST_LINE);
    }

    boolean namesMeeting() {
      return noun && meeting || between;
    }
  }
}
