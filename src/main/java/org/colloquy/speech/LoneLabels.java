package org.colloquy.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colloquy.profile.Vocabulary;

/**
 * Labels that stand once or twice, so that no count shows them, known by their words and by the
 * sign that ends the labels of the record: voices that nobody names, {@code A droite.}, {@code
 * Голос из зала.}, {@code An opposition member:}, and a title with a name, {@code Mr Hale:}. For
 * one record.
 */
final class LoneLabels {
  private static final int FEWEST_LABELS = 3;
  private static final int MOST_WORDS = 9;
  private static final int MOST_NAMES = 4;
  private static final int COMMAS = 4;
  private static final double SCORE = 0.8;

  private final LabelSheet sheet;
  private final WordKinds kinds;
  private final List<String> leads = new ArrayList<>();
  private final Vocabulary vocabulary;
  private final String text;

  LoneLabels(LabelSheet sheet, WordKinds kinds, Vocabulary vocabulary, String text) {
    this.text = text;
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
    Set<String> names = new HashSet<>();
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] >= LabelGrammar.MARGIN) {
        names.add(sheet.candidates.get(i).name().replaceFirst("\\.$", ""));
      }
    }
    double[] raised = Arrays.copyOf(scores, scores.length);
    for (int i = 0; i < scores.length; i++) {
      raised[i] = isAddressed(i, names) ? 1 : raised[i];
    }
    int next = 0;
    for (int i = 0; i < scores.length; i = next) {
      next = i + 1;
      while (next < scores.length && sheet.samePlace(i, next)) {
        next++;
      }
      int voice = voice(i, next, closers);
      int whole = voice >= 0 ? voice : delivered(i, next, closers, names);
      if (whole >= 0 && raised[whole] < SCORE) {
        Arrays.fill(raised, i, next, 0);
        raised[whole] = SCORE;
      }
    }
    return raised;
  }

  /** Which of the possible labels at one place is a voice; -1 if none. */
  private int voice(int from, int to, int[] closers) {
    for (int i = from; i < to; i++) {
      LabelCandidate c = sheet.candidates.get(i);
      if (isClerk(i)) {
        return i;
      }
      boolean closed = c.closer() == Closer.COLON || c.closer() == Closer.PERIOD;
      if (closed && c.place() == LabelCandidate.Place.START) {
        boolean usual = closers[c.closer().ordinal()] >= FEWEST_LABELS;
        boolean whole = c.closer() == Closer.COLON && (isNobody(i) || isTitled(i));
        return usual && (whole || isVoice(c.name())) && !c.ownLine() ? i : -1;
      }
    }
    return -1;
  }

  /**
   * Which possible label is a name known, a comma and how it is said, {@code ROE, going out.},
   * where the labels of the record do not end in commas; -1 if none.
   */
  private int delivered(int from, int to, int[] closers, Set<String> names) {
    boolean open = false;
    for (int i = from; i < to; i++) {
      LabelCandidate c = sheet.candidates.get(i);
      if (!open) {
        open = isCutShort(c, names);
        continue;
      }
      int usual = closers[c.closer().ordinal()];
      boolean capital = !c.ownLine() && Character.isUpperCase(text.codePointAt(c.rest()));
      // Two commas enclose a participle, and a verb comes after: {@code Roe, turning to me, asks:}.
      if (c.name().indexOf(',') != c.name().lastIndexOf(',')) {
        return -1;
      }
      if (capital && usual >= FEWEST_LABELS && usual > COMMAS * closers[Closer.COMMA.ordinal()]) {
        return c.closer() == Closer.PERIOD || c.closer() == Closer.COLON ? i : -1;
      }
    }
    return -1;
  }

  private boolean isCutShort(LabelCandidate c, Set<String> names) {
    return c.closer() == Closer.COMMA
        && c.place() == LabelCandidate.Place.START
        && names.contains(c.name())
        && !c.ownLine()
        && Character.isLowerCase(text.codePointAt(c.rest()));
  }

  /** {@code Court to Roe.}, {@code Q. to Roe.}: who speaks is a label elsewhere. */
  private boolean isAddressed(int i, Set<String> names) {
    LabelCandidate c = sheet.candidates.get(i);
    List<String> words = sheet.traits[i].words();
    int n = words.size();
    if (n < 3 || n > MOST_NAMES + 1 || !vocabulary.has("label-to", words.get(n - 2))) {
      return false;
    }
    String who = String.join(" ", words.subList(0, n - 2)).replaceFirst("\\.$", "");
    return (c.closer() == Closer.COLON || c.closer() == Closer.PERIOD)
        && c.place() == LabelCandidate.Place.START
        && Character.isUpperCase(words.get(n - 1).codePointAt(0))
        && (names.contains(who) || vocabulary.has("question-letter", who));
  }

  /** {@code ORNI, Segretario, legge il processo verbale}: an office, and the verb of a clerk. */
  private boolean isClerk(int i) {
    LabelCandidate c = sheet.candidates.get(i);
    int end = c.rest();
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return c.closer() == Closer.COMMA
        && c.place() == LabelCandidate.Place.START
        && c.name().indexOf(',') > 0
        && sheet.traits[i].any(WordKinds.ROLE)
        && vocabulary.has("clerk-verb", text.substring(c.rest(), end));
  }

  /** Whether the whole of a label means several or somebody unknown. */
  private boolean isNobody(int i) {
    return (sheet.traits[i].whole() & (WordKinds.COLLECTIVE | WordKinds.UNKNOWN)) != 0;
  }

  /** A title and up to three capitalised words, none of which is more than a name. */
  private boolean isTitled(int i) {
    NameTraits t = sheet.traits[i];
    int more = WordKinds.FUNCTION | WordKinds.ADDRESS | WordKinds.FIELD | WordKinds.INTERJECTION;
    return (t.first() & WordKinds.HONORIFIC) != 0
        && t.letters() == NameTraits.Letters.TITLE
        && t.words().size() >= 2
        && t.words().size() <= MOST_NAMES
        && (t.whole() & WordKinds.ADDRESS) == 0
        && t.words().stream().skip(1).noneMatch(w -> (kinds.of(w) & (more | WordKinds.ROLE)) != 0);
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
