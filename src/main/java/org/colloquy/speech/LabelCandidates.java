package org.colloquy.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.colloquy.block.Block;
import org.colloquy.block.Form;
import org.colloquy.profile.Lexicon;
import org.colloquy.profile.Vocabulary;
import org.colloquy.reading.Range;

/** Every stretch of the body that may be a label. */
final class LabelCandidates {
  private static final int LONGEST = 66;
  private static final int FEWEST_QUESTIONS = 3;

  private final String text;
  private final List<Block> blocks;
  private final WordKinds kinds;
  private final Vocabulary vocabulary;
  private final List<LabelCandidate> found = new ArrayList<>();
  private final LabelScanner scanner;
  private final Set<String> examiners;

  LabelCandidates(String text, List<Block> blocks, WordKinds kinds, Vocabulary vocabulary) {
    this.text = text;
    this.blocks = blocks;
    this.kinds = kinds;
    this.vocabulary = vocabulary;
    this.scanner = new LabelScanner(text, found);
    this.examiners = vocabulary.words("=interlude-lead");
  }

  /** Returns what may be a label by itself: at block starts, and with a colon inside blocks. */
  List<LabelCandidate> first() {
    for (int b = 0; b < blocks.size(); b++) {
      Block block = blocks.get(b);
      if (block.form() != Form.TABLE) {
        scanner.scan(b, LabelCandidate.Place.START, block.range().start(), block.range().end());
        colonsInside(b, block.range());
      }
    }
    boolean examined = isExamination();
    found.removeIf(c -> c.closer() == Closer.NONE && isWord(c.name(), examined));
    found.removeIf(c -> Headings.isNumbered(c.name(), vocabulary));
    found.removeIf(c -> isExaminer(c.name()));
    found.removeIf(c -> c.closer() == Closer.PERIOD && Headings.isRoman(c.name()));
    found.removeIf(c -> c.name().length() > LONGEST && !NameTraits.holdsOffice(c.name(), kinds));
    new BrokenLines(text, blocks, kinds).drop(found);
    String language = Lexicon.exists(vocabulary.language()) ? vocabulary.language() : "en";
    found.addAll(new Openings(text, blocks, kinds, Lexicon.of(language)).find());
    return found;
  }

  /** Whether blocks often open with the letter of a question: {@code Q Where were you?}. */
  private boolean isExamination() {
    return found.stream()
            .filter(c -> c.place() == LabelCandidate.Place.START)
            .filter(c -> vocabulary.has("question-letter", c.name()))
            .count()
        >= FEWEST_QUESTIONS;
  }

  /** {@code BY MS. HALE:}, {@code Mr. Hale called.}: who asks or answers from here on. */
  private boolean isExaminer(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    String last = small.substring(small.lastIndexOf(' ') + 1);
    return vocabulary.has("interlude-tail", last) || examiners.stream().anyMatch(small::startsWith);
  }

  /** {@code I}, {@code A}, {@code O}: one capital letter that is a word of the language. */
  private boolean isWord(String name, boolean examined) {
    if (examined && vocabulary.has("answer-letter", name)) {
      return false;
    }
    int word = WordKinds.FUNCTION | WordKinds.ARTICLE | WordKinds.INTERJECTION;
    return name.length() == 1 && (kinds.of(name) & word) != 0;
  }

  /**
   * Adds where a known name may be a label because it is known: without closer at a block start,
   * with its closer after a sentence.
   */
  List<LabelCandidate> withNames(Set<String> names, Set<Closer> closers) {
    Map<String, List<String>> byFirst = new HashMap<>();
    for (String name : names) {
      byFirst.computeIfAbsent(firstWord(name, 0), k -> new ArrayList<>()).add(name);
    }
    byFirst.values().forEach(list -> list.sort((a, b) -> b.length() - a.length()));
    Set<Integer> seen = new HashSet<>();
    found.forEach(c -> seen.add(c.label().start()));
    for (int b = 0; b < blocks.size(); b++) {
      Range range = blocks.get(b).range();
      int from = range.start();
      while (from < range.end() && !Character.isLetterOrDigit(text.charAt(from)) && !opens(from)) {
        from++;
      }
      boolean marked = from > range.start() && "_*".indexOf(text.charAt(from - 1)) >= 0;
      if (!marked) {
        bare(b, from, range.end(), byFirst);
      }
      for (int i = from + 1; i < range.end() - 2; i++) {
        if (endsSentence(i)
            && text.charAt(i + 1) == ' '
            && Character.isUpperCase(text.charAt(i + 2))) {
          inside(b, i + 2, range.end(), byFirst, closers, seen);
        }
      }
    }
    return found;
  }

  private void bare(int b, int from, int end, Map<String, List<String>> byFirst) {
    String name = known(from, end, byFirst);
    if (name == null || name.length() < 2 || name.endsWith(".")) {
      return;
    }
    int to = endOf(name, from, end);
    int rest = to;
    while (rest < end && isBlank(text.charAt(rest))) {
      rest++;
    }
    boolean speech = rest < end && rest > to && startsSpeech(rest);
    if (speech) {
      found.add(
          new LabelCandidate(
              b,
              LabelCandidate.Place.START,
              new Range(from, to),
              name,
              Closer.NONE,
              false,
              false,
              rest,
              false));
    }
  }

  private void inside(
      int b,
      int from,
      int end,
      Map<String, List<String>> byFirst,
      Set<Closer> closers,
      Set<Integer> seen) {
    String name = seen.contains(from) ? null : known(from, end, byFirst);
    if (name == null || afterAbbreviation(from)) {
      return;
    }
    int before = found.size();
    scanner.scan(b, LabelCandidate.Place.MIDDLE, from, end);
    for (int i = found.size() - 1; i >= before; i--) {
      LabelCandidate c = found.get(i);
      if (!c.name().equals(name) || !closers.contains(c.closer()) || c.closer() == Closer.NONE) {
        found.remove(i);
      }
    }
  }

  private String known(int from, int end, Map<String, List<String>> byFirst) {
    if (from >= end) {
      return null;
    }
    for (String name : byFirst.getOrDefault(firstWord(text, from), List.of())) {
      if (endOf(name, from, end) > 0) {
        return name;
      }
    }
    return null;
  }

  /** Where a name that begins at {@code from} ends, runs of blanks being alike; -1 if not there. */
  private int endOf(String name, int from, int end) {
    int at = from;
    for (int i = 0; i < name.length(); i++) {
      boolean blank = name.charAt(i) == ' ';
      if (at >= end
          || blank != isBlank(text.charAt(at))
          || !blank && text.charAt(at) != name.charAt(i)) {
        return -1;
      }
      at++;
      while (blank && at < end && isBlank(text.charAt(at))) {
        at++;
      }
    }
    return at < end && Character.isLetterOrDigit(text.charAt(at)) ? -1 : at;
  }

  /** Looks back from each colon inside a block for the end of a sentence close before it. */
  private void colonsInside(int b, Range range) {
    int colon = colon(range.start(), range.end());
    while (colon < range.end()) {
      for (int i = colon - 1; i > Math.max(range.start(), colon - LONGEST); i--) {
        if (endsSentence(i)) {
          colonAfter(b, i + 1, colon, range.end());
        }
      }
      colon = colon(colon + 1, range.end());
    }
  }

  /** The first colon in a stretch, or its end: a search for none must not run to the last page. */
  private int colon(int from, int end) {
    int at = from;
    while (at < end && text.charAt(at) != ':') {
      at++;
    }
    return at;
  }

  private void colonAfter(int b, int from, int colon, int end) {
    int start = from;
    while (start < colon
        && (isBlank(text.charAt(start)) || "\"”’)]".indexOf(text.charAt(start)) >= 0)) {
      start++;
    }
    boolean glued = start == from;
    boolean capital =
        start < colon && (Character.isUpperCase(text.charAt(start)) || !glued && opens(start));
    if (!capital || afterAbbreviation(from)) {
      return;
    }
    int before = found.size();
    scanner.scan(b, glued ? LabelCandidate.Place.GLUED : LabelCandidate.Place.MIDDLE, start, end);
    for (int i = found.size() - 1; i >= before; i--) {
      LabelCandidate c = found.get(i);
      if (c.closer() != Closer.COLON || c.label().end() < colon) {
        found.remove(i);
      }
    }
  }

  private boolean endsSentence(int i) {
    return ".?!…)]—".indexOf(text.charAt(i)) >= 0;
  }

  /** Whether the period before {@code from} belongs to an abbreviation, title or initial. */
  private boolean afterAbbreviation(int from) {
    int end = from;
    while (end > 0 && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (end == 0 || text.charAt(end - 1) != '.') {
      return false;
    }
    int start = end - 1;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, end);
    return word.length() == 2 && Character.isUpperCase(word.charAt(0))
        || (kinds.of(word) & WordKinds.HONORIFIC) != 0;
  }

  private boolean startsSpeech(int i) {
    int c = text.codePointAt(i);
    return Character.isUpperCase(c) || Character.isDigit(c) || "\"“«„'‘…".indexOf(c) >= 0;
  }

  private boolean opens(int i) {
    return text.charAt(i) == '(' || text.charAt(i) == '[';
  }

  private static String firstWord(String s, int from) {
    int to = from;
    while (to < s.length() && Character.isLetterOrDigit(s.charAt(to))) {
      to++;
    }
    return s.substring(from, to).toLowerCase(Locale.ROOT);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00A0' || c == '\t' || c == '\u202F' || c == '\u2007';
  }
}
