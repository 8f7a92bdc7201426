package org.colloquy.speech;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colloquy.profile.Lexicon;
import org.colloquy.reading.Range;

/** The lists of those present: a line such as {@code PARTICIPANTS} and the short lines after it. */
final class ListZone {
  private static final int ENTRY = 160;
  private static final int SENTENCE = 60;

  private ListZone() {}

  /**
   * Says of each block whether it is the head or an entry of a list of those present.
   *
   * @param turns where blocks of the body start that open with a label: they are no entries,
   *     however short
   */
  static boolean[] of(String text, List<Placed> placed, Set<Integer> turns, Lexicon lexicon) {
    boolean[] listed = new boolean[placed.size()];
    boolean open = false;
    int length = 0;
    for (int i = 0; i < placed.size(); i++) {
      Range range = placed.get(i).block().range();
      if (range.length() >= 3 * ENTRY || turns.contains(range.start())) {
        open = false;
        continue;
      }
      String words = range.of(text).strip();
      String opening = words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L} ]+.*$", "").strip();
      if (lexicon.has("head.participants", opening)) {
        open = true;
        listed[i] = true;
        length = 0;
      } else if (open
          && !lexicon.has("head.agenda", opening)
          && range.length() < ENTRY
          && !isSentence(words, lexicon)
          && length < 80) {
        listed[i] = true;
        length++;
      } else {
        open = false;
      }
    }
    return listed;
  }

  private static boolean isSentence(String words, Lexicon lexicon) {
    boolean colon = words.endsWith(":") || words.indexOf(": ") > 0 && words.indexOf(": ") < 40;
    boolean stop = words.matches("(?s).*[.?!…][\"”’»)\\]]*");
    return stop && (words.length() > SENTENCE || hasVerb(words, lexicon))
        || colon && words.length() > SENTENCE / 2;
  }

  private static boolean hasVerb(String words, Lexicon lexicon) {
    for (String word : words.split("[^\\p{L}]+")) {
      if (lexicon.has("finite", word) || !lexicon.formsFrom(word).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
