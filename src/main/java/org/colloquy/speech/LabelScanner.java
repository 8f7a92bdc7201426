package org.colloquy.speech;

import java.util.List;
import org.colloquy.reading.Range;

/** Reads every label that may begin at one place of the body: each prefix up to a closer. */
final class LabelScanner {
  private static final int LONGEST = 66;
  private static final int MOST_WORDS = 9;
  private static final int LONGEST_BRACKET = 120;

  /** A name with its office: {@code Ann Roe, Minister for Roads, Bridges and Ferries:}. */
  private static final int LONGEST_OFFICE = 160;

  private static final int MOST_OFFICE_WORDS = 24;

  /** {@code Esq.}: as long as what stands shortened at the end of a name. */
  private static final int LONGEST_SHORTENED = 4;

  /** Fewer letters with blanks between them are initials. */
  private static final int LETTERS_SPACED = 3;

  private static final List<String> WRAPPERS = List.of("**", "__", "_", "*");

  private final String text;
  private final List<LabelCandidate> found;
  private final StringBuilder name = new StringBuilder();

  private int block;
  private LabelCandidate.Place place;
  private int start;
  private int end;
  private int at;
  private String wrapper = "";
  private int limit;
  private int wordEnd;
  private int words;
  private boolean bracketed;
  private boolean capitalsOnly;
  private boolean bare;
  private boolean closed;
  private boolean office;

  LabelScanner(String text, List<LabelCandidate> found) {
    this.text = text;
    this.found = found;
  }

  /** Adds what may be a label at {@code from}, in a block that ends at {@code to}. */
  void scan(int blockIndex, LabelCandidate.Place where, int from, int to) {
    block = blockIndex;
    place = where;
    end = to;
    at = skipTimes(skipBlanks(from));
    start = at;
    name.setLength(0);
    words = 0;
    bracketed = false;
    capitalsOnly = true;
    bare = false;
    closed = false;
    office = false;
    wrapper = "";
    if (at >= end) {
      return;
    }
    if (opens(text.charAt(at))) {
      bracketedLabel();
      return;
    }
    for (String w : WRAPPERS) {
      if (text.startsWith(w, at)) {
        wrapper = w;
        at += w.length();
        break;
      }
    }
    limit = Math.min(end, at + LONGEST);
    boolean goesOn = at < end && (wordStarts(at) || opens(text.charAt(at)));
    while (goesOn) {
      goesOn = at < limit ? step() : reachedEnd() || extendsOffice();
    }
  }

  private boolean reachedEnd() {
    if (at >= end && words > 0 && !closed) {
      add(wordEnd, Closer.LINE);
    }
    return false;
  }

  /** A name, a comma and an office may be longer than a name; a stop or colon ends that. */
  private boolean extendsOffice() {
    boolean starts = place == LabelCandidate.Place.START;
    boolean may = !office && at < end && starts && name.indexOf(",") > 0;
    if (may) {
      office = true;
      limit = Math.min(end, start + LONGEST_OFFICE);
    }
    return may && at < limit;
  }

  /** Whether what stands behind the comma has no capital: {@code M. Roe, ministre des ponts.} */
  private boolean isSmallOffice() {
    int after = name.indexOf(",") + 2;
    return after < name.length() && Character.isLowerCase(name.charAt(after));
  }

  /** Reads one word or sign; returns whether the label may go on. */
  private boolean step() {
    char c = text.charAt(at);
    if (wordStarts(at)) {
      return word();
    }
    if (isBlank(c)) {
      return blanks();
    }
    if (!wrapper.isEmpty() && text.startsWith(wrapper, at)) {
      closeWrapper();
      return false;
    }
    return switch (c) {
      case '(', '[' -> bracket();
      case ':' -> colon();
      case '.' -> period();
      case ',' -> comma();
      case '-', '–', '—', '―' -> dash();
      case '&', '/', '\'', '’', '•', '·' -> sign();
      default -> false;
    };
  }

  private boolean word() {
    int from = at;
    int spaced = spacedEnd(at);
    while (at < end && (at < spaced || wordStarts(at) || joins(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    boolean capitals = isCapitals(from, at);
    if (capitalsOnly && !capitals && words > 0 && !bare && wrapper.isEmpty()) {
      bare = true;
      if (words <= 6 && !closed) {
        addBare();
      }
    }
    capitalsOnly &= capitals;
    closed = false;
    if (++words > (office ? MOST_OFFICE_WORDS : MOST_WORDS) && !extendsOffice()) {
      return false;
    }
    if (name.length() > 0 && from > wordEnd) {
      name.append(' ');
    }
    if (spaced > from) {
      name.append(text.substring(from, at).replaceAll("[ \u00A0]", ""));
    } else {
      name.append(text, from, at);
    }
    wordEnd = at;
    return true;
  }

  /**
   * Where a name ends that is set with a blank after each letter, {@code Z a i t z e v}: a capital
   * and small letters, or capitals only; its first letter if there is none.
   */
  private int spacedEnd(int from) {
    int at = from;
    int letters = 0;
    int capitals = 0;
    while (at < end && isLetterAlone(at) && (letters == capitals || !isCapital(at))) {
      capitals += isCapital(at) ? 1 : 0;
      letters++;
      at += 2;
    }
    boolean name = isCapital(from) && (capitals == 1 || capitals == letters);
    return name && letters >= (capitals == 1 ? LETTERS_SPACED : LETTERS_SPACED + 1) ? at - 1 : from;
  }

  private boolean isLetterAlone(int i) {
    return Character.isLetter(text.charAt(i))
        && (i + 1 >= end || !Character.isLetterOrDigit(text.charAt(i + 1)));
  }

  private boolean isCapital(int i) {
    return Character.isUpperCase(text.charAt(i));
  }

  /** Adds the words in capitals; one letter after them belongs to the speech: {@code KENT I am}. */
  private void addBare() {
    int last = name.lastIndexOf(" ");
    boolean letter = last > 0 && name.length() == last + 2 && name.charAt(last - 1) != '.';
    if (letter) {
      String all = name.toString();
      int to = wordEnd - 1;
      while (to > start && isBlank(text.charAt(to - 1))) {
        to--;
      }
      name.setLength(last);
      add(to, Closer.NONE);
      name.setLength(0);
      name.append(all);
    } else {
      add(wordEnd, Closer.NONE);
    }
  }

  private boolean sign() {
    if (at > start && words > 0) {
      if (at > wordEnd) {
        name.append(' ');
      }
      name.append(text.charAt(at));
      wordEnd = at + 1;
    }
    at++;
    return true;
  }

  private boolean blanks() {
    int from = at;
    at = skipBlanks(at);
    boolean wide = at - from >= 2 || text.charAt(from) == '\t';
    if (wide && words > 0 && at < end && from == wordEnd && text.charAt(at) != ':') {
      add(from, Closer.GAP);
      closed = true;
    }
    return true;
  }

  private boolean bracket() {
    int close = closing(at);
    if (words == 0 || close < 0 || closesSentence(at) && !isColon(close + 1)) {
      return false;
    }
    if (!bracketed && !closed) {
      add(wordEnd, Closer.BRACKET);
    }
    closed = true;
    bracketed = true;
    at = close + 1;
    limit = Math.max(limit, Math.min(end, at + 2));
    return true;
  }

  /**
   * Whether the words before a bracket end like a sentence, not like a name: {@code Not now.
   * (Noise.)}
   */
  private boolean closesSentence(int from) {
    int i = from - 1;
    while (i > start && isBlank(text.charAt(i))) {
      i--;
    }
    int last = i;
    while (i > start && Character.isLetter(text.charAt(i - 1))) {
      i--;
    }
    return text.charAt(last) == '.' && words > 2 && last - i > LONGEST_SHORTENED;
  }

  private boolean isColon(int i) {
    return i < end && text.charAt(i) == ':';
  }

  private boolean colon() {
    boolean time =
        at + 1 < end
            && Character.isDigit(text.charAt(at + 1))
            && Character.isDigit(text.charAt(at - 1));
    if (words > 0 && !time) {
      int to = at + 1;
      if (to < end && "-–—".indexOf(text.charAt(to)) >= 0) {
        to++;
      }
      add(closeAfter(to), Closer.COLON);
    }
    return false;
  }

  private boolean period() {
    int next = at + 1;
    boolean ends = next >= end || !Character.isLetterOrDigit(text.charAt(next));
    if (words == 0 || (next < end && text.charAt(next) == '.')) {
      return false;
    }
    if (ends) {
      int to = next;
      while (to < end && "—–-".indexOf(text.charAt(to)) >= 0) {
        to++;
      }
      add(closeAfter(to), Closer.PERIOD);
      closed = true;
      if (text.charAt(at - 1) == ')' && next < end) {
        return false;
      }
    }
    if (at == wordEnd) {
      name.append('.');
      wordEnd = next;
    }
    at = next;
    return true;
  }

  private boolean comma() {
    boolean spaced = at + 1 >= end || isBlank(text.charAt(at + 1));
    if (words == 0 || !spaced) {
      return false;
    }
    add(at + 1, Closer.COMMA);
    closed = true;
    name.append(',');
    at++;
    wordEnd = at;
    return true;
  }

  private boolean dash() {
    boolean spaced = isBlank(text.charAt(at - 1)) && at + 1 < end && isBlank(text.charAt(at + 1));
    boolean wide = text.charAt(at) == '—' || text.charAt(at) == '―';
    boolean small = wide && !spaced && Character.isLowerCase(text.codePointAt(start));
    if (words > 0 && !closed && !small && (spaced || wide)) {
      add(at + 1, Closer.DASH);
    }
    return spaced && !closed && !bare && capitalsOnly && joinsCapitals() && sign();
  }

  /** Whether words in capitals stand behind a hyphen too: {@code ANNA - MARIA ROE:}. */
  private boolean joinsCapitals() {
    int from = skipBlanks(at + 1);
    int to = from;
    while (to < end && Character.isUpperCase(text.charAt(to))) {
      to++;
    }
    return words > 0 && to >= from + 2 && (to >= end || !Character.isLetter(text.charAt(to)));
  }

  private void closeWrapper() {
    if (words > 0) {
      int to = at + wrapper.length();
      if (to < end && (text.charAt(to) == ':' || text.charAt(to) == '.')) {
        Closer closer = text.charAt(to) == ':' ? Closer.COLON : Closer.PERIOD;
        add(to + 1, closer);
      } else {
        add(to, Closer.WRAPPER);
      }
    }
  }

  /** The end of a label whose mark-up closes after its closer: {@code _Peachum._}. */
  private int closeAfter(int to) {
    return !wrapper.isEmpty() && text.startsWith(wrapper, to) ? to + wrapper.length() : to;
  }

  /** {@code (UNKNOWN): Take your time.} */
  private void bracketedLabel() {
    int close = closing(at);
    if (close < 0 || close + 1 >= end || text.charAt(close + 1) != ':' || close - at > LONGEST) {
      return;
    }
    name.append(text, at + 1, close);
    bracketed = true;
    words = 1;
    add(close + 2, Closer.COLON);
  }

  private void add(int to, Closer closer) {
    String words = trimmed();
    if (words.codePoints().noneMatch(Character::isLetter)) {
      return;
    }
    boolean small = Character.isLowerCase(words.codePointAt(0));
    if (small && closer != Closer.COLON && closer != Closer.DASH && closer != Closer.WRAPPER
        || isEntry(words)
        || office && closer != Closer.COLON && !(closer == Closer.PERIOD && isSmallOffice())) {
      return;
    }
    int rest = skipBlanks(to);
    boolean own = rest >= end;
    found.add(
        new LabelCandidate(
            block,
            place,
            new Range(start, to),
            words,
            closer,
            !wrapper.isEmpty(),
            bracketed,
            rest,
            own));
  }

  /** An entry of a list, {@code a. regarding the tariff}: a letter and words in small letters. */
  private static boolean isEntry(String words) {
    return words.length() > 4
        && Character.isLowerCase(words.charAt(0))
        && (words.charAt(1) == '.' || words.charAt(1) == ')')
        && words.charAt(2) == ' '
        && Character.isLowerCase(words.charAt(3))
        && words.indexOf(' ', 3) > 0;
  }

  /** The words so far; the period of an abbreviation stays, a comma at the end does not. */
  private String trimmed() {
    int to = name.length();
    while (to > 0 && (name.charAt(to - 1) == ',' || isBlank(name.charAt(to - 1)))) {
      to--;
    }
    return name.substring(0, to);
  }

  private int closing(int open) {
    int depth = 0;
    int limit = Math.min(end, open + LONGEST_BRACKET);
    for (int i = open; i < limit; i++) {
      char c = text.charAt(i);
      if (opens(c)) {
        depth++;
      } else if ((c == ')' || c == ']') && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Passes over a line number, or a time in brackets, before the label: {@code 14 MR. LONG:},
   * {@code [00:00:28] BELL 7:}.
   */
  private int skipTimes(int from) {
    int digits = from;
    while (digits < end && digits < from + 3 && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    int words = skipBlanks(digits);
    if (digits > from && words >= digits + 2) {
      return words;
    }
    if (from < end && opens(text.charAt(from))) {
      int i = from + 1;
      while (i < end && (Character.isDigit(text.charAt(i)) || ":. ".indexOf(text.charAt(i)) >= 0)) {
        i++;
      }
      if (i > from + 1 && i < end && (text.charAt(i) == ')' || text.charAt(i) == ']')) {
        return skipBlanks(i + 1);
      }
    }
    return from;
  }

  private int skipBlanks(int from) {
    int i = from;
    while (i < end && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private boolean joins(int i) {
    char c = text.charAt(i);
    boolean inside = c == '\'' || c == '’' || c == '-' || c == '‐' || c == '‑';
    return inside
        && i > start
        && i + 1 < end
        && Character.isLetterOrDigit(text.charAt(i - 1))
        && Character.isLetterOrDigit(text.charAt(i + 1));
  }

  private boolean wordStarts(int i) {
    int c = text.codePointAt(i);
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private boolean isCapitals(int from, int to) {
    boolean letter = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letter |= Character.isLetter(c);
    }
    return letter || words > 0;
  }

  private static boolean opens(char c) {
    return c == '(' || c == '[';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00A0' || c == '\t' || c == '\u202F' || c == '\u2007';
  }
}
