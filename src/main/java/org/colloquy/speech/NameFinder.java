package org.colloquy.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.colloquy.lexis.Lexis;
import org.colloquy.lexis.Sentence;
import org.colloquy.lexis.TokenKind;
import org.colloquy.profile.Lexicon;
import org.colloquy.profile.Vocabulary;
import org.colloquy.reading.Range;

/**
 * Finds runs of capitalised words that may name persons, over the whole body, in one pass. Knows no
 * names, only their shape: titles, initials, particles, brackets that complete a word.
 */
final class NameFinder {
  private final Lexis lexis;
  private final Lexicon lexicon;
  private final Vocabulary vocabulary;
  private final Set<String> small = new HashSet<>();
  private final Set<String> ordinary = new HashSet<>();
  private final Map<String, WordTraits> known = new HashMap<>();
  private final Set<Integer> cuts = new HashSet<>();
  private final boolean[] opens;

  NameFinder(Lexis lexis, Lexicon lexicon, Vocabulary vocabulary) {
    this(lexis, lexicon, vocabulary, List.of());
  }

  /**
   * Prepares a search.
   *
   * @param labels no name goes on over the end of one: {@code Q Prime Minister Hale}
   */
  NameFinder(Lexis lexis, Lexicon lexicon, Vocabulary vocabulary, List<LabelHit> labels) {
    this.lexis = lexis;
    labels.forEach(hit -> cuts.add(lexis.tokenFrom(hit.label().end())));
    this.lexicon = lexicon;
    this.vocabulary = vocabulary;
    this.opens = new boolean[lexis.size() + 1];
    for (Sentence sentence : lexis.sentences()) {
      opens[firstWord(sentence)] = true;
    }
    for (int i = 0; i < lexis.size(); i++) {
      if (lexis.kind(i) == TokenKind.WORD) {
        if (!lexis.isCapital(i)) {
          small.add(lexis.word(i));
        } else if (!opens[i] && i > 0 && !isShouted(i)) {
          ordinary.add(bare(i));
        }
      }
    }
  }

  /** Returns the spans in order; none overlap. */
  List<NameSpan> find() {
    List<NameSpan> found = new ArrayList<>();
    int i = 0;
    while (i < lexis.size()) {
      NameSpan span = isNameStart(i) && !isPlaceBeforeName(i) ? spanFrom(i) : null;
      if (span == null) {
        i++;
      } else {
        found.add(span);
        i = Math.max(span.last(), i + 1);
      }
    }
    return found;
  }

  private int firstWord(Sentence sentence) {
    int i = sentence.first();
    while (i < sentence.last() - 1 && lexis.kind(i) != TokenKind.WORD) {
      i++;
    }
    return i;
  }

  private boolean isNameStart(int i) {
    if (lexis.kind(i) != TokenKind.WORD) {
      return false;
    }
    return lexis.isCapital(i)
        ? isTitle(i) || isNameWord(i)
        : isTitle(i) && (titleBeforeName(i) || isLowOffice(i));
  }

  /** {@code l'ambassadeur}, {@code the minister}: an office in small letters, as a subject is. */
  private boolean isLowOffice(int i) {
    boolean free = lexicon.has("order", "low-office") && !lexicon.has("order", "article");
    return lexicon.has("role.bare", lexicon.office(lexis.lower(i)))
        && (free || i > 0 && lexicon.has("determiner.definite", lexis.lower(i - 1)));
  }

  /** {@code Soviet} before {@code Ambassador} belongs to the title. */
  private boolean isDemonymOfTitle(int i) {
    return lexicon.has("demonym", lexis.lower(i))
        && i + 1 < lexis.size()
        && lexis.kind(i + 1) == TokenKind.WORD
        && (isTitle(i + 1) || isDemonymOfTitle(i + 1));
  }

  /** {@code Commonwealth} before {@code Secretary} belongs to the title. */
  private boolean isFieldOfTitle(int i) {
    return i + 1 < lexis.size()
        && lexis.kind(i + 1) == TokenKind.WORD
        && lexis.isCapital(i)
        && lexicon.has("office.field", lexis.lower(i))
        && (lexis.isCapital(i + 1) && isTitle(i + 1)
            || isFieldOfTitle(i + 1)
            || joinsTitles(i + 1, List.of(lexis.lower(i))));
  }

  /** {@code and} between two words of one office: {@code Foreign and Commonwealth Secretary}. */
  private boolean joinsTitles(int i, List<String> before) {
    if (i + 1 >= lexis.size() || lexis.kind(i + 1) != TokenKind.WORD) {
      return false;
    }
    // chargé d'affaires
    boolean linked = lexicon.has("role.link", lexis.lower(i)) && isTitle(i + 1);
    if (!before.isEmpty() && linked) {
      return true;
    }
    return !before.isEmpty()
        && lexicon.has("conjunction.and", lexis.lower(i))
        && !lexicon.has("role.bare", before.get(before.size() - 1))
        && lexis.kind(i + 1) == TokenKind.WORD
        && isFieldOfTitle(i + 1);
  }

  /** A title in small letters counts only right before a name: {@code comrade Orlov}. */
  private boolean titleBeforeName(int i) {
    int next = afterBracket(i + 1);
    return next < lexis.size()
        && lexis.kind(next) == TokenKind.WORD
        && (lexis.isCapital(next) && (isTitle(next) || isNameWord(next))
            || !lexis.isCapital(next) && isTitle(next) && titleBeforeName(next));
  }

  private NameSpan spanFrom(int first) {
    List<String> titles = new ArrayList<>();
    int i = first;
    while (i < lexis.size()
        && lexis.kind(i) == TokenKind.WORD
        && (isTitle(i) || isDemonymOfTitle(i) || isFieldOfTitle(i) || joinsTitles(i, titles))) {
      titles.add(lexicon.office(lexis.lower(i)));
      i = afterBracket(i + 1);
      i = afterPeriod(i);
    }
    if (titles.size() > 1 && isSurname(i - 1, i)) {
      titles.remove(titles.size() - 1);
      i--;
    }
    if (isCountryOf(i, titles)) {
      return bareTitle(first, i, titles);
    }
    int nameStart = i;
    List<String> words = new ArrayList<>();
    int end = i;
    int depth = i < lexis.size() ? lexis.depth(i) : 0;
    boolean possessive = false;
    while (!possessive
        && i < lexis.size()
        && lexis.kind(i) == TokenKind.WORD
        && !(i > first && cuts.contains(i))) {
      boolean surname =
          words.isEmpty() && !titles.isEmpty() && i == nameStart && isSurname(i, i + 1);
      boolean capital =
          lexis.isCapital(i)
              && lexis.depth(i) == depth
              && !(!words.isEmpty() && opensOffice(i))
              && (surname || isNameWord(i) || !words.isEmpty() && isInnerWord(i));
      boolean particle =
          isParticle(i)
              && nameAt(i + 1)
              && (!words.isEmpty() || i == nameStart && isFamilyParticle(i, titles));
      if (!capital && !particle) {
        break;
      }
      possessive = isPossessive(i);
      words.add(bare(i) + completion(i));
      end = Math.max(i + 1, afterBracket(i + 1));
      i = afterPeriod(afterBracket(i + 1));
    }
    return words.isEmpty()
        ? bareTitle(first, nameStart, titles)
        : named(first, nameStart, end, titles, words, possessive);
  }

  /** {@code King} in {@code Mr. King}: a title that is also a surname, and no name after it. */
  private boolean isSurname(int last, int next) {
    boolean named = next < lexis.size() && lexis.kind(next) == TokenKind.WORD && nameAt(next);
    return lexicon.has("role.surname", strip(lexis.lower(last))) && lexis.isCapital(last) && !named;
  }

  /** {@code Do} in {@code Kim Do Song}: a small word between two capitals is part of the name. */
  private boolean isInnerWord(int i) {
    String word = bare(i);
    boolean links =
        lexicon.has("preposition", word)
            || lexicon.has("conjunction", word)
            || lexicon.has("determiner", word)
            || lexicon.has("greeting", word);
    return !links
        && traits(i).function()
        && !opens[i]
        && i + 1 < lexis.size()
        && lexis.kind(i + 1) == TokenKind.WORD
        && lexis.isCapital(i + 1)
        && isNameWord(i + 1);
  }

  private NameSpan named(
      int first, int start, int end, List<String> titles, List<String> words, boolean possessive) {
    Range range = new Range(lexis.start(start), lexis.end(end - 1) - (possessive ? 2 : 0));
    boolean organisation = titles.stream().noneMatch(this::isHonorific) && isOrganisation(words);
    String printed = range.of(lexis.text()).replaceAll("(?<=\\p{Lu})\\[(\\p{Ll}+)\\]", "$1");
    return new NameSpan(first, end, range, titles, words, printed, possessive, organisation);
  }

  private NameSpan bareTitle(int first, int titlesEnd, List<String> titles) {
    int end = pastField(titlesEnd, titles.get(titles.size() - 1));
    int last = lastWord(first, end);
    var field = new StringBuilder();
    for (int i = titlesEnd; i < end; i++) {
      field.append(' ').append(bare(i));
    }
    String whole = String.join(" ", titles) + field;
    String single = titles.get(titles.size() - 1);
    boolean possessive = isPossessive(last);
    boolean office =
        lexicon.has("role.bare", strip(whole))
            || lexicon.has("role.bare", strip(single))
            || end > titlesEnd;
    boolean shaped = lexis.isCapital(first) && lexis.isCapital(last) || isLowOffice(first);
    if (!shaped || !office) {
      return null;
    }
    Range range = new Range(lexis.start(first), lexis.end(last) - (possessive ? 2 : 0));
    return new NameSpan(
        first,
        last + 1,
        range,
        List.of(strip(whole)),
        List.of(),
        range.of(lexis.text()),
        possessive,
        false);
  }

  /**
   * Steps over the field of an office: {@code for Foreign Affairs}, {@code of the Exchequer},
   * {@code of Japan}.
   */
  private int pastField(int i, String title) {
    boolean possessive = title.endsWith("'s") || title.endsWith("’s");
    boolean genitive = lexicon.has("order", "genitive") && isFieldWord(i);
    boolean linked = i < lexis.size() && lexicon.has("office.link", lexis.lower(i));
    if (possessive || !genitive && !linked) {
      return i;
    }
    int at = genitive ? i : i + 1;
    while (at < lexis.size() && lexicon.has("determiner", lexis.lower(at))) {
      at++;
    }
    int end = i;
    while (at < lexis.size() && (isFieldWord(at) || end > i && isFieldLink(at))) {
      end = isFieldWord(at) ? at + 1 : end;
      at++;
    }
    return end;
  }

  private boolean isFieldWord(int i) {
    return i < lexis.size()
        && lexis.kind(i) == TokenKind.WORD
        && (lexis.isCapital(i) || lexicon.has("order", "low-office"))
        && (lexicon.has("office.field", bare(i)) || lexis.isCapital(i) && isPlace(bare(i)));
  }

  private boolean isFieldLink(int i) {
    return (lexicon.has("conjunction.and", lexis.lower(i))
            || lexicon.has("office.link", lexis.lower(i)))
        && isFieldWord(i + 1);
  }

  private int lastWord(int first, int end) {
    int last = end - 1;
    while (last > first && lexis.kind(last) != TokenKind.WORD) {
      last--;
    }
    return last;
  }

  private boolean isOrganisation(List<String> words) {
    return words.stream().anyMatch(w -> lexicon.has("organisation", w))
        || lexicon.has("demonym", words.get(0))
        || words.size() == 1 && isPlace(words.get(0))
        || lexicon.has("place", String.join(" ", words));
  }

  private boolean isPlace(String word) {
    return lexicon.has("place", word);
  }

  private boolean isHonorific(String title) {
    return vocabulary.has("honorific", title) && !lexicon.has("determiner", title);
  }

  private boolean isTitle(int i) {
    return traits(i).title();
  }

  private WordTraits traits(int i) {
    return known.computeIfAbsent(
        lexis.word(i),
        word -> {
          String lower = lexis.lower(i);
          return WordTraits.of(lower, bare(i), strip(lower), small, lexicon, vocabulary);
        });
  }

  private boolean nameAt(int i) {
    return i < lexis.size()
        && lexis.kind(i) == TokenKind.WORD
        && (lexis.isCapital(i) ? isNameWord(i) : isParticle(i) && nameAt(i + 1));
  }

  /** {@code послом в СССР Орловым}: the place belongs to the office, the name begins after it. */
  private boolean isPlaceBeforeName(int i) {
    return i > 0
        && lexicon.has("order", "genitive")
        && isPlace(bare(i))
        && lexicon.has("preposition", lexis.lower(i - 1))
        && nameAt(i + 1);
  }

  /** {@code Посол Японии}: in languages with a genitive the country follows the office. */
  private boolean isCountryOf(int i, List<String> titles) {
    return !titles.isEmpty()
        && lexicon.has("order", "genitive")
        && lexicon.has("role.bare", strip(titles.get(titles.size() - 1)))
        && isFieldWord(i)
        && isPlace(bare(i));
  }

  /** {@code President de Verrier}; not {@code Minister von Bayern}. */
  private boolean isFamilyParticle(int i, List<String> titles) {
    String next = bare(i + 1);
    return !titles.isEmpty()
        && !isPlace(next)
        && !lexicon.has("demonym", next)
        && !lexicon.has("organisation", next)
        && !lexicon.has("office.field", next)
        && !vocabulary.has("honorific", next)
        && !lexicon.has("role", next);
  }

  private boolean isParticle(int i) {
    return lexicon.has("particle", lexis.word(i));
  }

  private boolean isNameWord(int i) {
    String word = bare(i);
    WordTraits traits = traits(i);
    if (!lexis.isCapital(i) || traits.month() || isNoun(word)) {
      return false;
    }
    if (word.equals("i")) {
      return i + 2 < lexis.size()
          && lexis.start(i + 1) == lexis.end(i)
          && (lexis.word(i + 1).equals("[")
              || lexis.word(i + 1).equals(".") && lexis.isCapital(i + 2) && !opens[i + 2]);
    }
    if (traits.function() && !isInitial(i) || isByline(i) || isGlued(i)) {
      return false;
    }
    // A word that opens a sentence is a name only if it is not an ordinary word of this record.
    return !opens[i] || !traits.plain() || ordinary.contains(word) && !small.contains(word);
  }

  /**
   * An honorific with its period begins a name ({@code FAR EAST MR. HALE}); where every noun has a
   * capital, an office does ({@code Seite Minister Orlow}).
   */
  private boolean opensOffice(int i) {
    boolean honorific = lexis.word(i).endsWith(".") && isHonorific(lexis.lower(i));
    return (honorific && lexis.word(i).length() > 2 || lexicon.has("order", "capital-nouns"))
        && isTitle(i)
        && titleBeforeName(i);
  }

  /** Where every noun has a capital, the nouns of talk are no names. */
  private boolean isNoun(String word) {
    return lexicon.has("postnominal", word)
        || lexicon.has("order", "capital-nouns")
            && (lexicon.has("question.noun", word)
                || lexicon.has("meeting.noun", word)
                || lexicon.has("noun", word));
  }

  /** {@code Recorded by}, {@code Interpreted by}: a participle before the agent. */
  private boolean isByline(int i) {
    return i + 1 < lexis.size()
        && lexicon.has("agent", lexis.lower(i + 1))
        && lexicon.endsAs("suffix.past", lexis.lower(i));
  }

  /** {@code XII} in {@code 31/XII}. */
  private boolean isGlued(int i) {
    return i > 1
        && lexis.word(i - 1).equals("/")
        && lexis.kind(i - 2) == TokenKind.NUMBER
        && lexis.end(i - 1) == lexis.start(i);
  }

  private boolean isInitial(int i) {
    return lexis.word(i).endsWith(".") && lexis.word(i).length() <= 6;
  }

  private boolean isShouted(int i) {
    String word = lexis.word(i);
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private boolean isPossessive(int i) {
    String word = lexis.lower(i);
    return word.length() > 2 && (word.endsWith("'s") || word.endsWith("’s"));
  }

  private String bare(int i) {
    String word = lexis.lower(i);
    return isPossessive(i) ? word.substring(0, word.length() - 2) : word;
  }

  private static String strip(String title) {
    String bare = title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
    return bare.endsWith("'s") || bare.endsWith("’s") ? bare.substring(0, bare.length() - 2) : bare;
  }

  /** The rest of a word that an editor completes in brackets: {@code A[pollon]}. */
  private String completion(int i) {
    int after = afterBracket(i + 1);
    return after == i + 4 && lexis.word(i).length() == 1 ? lexis.lower(i + 2) : "";
  }

  /** Steps over a bracket glued to the word before ({@code A[pollon] Petrov}). */
  private int afterBracket(int i) {
    if (i <= 0
        || i >= lexis.size()
        || !lexis.word(i).equals("[")
        || lexis.start(i) != lexis.end(i - 1)) {
      return i;
    }
    int close = i + 1;
    while (close < lexis.size() && !lexis.word(close).equals("]") && close - i < 4) {
      close++;
    }
    return close < lexis.size() && lexis.word(close).equals("]") ? close + 1 : i;
  }

  /** Steps over a period that the tokeniser left between a short title or initial and a name. */
  private int afterPeriod(int i) {
    boolean period =
        i > 0
            && i + 1 < lexis.size()
            && lexis.word(i).equals(".")
            && lexis.start(i) == lexis.end(i - 1)
            && lexis.kind(i + 1) == TokenKind.WORD
            && lexis.isCapital(i + 1);
    boolean closed =
        period && lexis.word(i - 1).equals("]") || period && lexis.word(i - 1).length() == 1;
    return closed ? i + 1 : i;
  }
}
