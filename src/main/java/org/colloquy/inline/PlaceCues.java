package org.colloquy.inline;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.colloquy.reading.Range;

/** What the words round a name say of it: a place, a person, a government. */
final class PlaceCues {
  private static final String[] SMALL = {
    "city", "historical-city", "capital", "province", "river", "island", "base"
  };
  private static final String[] WITH_ARTICLE = {"ocean", "sea", "river", "mountains", "strait"};

  private final Runs runs;
  private final Set<String> prepositions;
  private final Set<String> articles;
  private final Set<String> titles;
  private final Set<String> nobles;
  private final Set<String> directions;
  private final Set<String> functionWords;
  private final Set<String> demonymEndings;
  private final Set<String> placeOf;
  private final Set<String> heads;
  private final Set<String> elisions;
  private final NameCues cues;
  private Set<String> small;

  PlaceCues(Runs runs, NameCues cues) {
    this.runs = runs;
    this.elisions = cues.words("elided-article");
    this.cues = cues;
    this.prepositions = cues.words("place-preposition");
    this.articles = cues.words("article");
    this.titles = cues.words("name-title");
    this.nobles = cues.words("noble-title");
    this.directions = cues.words("direction");
    this.functionWords = cues.words("function-word");
    this.demonymEndings = cues.words("demonym-ending");
    this.placeOf = cues.words("place-of");
    this.heads = cues.words("place-head");
  }

  /** Returns whether the word before the name makes it part of a person's name or title. */
  boolean isPersonal(Naming naming) {
    int before = naming.first() - 1;
    if (before < 0) {
      return false;
    }
    if (isTitled(naming.first())) {
      return true;
    }
    String of = runs.word(before);
    if (of.equals("of") && before > 0 && nobles.contains(runs.dotted(before - 1))) {
      return true;
    }
    boolean nouns = !cues.words("capital-nouns").isEmpty();
    return naming.isOf(SMALL)
        && (!nouns || naming.isAmbiguous())
        && follows(naming.first(), naming.isAmbiguous());
  }

  /** Returns whether a title such as {@code Mr.} stands directly before a run. */
  boolean isTitled(int run) {
    int before = run - 1;
    if (before < 0
        || !titles.contains(runs.dotted(before)) && !titles.contains(runs.word(before))) {
      return false;
    }
    return runs.gap(before).chars().allMatch(c -> Runs.isBlank((char) c) || c == '.');
  }

  /**
   * Returns whether a capitalised word that is no adjective or direction stands directly before.
   */
  private boolean follows(int run, boolean strict) {
    int before = run - 1;
    if (!runs.isJoined(before) || !runs.isCapital(before)) {
      return false;
    }
    String word = runs.word(before);
    if (isFunctionWord(word) || directions.contains(word) || isDemonym(word)) {
      return false;
    }
    // A word that opens the sentence is a given name only if it is no common word of the record.
    boolean common = runs.opensSentence(before) && isCommon(word);
    return strict || (!common && !runs.isUpper(before));
  }

  private boolean isCommon(String word) {
    if (small == null) {
      small = new HashSet<>();
      for (int i = 0; i < runs.size(); i++) {
        if (!runs.isCapital(i)) {
          small.add(runs.word(i));
        }
      }
    }
    return word.endsWith("ly") || small.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Returns whether a word ends like an adjective of peoples: {@code Japanese}, {@code Soviet}. */
  boolean isDemonym(String word) {
    return demonymEndings.stream().anyMatch(word::endsWith);
  }

  boolean isFunctionWord(String word) {
    return functionWords.contains(word) || functionWords.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Returns whether the name hangs at a hyphen to a word that forbids it: {@code Kim Il-Hue}. */
  boolean isCompound(Naming naming, boolean placeBefore) {
    int before = naming.first() - 1;
    return before >= 0
        && !placeBefore
        && runs.gap(before).equals("-")
        && runs.isCapital(before)
        && !isDemonym(runs.word(before))
        && !runs.word(before).endsWith("o");
  }

  /** Returns whether a preposition of place governs the name, or its kind of place is named. */
  boolean isPlaced(Naming naming) {
    int before = naming.first() - 1;
    if (naming.last() + 1 < runs.size()
        && runs.isJoined(naming.last())
        && heads.contains(runs.word(naming.last() + 1))) {
      return true;
    }
    if (before > 0 && isElided(before)) {
      return prepositions.contains(runs.word(before))
          || (runs.isJoined(before - 1) && isPlacing(before - 1));
    }
    if (!runs.isJoined(before)) {
      return false;
    }
    if (articles.contains(runs.word(before))) {
      if (naming.isOf(WITH_ARTICLE) && !isFollowedByCapital(naming)) {
        return true;
      }
      before--;
    }
    return runs.isJoined(before) && isPlacing(before);
  }

  /** {@code dans l'Eure}, {@code nell'Istria}: an article that hangs on the name. */
  private boolean isElided(int run) {
    String gap = runs.gap(run);
    return elisions.contains(runs.word(run)) && (gap.equals("'") || gap.equals("\u2019"));
  }

  /** Returns whether a run puts what follows in place: {@code in}, {@code city of}. */
  boolean isPlacing(int run) {
    String word = runs.word(run).toLowerCase(Locale.ROOT);
    if (prepositions.contains(word)) {
      return true;
    }
    String before = run > 0 ? runs.word(run - 1).toLowerCase(Locale.ROOT) : "";
    return (word.equals("of") && placeOf.contains(before))
        || (word.equals("with") && cues.words("place-with").contains(before));
  }

  boolean isFollowedByCapital(Naming naming) {
    int after = naming.last() + 1;
    return after < runs.size() && runs.isJoined(naming.last()) && runs.isCapital(after);
  }

  /** Returns whether the name of a capital stands for its government: {@code Moscow insists}. */
  boolean isGovernment(Naming naming) {
    if (!naming.isOf("capital") || isPlaced(naming)) {
      return false;
    }
    int before = naming.first() - 1;
    if (runs.isJoined(before) && runs.word(before).equals("of")) {
      return false;
    }
    int after = naming.last() + 1;
    if (after < runs.size() && isGenitive(naming.range())) {
      return after + 1 < runs.size() && cues.words("stance-noun").contains(runs.word(after + 1));
    }
    int at = naming.last();
    while (runs.isJoined(at) && isAuxiliary(runs.word(at + 1))) {
      at++;
    }
    return runs.isJoined(at) && cues.words("stance-verb").contains(runs.word(at + 1));
  }

  private boolean isGenitive(Range name) {
    String text = runs.text();
    int at = name.end();
    return at + 1 < text.length()
        && (text.charAt(at) == '\'' || text.charAt(at) == '\u2019')
        && text.charAt(at + 1) == 's';
  }

  private boolean isAuxiliary(String word) {
    return word.endsWith("ly") || cues.words("stance-auxiliary").contains(word);
  }
}
