package org.colloquy.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.colloquy.evaluate.Difference.Kind;
import org.colloquy.evaluate.Measure.Basis;

/**
 * Scores stages of recognition by what they leave in the TEI. Stateless.
 *
 * <ul>
 *   <li>{@code paragraphs}: a paragraph is right if it begins where one of the key does, give or
 *       take two words. Front, back, notes and page furniture do not count: layout there is free.
 *   <li>{@code cast}: somebody listed as taking part is right if the key has that name; each name
 *       of the key takes one.
 * </ul>
 */
final class StageScorer {
  private static final int SLACK = 2;

  private StageScorer() {}

  static Evaluation paragraphs(
      String name, TeiNode.Element root, ReportedGold gold, String transcript) {
    var source = new GoldWords(transcript, gold);
    SpokenBlocks blocks = SpokenBlocks.read(root, new Voices(root));
    List<int[]> alignment = Alignment.of(blocks.blocks(), source);
    int[] starts = starts(source, gold);
    Set<Integer> found = new HashSet<>();
    List<Difference> differences = new ArrayList<>();
    String[] lines = transcript.split("\n", -1);
    int made = 0;
    for (Map.Entry<TeiNode.Element, Integer> begin : begins(blocks, alignment).entrySet()) {
      int paragraph = source.paragraph(begin.getValue());
      if (paragraph != GoldWords.NONE && isScored(gold.paragraphs().get(paragraph))) {
        made++;
        boolean near = begin.getValue() - starts[paragraph] <= SLACK;
        if (!near || !found.add(paragraph)) {
          int line = gold.paragraphs().get(paragraph).line();
          differences.add(extra(begin.getKey(), line));
        }
      }
    }
    int wanted = 0;
    for (int i = 0; i < starts.length; i++) {
      ReportedGold.Paragraph paragraph = gold.paragraphs().get(i);
      if (starts[i] >= 0 && isScored(paragraph)) {
        wanted++;
        if (!found.contains(i)) {
          differences.add(missed(paragraph, lines));
        }
      }
    }
    var measure = new Measure("paragraphs", new Tally(found.size(), made, wanted), Basis.F1);
    return new Evaluation(name, List.of(measure), new TreeMap<>(), Map.of(), differences);
  }

  private static boolean isScored(ReportedGold.Paragraph paragraph) {
    return paragraph.kind().isBody();
  }

  private static Difference extra(TeiNode.Element element, int line) {
    String words = element.content();
    return new Difference(
        Kind.EXTRA,
        "paragraphs",
        words,
        "inside a paragraph",
        OptionalInt.of(line),
        Optional.of(TeiPassage.of(element)));
  }

  private static Difference missed(ReportedGold.Paragraph paragraph, String[] lines) {
    String words = paragraph.line() <= lines.length ? lines[paragraph.line() - 1].strip() : "";
    OptionalInt line = OptionalInt.of(paragraph.line());
    return new Difference(Kind.MISSED, "paragraphs", words, "", line, Optional.empty());
  }

  /** The first word of each paragraph of the key; -1 of one without words. */
  private static int[] starts(GoldWords source, ReportedGold gold) {
    int[] starts = new int[gold.paragraphs().size()];
    Arrays.fill(starts, -1);
    for (int i = source.size() - 1; i >= 0; i--) {
      if (source.paragraph(i) != GoldWords.NONE) {
        starts[source.paragraph(i)] = i;
      }
    }
    return starts;
  }

  /**
   * The first word of each paragraph of the TEI that was found. A label belongs to the paragraph
   * after it, and the later parts of a divided paragraph to the first.
   */
  private static Map<TeiNode.Element, Integer> begins(SpokenBlocks blocks, List<int[]> alignment) {
    Map<TeiNode.Element, Integer> begins = new LinkedHashMap<>();
    int label = Alignment.NOWHERE;
    for (int i = 0; i < blocks.blocks().size(); i++) {
      SpokenBlocks.Block block = blocks.blocks().get(i);
      int first = first(alignment.get(i));
      if (block.element().name().equals("speaker")) {
        label = first;
      } else if (block.paragraph().isPresent() && first != Alignment.NOWHERE) {
        TeiNode.Element paragraph = block.paragraph().get();
        String part = paragraph.attribute("part");
        if (!part.equals("M") && !part.equals("F")) {
          begins.putIfAbsent(paragraph, label == Alignment.NOWHERE ? first : label);
        }
        label = Alignment.NOWHERE;
      }
    }
    return begins;
  }

  private static int first(int[] found) {
    for (int at : found) {
      if (at != Alignment.NOWHERE) {
        return at;
      }
    }
    return Alignment.NOWHERE;
  }

  static Evaluation cast(String name, TeiNode.Element root, ReportedGold gold) {
    var voices = new Voices(root);
    var names = new FamilyNames(gold.family(), gold.aliases());
    Set<String> left = new LinkedHashSet<>(gold.participants());
    List<Difference> differences = new ArrayList<>();
    int made = 0;
    for (TeiNode.Element person : Voices.participants(root)) {
      made++;
      List<String> forms = voices.names(person.id().orElseThrow());
      Optional<String> right =
          left.stream().filter(wanted -> names.agree(wanted, forms)).findFirst();
      if (right.isPresent()) {
        left.remove(right.get());
      } else {
        Optional<TeiPassage> passage = Optional.of(TeiPassage.of(person));
        differences.add(
            new Difference(Kind.EXTRA, "cast", forms.get(0), "", OptionalInt.empty(), passage));
      }
    }
    int wanted = new LinkedHashSet<>(gold.participants()).size();
    for (String missed : left) {
      differences.add(
          new Difference(Kind.MISSED, "cast", missed, "", OptionalInt.empty(), Optional.empty()));
    }
    var measure = new Measure("cast", new Tally(wanted - left.size(), made, wanted), Basis.F1);
    return new Evaluation(name, List.of(measure), new TreeMap<>(), Map.of(), differences);
  }
}
