package org.colloquy.speech;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.colloquy.block.Block;

/** The measurements of the first round: what each possible label looks like by itself. */
final class LabelSheet {
  private static final int LONGEST_GIVEN = 3;

  /** A name with a long office is no less a label than one with a short one. */
  private static final int MOST_WORDS = 8;

  private static final int LONGEST_NAME = 60;
  private static final int NO_NAME =
      WordKinds.INTERJECTION
          | WordKinds.ADDRESS
          | WordKinds.FUNCTION
          | WordKinds.ARTICLE
          | WordKinds.HONORIFIC;

  final List<LabelCandidate> candidates;
  final double[][] features;
  final NameTraits[] traits;

  private final String text;
  private final List<Block> blocks;
  private final Map<String, NameTraits> traitsOf = new HashMap<>();
  private final Map<String, Integer> named = new HashMap<>();
  private final Set<String> names;
  private final WordKinds kinds;

  LabelSheet(
      String text,
      List<Block> blocks,
      List<LabelCandidate> candidates,
      WordKinds kinds,
      BodyWords words,
      Set<String> names) {
    this.text = text;
    this.blocks = blocks;
    this.candidates = candidates;
    this.kinds = kinds;
    this.names = wordsOf(names, kinds);
    int n = candidates.size();
    features = new double[n][LabelFeature.values().length];
    traits = new NameTraits[n];
    for (int i = 0; i < n; i++) {
      String name = candidates.get(i).name();
      traits[i] = traitsOf.computeIfAbsent(name, k -> NameTraits.of(k, kinds));
    }
    strings(words);
    for (int i = 0; i < n; i++) {
      look(i);
    }
  }

  /** Returns the family names and single names in a set of names, in small letters. */
  static Set<String> wordsOf(Set<String> names, WordKinds kinds) {
    Set<String> words = new LinkedHashSet<>();
    for (String name : names) {
      words.add(name.toLowerCase(Locale.ROOT));
      for (String word : NameTraits.of(name, kinds).words()) {
        int kind = kinds.of(word);
        boolean plain =
            (kind & (WordKinds.HONORIFIC | WordKinds.PARTICLE | WordKinds.FUNCTION)) == 0;
        if (plain && word.length() > 2 && Character.isUpperCase(word.charAt(0))) {
          words.add(word.toLowerCase(Locale.ROOT));
        }
      }
    }
    return words;
  }

  private void strings(BodyWords words) {
    int n = candidates.size();
    LongCounter byName = new LongCounter(n);
    LongCounter byType = new LongCounter(n);
    LongCounter next = new LongCounter(n);
    LongCounter variety = new LongCounter(n);
    LongCounter places = new LongCounter(n);
    long[] hash = new long[n];
    long[] type = new long[n];
    for (int i = 0; i < n; i++) {
      LabelCandidate c = candidates.get(i);
      hash[i] = BodyWords.hash(c.name());
      type[i] = hash[i] * 31 + c.closer().ordinal() * 2L + (c.wrapped() ? 1 : 0) + 1;
      byType.add(type[i], 1);
      if (places.add(hash[i] * 31 + c.label().start(), 1) == 0) {
        byName.add(hash[i], 1);
      }
      if (next.add(type[i] * 31 + words.wordFrom(c.rest()), 1) == 0) {
        variety.add(type[i], 1);
      }
    }
    List<String> distinct = candidates.stream().map(LabelCandidate::name).distinct().toList();
    BodyWords.Counts counts = words.count(distinct, ":.,");
    LongCounter closed = counts.before();
    LongCounter anywhere = counts.anywhere();
    for (int i = 0; i < n; i++) {
      int count = byType.get(type[i]);
      set(i, LabelFeature.COUNT, Math.min(1.5, log2(count) / 5));
      set(i, LabelFeature.ONCE, count == 1 ? 1 : 0);
      set(i, LabelFeature.NAME_COUNT, Math.min(1.5, log2(byName.get(hash[i])) / 5));
      double ratio = Math.min(1, (double) byName.get(hash[i]) / Math.max(1, anywhere.get(hash[i])));
      set(i, LabelFeature.INITIAL_RATIO, count >= 2 ? ratio : 0);
      set(i, LabelFeature.INITIAL_RECURRING, count >= 4 ? ratio : 0);
      int sign = closed.get(hash[i] * 31 + sign(candidates.get(i).closer()));
      set(i, LabelFeature.CLOSER_RATIO, sign > 0 ? Math.min(1, (double) count / sign) : 0);
      set(i, LabelFeature.VARIETY, count >= 3 ? (double) variety.get(type[i]) / count : 0);
    }
    covered(hash, byName);
  }

  private static double log2(int count) {
    return Math.log(Math.max(1, count)) / Math.log(2);
  }

  private static char sign(Closer closer) {
    return switch (closer) {
      case COLON -> ':';
      case PERIOD -> '.';
      case COMMA -> ',';
      default -> ' ';
    };
  }

  /** The share of a string's places where a longer string that recurs begins too. */
  private void covered(long[] hash, LongCounter byName) {
    LongCounter covered = new LongCounter(candidates.size());
    for (int i = 0; i < candidates.size(); i++) {
      LabelCandidate c = candidates.get(i);
      boolean longer = false;
      for (int j = i + 1; j < candidates.size() && samePlace(i, j) && !longer; j++) {
        longer = candidates.get(j).name().length() > c.name().length() && byName.get(hash[j]) >= 2;
      }
      if (longer) {
        covered.add(hash[i], 1);
      }
    }
    LongCounter all = new LongCounter(candidates.size());
    for (long h : hash) {
      all.add(h, 1);
    }
    for (int i = 0; i < candidates.size(); i++) {
      set(i, LabelFeature.COVERED, (double) covered.get(hash[i]) / Math.max(1, all.get(hash[i])));
    }
  }

  boolean samePlace(int i, int j) {
    LabelCandidate a = candidates.get(i);
    LabelCandidate b = candidates.get(j);
    return a.block() == b.block() && a.label().start() == b.label().start();
  }

  private void look(int i) {
    LabelCandidate c = candidates.get(i);
    NameTraits t = traits[i];
    set(i, LabelFeature.BIAS, 1);
    set(i, LabelFeature.values()[LabelFeature.CLOSER_COLON.ordinal() + c.closer().ordinal()], 1);
    set(i, LabelFeature.OWN_LINE, c.ownLine());
    set(i, LabelFeature.OWN_LINE_PERIOD, c.ownLine() && c.closer() == Closer.PERIOD);
    set(i, LabelFeature.WRAPPED, c.wrapped());
    set(i, LabelFeature.BRACKETED, c.bracketed());
    set(i, LabelFeature.MIDDLE, c.place() == LabelCandidate.Place.MIDDLE);
    set(i, LabelFeature.GLUED, c.place() == LabelCandidate.Place.GLUED);
    letters(i, t);
    set(i, LabelFeature.WORDS, Math.min(MOST_WORDS, t.words().size() - 1) / 4.0);
    set(i, LabelFeature.LENGTH, Math.min(LONGEST_NAME, c.name().length()) / 40.0);
    kinds(i, t);
    set(i, LabelFeature.NAMED, names.contains(c.name().toLowerCase(Locale.ROOT)));
    set(i, LabelFeature.NAMED_PART, isNamed(c.name(), t));
    rest(i, c);
  }

  private void letters(int i, NameTraits t) {
    set(i, LabelFeature.SINGLE, t.letters() == NameTraits.Letters.SINGLE);
    set(i, LabelFeature.CAPITALS, t.letters() == NameTraits.Letters.CAPITALS);
    set(i, LabelFeature.SURNAME_CAPITALS, t.letters() == NameTraits.Letters.SURNAME_CAPITALS);
    set(i, LabelFeature.TITLE, t.letters() == NameTraits.Letters.TITLE);
    set(i, LabelFeature.LOWER, t.letters() == NameTraits.Letters.LOWER);
    set(i, LabelFeature.LOW_WORDS, t.lowShare());
    set(i, LabelFeature.INITIALS, t.initials() && t.letters() != NameTraits.Letters.SINGLE);
    set(i, LabelFeature.DIGITS, t.digits());
  }

  private void kinds(int i, NameTraits t) {
    boolean article = (t.first() & WordKinds.ARTICLE) != 0 && t.words().size() > 1;
    boolean function =
        (t.first() & (WordKinds.FUNCTION | WordKinds.HONORIFIC)) == WordKinds.FUNCTION && !article;
    set(
        i,
        LabelFeature.HONORIFIC,
        t.any(WordKinds.HONORIFIC) && (!t.every(WordKinds.HONORIFIC) || t.any(WordKinds.ROLE)));
    set(i, LabelFeature.HONORIFIC_ONLY, t.every(WordKinds.HONORIFIC) && !t.any(WordKinds.ROLE));
    Closer closer = candidates.get(i).closer();
    boolean unclosed = closer != Closer.COLON && closer != Closer.LINE;
    set(i, LabelFeature.ADDRESS, unclosed && (t.whole() & WordKinds.ADDRESS) != 0);
    set(
        i,
        LabelFeature.HONORIFIC_LAST,
        (t.last() & (WordKinds.HONORIFIC | WordKinds.ROLE)) == WordKinds.HONORIFIC
            && t.words().size() > 1);
    set(i, LabelFeature.ROLE, t.any(WordKinds.ROLE));
    set(
        i,
        LabelFeature.COLLECTIVE,
        t.every(WordKinds.COLLECTIVE) || (t.first() & WordKinds.COLLECTIVE) != 0);
    set(
        i,
        LabelFeature.UNKNOWN_VOICE,
        t.any(WordKinds.UNKNOWN) || (t.whole() & WordKinds.UNKNOWN) != 0);
    set(i, LabelFeature.INTERJECTION, t.every(WordKinds.INTERJECTION));
    set(i, LabelFeature.INTERJECTION_FIRST, (t.first() & WordKinds.INTERJECTION) != 0);
    boolean recurs = features[i][LabelFeature.COUNT.ordinal()] > 0.3;
    set(i, LabelFeature.FIELD, t.every(WordKinds.FIELD) && !recurs);
    set(
        i,
        LabelFeature.FIELD_PART,
        (t.last() & WordKinds.FIELD) != 0 || (t.first() & WordKinds.FIELD) != 0);
    set(i, LabelFeature.FUNCTION_WORDS, t.functionShare());
    set(i, LabelFeature.FUNCTION_FIRST, function);
    int open = WordKinds.FUNCTION | WordKinds.PARTICLE | WordKinds.ARTICLE;
    boolean small = Character.isLowerCase(t.words().get(t.words().size() - 1).codePointAt(0));
    boolean capitals = t.letters() == NameTraits.Letters.CAPITALS;
    set(
        i,
        LabelFeature.FUNCTION_LAST,
        t.words().size() > 1 && (small || capitals) && (t.last() & open) != 0);
    set(i, LabelFeature.INITIAL_LAST, endsInInitial(candidates.get(i), t));
    set(i, LabelFeature.COMMA_INSIDE, candidates.get(i).name().indexOf(',') > 0);
    set(
        i,
        LabelFeature.STAGE_WORD,
        (t.first() & WordKinds.STAGE) != 0 || (t.last() & WordKinds.STAGE) != 0);
    set(
        i,
        LabelFeature.HEADING_WORD,
        (t.first() & WordKinds.HEADING) != 0 || (t.last() & WordKinds.HEADING) != 0);
    set(i, LabelFeature.CALENDAR, t.any(WordKinds.CALENDAR));
  }

  /** {@code William C.} before another name: the label, if it is one, goes on. */
  private boolean endsInInitial(LabelCandidate c, NameTraits t) {
    String last = t.words().get(t.words().size() - 1);
    String first = t.words().get(0);
    return t.words().size() > 1
        && last.length() == 2
        && last.endsWith(".")
        && Character.isUpperCase(last.charAt(0))
        && first.length() > 2
        && !first.endsWith(".")
        && (t.first() & WordKinds.HONORIFIC) == 0
        && c.closer() == Closer.PERIOD
        && !c.ownLine()
        && Character.isUpperCase(text.codePointAt(c.rest()));
  }

  /** Whether every word that is no title is part of a name known. */
  private boolean isNamed(String name, NameTraits t) {
    return named.computeIfAbsent(name, k -> isPartOf(t, names, kinds) ? 1 : 0) == 1;
  }

  /** Titles and offices, particles, and the words that join two names. */
  private static final int NOT_PROPER =
      WordKinds.HONORIFIC | WordKinds.ROLE | WordKinds.PARTICLE | WordKinds.FUNCTION;

  static boolean isPartOf(NameTraits t, Set<String> names, WordKinds kinds) {
    boolean some = false;
    for (String word : t.words()) {
      String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
      if ((kinds.of(word) & NOT_PROPER) == 0) {
        if (!names.contains(bare.toLowerCase(Locale.ROOT))) {
          return false;
        }
        some = true;
      }
    }
    return some;
  }

  private void rest(int i, LabelCandidate c) {
    if (c.ownLine()) {
      boolean last = c.block() + 1 >= blocks.size();
      set(i, LabelFeature.REST_EMPTY, last);
      set(i, LabelFeature.REST_SAME, !last && sameNext(i, c));
      return;
    }
    int at = c.rest();
    while (at < text.length() - 1 && "\"“«„'‘_*".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    int first = text.codePointAt(at);
    set(i, LabelFeature.REST_CAPITAL, Character.isUpperCase(first));
    set(i, LabelFeature.REST_LOWER, Character.isLowerCase(first));
    set(i, LabelFeature.REST_BRACKET, first == '(' || first == '[');
    set(i, LabelFeature.NAME_FOLLOWS, isOpenName(c, traits[i]) && isClosedName(at));
  }

  /** Whether a name must go on: it ends in a title, or is a title and a short given name. */
  private static boolean isOpenName(LabelCandidate c, NameTraits t) {
    String last = t.words().get(t.words().size() - 1);
    boolean given =
        t.words().size() == 2
            && (t.first() & WordKinds.HONORIFIC) != 0
            && last.replace(".", "").length() <= LONGEST_GIVEN;
    boolean titled = (t.last() & (WordKinds.HONORIFIC | WordKinds.ROLE)) != 0;
    return c.closer() != Closer.COLON && (titled || given);
  }

  /** Whether one capitalised word and a sign that may end a label stand at an offset. */
  private boolean isClosedName(int from) {
    int at = from;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at > from
        && at < text.length()
        && Character.isUpperCase(text.charAt(from))
        && ".,:".indexOf(text.charAt(at)) >= 0
        && (kinds.of(text.substring(from, at)) & NO_NAME) == 0;
  }

  /** Whether the next block is a short line of the same kind: then both are items of a list. */
  private boolean sameNext(int i, LabelCandidate c) {
    for (int j = i + 1; j < candidates.size() && candidates.get(j).block() <= c.block() + 1; j++) {
      LabelCandidate other = candidates.get(j);
      if (other.block() == c.block() + 1
          && other.place() == LabelCandidate.Place.START
          && other.ownLine()
          && other.closer() == c.closer()
          && traits[j].letters() == traits[i].letters()) {
        return true;
      }
    }
    return false;
  }

  private void set(int i, LabelFeature feature, boolean value) {
    features[i][feature.ordinal()] = value ? 1 : 0;
  }

  void set(int i, LabelFeature feature, double value) {
    features[i][feature.ordinal()] = value;
  }
}
