package org.colloquy.lexis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.colloquy.profile.Vocabulary;
import org.colloquy.reading.Range;

/**
 * Tokens, sentences and bracket depth of a flow's text, worked out once in one pass.
 *
 * <p>Blanks (U+00A0 too) only separate tokens. A period belongs to its word where the word is an
 * abbreviation of the language or one capital letter ({@code N.S.}). A sentence ends after {@code .
 * ? ! …} and closing quotes or brackets, where a blank and no small letter follows, and at each
 * line end. Offsets count UTF-16 code units. Immutable and thread-safe.
 */
public final class Lexis {
  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final TokenKind[] kinds;
  private final int[] depths;
  private final List<Sentence> sentences;

  private Lexis(
      String text,
      int[] starts,
      int[] ends,
      TokenKind[] kinds,
      int[] depths,
      List<Sentence> sentences) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.kinds = kinds;
    this.depths = depths;
    this.sentences = sentences;
  }

  /** Splits a text by the abbreviations of a language. */
  public static Lexis of(String text, Vocabulary vocabulary) {
    var run = new Tokeniser(text, vocabulary);
    run.tokens();
    int n = run.size;
    int[] starts = Arrays.copyOf(run.starts, n);
    int[] ends = Arrays.copyOf(run.ends, n);
    TokenKind[] kinds = Arrays.copyOf(run.kinds, n);
    int[] depths = Arrays.copyOf(run.depths, n);
    return new Lexis(text, starts, ends, kinds, depths, sentences(text, starts, ends, kinds));
  }

  /** Returns the text that was split. */
  public String text() {
    return text;
  }

  /** Returns the number of tokens. */
  public int size() {
    return starts.length;
  }

  /** Returns where token {@code i} starts. */
  public int start(int i) {
    return starts[i];
  }

  /** Returns where token {@code i} ends. */
  public int end(int i) {
    return ends[i];
  }

  /** Returns what token {@code i} is. */
  public TokenKind kind(int i) {
    return kinds[i];
  }

  /** Returns how many brackets are open at token {@code i}; a bracket counts as inside itself. */
  public int depth(int i) {
    return depths[i];
  }

  /** Returns token {@code i} as printed. */
  public String word(int i) {
    return text.substring(starts[i], ends[i]);
  }

  /** Returns token {@code i} in small letters. */
  public String lower(int i) {
    return word(i).toLowerCase(Locale.ROOT);
  }

  /** Returns whether token {@code i} begins with a capital letter. */
  public boolean isCapital(int i) {
    return Character.isUpperCase(text.codePointAt(starts[i]));
  }

  /** Returns the sentences in order. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** Returns the sentences that lie in a range, such as a block. */
  public List<Sentence> sentencesIn(Range range) {
    int from = firstSentenceFrom(range.start());
    int to = from;
    while (to < sentences.size() && sentences.get(to).range().end() <= range.end()) {
      to++;
    }
    return sentences.subList(from, to);
  }

  /**
   * Returns the index of the first token that starts at or after an offset; may be {@link #size}.
   */
  public int tokenFrom(int offset) {
    int i = Arrays.binarySearch(starts, offset);
    return i >= 0 ? i : -i - 1;
  }

  private int firstSentenceFrom(int offset) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (sentences.get(mid).range().start() < offset) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  private static List<Sentence> sentences(
      String text, int[] starts, int[] ends, TokenKind[] kinds) {
    List<Sentence> found = new ArrayList<>();
    int first = 0;
    int sign = 0;
    for (int i = 0; i < starts.length; i++) {
      boolean lineEnd = kinds[i] == TokenKind.LINE_END;
      boolean after =
          i > 0
              && kinds[i] == TokenKind.SIGN
              && "\"”’'»)]".indexOf(text.charAt(starts[i])) >= 0
              && ends[i - 1] == starts[i];
      sign = after ? sign : i;
      if (lineEnd || closes(text, starts, ends, kinds, sign, i)) {
        int last = lineEnd ? i : i + 1;
        if (last > first) {
          found.add(new Sentence(new Range(starts[first], ends[last - 1]), first, last));
        }
        first = i + 1;
      }
    }
    if (first < starts.length) {
      int last = starts.length;
      found.add(new Sentence(new Range(starts[first], ends[last - 1]), first, last));
    }
    return List.copyOf(found);
  }

  /**
   * Whether a sentence ends with token i: a closing sign, or quotes and brackets after the one at
   * {@code sign}.
   */
  private static boolean closes(
      String text, int[] starts, int[] ends, TokenKind[] kinds, int sign, int i) {
    char c = text.charAt(ends[sign] - 1);
    boolean stop =
        kinds[sign] == TokenKind.SIGN ? c == '.' || c == '?' || c == '!' || c == '…' : false;
    if (!stop || i + 1 >= starts.length) {
      return stop;
    }
    if (starts[i + 1] == ends[i]) {
      return false;
    }
    int next = i + 1;
    while (next + 1 < starts.length && "\"“‘'«([".indexOf(text.charAt(starts[next])) >= 0) {
      next++;
    }
    return !Character.isLowerCase(text.codePointAt(starts[next]));
  }

  private static final class Tokeniser {
    private final String text;
    private final Vocabulary vocabulary;
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private TokenKind[] kinds = new TokenKind[256];
    private int[] depths = new int[256];
    private int size;
    private int depth;

    Tokeniser(String text, Vocabulary vocabulary) {
      this.text = text;
      this.vocabulary = vocabulary;
    }

    void tokens() {
      int at = 0;
      while (at < text.length()) {
        int c = text.codePointAt(at);
        int width = Character.charCount(c);
        if (c == '\n') {
          depth = 0;
          add(at, at + 1, TokenKind.LINE_END);
          at++;
        } else if (Character.isWhitespace(c) || c == 0xA0 || c == 0x202F || c == 0x2007) {
          at += width;
        } else if (Character.isLetter(c)) {
          int end = wordEnd(at);
          add(at, end, TokenKind.WORD);
          at = end;
        } else if (Character.isDigit(c)) {
          int end = numberEnd(at);
          add(at, end, TokenKind.NUMBER);
          at = end;
        } else {
          if (c == '[' || c == '(') {
            depth++;
          }
          add(at, at + width, TokenKind.SIGN);
          if ((c == ']' || c == ')') && depth > 0) {
            depth--;
          }
          at += width;
        }
      }
    }

    private int wordEnd(int start) {
      int at = start;
      while (at < text.length()) {
        int c = text.codePointAt(at);
        if (Character.isLetterOrDigit(c) || isMark(c)) {
          at += Character.charCount(c);
        } else if ((c == '\'' || c == '’') && elides(start, at)) {
          return at + 1;
        } else if ((c == '\'' || c == '’' || c == '-' || c == '\u2011') && letterAt(at + 1)) {
          at++;
        } else if (c == '.' && dotted(start, at)) {
          at++;
        } else {
          break;
        }
      }
      return at;
    }

    /**
     * Whether a small word that loses its vowel ends here ({@code l'entretien}); names keep theirs
     * ({@code D'Amato}), unless the word after it is an office ({@code L'Ambasciatore}).
     */
    private boolean elides(int start, int apostrophe) {
      int next = apostrophe + 1;
      if (!letterAt(next) || !vocabulary.has("elision", text.substring(start, apostrophe))) {
        return false;
      }
      boolean small = Character.isLowerCase(text.codePointAt(start));
      if (small || Character.isLowerCase(text.codePointAt(next))) {
        return true;
      }
      int end = next;
      while (letterAt(end)) {
        end++;
      }
      return vocabulary.has("role", text.substring(next, end));
    }

    /** Whether the period at {@code at} belongs to the word: an abbreviation or initials. */
    private boolean dotted(int start, int at) {
      int part = at - 1;
      while (part > start && Character.isLetter(text.charAt(part - 1))) {
        part--;
      }
      if (part == at - 1 && Character.isLetter(text.charAt(part))) {
        boolean initial = Character.isUpperCase(text.charAt(part)) && text.charAt(part) != 'I';
        boolean inside = letterAt(at + 1) || part > start;
        if (initial || inside) {
          return true;
        }
      }
      return vocabulary.has("abbreviation", text.substring(start, at + 1));
    }

    private int numberEnd(int start) {
      int at = start;
      while (at < text.length()) {
        char c = text.charAt(at);
        boolean joins = (c == '.' || c == ',' || c == ':') && digitAt(at + 1);
        if (Character.isLetterOrDigit(c) || joins) {
          at++;
        } else {
          break;
        }
      }
      return at;
    }

    private boolean letterAt(int at) {
      return at < text.length() && Character.isLetter(text.codePointAt(at));
    }

    private boolean digitAt(int at) {
      return at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static boolean isMark(int c) {
      int type = Character.getType(c);
      return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private void add(int start, int end, TokenKind kind) {
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
        kinds = Arrays.copyOf(kinds, size * 2);
        depths = Arrays.copyOf(depths, size * 2);
      }
      starts[size] = start;
      ends[size] = end;
      kinds[size] = kind;
      depths[size] = depth;
      size++;
    }
  }
}
