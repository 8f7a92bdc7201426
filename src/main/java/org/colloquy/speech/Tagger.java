package org.colloquy.speech;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.colloquy.lexis.Lexis;
import org.colloquy.lexis.Sentence;
import org.colloquy.lexis.TokenKind;
import org.colloquy.profile.Lexicon;
import org.colloquy.profile.Lexicon.Form;
import org.colloquy.reading.Range;

/** Turns sentences into units: names, verbs of the lexicon, fixed phrases, signs; no brackets. */
final class Tagger {
  private static final String[] PHRASES = {
    "second",
    "adverb",
    "subordinator",
    "complementiser",
    "preposition",
    "conjunction",
    "group.both",
    "according"
  };

  /** How far the second part of a verb is looked for, in tokens. */
  private static final int BRACKET = 50;

  private final Lexis lexis;
  private final Lexicon lexicon;
  private final NameSpan[] nameAt;
  private final boolean[] masked;
  private final boolean[] quoted;
  private final int[] around;

  Tagger(Lexis lexis, Lexicon lexicon, List<NameSpan> names) {
    this.lexis = lexis;
    this.lexicon = lexicon;
    this.nameAt = new NameSpan[lexis.size()];
    names.forEach(name -> nameAt[name.first()] = name);
    this.masked = new boolean[lexis.size()];
    this.quoted = new boolean[lexis.size()];
    this.around = new int[lexis.size()];
    mask();
    quote();
  }

  private Tagger(Tagger outer) {
    this.lexis = outer.lexis;
    this.lexicon = outer.lexicon;
    this.nameAt = outer.nameAt;
    this.quoted = outer.quoted;
    this.around = outer.around;
    this.masked = new boolean[lexis.size()];
    for (int i = 0; i < masked.length; i++) {
      masked[i] = around[i] > 1;
    }
  }

  /** Returns a tagger for the words in brackets: only brackets in them are left out. */
  Tagger insideBrackets() {
    return new Tagger(this);
  }

  TaggedSentence tag(Sentence sentence) {
    List<Unit> units = new ArrayList<>();
    int i = sentence.first();
    while (i < sentence.last()) {
      i = masked[i] || isMarkup(i) ? i + 1 : add(units, i, sentence.last());
    }
    return new TaggedSentence(sentence, units, lexicon);
  }

  private int add(List<Unit> units, int i, int last) {
    NameSpan name = nameAt[i];
    if (name != null && name.last() <= last) {
      Range whole = new Range(lexis.start(name.first()), lexis.end(name.last() - 1));
      units.add(new Unit(Unit.Tag.NAME, whole, name.key(), List.of(), name, quoted[i]));
      return name.last();
    }
    if (lexis.kind(i) != TokenKind.WORD) {
      units.add(
          unit(lexis.kind(i) == TokenKind.NUMBER ? Unit.Tag.NUMBER : sign(i), i, i + 1, List.of()));
      return i + 1;
    }
    List<Form> forms = new ArrayList<>();
    int verbEnd = verb(i, last, forms);
    int phraseEnd = phrase(i, last);
    if (verbEnd >= phraseEnd && verbEnd > i) {
      units.add(unit(Unit.Tag.VERB, i, verbEnd, forms));
      return verbEnd;
    }
    int end = Math.max(phraseEnd, i + 1);
    units.add(unit(Unit.Tag.WORD, i, end, List.of()));
    return end;
  }

  private Unit unit(Unit.Tag tag, int first, int end, List<Form> forms) {
    var lower = new StringBuilder();
    for (int i = first; i < end; i++) {
      if (!masked[i]) {
        lower.append(lower.length() == 0 ? "" : " ").append(lexis.lower(i));
      }
    }
    if (isExplained(first, end)) {
      lower.append(" [");
    }
    Range range = new Range(lexis.start(first), lexis.end(end - 1));
    return new Unit(tag, range, lower.toString(), forms, null, quoted[first]);
  }

  /** {@code I [Orlov]}: an editor says that this is not the author but who is speaking. */
  private boolean isExplained(int first, int end) {
    return end == first + 1
        && lexicon.has("pronoun.author", lexis.lower(first))
        && end + 1 < lexis.size()
        && lexis.word(end).equals("[")
        && lexis.start(end) > lexis.end(first)
        && nameAt[end + 1] != null;
  }

  private Unit.Tag sign(int i) {
    return switch (lexis.word(i)) {
      case "," -> Unit.Tag.COMMA;
      case ":" -> Unit.Tag.COLON;
      case ";" -> Unit.Tag.SEMICOLON;
      case "-", "–", "—", "―" -> Unit.Tag.DASH;
      case "\"", "“", "”", "«", "»", "„" -> Unit.Tag.QUOTE;
      case ".", "?", "!", "…" -> Unit.Tag.STOP;
      default -> Unit.Tag.OTHER;
    };
  }

  private boolean isMarkup(int i) {
    return lexis.kind(i) == TokenKind.SIGN && "_*\\".contains(lexis.word(i));
  }

  /** Finds the longest verb form at a token; an adverb may stand after its first word. */
  private int verb(int i, int last, List<Form> into) {
    int longest = i;
    for (Form form : lexicon.formsFrom(lexis.lower(i))) {
      int end = match(form.words(), i, last, form.words().size() > 1);
      if (end < 0 && form.words().size() > 1 && lexicon.has("order", "bracket")) {
        end = bracket(form.words(), i, last);
      }
      if (end > longest || end == longest && end > i) {
        if (end > longest) {
          into.clear();
        }
        into.add(form);
        longest = end;
      }
    }
    return longest;
  }

  /**
   * Matches a verb whose second part closes its clause: {@code gab jedoch zu bedenken, dass}. The
   * verb then ends after its first word.
   */
  private int bracket(List<String> words, int i, int last) {
    if (!lexis.lower(i).equals(words.get(0)) || nameAt[i] != null) {
      return -1;
    }
    List<String> rest = words.subList(1, words.size());
    for (int at = i + 1; at < Math.min(last, i + BRACKET); at++) {
      int end = match(rest, at, last, false);
      if (end > 0 && (end >= last || lexis.kind(end) == TokenKind.SIGN || opensClause(end))) {
        return i + 1;
      }
      if (lexis.kind(at) == TokenKind.SIGN && ",;:.?!".contains(lexis.word(at)) && !masked[at]) {
        return -1;
      }
    }
    return -1;
  }

  private boolean opensClause(int i) {
    return lexicon.has("complementiser", lexis.lower(i))
        || lexicon.has("conjunction", lexis.lower(i));
  }

  private int phrase(int i, int last) {
    int longest = i;
    for (String category : PHRASES) {
      for (List<String> words : lexicon.phrasesFrom(category, lexis.lower(i))) {
        longest = Math.max(longest, match(words, i, last, false));
      }
    }
    return longest;
  }

  /** Returns the index after the words if they stand at {@code i}, else -1. */
  private int match(List<String> words, int i, int last, boolean loose) {
    int at = i;
    for (int w = 0; w < words.size(); w++) {
      while (at < last && masked[at]) {
        at++;
      }
      if (loose
          && w == 1
          && at < last
          && lexicon.has("adverb", lexis.lower(at))
          && !lexis.lower(at).equals(words.get(1))) {
        at++;
      }
      if (at >= last || nameAt[at] != null || !lexis.lower(at).equals(words.get(w))) {
        return -1;
      }
      at++;
    }
    return at;
  }

  /** Marks what stands in brackets that close in their block. */
  private void mask() {
    Deque<Integer> open = new ArrayDeque<>();
    int[] depth = new int[lexis.size() + 1];
    for (int i = 0; i < lexis.size(); i++) {
      String word = lexis.word(i);
      if (lexis.kind(i) == TokenKind.LINE_END) {
        open.clear();
      } else if (word.equals("[") || word.equals("(")) {
        open.push(i);
      } else if ((word.equals("]") || word.equals(")")) && !open.isEmpty()) {
        depth[open.pop()]++;
        depth[i + 1]--;
      }
    }
    int brackets = 0;
    for (int i = 0; i < lexis.size(); i++) {
      brackets += depth[i];
      around[i] = brackets;
      masked[i] = brackets > 0;
    }
  }

  private void quote() {
    int first = 0;
    for (int i = 0; i <= lexis.size(); i++) {
      if (i == lexis.size() || lexis.kind(i) == TokenKind.LINE_END) {
        quoteBlock(first, i);
        first = i + 1;
      }
    }
  }

  /** Quotation marks that do not pair up in a block are not believed. */
  private void quoteBlock(int first, int end) {
    int straight = 0;
    for (int i = first; i < end; i++) {
      straight += lexis.word(i).equals("\"") ? 1 : 0;
    }
    int opened = -1;
    for (int i = first; i < end; i++) {
      String word = lexis.word(i);
      boolean toggles = word.equals("\"") && straight % 2 == 0;
      if (opened < 0 && (toggles || word.equals("“") || word.equals("«") || word.equals("„"))) {
        opened = i;
      } else if (opened >= 0
          && (toggles || word.equals("”") || word.equals("»") || word.equals("“"))) {
        for (int k = opened + 1; k < i; k++) {
          quoted[k] = true;
        }
        opened = -1;
      }
    }
  }
}
