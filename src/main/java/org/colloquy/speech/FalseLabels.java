package org.colloquy.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.colloquy.block.Block;
import org.colloquy.profile.Lexicon;
import org.colloquy.profile.Lexicon.Form;
import org.colloquy.profile.Lexicon.Tense;
import org.colloquy.profile.Lexicon.VerbClass;
import org.colloquy.profile.Vocabulary;
import org.colloquy.reading.Range;

/**
 * What has the shape of a label and is none, as what follows it tells: the place of a dateline
 * ({@code Roma, 2 ottobre 1937}), a field of minutes ({@code Secretary: Mr. Hale}, {@code Seconded:
 * Ann Orr}), an office before the name of who says something ({@code BM Orlow erwidert}).
 */
final class FalseLabels {
  private static final int DATE = 60;
  private static final int DATE_WORDS = 4;
  private static final int FIELD = 120;
  private static final int NOBODY = 40;
  private static final int NAME_WORDS = 4;

  private final String text;
  private final List<Block> blocks;
  private final Vocabulary vocabulary;
  private final Lexicon lexicon;

  private FalseLabels(String text, List<Block> blocks, Vocabulary vocabulary) {
    this.text = text;
    this.blocks = blocks;
    this.vocabulary = vocabulary;
    String language = vocabulary.language();
    this.lexicon = Lexicon.of(Lexicon.exists(language) ? language : "en");
  }

  /**
   * Returns the labels that are none of these. A label is judged by all its places together.
   *
   * @param settled names of labels, in small letters, that the editor says are speakers
   */
  static List<LabelHit> without(
      String text,
      List<Block> blocks,
      List<LabelHit> hits,
      Vocabulary vocabulary,
      Set<String> settled) {
    var doubts = new FalseLabels(text, blocks, vocabulary);
    Map<String, int[]> counts = new HashMap<>();
    for (int i = 0; i < hits.size(); i++) {
      int limit = i + 1 < hits.size() ? hits.get(i + 1).label().start() : text.length();
      int[] count = counts.computeIfAbsent(key(hits.get(i)), k -> new int[2]);
      count[0]++;
      count[1] += doubts.isNone(hits.get(i), limit) ? 1 : 0;
    }
    return hits.stream()
        .filter(
            hit -> {
              int[] count = counts.get(key(hit));
              return settled.contains(key(hit)) || 2 * count[1] < count[0];
            })
        .toList();
  }

  private static String key(LabelHit hit) {
    return hit.name().strip().toLowerCase(Locale.ROOT);
  }

  private boolean isNone(LabelHit hit, int limit) {
    int start = hit.label().start();
    Range block = blocks.get(Block.indexAt(blocks, start)).range();
    int end = Math.min(limit, Math.max(start, block.end()));
    int from = Math.min(hit.label().end(), end);
    // No more of a long block is looked at than the longest field.
    String rest = text.substring(from, Math.min(end, from + FIELD + 1)).strip();
    String label = hit.label().of(text).strip();
    boolean open = !label.isEmpty() && Character.isLetter(label.codePointBefore(label.length()));
    boolean place = open || label.endsWith(",");
    return label.endsWith(".") && (isSentence(hit.name()) || isSignature(hit.name(), rest))
        || place && isDate(rest)
        || label.endsWith(":") && isField(rest)
        || open && isSubject(rest);
  }

  /** {@code General Hale agreed.}: a whole sentence of the minutes. */
  private boolean isSentence(String name) {
    String[] words = name.strip().split("\\s+");
    String last = words[words.length - 1];
    return words.length > 1
        && Character.isLowerCase(last.codePointAt(0))
        && lexicon.formsFrom(last).stream().anyMatch(FalseLabels::reports);
  }

  /** {@code Ambassador in Ruritania N. Orlov}: an initial, then a family name and no more. */
  private boolean isSignature(String name, String rest) {
    String[] words = name.strip().split("\\s+");
    return words.length > 1
        && words[words.length - 1].codePointCount(0, words[words.length - 1].length()) == 1
        && rest.matches("(?U)\\p{Lu}[\\p{L}’'-]+");
  }

  /** {@code 2 ottobre 1937}, {@code den 4. Mai 1962}, {@code March 16, 1940}. */
  private boolean isDate(String rest) {
    if (rest.length() > DATE) {
      return false;
    }
    boolean month = false;
    boolean number = false;
    int seen = 0;
    for (String word : rest.split("[\\s,]+")) {
      if (seen++ == DATE_WORDS) {
        break;
      }
      String bare = word.replaceAll("^[\\[(]+|[.)\\]]+$", "");
      month |= vocabulary.has("month", bare) || vocabulary.has("month", word);
      number |= bare.matches("\\d{1,4}(?:\\p{L}{1,3}|[°º])?(?:[-–]\\d{1,2})?");
    }
    return month && number;
  }

  /** Nothing but names, or a word for nobody, and no sign that closes a sentence. */
  private boolean isField(String rest) {
    if (rest.isEmpty() || rest.length() > FIELD) {
      return false;
    }
    if (rest.length() <= NOBODY
        && vocabulary.has("field-nobody", rest.replaceAll("[.\\s]+$", ""))) {
      return true;
    }
    if (".?!…”\"".indexOf(rest.charAt(rest.length() - 1)) >= 0) {
      return false;
    }
    // Proposed: Ann Orr Seconded: Paul Hale
    String own = rest.replaceFirst("(?U)\\s\\p{Lu}\\p{L}+ ?:\\s.*", "");
    String[] words = own.replaceAll("\\([^()]*\\)", " ").strip().split("[\\s,;/]+");
    boolean named = words.length > 1;
    boolean titled = false;
    for (String word : words) {
      boolean honorific = vocabulary.has("honorific", word) || vocabulary.has("role", word);
      boolean joins =
          lexicon.has("particle", word)
              || lexicon.has("conjunction.and", word.toLowerCase(Locale.ROOT));
      boolean name =
          !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)) && !isPlain(word);
      named &= honorific || joins || name;
      titled |= honorific && word.endsWith(".") || honorific && words.length > 2;
    }
    return named && (titled || words.length <= NAME_WORDS);
  }

  /** A word with a capital that only opens a sentence: {@code Yes}, {@code The}. */
  private boolean isPlain(String word) {
    return vocabulary.has("function", word)
        || vocabulary.has("interjection", word)
        || vocabulary.has("article", word)
        || vocabulary.has("address", word);
  }

  /** A name, then a verb of saying: the sentence tells who speaks. */
  private boolean isSubject(String rest) {
    String[] words = rest.split("\\s+", NAME_WORDS + 3);
    int i = 0;
    while (i < words.length && i < NAME_WORDS && isNameWord(words[i])) {
      i++;
    }
    // A pronoun is the first word of what is said: {@code SECOND PLAYER I think}.
    if (i == 0 || i >= words.length || isPlain(words[0]) || vocabulary.has("pronoun", words[0])) {
      return false;
    }
    return lexicon.formsFrom(words[i]).stream().anyMatch(FalseLabels::reports);
  }

  private boolean isNameWord(String word) {
    return !word.isEmpty()
        && !isPlain(word)
        && (Character.isUpperCase(word.codePointAt(0))
                && Character.isLetter(word.codePointBefore(word.length()))
            || lexicon.has("particle", word)
            || vocabulary.has("honorific", word));
  }

  private static boolean reports(Form form) {
    boolean finite = form.tense() == Tense.PAST || form.tense() == Tense.PRESENT;
    return finite && form.kind() != VerbClass.EVENT && form.kind() != VerbClass.ACT;
  }
}
