package org.colloquy.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Running heads and page numbers of a plain text without form feeds. Numbers that count up and
 * heads that come back are furniture if they do what no heading, label or stage direction does: cut
 * sentences again and again, alternate left and right, or stand beside each other.
 */
final class CountedPages {
  /** Two pages hold at least so many lines between their borders. */
  private static final int SHORTEST_PAGE = 6;

  /** A paragraph-per-line record has few lines a page, but not few characters. */
  private static final int SHORTEST_PAGE_CHARACTERS = 600;

  private static final int FEWEST = 3;

  private final String text;
  private final List<PageLine> ink;
  private final Furniture[] kinds;
  private final int[] numbers;
  private final Map<String, Integer> keys = new HashMap<>();
  private boolean[] suspect;

  CountedPages(String text, List<PageLine> ink, Furniture[] kinds, int[] numbers) {
    this.text = text;
    this.ink = ink;
    this.kinds = kinds;
    this.numbers = numbers;
  }

  /** Marks the furniture; whether there is any. */
  boolean find() {
    ink.forEach(line -> keys.merge(line.key(), 1, Integer::sum));
    suspect = new boolean[ink.size()];
    for (int i = 0; i < ink.size(); i++) {
      PageLine line = ink.get(i);
      suspect[i] =
          line.number().isPresent()
              || line.explicit().isPresent()
              || !line.key().isEmpty() && keys.get(line.key()) >= FEWEST && !line.isBracketed();
    }
    boolean found = numbers();
    found |= numberedHeads();
    found |= heads();
    return found;
  }

  /** Numbers alone on their lines. */
  private boolean numbers() {
    List<Integer> items = new ArrayList<>();
    Map<Integer, Integer> times = new HashMap<>();
    for (int i = 0; i < ink.size(); i++) {
      if (ink.get(i).number().isPresent()) {
        items.add(i);
        times.merge(ink.get(i).number().get(), 1, Integer::sum);
      }
    }
    List<Integer> chain =
        chain(items, items.stream().mapToInt(i -> ink.get(i).number().orElseThrow()).toArray());
    // Numbers of notes stand twice: at the mark and at the note.
    long twice =
        chain.stream().filter(i -> times.get(ink.get(i).number().orElseThrow()) > 1).count();
    if (chain.size() < FEWEST || twice * 2 > chain.size() || !spaced(chain)) {
      return false;
    }
    int beside = (int) chain.stream().filter(this::besideHead).count();
    // Nothing but a page is numbered “- 3 -” or “Page 3”, line after line.
    boolean set = chain.stream().allMatch(i -> ink.get(i).key().length() > 1);
    double needed = set ? (chain.size() > 4 ? 0 : 1) : Math.max(2, chain.size() * 0.3);
    if (cuts(chain) + beside < needed) {
      return false;
    }
    for (int i : chain) {
      kinds[i] = Furniture.PAGE_NUMBER;
      numbers[i] = ink.get(i).number().orElse(0);
    }
    return true;
  }

  /** Heads that hold the page number at their begin or end. */
  private boolean numberedHeads() {
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    for (int i = 0; i < ink.size(); i++) {
      PageLine line = ink.get(i);
      if (line.ending().isPresent() && line.letters().length() >= 3) {
        groups.computeIfAbsent(line.letters(), key -> new ArrayList<>()).add(i);
      }
    }
    boolean found = false;
    for (List<Integer> items : groups.values()) {
      List<Integer> chain =
          chain(items, items.stream().mapToInt(i -> ink.get(i).ending().orElseThrow()).toArray());
      if (chain.size() < FEWEST || !spaced(chain)) {
        continue;
      }
      long atEnd = chain.stream().filter(i -> ink.get(i).atEnd()).count();
      boolean alternate = atEnd * 4 >= chain.size() && (chain.size() - atEnd) * 4 >= chain.size();
      if (alternate || cuts(chain) >= Math.max(1.5, chain.size() * 0.25)) {
        for (int i : chain) {
          kinds[i] = Furniture.HEADER;
          numbers[i] = ink.get(i).ending().orElse(0);
        }
        found = true;
      }
    }
    return found;
  }

  /** Heads without a number: beside furniture, or in mid-sentence again and again. */
  private boolean heads() {
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    for (int i = 0; i < ink.size(); i++) {
      PageLine line = ink.get(i);
      boolean plain = kinds[i] == null && line.number().isEmpty() && line.explicit().isEmpty();
      if (plain
          && !line.key().isEmpty()
          && keys.get(line.key()) >= 2
          && line.letters().length() >= 3) {
        groups.computeIfAbsent(line.key(), key -> new ArrayList<>()).add(i);
      }
    }
    boolean found = false;
    int furniture = 0;
    for (int i = 0; i < ink.size(); i++) {
      furniture += isFurniture(i) ? 1 : 0;
    }
    for (List<Integer> items : groups.values()) {
      List<Integer> beside = items.stream().filter(this::besideFurniture).toList();
      boolean bracketed = ink.get(items.get(0)).isBracketed();
      Line first = ink.get(items.get(0)).line();
      if (Character.isLowerCase(text.codePointAt(first.from()))) {
        continue; // a word set off in the line, not a head
      }
      int least = Sentences.stops(text, first) ? Math.max(FEWEST, furniture / 3) : 2;
      if (beside.size() >= least && beside.size() * 2 >= items.size()) {
        beside.forEach(i -> kinds[i] = Furniture.HEADER);
        found = true;
      } else if (items.size() >= FEWEST && !bracketed && spaced(items)) {
        double cuts = cuts(items);
        if (cuts >= Math.max(2, items.size() * 0.4)) {
          // The first may be the title itself.
          items.stream()
              .filter(i -> !i.equals(items.get(0)) || cuts(List.of(i)) >= 1)
              .forEach(i -> kinds[i] = Furniture.HEADER);
          found = true;
        }
      }
    }
    return found;
  }

  private static List<Integer> chain(List<Integer> items, int[] numbers) {
    return CountingChain.longest(numbers).stream().map(items::get).toList();
  }

  /** Whether pages of some length lie between almost all neighbours. */
  private boolean spaced(List<Integer> items) {
    int near = 0;
    for (int k = 1; k < items.size(); k++) {
      int a = items.get(k - 1);
      int b = items.get(k);
      int characters = ink.get(b).line().from() - ink.get(a).line().to();
      if (b - a <= SHORTEST_PAGE && characters < SHORTEST_PAGE_CHARACTERS) {
        near++;
      }
    }
    return near * 10 <= items.size();
  }

  private boolean besideHead(int i) {
    return isHead(i - 1) || isHead(i + 1);
  }

  private boolean isHead(int i) {
    if (i < 0 || i >= ink.size()) {
      return false;
    }
    PageLine line = ink.get(i);
    return !line.key().isEmpty()
        && line.number().isEmpty()
        && !line.isBracketed()
        && keys.get(line.key()) >= FEWEST;
  }

  private boolean besideFurniture(int i) {
    return isFurniture(i - 1) || isFurniture(i + 1);
  }

  private boolean isFurniture(int i) {
    return i >= 0 && i < ink.size() && (kinds[i] != null || ink.get(i).explicit().isPresent());
  }

  /**
   * How many of the lines stand in mid-sentence; one that stands after words without a stop but
   * before a capital counts half.
   */
  private double cuts(List<Integer> items) {
    double cuts = 0;
    for (int i : items) {
      int before = i - 1;
      while (before >= 0 && suspect[before] && i - before < 4) {
        before--;
      }
      int after = i + 1;
      while (after < ink.size() && suspect[after] && after - i < 4) {
        after++;
      }
      if (before < 0 || after >= ink.size()) {
        continue;
      }
      Line a = ink.get(before).line();
      Line b = ink.get(after).line();
      if (Sentences.goesOn(text, a, b)) {
        cuts++;
      } else if (!Sentences.stops(text, a) && a.length() >= 40) {
        cuts += 0.5;
      }
    }
    return cuts;
  }
}
