package org.colloquy.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private static final int FEW_LABELS = 4;
  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_DELIVERY = 80;

  private final String text;
  private final List<Block> blocks;
  private final List<LabelHit> labels;
  private final Vocabulary vocabulary;
  private final ProfileChoice profile;
  private final StageWords lookup;
  private boolean sentences;
  private final List<StageDirection> found = new ArrayList<>();
  private final Set<Integer> labelled = new HashSet<>();
  private final Set<Integer> ends = new HashSet<>();

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
    labels.forEach(hit -> ends.add(hit.label().end()));
    this.vocabulary = vocabulary;
    this.lookup = new StageWords(vocabulary);
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
    sentences = mostSentencesTell(phrases);
    for (BracketPhrase phrase : phrases) {
      phrase(phrase, kinds.getOrDefault(phrase.rend(), false), headings, play);
    }
    times();
    Set<Integer> taken = new HashSet<>();
    found.forEach(direction -> taken.add(direction.range().start()));
    new StageLines(text, blocks, labels, vocabulary, headings).find(play, taken, found);
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
        || lookup.starts(small, "page-word")
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

  /** Whether most whole sentences in round brackets say by their words that they tell a deed. */
  private boolean mostSentencesTell(List<BracketPhrase> phrases) {
    int all = 0;
    int telling = 0;
    for (BracketPhrase phrase : phrases) {
      if (isSentence(phrase)) {
        all++;
        telling += byWords(phrase) ? 1 : 0;
      }
    }
    return labels.size() >= FEW_LABELS && telling >= 3 && telling * 2 >= all;
  }

  /** {@code (They rise.)} at the end of a paragraph. */
  private static boolean isSentence(BracketPhrase phrase) {
    return phrase.place() == BracketPhrase.Place.END
        && phrase.rend().equals("round")
        && Character.isUpperCase(phrase.words().codePointAt(0))
        && phrase.words().endsWith(".");
  }

  private static boolean isMarkup(String rend) {
    return rend.equals("stars") || rend.equals("underscores");
  }

  private void phrase(BracketPhrase phrase, boolean allStage, boolean[] headings, boolean play) {
    boolean words = byWords(phrase);
    boolean small = Character.isLowerCase(phrase.words().codePointAt(0));
    boolean record = labels.size() >= FEW_LABELS;
    boolean whole =
        phrase.place() == BracketPhrase.Place.WHOLE
            && record
            && (phrase.rend().equals("round")
                || phrase.words().length() < 60 && words
                || isBracketed(phrase)
                || tellsInSquares(phrase));
    boolean delivery =
        phrase.place() == BracketPhrase.Place.LABEL
            && record
            && !isMarkup(phrase.rend())
            && phrase.words().length() < LONGEST_DELIVERY
            && (small || lookup.starts(phrase.small(), "delivery-word"));
    String rule =
        allStage
            ? "E6 bracket of a play"
            : words ? "E3 stage words" : delivery ? "E5 delivery" : "E3 alone";
    boolean closes = closesLabel(phrase);
    boolean sentence = sentences && isSentence(phrase);
    if (!words && isFront(phrase, headings, play)) {
      return;
    }
    if (allStage || words || whole || delivery || closes || sentence) {
      double confidence = words && allStage ? 0.97 : words || allStage ? 0.92 : 0.8;
      Range range = phrase.range();
      add(
          closes ? new Range(range.start(), range.end() + 1) : range,
          range.equals(blocks.get(phrase.block()).range()),
          type(phrase, headings),
          closes ? "none" : phrase.rend(),
          confidence,
          rule);
    }
  }

  /** {@code *(4.15 pm)*}: a bracket inside mark-up. */
  private static boolean isBracketed(BracketPhrase phrase) {
    return isMarkup(phrase.rend())
        && phrase.words().startsWith("(")
        && phrase.words().endsWith(")");
  }

  /** {@code [The witness took the stand.]} between turns, where such records tell deeds so. */
  private boolean tellsInSquares(BracketPhrase phrase) {
    return phrase.rend().equals("square")
        && profile.isSure()
        && profile.profile().stagesIn(phrase.rend())
        && phrase.range().start() > labels.get(0).label().start()
        && phrase.words().length() <= LONGEST_LINE
        && phrase.words().endsWith(".");
  }

  /** Whether a bracket stands before the first label and the first act: in the list of the cast. */
  private boolean isFront(BracketPhrase phrase, boolean[] headings, boolean play) {
    int front = labels.isEmpty() ? 0 : labels.get(0).label().start();
    for (int b = 0; play && b < headings.length; b++) {
      if (headings[b]) {
        front = blocks.get(b).range().start();
        break;
      }
    }
    if (phrase.range().end() > front) {
      return false;
    }
    return play && phrase.rend().equals("round") || phrase.place() != BracketPhrase.Place.WHOLE;
  }

  /**
   * Whether a bracket stands between a label and the sign that ends it: {@code ANNA (softly).
   * Come}.
   */
  private boolean closesLabel(BracketPhrase phrase) {
    int end = phrase.range().end();
    if (phrase.place() != BracketPhrase.Place.LABEL
        || end >= blocks.get(phrase.block()).range().end()
        || ".:,".indexOf(text.charAt(end)) < 0) {
      return false;
    }
    int label = phrase.range().start();
    while (label > 0 && Character.isWhitespace(text.charAt(label - 1))) {
      label--;
    }
    return ends.contains(label) && Character.isLetter(text.charAt(label - 1));
  }

  private boolean byWords(BracketPhrase phrase) {
    String small = phrase.small();
    int words = small.split("\\s+").length;
    boolean whole = vocabulary.has("stage-word", small) || vocabulary.has("stage-phrase", small);
    return whole
        || lookup.starts(small, "stage-word")
            && (!isMarkup(phrase.rend())
                || words <= 4 && phrase.place() == BracketPhrase.Place.WHOLE);
  }

  private String type(BracketPhrase phrase, boolean[] headings) {
    String small = phrase.small();
    if (lookup.holds(small, "stage-exit")) {
      return "exit";
    }
    if (lookup.starts(small, "stage-entrance")) {
      return "entrance";
    }
    if (phrase.place() == BracketPhrase.Place.LABEL) {
      return "delivery";
    }
    boolean afterHeading = phrase.block() > 0 && headings[phrase.block() - 1];
    return phrase.place() == BracketPhrase.Place.WHOLE && afterHeading ? "setting" : "business";
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
          !labelled.contains(b)
              && (Headings.isNumbered(blocks.get(b).range().of(text), vocabulary)
                  || Headings.isNumeral(blocks.get(b).range().of(text)));
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
        String small = StageWords.bare(block.range().of(text));
        lines +=
            lookup.starts(small, "stage-exit") || lookup.starts(small, "stage-entrance") ? 1 : 0;
      }
    }
    boolean kind = profile.isSure() && profile.profile().hasStageLines();
    boolean other = profile.isSure() && !profile.profile().hasStageLines();
    int least = kind ? 1 : other ? 4 : 2;
    return labels.size() >= (kind ? FEW_LABELS : 2 * FEW_LABELS) && count + lines >= least;
  }
}
