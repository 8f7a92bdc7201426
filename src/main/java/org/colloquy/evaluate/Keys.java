package org.colloquy.evaluate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The keys under which two readings of one thing agree. Stateless.
 *
 * <ul>
 *   <li>A <b>speech</b> begins and ends with its first and last 32 letters and digits, folded;
 *       words in round or square brackets are left out, unless nothing else is there: whether an
 *       aside was marked up or left in the text is not the business of who speaks.
 *   <li>A <b>label</b> is the set of its folded words without honorifics, unless nothing else is
 *       there. Two labels agree if the words of one are all among the other's.
 *   <li>A <b>note</b> or <b>stage direction</b> is its letters and digits without a number or
 *       asterisk before it.
 *   <li>A <b>place</b> or <b>person</b> is the name, folded, without punctuation at its ends and
 *       the ending of a genitive.
 * </ul>
 */
final class Keys {
  private static final int SPEECH = 32;
  private static final int LONGEST_ASIDE = 400;
  private static final Pattern GENITIVE = Pattern.compile("['\u2019]s(?![\\p{L}\\p{N}_])");
  private static final Pattern LAST_GENITIVE = Pattern.compile("['\u2019]s?$");
  private static final Pattern NOTE_MARK =
      Pattern.compile("^ *[\\[(]? *(?:\\p{Nd}{1,4}|[*\u2020\u2021]+) *[\\])]? *[.:]? +");
  private static final String PUNCTUATION = " .,;:!?()[]\"\u201c\u201d";

  private Keys() {}

  /** Returns how a speech begins. */
  static String start(String speech) {
    String letters = speech(speech);
    int end = letters.offsetByCodePoints(0, Math.min(SPEECH, Letters.count(letters)));
    return letters.substring(0, end);
  }

  /** Returns how a speech ends. */
  static String end(String speech) {
    String letters = speech(speech);
    int last = Math.min(SPEECH, Letters.count(letters));
    return letters.substring(letters.offsetByCodePoints(letters.length(), -last));
  }

  private static String speech(String speech) {
    String letters = Letters.only(Letters.fold(withoutAsides(speech)));
    return letters.isEmpty() ? Letters.only(Letters.fold(speech)) : letters;
  }

  /**
   * Leaves out what stands in brackets, inner brackets first. A bracket without its other, or
   * farther from it than 400 characters, stays, and so do the brackets round it.
   */
  static String withoutAsides(String text) {
    var out = new StringBuilder(text.length());
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '[') {
        open.push(out.length());
      } else if (c == ')' || c == ']') {
        if (closes(c, open, out)) {
          out.setLength(open.pop());
          out.append(' ');
          continue;
        }
        open.clear();
      }
      out.append(c);
    }
    return out.toString();
  }

  private static boolean closes(char c, Deque<Integer> open, StringBuilder out) {
    if (open.isEmpty()) {
      return false;
    }
    int at = open.peek();
    return out.charAt(at) == (c == ')' ? '(' : '[')
        && out.codePointCount(at + 1, out.length()) <= LONGEST_ASIDE;
  }

  /** Returns the words of a label or name that tell who is meant. */
  static Set<String> label(String label) {
    List<String> all = Letters.words(GENITIVE.matcher(Letters.fold(label)).replaceAll(""));
    Set<String> telling = new LinkedHashSet<>(all);
    telling.removeAll(WordFile.WORDS.of("honorific"));
    return telling.isEmpty() ? new HashSet<>(all) : telling;
  }

  /** Returns whether one of these forms of a name agrees with one of those. */
  static boolean agree(List<Set<String>> forms, List<Set<String>> others) {
    for (Set<String> form : forms) {
      for (Set<String> other : others) {
        boolean some = !form.isEmpty() && !other.isEmpty();
        if (some && (other.containsAll(form) || form.containsAll(other))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns the key of a note or stage direction; empty if it has no letters. */
  static String note(String note) {
    String words = NOTE_MARK.matcher(Letters.trimmed(note) + " ").replaceFirst("");
    return Letters.only(Letters.fold(words));
  }

  /** Returns the key of the name of a place or person. */
  static String name(String name) {
    String words = strip(Letters.trimmed(Letters.fold(name)), PUNCTUATION);
    return LAST_GENITIVE.matcher(words).replaceFirst("");
  }

  /** Takes characters off both ends. */
  static String strip(String text, String characters) {
    int start = 0;
    int end = text.length();
    while (start < end && characters.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && characters.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }

  /** Takes the ending of every genitive off. */
  static String withoutGenitives(String text) {
    return GENITIVE.matcher(text).replaceAll("");
  }
}
