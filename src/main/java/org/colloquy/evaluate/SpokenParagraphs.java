package org.colloquy.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who speaks in each paragraph of a key, by the words of a TEI file that were found there. One
 * stray word of a block is no evidence, unless it is half of what the speaker says there or half of
 * the paragraph. For one file.
 */
final class SpokenParagraphs {
  private final GoldWords source;
  private final int[] found;
  private final int[] words;
  private final List<Map<String, TeiPassage>> speakers = new ArrayList<>();
  private final Map<TeiNode.Element, SortedMap<Integer, Integer>> turns = new LinkedHashMap<>();

  SpokenParagraphs(
      int paragraphs, List<SpokenBlocks.Block> blocks, List<int[]> alignment, GoldWords source) {
    this.source = source;
    this.found = new int[paragraphs];
    this.words = new int[paragraphs];
    for (int i = 0; i < paragraphs; i++) {
      speakers.add(new LinkedHashMap<>());
    }
    for (int i = 0; i < source.size(); i++) {
      if (source.paragraph(i) != GoldWords.NONE) {
        words[source.paragraph(i)]++;
      }
    }
    for (int i = 0; i < blocks.size(); i++) {
      add(blocks.get(i).words(), alignment.get(i));
    }
  }

  /** What one voice says in a block: its words there, and those of each paragraph. */
  private static final class Share {
    private int all;
    private final Map<Integer, Integer> byParagraph = new TreeMap<>();
  }

  private void add(List<SpokenBlocks.Word> block, int[] places) {
    Map<List<String>, Share> shares = new LinkedHashMap<>();
    Map<TeiNode.Element, Share> byTurn = new LinkedHashMap<>();
    Map<List<String>, TeiPassage> passages = new HashMap<>();
    for (int i = 0; i < places.length; i++) {
      SpokenBlocks.Voice voice = block.get(i).voice();
      int paragraph = places[i] == Alignment.NOWHERE ? GoldWords.NONE : source.paragraph(places[i]);
      count(shares.computeIfAbsent(voice.who(), who -> new Share()), paragraph);
      voice
          .turn()
          .ifPresent(
              turn -> {
                count(byTurn.computeIfAbsent(turn, t -> new Share()), paragraph);
                passages.putIfAbsent(voice.who(), TeiPassage.of(turn));
              });
      if (paragraph != GoldWords.NONE) {
        found[paragraph]++;
      }
    }
    shares.forEach(
        (who, share) ->
            share.byParagraph.forEach(
                (paragraph, n) -> {
                  if (counts(paragraph, n, share.all)) {
                    who.forEach(id -> speakers.get(paragraph).putIfAbsent(id, passages.get(who)));
                  }
                }));
    byTurn.forEach(
        (turn, share) ->
            share.byParagraph.forEach(
                (paragraph, n) -> {
                  if (counts(paragraph, n, share.all)) {
                    turns
                        .computeIfAbsent(turn, t -> new TreeMap<>())
                        .merge(paragraph, n, Integer::sum);
                  }
                }));
  }

  private static void count(Share share, int paragraph) {
    share.all++;
    if (paragraph != GoldWords.NONE) {
      share.byParagraph.merge(paragraph, 1, Integer::sum);
    }
  }

  private boolean counts(int paragraph, int n, int all) {
    return n >= 2 || n * 2 >= all || n * 2 >= words[paragraph];
  }

  /** Returns the ids of those who speak in a paragraph, with where that is said in the TEI. */
  Map<String, TeiPassage> speakers(int paragraph) {
    return speakers.get(paragraph);
  }

  /** Returns the turns with the paragraphs that they reach into. */
  Map<TeiNode.Element, SortedMap<Integer, Integer>> turns() {
    return turns;
  }

  /** Returns whether fewer than three in ten words of a paragraph were found. */
  boolean isMissing(int paragraph) {
    return found[paragraph] < 0.3 * words[paragraph];
  }
}
