package org.colloquy.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.colloquy.profile.Vocabulary;

/**
 * Labels of voices that nobody names, {@code A droite.}, {@code Голос из зала.}, {@code An
 * opposition member:}. They speak once or twice, so counts do not show them; they are known by
 * their words, and by the sign that ends the labels of the record. For one record.
 */
final class Voices {
  private static final int FEWEST_LABELS = 3;
  private static final int MOST_WORDS = 9;
  private static final double SCORE = 0.8;

  private final LabelSheet sheet;
  private final WordKinds kinds;
  private final List<String> leads = new ArrayList<>();
  private final Vocabulary vocabulary;

  Voices(LabelSheet sheet, WordKinds kinds, Vocabulary vocabulary) {
    this.sheet = sheet;
    this.kinds = kinds;
    this.vocabulary = vocabulary;
    leads.addAll(vocabulary.words("voice-lead"));
  }

  /** Returns the scores, those of such voices raised. */
  double[] raise(double[] scores) {
    int[] closers = new int[Closer.values().length];
    for (int i = 0; i < scores.length; i++) {
      boolean label = scores[i] >= LabelGrammar.MARGIN;
      closers[sheet.candidates.get(i).closer().ordinal()] += label ? 1 : 0;
    }
    double[] raised = Arrays.copyOf(scores, scores.length);
    int next = 0;
    for (int i = 0; i < scores.length; i = next) {
      next = i + 1;
      while (next < scores.length && sheet.samePlace(i, next)) {
        next++;
      }
      int voice = voice(i, next, closers);
      if (voice >= 0) {
        raised[voice] = Math.max(raised[voice], SCORE);
      }
    }
    return raised;
  }

  /** Which of the possible labels at one place is a voice; -1 if none. */
  private int voice(int from, int to, int[] closers) {
    for (int i = from; i < to; i++) {
      LabelCandidate c = sheet.candidates.get(i);
      boolean closed = c.closer() == Closer.COLON || c.closer() == Closer.PERIOD;
      if (closed && c.place() == LabelCandidate.Place.START) {
        boolean usual = closers[c.closer().ordinal()] >= FEWEST_LABELS;
        boolean whole = c.closer() == Closer.COLON && isNobody(i);
        return usual && (whole || isVoice(c.name())) && !c.ownLine() ? i : -1;
      }
    }
    return -1;
  }

  /** Whether the whole of a label means several or somebody unknown. */
  private boolean isNobody(int i) {
    return (sheet.traits[i].whole() & (WordKinds.COLLECTIVE | WordKinds.UNKNOWN)) != 0;
  }

  /**
   * Words that say who or where from, then nothing but where: {@code Sur divers bancs à droite}.
   */
  private boolean isVoice(String name) {
    String small = name.toLowerCase(Locale.ROOT).replace('’', '\'').replaceFirst("\\.$", "");
    for (String lead : leads) {
      boolean begins =
          small.startsWith(lead)
              && (small.length() == lead.length()
                  || !Character.isLetter(small.charAt(lead.length())));
      if (begins && isPlace(small.substring(lead.length()).strip())) {
        return true;
      }
    }
    return false;
  }

  private boolean isPlace(String words) {
    if (words.isEmpty()) {
      return true;
    }
    String[] parts = words.split("[\\s']+");
    int closed = WordKinds.FUNCTION | WordKinds.ARTICLE | WordKinds.PARTICLE;
    return parts.length <= MOST_WORDS
        && Arrays.stream(parts)
            .allMatch(
                part ->
                    vocabulary.has("voice-place", part)
                        || part.length() == 1
                        || (kinds.of(part) & closed) != 0);
  }
}
