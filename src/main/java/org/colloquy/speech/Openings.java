package org.colloquy.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.block.Block;
import org.colloquy.profile.Lexicon;
import org.colloquy.reading.Range;

/**
 * Names that open most blocks of a record with no closer at all and in small letters: {@code
 * Agathon what is that?}. They are looked for only where their next words vary, and are no verbs of
 * saying: else the record reports. For one record.
 */
final class Openings {
  private static final int MOST_WORDS = 3;
  private static final int FEWEST = 2;
  private static final double SHARE = 0.4;
  private static final double VARIETY = 0.8;
  private static final double VERBS = 0.15;
  private static final int NO_NAME =
      WordKinds.FUNCTION
          | WordKinds.ARTICLE
          | WordKinds.INTERJECTION
          | WordKinds.HEADING
          | WordKinds.ADDRESS
          | WordKinds.STAGE
          | WordKinds.FIELD
          | WordKinds.CALENDAR;

  private final String text;
  private final List<Block> blocks;
  private final WordKinds kinds;
  private final Lexicon lexicon;
  private final Map<String, Integer> counts = new HashMap<>();

  Openings(String text, List<Block> blocks, WordKinds kinds, Lexicon lexicon) {
    this.text = text;
    this.blocks = blocks;
    this.kinds = kinds;
    this.lexicon = lexicon;
  }

  /** Returns them as possible labels; empty if the record does not mark its turns so. */
  List<LabelCandidate> find() {
    List<List<Integer>> ends = new ArrayList<>();
    for (Block block : blocks) {
      List<Integer> here = ends(block.range());
      ends.add(here);
      here.forEach(end -> counts.merge(name(block.range(), end), 1, Integer::sum));
    }
    List<LabelCandidate> found = new ArrayList<>();
    Set<String> names = new HashSet<>();
    Set<String> next = new HashSet<>();
    int opened = 0;
    int verbs = 0;
    int first = -1;
    for (int b = 0; b < blocks.size(); b++) {
      Range range = blocks.get(b).range();
      int longest = -1;
      for (int end : ends.get(b)) {
        if (counts.get(name(range, end)) >= FEWEST) {
          longest = end;
          found.add(candidate(b, range, end));
        }
      }
      if (longest > 0) {
        first = first < 0 ? b : first;
        opened++;
        names.add(name(range, longest));
        String[] words = text.substring(longest, range.end()).strip().split("[\\s,;·.]+", 3);
        verbs += isVerb(words[0]) ? 1 : 0;
        next.add(words[0] + ' ' + (words.length > 1 ? words[1] : ""));
      }
    }
    boolean marks =
        names.size() >= 2
            && opened >= SHARE * (blocks.size() - first)
            && next.size() >= VARIETY * opened
            && verbs <= VERBS * opened;
    return marks ? found : List.of();
  }

  /** Where the first one, two, three words in capitalised small letters end. */
  private List<Integer> ends(Range block) {
    List<Integer> ends = new ArrayList<>();
    int at = block.start();
    for (int n = 0; n < MOST_WORDS && at < block.end(); n++) {
      int from = at;
      while (at < block.end() && isLetter(at)) {
        at++;
      }
      boolean word =
          at - from >= 3
              && Character.isUpperCase(text.codePointAt(from))
              && Character.isLowerCase(text.charAt(from + 1))
              && (n > 0 || (kinds.of(text.substring(from, at)) & NO_NAME) == 0);
      if (!word || at + 1 >= block.end() || text.charAt(at) != ' ') {
        break;
      }
      ends.add(at++);
    }
    return ends;
  }

  private boolean isLetter(int at) {
    char c = text.charAt(at);
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == '-';
  }

  private boolean isVerb(String word) {
    String small = word.toLowerCase(java.util.Locale.ROOT);
    return !lexicon.formsFrom(small).isEmpty()
        || lexicon.has("auxiliary", small)
        || lexicon.has("finite", small)
        || lexicon.has("adverb", small);
  }

  private String name(Range block, int end) {
    return text.substring(block.start(), end);
  }

  private LabelCandidate candidate(int b, Range block, int end) {
    int rest = end;
    while (rest < block.end() && text.charAt(rest) == ' ') {
      rest++;
    }
    return new LabelCandidate(
        b,
        LabelCandidate.Place.START,
        new Range(block.start(), end),
        name(block, end),
        Closer.NONE,
        false,
        false,
        rest,
        false);
  }
}
