package org.colloquy.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.block.Block;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.profile.Vocabulary;
import org.colloquy.reading.Range;

/**
 * Finds what is done and how words are spoken: by the words, by the place (right after a label, a
 * block of its own), and by what the record does with its brackets as a whole. A record without
 * labels has no stage directions but those whose words say so.
 */
public final class StageDirections {
  private static final Pattern SIGNS = Pattern.compile("^[\\[(_*\\s]+|[_*.!\\])\\s]+$");
  private static final int FEW_LABELS = 4;
  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_DELIVERY = 80;

  private final String text;
  private final List<Block> blocks;
  private final List<LabelHit> labels;
  private final Vocabulary vocabulary;
  private final ProfileChoice profile;
  private final List<StageDirection> found = new ArrayList<>();
  private final Set<Integer> labelled = new HashSet<>();

  private StageDirections(
      String text,
      List<Block> blocks,
      List<LabelHit> labels,
      Vocabulary vocabulary,
      ProfileChoice profile) {
    this.profile = profile;
    this.text = text;
    this.blocks = blocks;
    this.labels = labels;
    this.vocabulary = vocabulary;
  }

  /**
   * Finds them.
   *
   * @param text the body flow
   * @param blocks its blocks in order
   * @param labels its labels in order
   * @param vocabulary words of the record's language
   * @param profile what kind of record it is
   * @return in order of the text, none overlapping
   */
  public static List<StageDirection> find(
      String text,
      List<Block> blocks,
      List<LabelHit> labels,
      Vocabulary vocabulary,
      ProfileChoice profile) {
    return new StageDirections(text, blocks, labels, vocabulary, profile).run();
  }

  private List<StageDirection> run() {
    List<BracketPhrase> phrases = new ArrayList<>();
    for (BracketPhrase phrase : BracketPhrase.find(text, blocks, labels)) {
      if (!isOther(phrase)) {
        phrases.add(phrase);
      }
    }
    int next = 0;
    for (int b = 0; b < blocks.size(); b++) {
      while (next < labels.size()
          && labels.get(next).label().start() < blocks.get(b).range().end()) {
        labelled.add(b);
        next++;
      }
    }
    boolean[] headings = headings();
    boolean play = isPlay(headings);
    Map<String, Boolean> kinds = kinds(phrases, play);
    for (BracketPhrase phrase : phrases) {
      phrase(phrase, kinds.getOrDefault(phrase.rend(), false), headings);
    }
    if (play) {
      lines(headings);
    }
    times();
    found.sort((a, b) -> a.range().compareTo(b.range()));
    return List.copyOf(found);
  }

  /** Times that stand alone between the turns, as in minutes and in transcripts of recordings. */
  private void times() {
    Set<Range> taken = new HashSet<>();
    found.forEach(direction -> taken.add(direction.range()));
    for (int b = 0; b < blocks.size(); b++) {
      Range range = blocks.get(b).range();
      String words = range.of(text);
      boolean time =
          EdgeLines.is(EdgeLines.Kind.TIMECODE, words)
              || b > 0 && b + 1 < blocks.size() && EdgeLines.is(EdgeLines.Kind.CLOCK, words);
      if (time && !labelled.contains(b) && !taken.contains(range)) {
        String rend = words.startsWith("[") ? "square" : words.startsWith("(") ? "round" : "none";
        found.add(
            new StageDirection(
                range, true, "setting", rend, 0.9, new Evidence("C11 time alone", words)));
      }
    }
  }

  /** Brackets that stand for something else: words missing, notes, pages, a turn that goes on. */
  private boolean isOther(BracketPhrase phrase) {
    String small = phrase.small();
    for (String entry : vocabulary.words("gap")) {
      if (small.contains(entry.substring(0, Math.max(0, entry.indexOf('='))))) {
        return true;
      }
    }
    return small.isEmpty()
        || small.contains("@")
        || small.contains("note:")
        || starts(small, "page-word")
        || vocabulary.has("continued", small)
        || small.equals("sic");
  }

  /** Which kinds of bracket hold nothing but stage directions in this record. */
  private Map<String, Boolean> kinds(List<BracketPhrase> phrases, boolean play) {
    Map<String, int[]> counts = new HashMap<>();
    for (BracketPhrase phrase : phrases) {
      int[] count = counts.computeIfAbsent(phrase.rend(), k -> new int[3]);
      boolean closed = phrase.words().endsWith(".") || phrase.words().endsWith("!");
      boolean small = Character.isLowerCase(phrase.words().codePointAt(0));
      boolean placed =
          switch (phrase.place()) {
            case WHOLE -> true;
            case LABEL -> closed || small;
            case END -> closed;
            case MIDDLE -> closed && !small;
          };
      count[0] += placed || byWords(phrase) ? 1 : 0;
      count[1] += phrase.place() == BracketPhrase.Place.LABEL ? 1 : 0;
      count[2]++;
    }
    Map<String, Boolean> stage = new HashMap<>();
    counts.forEach(
        (rend, count) -> {
          double share = (double) count[0] / count[2];
          boolean kind = profile.isSure() && profile.profile().stagesIn(rend);
          boolean most = count[0] >= (kind ? 2 : 5) && share >= 0.7 && (kind || count[1] >= 3);
          boolean inPlay = play && count[0] >= 3 && share >= 0.4;
          stage.put(rend, labels.size() >= FEW_LABELS && (most || inPlay) && !isMarkup(rend));
        });
    return stage;
  }

  private static boolean isMarkup(String rend) {
    return rend.equals("stars") || rend.equals("underscores");
  }

  private void phrase(BracketPhrase phrase, boolean allStage, boolean[] headings) {
    boolean words = byWords(phrase);
    boolean small = Character.isLowerCase(phrase.words().codePointAt(0));
    boolean record = labels.size() >= FEW_LABELS;
    boolean whole =
        phrase.place() == BracketPhrase.Place.WHOLE
            && record
            && (phrase.rend().equals("round") || phrase.words().length() < 60 && words);
    boolean delivery =
        phrase.place() == BracketPhrase.Place.LABEL
            && record
            && !isMarkup(phrase.rend())
            && phrase.words().length() < LONGEST_DELIVERY
            && (small || starts(phrase.small(), "delivery-word"));
    String rule =
        allStage
            ? "E6 bracket of a play"
            : words ? "E3 stage words" : delivery ? "E5 delivery" : "E3 alone";
    if (allStage || words || whole || delivery) {
      double confidence = words && allStage ? 0.97 : words || allStage ? 0.92 : 0.8;
      add(
          phrase.range(),
          phrase.range().equals(blocks.get(phrase.block()).range()),
          type(phrase, headings),
          phrase.rend(),
          confidence,
          rule);
    }
  }

  private boolean byWords(BracketPhrase phrase) {
    String small = phrase.small();
    int words = small.split("\\s+").length;
    boolean whole = vocabulary.has("stage-word", small);
    return whole
        || starts(small, "stage-word")
            && (!isMarkup(phrase.rend())
                || words <= 4 && phrase.place() == BracketPhrase.Place.WHOLE);
  }

  private String type(BracketPhrase phrase, boolean[] headings) {
    String small = phrase.small();
    if (holds(small, "stage-exit")) {
      return "exit";
    }
    if (starts(small, "stage-entrance")) {
      return "entrance";
    }
    if (phrase.place() == BracketPhrase.Place.LABEL) {
      return "delivery";
    }
    boolean afterHeading = phrase.block() > 0 && headings[phrase.block() - 1];
    return phrase.place() == BracketPhrase.Place.WHOLE && afterHeading ? "setting" : "business";
  }

  /** Lines without brackets in a play: {@code Enter KENT.}, {@code Exeunt.}, a room described. */
  private void lines(boolean[] headings) {
    Set<Integer> taken = new HashSet<>();
    found.forEach(direction -> taken.add(direction.range().start()));
    for (int b = 0; b < blocks.size(); b++) {
      Range block = blocks.get(b).range();
      String words = block.of(text).strip();
      if (labelled.contains(b)
          || headings[b]
          || words.length() > LONGEST_LINE
          || taken.contains(block.start())) {
        continue;
      }
      String small = bare(words);
      boolean exit = starts(small, "stage-exit") && small.length() < 80;
      boolean entrance = starts(small, "stage-entrance");
      boolean setting = b > 0 && headings[b - 1] && b + 1 < blocks.size() && isSentence(words);
      if (exit || entrance || setting) {
        String type = exit ? "exit" : entrance ? "entrance" : "setting";
        add(block, true, type, "none", exit || entrance ? 0.9 : 0.7, "E6 line of a play");
      }
    }
  }

  private static boolean isSentence(String words) {
    return words.endsWith(".") && words.indexOf(' ') > 0;
  }

  private void add(
      Range range, boolean block, String type, String rend, double confidence, String rule) {
    String words = range.of(text);
    found.add(new StageDirection(range, block, type, rend, confidence, new Evidence(rule, words)));
  }

  /**
   * Which blocks are headings of acts and scenes: short, of heading words, numbers and ordinals.
   */
  private boolean[] headings() {
    boolean[] headings = new boolean[blocks.size()];
    for (int b = 0; b < headings.length; b++) {
      headings[b] =
          !labelled.contains(b) && Headings.isNumbered(blocks.get(b).range().of(text), vocabulary);
    }
    return headings;
  }

  private boolean isPlay(boolean[] headings) {
    int count = 0;
    for (boolean heading : headings) {
      count += heading ? 1 : 0;
    }
    int lines = 0;
    for (Block block : blocks) {
      if (block.range().length() < LONGEST_LINE) {
        String small = bare(block.range().of(text));
        lines += starts(small, "stage-exit") || starts(small, "stage-entrance") ? 1 : 0;
      }
    }
    boolean kind = profile.isSure() && profile.profile().hasStageLines();
    boolean other = profile.isSure() && !profile.profile().hasStageLines();
    int least = kind ? 1 : other ? 4 : 2;
    return labels.size() >= 2 * FEW_LABELS && count + lines >= least;
  }

  /** Words in small letters, without the signs round them. */
  private static String bare(String words) {
    return SIGNS.matcher(words.strip().toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private boolean starts(String small, String category) {
    int end = 0;
    while (end < small.length()
        && (Character.isLetter(small.charAt(end)) || small.charAt(end) == '-')) {
      end++;
    }
    return end > 0 && vocabulary.has(category, small.substring(0, end));
  }

  private boolean holds(String small, String category) {
    for (String word : small.split("[^\\p{L}-]+")) {
      if (vocabulary.has(category, word)) {
        return true;
      }
    }
    return false;
  }
}
