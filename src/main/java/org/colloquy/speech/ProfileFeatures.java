package org.colloquy.speech;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.block.Block;
import org.colloquy.profile.Profile;
import org.colloquy.profile.Vocabulary;
import org.colloquy.profile.WordCounts;

/**
 * What of a record speaks for each profile: words of its head and body, and its look.
 *
 * @param look by {@link ProfileFeature}
 * @param head for each profile the phrases of its kind that the head has
 * @param body for each profile the logarithm of how many of a thousand words are of its kind
 */
@SuppressWarnings("ArrayRecordComponent") // made once, never compared
record ProfileFeatures(double[] look, List<List<String>> head, double[] body) {
  private static final int HEAD = 2000;
  private static final int SHORT = 120;

  /** Words added to each count, so that a short record says little. */
  private static final int FEW = 100;

  /** The most phrases of a head that count. */
  static final int MOST = 5;

  static ProfileFeatures of(
      String text, List<Block> blocks, LabelGrammar grammar, Vocabulary vocabulary) {
    String language = vocabulary.language();
    String head =
        " "
            + WordCounts.folded(text.substring(0, Math.min(HEAD, text.length())))
                .replaceAll("[^\\p{L}\\p{N}&.:]+", " ")
            + " ";
    WordCounts counts = WordCounts.ofFolded(text);
    List<List<String>> phrases = new ArrayList<>();
    double[] body = new double[Profile.all().size()];
    for (Profile profile : Profile.all()) {
      int found = 0;
      for (String word : profile.words("body", language)) {
        found += counts.of(word);
      }
      body[phrases.size()] = Math.log1p(1000.0 * found / (FEW + counts.total()));
      phrases.add(phrases(profile, language, head));
    }
    return new ProfileFeatures(look(text, blocks, grammar, vocabulary), phrases, body);
  }

  private static List<String> phrases(Profile profile, String language, String head) {
    List<String> found = new ArrayList<>();
    for (String phrase : profile.words("head", language)) {
      int at = head.indexOf(phrase);
      while (at >= 0 && !stands(head, at, phrase)) {
        at = head.indexOf(phrase, at + 1);
      }
      if (at >= 0 && found.stream().noneMatch(longer -> longer.contains(phrase))) {
        found.add(phrase);
      }
    }
    return found;
  }

  private static boolean stands(String head, int at, String phrase) {
    char last = phrase.charAt(phrase.length() - 1);
    int after = at + phrase.length();
    return !Character.isLetterOrDigit(head.charAt(at - 1))
        && (!Character.isLetter(last) || !Character.isLetterOrDigit(head.charAt(after)));
  }

  private static double[] look(
      String text, List<Block> blocks, LabelGrammar grammar, Vocabulary vocabulary) {
    double[] look = new double[ProfileFeature.values().length];
    look[ProfileFeature.BIAS.ordinal()] = 1;
    labels(text, blocks, grammar, look);
    double n = Math.max(1, blocks.size());
    for (Block block : blocks) {
      String words = block.range().of(text).strip();
      if (words.isEmpty()) {
        continue;
      }
      char first = words.charAt(0);
      char last = words.charAt(words.length() - 1);
      add(look, ProfileFeature.ROUND, first == '(' && (last == ')' || last == '.'), n / 5);
      add(look, ProfileFeature.SQUARE, first == '[' && (last == ']' || last == '.'), n / 5);
      add(look, ProfileFeature.NUMBERED, Headings.isNumbered(words, vocabulary), n / 10);
      add(look, ProfileFeature.SHORT, words.length() < SHORT, n);
      add(look, ProfileFeature.QUESTIONS, words.indexOf('?') >= 0, n);
    }
    for (int i = 0; i < look.length; i++) {
      look[i] = Math.min(1, look[i]);
    }
    return look;
  }

  private static void labels(String text, List<Block> blocks, LabelGrammar grammar, double[] look) {
    double n = Math.max(1, grammar.hits().size());
    Set<String> names = new HashSet<>();
    for (LabelHit hit : grammar.hits()) {
      String name = hit.name();
      String label = hit.label().of(text).strip();
      char last = label.isEmpty() ? ' ' : label.charAt(label.length() - 1);
      int end = hit.label().end();
      names.add(name);
      boolean capitals = name.equals(name.toUpperCase(java.util.Locale.ROOT)) && name.length() > 2;
      add(look, ProfileFeature.CAPITALS, capitals, n);
      add(look, ProfileFeature.PERIOD, last == '.', n);
      add(look, ProfileFeature.COLON, last == ':', n);
      add(look, ProfileFeature.OWN_LINE, end < text.length() && text.charAt(end) == '\n', n);
      add(look, ProfileFeature.LETTERS, name.length() <= 2, n);
      add(look, ProfileFeature.FIGURES, name.chars().anyMatch(Character::isDigit), n);
    }
    look[ProfileFeature.NAMES.ordinal()] = names.size() / n;
    look[ProfileFeature.LABELLED.ordinal()] =
        grammar.hits().size() / (double) Math.max(1, blocks.size());
  }

  private static void add(double[] look, ProfileFeature feature, boolean seen, double of) {
    look[feature.ordinal()] += seen ? 1 / of : 0;
  }
}
