package org.colloquy.speech;

import org.colloquy.profile.Lexicon.Frame;

/**
 * The words after a reporting clause, conjunction and colon left out.
 *
 * @param start where in the body they begin, or -1 where the clause has none
 * @param direct whether they are given as spoken
 * @param reportEnd index of the unit after the reporting clause
 */
record ReportedWords(int start, boolean direct, int reportEnd) {
  private static final int OBJECTS = 10;

  static ReportedWords afterInquit(TaggedSentence s, Clause clause) {
    int i = clause.after();
    while (i < s.size()
        && !s.at(i).isPause()
        && !s.tagged(i, Unit.Tag.QUOTE)
        && !s.tagged(i, Unit.Tag.STOP)) {
      i++;
    }
    int end = i;
    while (i < s.size() && s.at(i).isPause()) {
      i++;
    }
    if (s.inside(i) && s.at(i).lower().equals("that")) {
      i++;
    }
    boolean quoted =
        s.tagged(i, Unit.Tag.QUOTE) || clause.from() > 0 && s.tagged(clause.from(), Unit.Tag.QUOTE);
    boolean more = i < s.size() && !s.isEnd(i);
    return new ReportedWords(more ? s.at(i).range().start() : -1, quoted, end);
  }

  static ReportedWords after(TaggedSentence s, Clause clause) {
    boolean verbSeen = false;
    for (int i = clause.after(); i < s.size(); i++) {
      if (s.tagged(i, Unit.Tag.COLON) && i + 1 < s.size()) {
        return new ReportedWords(s.at(i + 1).range().start(), true, i + 1);
      }
      if (s.tagged(i, Unit.Tag.QUOTE)
          && i + 1 < s.size()
          && s.at(i + 1).quoted()
          && i - clause.after() < 4) {
        return new ReportedWords(s.at(i).range().start(), true, i);
      }
      boolean that = s.has(i, "complementiser.plain");
      boolean open = s.has(i, "complementiser") && !s.isPreposition(i);
      if ((that || open) && !verbSeen && i + 1 < s.size() && !s.isPreposition(i - 1)) {
        int start = that ? i + 1 : i;
        return new ReportedWords(s.at(start).range().start(), false, start);
      }
      boolean subject =
          s.isSubjectPronoun(i)
              || s.isName(i) && s.looksFinite(s.pastAdverbs(i + 1)) && i > clause.after();
      if (subject
          && i - clause.after() < 3
          && clause.form() != null
          && clause.form().frames().contains(Frame.THAT)
          && !verbSeen) {
        return new ReportedWords(s.at(i).range().start(), false, i);
      }
      verbSeen |= s.isFinite(i) && !s.isDeterminer(i - 1) || s.isAuxiliary(i) || s.has(i, "finite");
      if (verbSeen && i - clause.after() > OBJECTS) {
        break;
      }
    }
    return new ReportedWords(-1, false, s.size());
  }
}
