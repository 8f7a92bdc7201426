package org.colloquy.inline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colloquy.authority.Authority;
import org.colloquy.authority.Entity;
import org.colloquy.reading.Range;

/**
 * Finds the names an authority knows in one pass over a text; the longest wins. Square brackets
 * inside a name are read over ({@code [Far] East}, {@code Sov[iet] Union}); a name in capitals is
 * known too.
 */
final class KnownNames {
  private static final int DIVIDED = 2;

  private final Runs runs;
  private final Authority authority;
  private final Entity.Kind kind;

  KnownNames(Runs runs, Authority authority, Entity.Kind kind) {
    this.runs = runs;
    this.authority = authority;
    this.kind = kind;
  }

  /** Returns the names in order; none overlap. */
  List<Naming> find() {
    List<Naming> found = new ArrayList<>();
    int longest = authority.longest(kind);
    int i = 0;
    while (i < runs.size()) {
      int most = runs.isCapital(i) ? longestFrom(i, longest) : 0;
      Naming naming = most > 0 ? at(i, most) : null;
      if (naming == null) {
        i++;
      } else {
        found.add(naming);
        i = naming.last() + 1;
      }
    }
    return found;
  }

  /** How many runs a name may have that begins here; a bracket divides a word in two. */
  private int longestFrom(int i, int longest) {
    if (runs.gap(i).startsWith("[")) {
      return longest;
    }
    String word = runs.word(i);
    int most = authority.longest(kind, word);
    if (runs.isUpper(i)) {
      most = Math.max(most, authority.longest(kind, capitalised(word)));
    }
    return most == 0 ? 0 : Math.min(longest, most + DIVIDED);
  }

  private Naming at(int first, int longest) {
    var form = new StringBuilder();
    Naming best = null;
    boolean upper = true;
    int end = Math.min(runs.size(), first + longest);
    for (int last = first; last < end; last++) {
      upper &= runs.isUpper(last);
      form.append(runs.text(), runs.start(last), runs.end(last));
      Naming found = known(first, last, form.toString(), upper);
      best = found == null ? best : found;
      if (!joins(last, form)) {
        break;
      }
    }
    return best;
  }

  private Naming known(int first, int last, String form, boolean upper) {
    String text = runs.text();
    int end = runs.end(last);
    char after = end < text.length() ? text.charAt(end) : ' ';
    if (after == '.' || (after == ')' && form.indexOf('(') > 0)) {
      Naming closed = known(first, last, end + 1, form + after);
      if (closed != null) {
        return closed;
      }
    }
    Naming plain = known(first, last, end, form);
    return plain == null && upper && form.length() > 3
        ? known(first, last, end, capitalised(form))
        : plain;
  }

  private Naming known(int first, int last, int end, String form) {
    List<Entity> entities = authority.find(kind, form);
    if (entities.isEmpty()) {
      return null;
    }
    Range range = withBrackets(runs.start(first), end);
    return range == null ? null : new Naming(first, last, range, form, entities);
  }

  /** Takes in a bracket that opens or closes just outside; no range if brackets do not pair. */
  private Range withBrackets(int start, int end) {
    String text = runs.text();
    int open = 0;
    boolean closesEarly = false;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (c == '[') {
        open++;
      } else if (c == ']') {
        open--;
        closesEarly |= open < 0;
      }
    }
    if (open == 0 && !closesEarly) {
      return new Range(start, end);
    }
    if (open == 1 && end < text.length() && text.charAt(end) == ']') {
      return new Range(start, end + 1);
    }
    boolean opensBefore = start > 0 && text.charAt(start - 1) == '[';
    return open == -1 && opensBefore ? new Range(start - 1, end) : null;
  }

  /** Adds to the form what stands between two runs, if a name may go on over it. */
  private boolean joins(int i, StringBuilder form) {
    if (i + 1 >= runs.size() || runs.start(i + 1) - runs.end(i) > 6) {
      return false;
    }
    int length = form.length();
    for (int at = runs.end(i); at < runs.start(i + 1); at++) {
      char c = runs.text().charAt(at);
      if (Runs.isBlank(c)) {
        if (form.charAt(form.length() - 1) != ' ') {
          form.append(' ');
        }
      } else if (c == '\u2019' || c == '\'') {
        form.append('\'');
      } else if (c == '\u2011' || c == '\u2010') {
        form.append('-');
      } else if ("-.,&(".indexOf(c) >= 0) {
        form.append(c);
      } else if (c != '[' && c != ']') {
        form.setLength(length);
        return false;
      }
    }
    return true;
  }

  private static String capitalised(String form) {
    var made = new StringBuilder(form.length());
    boolean inside = false;
    for (int i = 0; i < form.length(); i++) {
      String letter = form.substring(i, i + 1);
      made.append(inside ? letter.toLowerCase(Locale.ROOT) : letter);
      inside = Character.isLetterOrDigit(form.charAt(i));
    }
    return made.toString();
  }
}
