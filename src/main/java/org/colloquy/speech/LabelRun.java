package org.colloquy.speech;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.block.Block;
import org.colloquy.profile.Metadata;
import org.colloquy.profile.Vocabulary;

/** One record on its way from possible labels to labels; for one thread. */
final class LabelRun {
  /** With fewer labels than this, counts alone do not speak. */
  private static final int FEW = 12;

  private static final int STRAYS = 4;

  /** The measure of a label that occurs twice; see {@link LabelFeature#COUNT}. */
  private static final double RARE = 0.2;

  private final String text;
  private final List<Block> blocks;
  private final Set<String> names;
  private final WordKinds kinds;
  private final Vocabulary vocabulary;
  private final BodyWords words;
  private final LabelCandidates search;
  private LabelSheet sheet;

  private LabelRun(String text, List<Block> blocks, Vocabulary vocabulary, Set<String> names) {
    this.text = text;
    this.names = names;
    this.kinds = new WordKinds(vocabulary);
    this.vocabulary = vocabulary;
    this.words = new BodyWords(text);
    this.blocks = LongBlocks.cut(text, blocks, kinds, vocabulary);
    this.search = new LabelCandidates(text, this.blocks, kinds, vocabulary);
    this.sheet = sheet(search.first());
  }

  static LabelRun of(String text, List<Block> blocks, Vocabulary vocabulary, Set<String> names) {
    return new LabelRun(text, blocks, vocabulary, names);
  }

  LabelGrammar grammar(LabelWeights weights, Metadata metadata) {
    double[] scores = scores(weights);
    return LabelGrammar.of(this, scores, LabelGrammar.margin(scores), metadata);
  }

  /** Returns how likely each possible label is one, after all rounds. */
  double[] scores(LabelWeights weights) {
    double[] scores = weights.score(0, sheet);
    addKnown(scores);
    scores = weights.score(0, sheet);
    for (int round = 1; round < LabelWeights.ROUNDS; round++) {
      measure(scores);
      scores = weights.score(round, sheet);
    }
    int found = 0;
    for (double score : scores) {
      found += score >= LabelGrammar.MARGIN ? 1 : 0;
    }
    double[] raised = found < FEW ? new Alternation(sheet, blocks).raise(scores) : scores;
    raised = new InitialedNames(sheet, text).raise(raised);
    raised = new LoneLabels(sheet, kinds, vocabulary, text).raise(raised);
    raised = new Examination(sheet, vocabulary).raise(raised);
    return withoutStrays(new StrayLabels(sheet, blocks).lower(raised));
  }

  /** A name or two on lines of their own, and no other label, are signatures or heads. */
  private double[] withoutStrays(double[] scores) {
    int found = 0;
    int closed = 0;
    for (int i = 0; i < scores.length; i++) {
      Closer closer = sheet.candidates.get(i).closer();
      if (scores[i] >= LabelGrammar.MARGIN) {
        found++;
        closed += closer == Closer.LINE || closer == Closer.NONE ? 0 : 1;
      }
    }
    return found < STRAYS && closed == 0 ? new double[scores.length] : scores;
  }

  /** Adds the places where names that are labels by themselves stand in another form. */
  void addKnown(double[] scores) {
    Set<String> known = new LinkedHashSet<>(LabelContext.goodNames(sheet, scores));
    EnumSet<Closer> closers = EnumSet.noneOf(Closer.class);
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] > 0.5) {
        closers.add(sheet.candidates.get(i).closer());
      }
    }
    if (!known.isEmpty()) {
      known.addAll(names);
      sheet = sheet(search.withNames(known, closers));
    }
  }

  /** Measures how each possible label fits what the round before found. */
  void measure(double[] scores) {
    new LabelContext(sheet, blocks, scores, kinds).measure();
  }

  LabelSheet sheet() {
    return sheet;
  }

  List<LabelCandidate> candidates() {
    return sheet.candidates;
  }

  String shape(int i) {
    LabelCandidate c = sheet.candidates.get(i);
    NameTraits t = sheet.traits[i];
    String closer = text.substring(c.label().start(), c.label().end());
    return t.letters().name().toLowerCase(java.util.Locale.ROOT)
        + " + "
        + c.closer().name().toLowerCase(java.util.Locale.ROOT)
        + (c.ownLine() ? " on its own line" : "")
        + (closer.isEmpty() ? "?" : "");
  }

  /**
   * Returns the label that a rare one is the beginning of, where it ends in a title or given name:
   * {@code Sir Tho. Roe.} for {@code Sir Tho.}; else the same.
   */
  int whole(int i) {
    double[] row = sheet.features[i];
    boolean open = row[LabelFeature.NAME_FOLLOWS.ordinal()] > 0;
    if (!open || row[LabelFeature.COUNT.ordinal()] > RARE) {
      return i;
    }
    Closer closer = sheet.candidates.get(i).closer();
    for (int j = i + 1; j < sheet.candidates.size() && sheet.samePlace(i, j); j++) {
      if (sheet.candidates.get(j).closer() == closer) {
        return j;
      }
    }
    return i;
  }

  /** Returns a possible label as it is printed, its closer with it. */
  String printed(int i) {
    return sheet.candidates.get(i).label().of(text);
  }

  /** Returns the kinds that some word of {@code words} has. */
  int kindsOf(String words) {
    return NameTraits.of(words, kinds).kinds();
  }

  /** Whether words in a bracket say in which language somebody spoke. */
  boolean isLanguageNote(String words) {
    int end = words.indexOf(' ');
    return vocabulary.has("language-note", end < 0 ? words : words.substring(0, end));
  }

  String why(int i) {
    return shape(i);
  }

  private LabelSheet sheet(List<LabelCandidate> candidates) {
    List<LabelCandidate> sorted =
        candidates.stream()
            .distinct()
            .sorted(
                Comparator.comparingInt((LabelCandidate c) -> c.label().start())
                    .thenComparingInt(c -> c.label().end()))
            .toList();
    return new LabelSheet(text, blocks, sorted, kinds, words, names);
  }
}
