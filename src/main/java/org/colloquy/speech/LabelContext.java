package org.colloquy.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.colloquy.block.Block;

/** The measurements of the second round: how a possible label fits what else the record shows. */
final class LabelContext {
  private static final int WINDOW = 20;
  private static final double GOOD = 0.5;

  private final LabelSheet sheet;
  private final List<Block> blocks;
  private final double[] alone;
  private final WordKinds kinds;

  LabelContext(LabelSheet sheet, List<Block> blocks, double[] alone, WordKinds kinds) {
    this.sheet = sheet;
    this.blocks = blocks;
    this.alone = alone;
    this.kinds = kinds;
  }

  /** Returns the names that are labels by themselves, in order of the text. */
  static Set<String> goodNames(LabelSheet sheet, double[] alone) {
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < alone.length; i++) {
      if (alone[i] > GOOD) {
        names.add(sheet.candidates.get(i).name());
      }
    }
    return names;
  }

  void measure() {
    int n = alone.length;
    double[] best = new double[blocks.size() + 1];
    for (int i = 0; i < n; i++) {
      int block = sheet.candidates.get(i).block();
      best[block] = Math.max(best[block], alone[i]);
    }
    shapes();
    forms();
    neighbours(best);
    known();
    rivals();
    places(best);
    for (int i = 0; i < n; i++) {
      double p = Math.min(0.999, Math.max(0.001, alone[i]));
      sheet.set(i, LabelFeature.ALONE, Math.log(p / (1 - p)) / 5);
    }
  }

  /** Label shapes of a candidate: closer, letters, mark-up, own line. */
  static int shape(LabelCandidate c, NameTraits t) {
    int shape = c.closer().ordinal();
    shape = shape * 8 + t.letters().ordinal();
    shape = shape * 2 + (c.wrapped() ? 1 : 0);
    shape = shape * 2 + (c.ownLine() ? 1 : 0);
    return shape * 2 + ((t.first() & WordKinds.HONORIFIC) != 0 ? 1 : 0);
  }

  private void shapes() {
    Map<Long, double[]> sums = new HashMap<>();
    Map<Integer, Set<String>> names = new HashMap<>();
    int n = alone.length;
    for (int i = 0; i < n; i++) {
      LabelCandidate c = sheet.candidates.get(i);
      int shape = shape(c, sheet.traits[i]);
      int window = c.block() / WINDOW;
      add(sums, shape, -1, alone[i]);
      add(sums, shape, window, alone[i]);
      if (alone[i] > GOOD) {
        names.computeIfAbsent(shape, k -> new HashSet<>()).add(c.name());
      }
    }
    for (int i = 0; i < n; i++) {
      LabelCandidate c = sheet.candidates.get(i);
      int shape = shape(c, sheet.traits[i]);
      int window = c.block() / WINDOW;
      double[] all = sums.get(key(shape, -1));
      sheet.set(i, LabelFeature.SHAPE, without(all[0], all[1], alone[i]));
      double sum = 0;
      double count = 0;
      for (int w = window - 1; w <= window + 1; w++) {
        double[] near = sums.getOrDefault(key(shape, w), new double[2]);
        sum += near[0];
        count += near[1];
      }
      sheet.set(i, LabelFeature.SHAPE_NEAR, without(sum, count, alone[i]));
      boolean once = sheet.features[i][LabelFeature.ONCE.ordinal()] > 0;
      double close = Math.max(without(all[0], all[1], alone[i]), without(sum, count, alone[i]));
      sheet.set(i, LabelFeature.SHAPE_ONCE, once ? close : 0);
      Set<String> good = names.getOrDefault(shape, Set.of());
      int others = good.size() - (good.contains(c.name()) ? 1 : 0);
      sheet.set(i, LabelFeature.SHAPE_NAMES, Math.min(1.5, Math.log(1 + others) / Math.log(2) / 3));
    }
  }

  /** How large a share of what is good has the same letters, and the same closer. */
  private void forms() {
    double[] letters = new double[NameTraits.Letters.values().length];
    double[] closers = new double[Closer.values().length * 2];
    double all = 0;
    for (int i = 0; i < alone.length; i++) {
      if (alone[i] > GOOD) {
        letters[sheet.traits[i].letters().ordinal()] += alone[i];
        closers[closer(i)] += alone[i];
        all += alone[i];
      }
    }
    for (int i = 0; i < alone.length; i++) {
      double own = alone[i] > GOOD ? alone[i] : 0;
      double others = all - own;
      double alike = letters[sheet.traits[i].letters().ordinal()] - own;
      double closed = closers[closer(i)] - own;
      sheet.set(i, LabelFeature.GOOD_LETTERS, others > 1 ? alike / others : 0);
      sheet.set(i, LabelFeature.GOOD_CLOSER, others > 1 ? closed / others : 0);
    }
  }

  private int closer(int i) {
    LabelCandidate c = sheet.candidates.get(i);
    return c.closer().ordinal() * 2 + (c.ownLine() ? 1 : 0);
  }

  private static double without(double sum, double count, double own) {
    return count > 1 ? (sum - own) / (count - 1) : 0;
  }

  private static void add(Map<Long, double[]> sums, int shape, int window, double p) {
    double[] cell = sums.computeIfAbsent(key(shape, window), k -> new double[2]);
    cell[0] += p;
    cell[1]++;
  }

  private static long key(int shape, int window) {
    return ((long) shape << 32) | (window + 2);
  }

  private void neighbours(double[] best) {
    double[] sums = new double[best.length + 1];
    for (int b = 0; b < best.length; b++) {
      sums[b + 1] = sums[b] + best[b];
    }
    double share = sums[blocks.size()] / Math.max(1, blocks.size());
    double[][] byCloser = byCloser();
    for (int i = 0; i < alone.length; i++) {
      LabelCandidate c = sheet.candidates.get(i);
      int block = c.block();
      int from = Math.max(0, block - 6);
      int to = Math.min(blocks.size(), block + 7);
      double others = sums[to] - sums[from] - best[block];
      sheet.set(i, LabelFeature.NEIGHBOURS, others / Math.max(1, to - from - 1));
      double[] same = byCloser[c.closer().ordinal()];
      double own = same[block + 1] - same[block];
      double alike = same[to] - same[from] - own;
      sheet.set(i, LabelFeature.NEIGHBOURS_CLOSER, alike / Math.max(1, to - from - 1));
      sheet.set(i, LabelFeature.SHARE, Math.min(1, share * 2));
    }
  }

  /** For each closer the running sum, over the blocks, of the best label with it. */
  private double[][] byCloser() {
    double[][] sums = new double[Closer.values().length][blocks.size() + 1];
    for (int i = 0; i < alone.length; i++) {
      LabelCandidate c = sheet.candidates.get(i);
      double[] cell = sums[c.closer().ordinal()];
      cell[c.block() + 1] = Math.max(cell[c.block() + 1], alone[i]);
    }
    for (double[] sum : sums) {
      for (int b = 0; b < blocks.size(); b++) {
        sum[b + 1] += sum[b];
      }
    }
    return sums;
  }

  private void known() {
    Map<String, Integer> good = new HashMap<>();
    for (int i = 0; i < alone.length; i++) {
      if (alone[i] > GOOD) {
        good.merge(sheet.candidates.get(i).name(), 1, Integer::sum);
      }
    }
    Set<String> words = LabelSheet.wordsOf(new LinkedHashSet<>(good.keySet()), kinds);
    Map<String, Boolean> parts = new HashMap<>();
    for (int i = 0; i < alone.length; i++) {
      LabelCandidate c = sheet.candidates.get(i);
      int own = alone[i] > GOOD ? 1 : 0;
      int count = good.getOrDefault(c.name(), 0) - own;
      sheet.set(i, LabelFeature.KNOWN, Math.min(1, count / 3.0));
      boolean bare = c.closer() == Closer.NONE && count > 0;
      sheet.set(i, LabelFeature.KNOWN_BARE, bare ? 1 : 0);
      NameTraits t = sheet.traits[i];
      boolean part =
          own == 0
              && parts.computeIfAbsent(
                  c.name().toLowerCase(Locale.ROOT), k -> LabelSheet.isPartOf(t, words, kinds));
      sheet.set(i, LabelFeature.KNOWN_PART, part && count == 0 ? 1 : 0);
      sheet.set(i, LabelFeature.KNOWN_LEAD, leads(c.name(), good.keySet(), words, parts) ? 1 : 0);
    }
  }

  /** Whether what stands before a comma is a name by itself: {@code Dr. Roe, Minister of Trade}. */
  private boolean leads(
      String name, Set<String> good, Set<String> words, Map<String, Boolean> parts) {
    int comma = name.indexOf(", ");
    if (comma < 0) {
      return false;
    }
    String lead = name.substring(0, comma);
    return good.contains(lead)
        || good.contains(lead + ".")
        || parts.computeIfAbsent(
            lead.toLowerCase(Locale.ROOT),
            k -> LabelSheet.isPartOf(NameTraits.of(lead, kinds), words, kinds));
  }

  private void rivals() {
    int n = alone.length;
    for (int i = 0; i < n; ) {
      int j = i;
      while (j < n && sheet.samePlace(i, j)) {
        j++;
      }
      for (int a = i; a < j; a++) {
        double rival = 0;
        double longer = 0;
        for (int b = i; b < j; b++) {
          if (a != b) {
            rival = Math.max(rival, alone[b]);
            if (b > a) {
              longer = Math.max(longer, alone[b]);
            }
          }
        }
        double top = alone[a] >= rival ? 1 : 0;
        sheet.set(a, LabelFeature.TOP, top);
        sheet.set(a, LabelFeature.TOP_DENSE, top * get(a, LabelFeature.NEIGHBOURS));
        sheet.set(a, LabelFeature.TOP_SHARE, top * get(a, LabelFeature.SHARE));
        sheet.set(a, LabelFeature.RIVAL, rival);
        sheet.set(a, LabelFeature.RIVAL_LONGER, longer);
      }
      i = j;
    }
  }

  private double get(int i, LabelFeature feature) {
    return sheet.features[i][feature.ordinal()];
  }

  private void places(double[] best) {
    int first = 0;
    while (first < best.length && best[first] <= 0.7) {
      first++;
    }
    List<Integer> indents = new ArrayList<>();
    for (int i = 0; i < alone.length; i++) {
      if (alone[i] > GOOD && sheet.candidates.get(i).place() == LabelCandidate.Place.START) {
        indents.add(blocks.get(sheet.candidates.get(i).block()).indent());
      }
    }
    indents.sort(null);
    int usual = indents.isEmpty() ? 0 : indents.get(indents.size() / 2);
    String before = "";
    for (int i = 0; i < alone.length; i++) {
      LabelCandidate c = sheet.candidates.get(i);
      sheet.set(i, LabelFeature.BEFORE_FIRST, c.block() < first ? 1 : 0);
      int indent = blocks.get(c.block()).indent();
      sheet.set(i, LabelFeature.INDENT_OTHER, Math.abs(indent - usual) > 3 ? 1 : 0);
      sheet.set(i, LabelFeature.ALTERNATES, before.equals(c.name()) ? 0 : 1);
      if (alone[i] > GOOD) {
        before = c.name();
      }
    }
  }
}
