package org.colloquy.speech;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.colloquy.block.Block;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.profile.Metadata;
import org.colloquy.profile.Vocabulary;

/**
 * How one record marks who speaks, learnt from the record itself: what recurs at the start of
 * blocks, before different words, in one form. Immutable and thread-safe.
 *
 * @param shapes the forms of its labels, the most frequent first, as in {@code Title: (24)}
 * @param names the names of its labels as printed, the most frequent first
 * @param hits its labels in order of the text; none overlap; empty if the record has none
 * @param legend what short labels stand for, where the record says so before its first turn
 * @param evidence what that rests on, for {@code convert --why}
 */
public record LabelGrammar(
    List<String> shapes,
    List<String> names,
    List<LabelHit> hits,
    Map<String, String> legend,
    Evidence evidence) {
  /** The least score of a label in a record with few labels. */
  static final double MARGIN = 0.5;

  /** The least score where many labels show how the record marks its turns. */
  static final double LOW_MARGIN = 0.25;

  private static final int MANY = 10;

  /** Copies the lists. */
  public LabelGrammar {
    shapes = List.copyOf(shapes);
    names = List.copyOf(names);
    hits = List.copyOf(hits);
    legend = Map.copyOf(legend);
  }

  /**
   * Learns the labels of a record.
   *
   * @param text the body flow
   * @param blocks its blocks in order
   * @param vocabulary words of the record's language
   * @param metadata labels that its editor has settled
   * @param names persons known from lists of those present, casts and authority files
   */
  public static LabelGrammar learn(
      String text,
      List<Block> blocks,
      Vocabulary vocabulary,
      Metadata metadata,
      Set<String> names) {
    return LabelRun.of(text, blocks, vocabulary, names)
        .grammar(LabelWeights.fitted(), metadata)
        .withoutTexts(text, blocks, vocabulary)
        .withoutFalse(text, blocks, vocabulary, metadata);
  }

  private LabelGrammar withoutFalse(
      String text, List<Block> blocks, Vocabulary vocabulary, Metadata metadata) {
    List<LabelHit> kept = FalseLabels.without(text, blocks, hits, vocabulary, settled(metadata));
    return kept.size() == hits.size()
        ? this
        : new LabelGrammar(shapes, names, kept, legend, evidence);
  }

  /** The labels that the editor says are speakers, as {@link #words} has them. */
  private static Set<String> settled(Metadata metadata) {
    Set<String> settled = new LinkedHashSet<>();
    metadata.who().keySet().forEach(label -> settled.add(words(label)));
    return settled;
  }

  /** What looks like a label in a letter read out, a legend or a list of those on stage is none. */
  private LabelGrammar withoutTexts(String text, List<Block> blocks, Vocabulary vocabulary) {
    BitSet inserted = InsertedDocuments.find(text, blocks, vocabulary);
    List<LabelHit> spoken = InsertedDocuments.outside(inserted, blocks, hits);
    Legend explained = Legend.of(text, blocks, spoken, vocabulary);
    List<LabelHit> left = SceneEntrances.outside(text, blocks, explained.hits(), vocabulary);
    return new LabelGrammar(shapes, names, left, explained.names(), evidence);
  }

  /** Returns the least score of a label in a record with these scores. */
  static double margin(double[] scores) {
    int sure = 0;
    for (double score : scores) {
      sure += score > MARGIN ? 1 : 0;
    }
    return sure >= MANY ? LOW_MARGIN : MARGIN;
  }

  static LabelGrammar of(LabelRun run, double[] scores, double margin, Metadata metadata) {
    List<LabelHit> hits = new ArrayList<>();
    Map<String, Integer> shapes = new LinkedHashMap<>();
    Map<String, Integer> names = new LinkedHashMap<>();
    Set<String> not = new LinkedHashSet<>();
    metadata.notSpeakers().forEach(label -> not.add(words(label)));
    Set<String> settled = settled(metadata);
    List<Integer> chosen = chosen(run, scores, margin, settled, not);
    var delivery = new LabelDelivery(run, chosen);
    for (int choice : chosen) {
      int best = delivery.without(choice);
      LabelCandidate c = run.candidates().get(best);
      String name = words(c.name());
      String shape = run.shape(best);
      shapes.merge(shape, 1, Integer::sum);
      names.merge(c.name(), 1, Integer::sum);
      double score = settled.contains(name) ? 1 : scores[choice];
      hits.add(new LabelHit(c.label(), c.name(), score, new Evidence("R1 label", run.why(best))));
    }
    String detail =
        hits.isEmpty()
            ? "no label form recurs"
            : hits.size() + " labels of " + names.size() + " names in the forms " + byCount(shapes);
    return new LabelGrammar(
        byCount(shapes),
        byCountPlain(names),
        hits,
        Map.of(),
        new Evidence("label grammar", detail));
  }

  /** Of what may be a label at each place, the likeliest above the margin; none overlap. */
  private static List<Integer> chosen(
      LabelRun run, double[] scores, double margin, Set<String> settled, Set<String> not) {
    List<LabelCandidate> candidates = run.candidates();
    List<Integer> chosen = new ArrayList<>();
    int end = -1;
    for (int i = 0; i < candidates.size(); ) {
      int best = -1;
      int j = i;
      double top = margin;
      while (j < candidates.size()
          && candidates.get(j).label().start() == candidates.get(i).label().start()) {
        String name = words(candidates.get(j).name());
        double score = settled.contains(name) ? 1 : not.contains(name) ? 0 : scores[j];
        if (score >= top) {
          top = score;
          best = j;
        }
        j++;
      }
      boolean apart = best >= 0 && candidates.get(best).label().start() >= end;
      if (apart && answers(candidates, chosen, best)) {
        // Of two lines with a colon the likelier is the label, and the other its first words.
        int before = chosen.size() - 1;
        if (candidates.get(best).closer() == Closer.COLON
            && scores[best] > scores[chosen.get(before)]) {
          chosen.set(before, best);
        }
      } else if (apart) {
        best = run.whole(best);
        chosen.add(best);
        end = candidates.get(best).label().end();
      }
      i = j;
    }
    return chosen;
  }

  /**
   * Whether a possible label opens the words of one that fills the line before it and ends in a
   * colon: {@code Mr Speaker: / Order. The Member must be heard.}
   */
  private static boolean answers(List<LabelCandidate> all, List<Integer> chosen, int i) {
    if (chosen.isEmpty()) {
      return false;
    }
    LabelCandidate before = all.get(chosen.get(chosen.size() - 1));
    LabelCandidate here = all.get(i);
    return before.ownLine()
        && before.closer() == Closer.COLON
        && here.block() == before.block() + 1
        && (here.closer() != Closer.COLON || here.ownLine());
  }

  private static String words(String label) {
    String s = label.strip();
    while (!s.isEmpty() && ":.,—–- ".indexOf(s.charAt(s.length() - 1)) >= 0) {
      s = s.substring(0, s.length() - 1);
    }
    return s.toLowerCase(Locale.ROOT);
  }

  private static List<String> byCount(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue()))
        .map(e -> e.getKey() + " (" + e.getValue() + ")")
        .toList();
  }

  private static List<String> byCountPlain(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
