package org.colloquy.speech;

import java.util.List;
import org.colloquy.profile.Lexicon.Tense;
import org.colloquy.profile.Lexicon.VerbClass;
import org.colloquy.reading.Range;

/**
 * Says for each block whether labels or reports carry the conversation there. Records mix both, so
 * the share of labelled turns is taken in a window; within a labelled stretch {@code he said that}
 * is part of the speaker's words.
 */
final class Stretches {
  private static final int WINDOW = 12;
  private static final double SHARE = 0.6;
  private static final double SPOKEN = 0.2;

  private final boolean[] labelled;
  private final int reported;
  private final int paragraphs;

  /**
   * Measures a record.
   *
   * @param spoken whether it is of a kind in which reports are the speakers' own words, so that
   *     labels carry it wherever there are any
   */
  Stretches(SpeechInput in, boolean[] holdsSpeech, boolean spoken) {
    int n = in.placed.size();
    int[] labels = new int[n + 1];
    int[] speech = new int[n + 1];
    int hit = 0;
    for (int i = 0; i < n; i++) {
      Range range = in.placed.get(i).block().range();
      int here = 0;
      while (hit < in.labels.size() && in.labels.get(hit).label().start() < range.end()) {
        here++;
        hit++;
      }
      labels[i + 1] = labels[i] + (holdsSpeech[i] ? here : 0);
      speech[i + 1] = speech[i] + (holdsSpeech[i] ? 1 : 0);
    }
    int[] reports = new int[n + 1];
    int told = 0;
    for (int i = 0; i < n; i++) {
      boolean none = holdsSpeech[i] && labels[i + 1] == labels[i];
      // Where labels are dense, reports need not be looked for: they would be the speaker's words.
      boolean looked = none && !dense(labels, speech, i);
      Range range = in.placed.get(i).block().range();
      boolean named = looked && opens(in, range, TaggedSentence::isName);
      reports[i + 1] = reports[i] + (named ? 1 : 0);
      told += named || looked && opens(in, range, TaggedSentence::isTeller) ? 1 : 0;
    }
    labelled = new boolean[n];
    for (int i = 0; i < n; i++) {
      labelled[i] = share(labels, reports, i) >= (spoken ? SPOKEN : SHARE);
    }
    // Among labels, "I said" and "he said" stand in the speaker's words.
    reported = labels[n] < told ? told : reports[n];
    paragraphs = speech[n];
  }

  private static boolean dense(int[] labels, int[] speech, int block) {
    int from = Math.max(0, block - WINDOW);
    int to = Math.min(labels.length - 1, block + WINDOW + 1);
    return 2 * (labels[to] - labels[from]) >= speech[to] - speech[from];
  }

  /** Returns how many paragraphs open with a report. */
  int reports() {
    return reported;
  }

  /** Returns which share of the paragraphs open with a report, labels aside. */
  double reportedShare() {
    return paragraphs == 0 ? 0 : (double) reported / paragraphs;
  }

  boolean isLabelled(int block) {
    return labelled[block];
  }

  /** The share among the turn starts nearest to a block, on both sides. */
  private static double share(int[] labels, int[] reports, int block) {
    int n = labels.length - 1;
    int from = block;
    int to = block + 1;
    while (count(labels, reports, from, to) < WINDOW && (from > 0 || to < n)) {
      from = Math.max(0, from - 1);
      to = Math.min(n, to + 1);
      if (to - from > 40 * WINDOW) {
        break;
      }
    }
    int labelled = labels[to] - labels[from];
    int all = count(labels, reports, from, to);
    return all == 0 ? 0 : (double) labelled / all;
  }

  private static int count(int[] labels, int[] reports, int from, int to) {
    return labels[to] - labels[from] + reports[to] - reports[from];
  }

  /** Whether a block opens with a report whose subject is of a kind. */
  private static boolean opens(SpeechInput in, Range block, Subject kind) {
    List<SpeechInput.Parsed> sentences = in.parse(block);
    if (sentences.isEmpty()) {
      return false;
    }
    TaggedSentence s = sentences.get(0).tagged();
    return sentences.get(0).clauses().stream()
        .filter(c -> (c.link() == Link.MAIN || c.link() == Link.INSERT) && c.isSpeech())
        .anyMatch(c -> kind.is(s, c.subject()) && (s.isName(c.subject()) || tells(s, c)));
  }

  /** A pronoun reports only where the record tells what was. */
  private static boolean tells(TaggedSentence s, Clause clause) {
    return s.showsAuthor(clause.subject())
        || s.isVerbIn(clause.verb(), Tense.PAST)
            && !s.isVerbIn(clause.verb(), Tense.PRESENT)
            && clause.form().kind() != VerbClass.THINK;
  }

  /** A kind of subject. */
  private interface Subject {
    boolean is(TaggedSentence s, int i);
  }
}
