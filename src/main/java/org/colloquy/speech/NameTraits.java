package org.colloquy.speech;

import java.util.ArrayList;
import java.util.List;

/**
 * What the words of a possible label look like, whoever they name.
 *
 * @param words the words, the period of an abbreviation kept
 * @param letters how the words are capitalised
 * @param kinds kinds of the vocabulary that at least one word has; see {@link WordKinds}
 * @param all kinds that every word has, articles and particles aside
 * @param whole kinds of the words taken together
 * @param first kinds of the first word
 * @param last kinds of the last word
 * @param lowShare share of words in small letters that are no particles
 * @param functionShare share of function words
 * @param digits whether a word holds a digit
 * @param initials whether every word is an initial or a short abbreviation
 */
record NameTraits(
    List<String> words,
    Letters letters,
    int kinds,
    int all,
    int whole,
    int first,
    int last,
    double lowShare,
    double functionShare,
    boolean digits,
    boolean initials) {
  /** {@code Parliamentary Under-Secretary of State}: the word for the office need not be first. */
  private static final int OFFICE_WITHIN = 3;

  private static final int LONGEST_SHORTENED = 5;

  /** How words are capitalised. */
  enum Letters {
    /** One capital letter: {@code K}. */
    SINGLE,
    /** Capitals only: {@code LORD ELTON}. */
    CAPITALS,
    /** Capitals for the name, not for the title: {@code Mr. SARBANES}. */
    SURNAME_CAPITALS,
    /** A capital first, small letters after it, particles aside. */
    TITLE,
    /** A capital first; other words in small letters. */
    SENTENCE,
    /** A small letter or digit first. */
    LOWER
  }

  static NameTraits of(String name, WordKinds kinds) {
    List<String> words = split(name);
    boolean titled = isTitled(words, kinds);
    int officeFrom = officeFrom(name, words, kinds);
    int any = 0;
    int all = -1;
    int low = 0;
    int function = 0;
    boolean digits = false;
    boolean initials = true;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      int kind = kinds.of(word);
      any |= kind;
      boolean small = i > officeFrom || (kind & (WordKinds.ARTICLE | WordKinds.PARTICLE)) != 0;
      boolean office = i == officeFrom || titled && (kind & WordKinds.ROLE) != 0;
      if (!small || i > officeFrom) {
        all &= kind;
      }
      boolean capital = Character.isUpperCase(word.codePointAt(0));
      low += !small && !office && Character.isLowerCase(word.codePointAt(0)) ? 1 : 0;
      boolean title = (kind & WordKinds.HONORIFIC) != 0;
      function += (kind & WordKinds.FUNCTION) != 0 && !small && !title ? 1 : 0;
      digits |= word.chars().anyMatch(Character::isDigit);
      initials &= capital && (word.length() == 1 || word.endsWith(".") && word.length() <= 5);
    }
    int n = words.size();
    return new NameTraits(
        words,
        letters(name, words, kinds),
        any,
        all == -1 ? 0 : all,
        kinds.of(name),
        kinds.of(words.get(0)),
        kinds.of(words.get(n - 1)),
        (double) low / n,
        (double) function / n,
        digits,
        initials && n > 0);
  }

  boolean any(int kind) {
    return (kinds & kind) != 0;
  }

  boolean every(int kind) {
    return (all & kind) != 0 || (whole & kind) != 0;
  }

  private static Letters letters(String name, List<String> words, WordKinds kinds) {
    int letters = 0;
    int capitals = 0;
    for (int i = 0; i < name.length(); i++) {
      letters += Character.isLetter(name.charAt(i)) ? 1 : 0;
      capitals += Character.isUpperCase(name.charAt(i)) ? 1 : 0;
    }
    if (letters == 1 && capitals == 1) {
      return Letters.SINGLE;
    }
    int first = name.codePointAt(0);
    if (!Character.isUpperCase(first)) {
      boolean capitalLater = Character.isDigit(first) && capitals > 0;
      return capitalLater && capitals == letters ? Letters.CAPITALS : Letters.LOWER;
    }
    if (capitals == letters) {
      return Letters.CAPITALS;
    }
    if (words.size() > 1 && words.stream().anyMatch(NameTraits::isCapitals)) {
      return Letters.SURNAME_CAPITALS;
    }
    int below = WordKinds.ARTICLE | WordKinds.PARTICLE;
    below |= isTitled(words, kinds) ? WordKinds.ROLE : 0;
    int officeFrom = officeFrom(name, words, kinds);
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean small = i >= officeFrom || (kinds.of(word) & below) != 0;
      if (Character.isLowerCase(word.codePointAt(0)) && !small) {
        return Letters.SENTENCE;
      }
    }
    return Letters.TITLE;
  }

  /**
   * Whether a title or an article comes first, so that an office may follow in small letters:
   * {@code M. le président}, {@code The witness}.
   */
  private static boolean isTitled(List<String> words, WordKinds kinds) {
    return (kinds.of(words.get(0)) & (WordKinds.HONORIFIC | WordKinds.ARTICLE)) != 0;
  }

  /**
   * Returns at which word an office begins that goes on to the end in small letters, after a title
   * and an article or after a comma: {@code M. le ministre des ponts}, {@code Ann Roe, Minister for
   * Roads and Bridges}. As many as there are words if there is none.
   */
  private static int officeFrom(String name, List<String> words, WordKinds kinds) {
    boolean titled =
        words.size() > 2
            && (kinds.of(words.get(0)) & WordKinds.HONORIFIC) != 0
            && (kinds.of(words.get(1)) & WordKinds.ARTICLE) != 0
            && (kinds.of(words.get(2)) & WordKinds.ROLE) != 0;
    if (titled && name.indexOf(". ", words.get(0).length()) < 0) {
      return 2;
    }
    int comma = name.indexOf(',');
    boolean one = comma > 0 && !closesSentence(name, comma);
    int at = 0;
    int after = 0;
    for (int i = 0; one && i < words.size() && after < OFFICE_WITHIN; i++) {
      at = name.indexOf(words.get(i), at);
      after += at > comma ? 1 : 0;
      if (at > comma && (kinds.of(words.get(i)) & WordKinds.ROLE) != 0) {
        return i;
      }
      at += words.get(i).length();
    }
    return words.size();
  }

  /** Whether a period after an offset ends a word, not an abbreviation: {@code Parl.}. */
  private static boolean closesSentence(String name, int from) {
    int stop = name.indexOf(". ", from);
    while (stop >= 0 && stop - name.lastIndexOf(' ', stop) - 1 <= LONGEST_SHORTENED) {
      stop = name.indexOf(". ", stop + 1);
    }
    return stop >= 0;
  }

  /** Whether words end in an office: {@code Ann Roe, Minister for Roads, Bridges and Ferries}. */
  static boolean holdsOffice(String name, WordKinds kinds) {
    List<String> words = split(name);
    return officeFrom(name, words, kinds) < words.size();
  }

  private static boolean isCapitals(String word) {
    return word.length() > 2
        && !word.endsWith(".")
        && word.chars().noneMatch(Character::isLowerCase)
        && word.chars().filter(Character::isUpperCase).count() > 2;
  }

  private static List<String> split(String name) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= name.length(); i++) {
      char c = i < name.length() ? name.charAt(i) : ' ';
      boolean inside =
          Character.isLetterOrDigit(c) || c == '\'' || c == '’' || c == '-' || c == '•';
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        int end = c == '.' ? i + 1 : i;
        words.add(name.substring(start, end));
        start = -1;
      }
    }
    if (words.isEmpty()) {
      words.add(name);
    }
    return List.copyOf(words);
  }
}
