package org.colloquy.speech;

import java.util.BitSet;
import java.util.Locale;
import org.colloquy.block.Form;
import org.colloquy.reading.Range;

/**
 * Lines between the turns of a labelled record that are nobody's words: heads of what comes next,
 * {@code Urgent questions}, long heads in capitals, and who examines a witness from there on. Heads
 * in small letters are told only where turns end as sentences do.
 */
final class Interludes {
  private static final double CLOSED = 0.8;
  private static final int LONGEST_LEAD = 90;
  private static final int LONGEST_HEAD = 240;
  private static final int LONGEST_TITLE = 60;
  private static final int MOST_HEADS = 4;

  private final SpeechInput in;
  private final boolean[] labelled;

  /** Which blocks a label fills, so that what is said follows in the next. */
  private final boolean[] alone;

  private final BitSet found = new BitSet();
  private boolean spaced;

  private Interludes(SpeechInput in) {
    this.in = in;
    this.labelled = new boolean[in.placed.size()];
    this.alone = new boolean[labelled.length];
  }

  /** Returns the indexes of the blocks. */
  static BitSet of(SpeechInput in) {
    var interludes = new Interludes(in);
    interludes.find();
    return interludes.found;
  }

  private void find() {
    int hit = 0;
    int after = 0;
    int closed = 0;
    int apart = 0;
    for (int i = 0; i < labelled.length; i++) {
      Range range = range(i);
      while (hit < in.labels.size() && in.labels.get(hit).label().start() < range.end()) {
        labelled[i] = true;
        alone[i] = in.labels.get(hit).label().end() >= range.end();
        hit++;
      }
      if (i > 0 && labelled[i] && isOfWords(i - 1)) {
        after++;
        closed += isClosed(i - 1) ? 1 : 0;
        apart += in.placed.get(i).block().blankLinesBefore() > 0 ? 1 : 0;
      }
    }
    spaced = apart * 2 >= after;
    boolean closes = after > 0 && closed >= CLOSED * after;
    for (int i = 1; i < labelled.length; i++) {
      if (in.placed.get(i).role() == Role.PARA && !labelled[i]) {
        boolean head = closes && isHead(i) && leadsToTurn(i);
        found.set(i, isLead(i) || isQuestion(i) || isCapitals(i) || head);
      }
    }
  }

  /** Whether a block is of words spoken for sure: with a label, or long. */
  private boolean isOfWords(int i) {
    Placed placed = in.placed.get(i);
    boolean words = labelled[i] ? !alone[i] : placed.block().form() != Form.SHORT;
    return placed.role() == Role.PARA && words;
  }

  private Range range(int i) {
    return in.placed.get(i).block().range();
  }

  private String words(int i) {
    return range(i).of(in.text()).strip();
  }

  private boolean isClosed(int i) {
    String words = words(i);
    return ".?!…—–:;)]”\"»*".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  private boolean isLead(int i) {
    String words = words(i).toLowerCase(Locale.ROOT);
    return words.length() <= LONGEST_LEAD
        && (in.vocabulary.words("=interlude-lead").stream().anyMatch(words::startsWith)
            || in.vocabulary.words("=interlude-phrase").stream().anyMatch(words::contains)
            || in.vocabulary.has("interlude-tail", lastOfSentence(words)));
  }

  /** The last word before the first period: {@code roe guilty. not}. */
  private static String lastOfSentence(String words) {
    int stop = Math.max(0, words.indexOf('.'));
    return words.substring(words.lastIndexOf(' ', stop) + 1, stop);
  }

  /** Too long for a head by its layout alone: {@code STATEMENT OF HON. ANN ROE, A SENATOR FROM}. */
  private boolean isCapitals(int i) {
    String words = words(i);
    long letters = words.codePoints().filter(Character::isLetter).count();
    long small = words.codePoints().filter(Character::isLowerCase).count();
    return letters > 20
        && small * 20 <= letters
        && words.length() <= LONGEST_HEAD
        && words.charAt(words.length() - 1) != '!'
        && words.charAt(words.length() - 1) != '?'
        && in.placed.get(i).block().blankLinesBefore() > 0
        && (labelled[i - 1] || in.placed.get(i - 1).role() != Role.PARA || !isShouted(i - 1));
  }

  private boolean isShouted(int i) {
    String words = words(i);
    return words.codePoints().noneMatch(Character::isLowerCase);
  }

  private boolean isHead(int i) {
    String words = words(i);
    boolean before =
        isClosed(i - 1)
            || in.placed.get(i - 1).role() != Role.PARA
            || found.get(i - 1)
            || isNumber(i - 1);
    return in.placed.get(i).block().form() == Form.SHORT
        && !alone[i - 1]
        && before
        && (!spaced || in.placed.get(i).block().blankLinesBefore() > 0)
        && Character.isUpperCase(words.codePointAt(0))
        && !isClosed(i)
        && words.charAt(words.length() - 1) != ','
        && (isTitle(words) || SilentBlocks.isHeadline(in, range(i), words));
  }

  /** {@code Loss of the Harbour Lamp}: a capital for every word that says something. */
  private boolean isTitle(String words) {
    for (String word : words.split("[^\\p{L}]+")) {
      boolean small = !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
      if (small && !in.vocabulary.has("function", word) && !in.vocabulary.has("article", word)) {
        return false;
      }
    }
    return words.length() <= LONGEST_TITLE;
  }

  /** {@code 61. Mr Roe asked the Minister for Ports}: a question that is put in writing. */
  private boolean isQuestion(int i) {
    String words = words(i).toLowerCase(Locale.ROOT);
    int at = words.startsWith("q") ? 1 : 0;
    return at < words.length()
        && Character.isDigit(words.charAt(at))
        && in.vocabulary.words("=question-phrase").stream().anyMatch(words::contains);
  }

  /** Whether nothing but heads stands between here and the next label or question. */
  private boolean leadsToTurn(int i) {
    int next = i + 1;
    while (next < labelled.length && next <= i + MOST_HEADS && !opensTurn(next)) {
      Placed placed = in.placed.get(next);
      boolean head =
          placed.role() == Role.HEAD
              || placed.role() == Role.STAGE
              || placed.role() == Role.PARA
                  && placed.block().form() == Form.SHORT
                  && !isClosed(next);
      if (!head) {
        return false;
      }
      next++;
    }
    return next >= labelled.length ? isTitle(words(i)) : opensTurn(next);
  }

  /** A number alone, before a head. */
  private boolean isNumber(int i) {
    return !labelled[i] && words(i).codePoints().noneMatch(Character::isLetter);
  }

  private boolean opensTurn(int i) {
    return labelled[i] || isQuestion(i);
  }
}
