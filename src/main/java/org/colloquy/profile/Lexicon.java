package org.colloquy.profile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The verbs of speech of one language and the small words that a shallow parse goes by: {@code
 * lexicon/LANGUAGE.tsv}. A row is either a verb (class, lemma, frames, and its forms by tense) or a
 * word of a category. Everything is in small letters. Immutable and thread-safe; read once.
 */
public final class Lexicon {
  private static final Map<String, Lexicon> READ = new ConcurrentHashMap<>();

  /** What a verb tells. */
  public enum VerbClass {
    /** Words are reported. */
    SAY,
    /** A question is reported. */
    ASK,
    /** An answer is reported. */
    ANSWER,
    /** A topic is brought up. */
    RAISE,
    /** Somebody is spoken to. */
    ADDRESS,
    /** A thought, which minutes report for words. */
    THINK,
    /** The beginning or going on of the verb after it. */
    ASPECT,
    /** A verb that reports words only with a noun such as {@code remark}. */
    LIGHT,
    /** A deed without words. */
    ACT,
    /** What happens to the meeting itself. */
    EVENT
  }

  /** The form a verb stands in. */
  public enum Tense {
    PRESENT,
    PAST,
    PARTICIPLE,
    GERUND,
    INFINITIVE
  }

  /** What may follow a verb. */
  public enum Frame {
    THAT,
    WHETHER,
    COLON,
    INFINITIVE,
    BARE,
    OBJECT,
    PERSON
  }

  /**
   * One form of a verb.
   *
   * @param words the form, one word or several
   * @param lemma the dictionary form
   * @param kind what the verb tells
   * @param frames what may follow
   * @param nouns for a light verb, the nouns that make it one of speech
   * @param tense which form it is
   */
  public record Form(
      List<String> words,
      String lemma,
      VerbClass kind,
      Set<Frame> frames,
      Set<String> nouns,
      Tense tense) {}

  private final Map<String, List<Form>> forms = new HashMap<>();
  private final Map<String, Map<String, List<List<String>>>> phrases = new HashMap<>();
  private final Map<String, Set<String>> categories = new HashMap<>();
  private final Map<String, String> bases = new HashMap<>();

  private Lexicon() {}

  /**
   * Returns the lexicon of a language.
   *
   * @param language ISO 639-1 code, as in {@code en}
   * @throws IllegalArgumentException if the program has none for the language
   */
  public static Lexicon of(String language) {
    return READ.computeIfAbsent(language, Lexicon::read);
  }

  /** Returns whether the program has a lexicon for the language. */
  public static boolean exists(String language) {
    return Lexicon.class.getResource(path(language)) != null;
  }

  /** Returns the verb forms that begin with a word, those of most words first. */
  public List<Form> formsFrom(String word) {
    return forms.getOrDefault(word, List.of());
  }

  /** Returns whether a category has the word or phrase. */
  public boolean has(String category, String phrase) {
    return categories.getOrDefault(category, Set.of()).contains(phrase);
  }

  /** Returns the dictionary form of an office ({@code Botschafters}), or the word itself. */
  public String office(String word) {
    return bases.getOrDefault(word, word);
  }

  /** Returns whether a word ends as a category of endings says, and is longer than the ending. */
  public boolean endsAs(String category, String word) {
    for (String ending : categories.getOrDefault(category, Set.of())) {
      if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the words and phrases of a category, in no order. */
  public Set<String> phrases(String category) {
    return Collections.unmodifiableSet(categories.getOrDefault(category, Set.of()));
  }

  /** Returns the phrases of a category that begin with a word, the longest first. */
  public List<List<String>> phrasesFrom(String category, String word) {
    return phrases.getOrDefault(category, Map.of()).getOrDefault(word, List.of());
  }

  private static String path(String language) {
    return "/org/colloquy/lexicon/" + language + ".tsv";
  }

  private static Lexicon read(String language) {
    try (InputStream in = Lexicon.class.getResourceAsStream(path(language))) {
      if (in == null) {
        throw new IllegalArgumentException("no lexicon for language " + language);
      }
      var made = new Lexicon();
      var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      lines.lines().filter(line -> !line.isBlank() && line.charAt(0) != '#').forEach(made::add);
      made.forms
          .values()
          .forEach(list -> list.sort(Comparator.comparingInt((Form f) -> -f.words().size())));
      made.phrases
          .values()
          .forEach(
              map ->
                  map.values()
                      .forEach(
                          list ->
                              list.sort(Comparator.comparingInt((List<String> p) -> -p.size()))));
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line) {
    String[] row = line.split("\t", -1);
    if (row.length == 2) {
      addWord(row[0], row[1]);
      return;
    }
    VerbClass kind = VerbClass.valueOf(row[0]);
    Set<String> listed = new HashSet<>(List.of(row[2].split(",")));
    Set<Frame> frames =
        kind == VerbClass.LIGHT
            ? EnumSet.of(Frame.OBJECT)
            : listed.stream()
                .map(frame -> Frame.valueOf(frame.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Frame.class)));
    Set<String> nouns = kind == VerbClass.LIGHT ? Set.copyOf(listed) : Set.of();
    for (Tense tense : Tense.values()) {
      int column = 3 + tense.ordinal();
      String cell = column < row.length ? row[column] : "";
      Stream.of(cell.split("\\|"))
          .filter(form -> !form.isEmpty())
          .flatMap(Lexicon::spellings)
          .map(form -> new Form(List.of(form.split(" ")), row[1], kind, frames, nouns, tense))
          .forEach(f -> forms.computeIfAbsent(f.words().get(0), w -> new ArrayList<>()).add(f));
    }
  }

  /** A form with an apostrophe is printed straight or curly. */
  private static Stream<String> spellings(String form) {
    String straight = form.replace('’', '\'');
    return straight.indexOf('\'') < 0
        ? Stream.of(form)
        : Stream.of(straight, straight.replace('\'', '’'));
  }

  private void addWord(String category, String phrase) {
    int arrow = phrase.indexOf(" > ");
    if (arrow > 0) {
      bases.put(phrase.substring(0, arrow), phrase.substring(arrow + 3));
      addSpelling("role", phrase.substring(0, arrow));
      return;
    }
    spellings(phrase.toLowerCase(Locale.ROOT)).forEach(lower -> addSpelling(category, lower));
  }

  private void addSpelling(String category, String lower) {
    if (has(category, lower)) {
      return;
    }
    List<String> words = List.of(lower.split(" "));
    categories.computeIfAbsent(category, c -> new HashSet<>()).add(lower);
    phrases
        .computeIfAbsent(category, c -> new HashMap<>())
        .computeIfAbsent(words.get(0), w -> new ArrayList<>())
        .add(words);
  }
}
