package org.colloquy.speech;

import java.util.List;
import org.colloquy.profile.Lexicon;
import org.colloquy.reading.Range;

/**
 * A run of words that looks like the name of a person, with the titles before it.
 *
 * @param first index of its first token, titles too
 * @param last index after its last token
 * @param range the name without its titles; the titles where there is no more
 * @param titles titles and honorifics before the name, in small letters
 * @param words the words of the name in small letters, without a possessive ending; empty for a
 *     bare title such as {@code the President}
 * @param printed the name as printed, without titles and possessive ending
 * @param possessive whether a possessive ending closes it
 * @param organisation whether a word says that this is no person
 */
record NameSpan(
    int first,
    int last,
    Range range,
    List<String> titles,
    List<String> words,
    String printed,
    boolean possessive,
    boolean organisation) {
  NameSpan {
    titles = List.copyOf(titles);
    words = List.copyOf(words);
  }

  /** Returns the words joined, the key under which forms are counted. */
  String key() {
    return String.join(" ", words);
  }

  boolean isBareTitle() {
    return words.isEmpty();
  }

  /** Returns whether the words can name a person. */
  boolean isPerson(Lexicon lexicon) {
    return !organisation
        && !isBareTitle()
        && words.size() <= 5
        && words.stream()
            .noneMatch(
                w ->
                    lexicon.has("interpreter", w)
                        || titles.isEmpty() && lexicon.has("body", w)
                        || lexicon.has("meeting.noun", w)
                        || lexicon.has("head.noun", w));
  }
}
