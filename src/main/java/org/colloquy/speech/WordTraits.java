package org.colloquy.speech;

import java.util.Set;
import org.colloquy.profile.Lexicon;
import org.colloquy.profile.Vocabulary;

/**
 * What the word lists say of a word, for names.
 *
 * @param title whether it is a title or office
 * @param month whether it names a month or day
 * @param function whether it is a small word of grammar, or of coming and going on a stage
 * @param plain whether it is an ordinary word of the record or the language
 */
record WordTraits(boolean title, boolean month, boolean function, boolean plain) {
  private static final String[] FUNCTION_WORDS = {
    "adverb",
    "preposition",
    "complementiser",
    "subordinator",
    "relative",
    "conjunction",
    "determiner",
    "auxiliary",
    "greeting",
    "pronoun.author",
    "pronoun.plural",
    "pronoun.masculine",
    "pronoun.other",
    "pronoun.feminine",
    "pronoun.object",
    "answering",
    "finite"
  };

  /**
   * Asks the lists.
   *
   * @param lower the word in small letters
   * @param bare the same without possessive ending
   * @param stem the same without possessive ending and period
   * @param small words that the record has in small letters
   */
  static WordTraits of(
      String lower,
      String bare,
      String stem,
      Set<String> small,
      Lexicon lexicon,
      Vocabulary vocabulary) {
    boolean honorific =
        vocabulary.has("honorific", lower)
            || vocabulary.has("honorific", stem + ".")
            || vocabulary.has("honorific", stem);
    boolean title =
        !lexicon.has("determiner", stem)
            && (honorific && !isMonth(stem, vocabulary) || lexicon.has("role", stem));
    boolean plain =
        small.contains(bare)
            || !lexicon.formsFrom(bare).isEmpty()
            || lexicon.endsAs("suffix.gerund", bare);
    boolean function = isFunction(bare, lexicon) || isOfStages(bare, vocabulary);
    return new WordTraits(title, isMonth(bare, vocabulary), function, plain);
  }

  /** {@code Exeunt}: nobody's name. */
  private static boolean isOfStages(String word, Vocabulary vocabulary) {
    return vocabulary.has("stage-exit", word) || vocabulary.has("stage-entrance", word);
  }

  private static boolean isMonth(String word, Vocabulary vocabulary) {
    return vocabulary.has("month", word) || vocabulary.has("weekday", word);
  }

  private static boolean isFunction(String word, Lexicon lexicon) {
    for (String category : FUNCTION_WORDS) {
      if (lexicon.has(category, word)) {
        return true;
      }
    }
    return false;
  }
}
