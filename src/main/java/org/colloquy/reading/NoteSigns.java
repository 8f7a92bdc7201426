package org.colloquy.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every sign of a transcript that may be the mark of a note, by what it says, in order. */
final class NoteSigns {
  /** {@code [1]}, {@code [^1]}, {@code [1](#f1)}. */
  private static final Pattern BRACKETED =
      Pattern.compile("\\[(\\^?)(\\d{1,4}|[*†‡]{1,5})\\](\\(#[^)\\s]{1,60}\\))?");

  /** A number set at the end of a word, as raised figures come out in plain text. */
  private static final Pattern GLUED =
      Pattern.compile(
          "(?:(?<=[\\p{L}.,;:!?”\"’')\\]»])(?<!\\d[.,:])|(?<=[.:]\\R)(?=\\d+  \\p{Lu}))"
              + "(\\d{1,3})(?![\\p{L}\\d%°]|[.,:/–-]\\d|[”\"’']\\p{L})");

  private static final Pattern RAISED = Pattern.compile("[¹²³⁰⁴-⁹]{1,3}");

  private static final Pattern STARS =
      Pattern.compile("(?<=[\\p{L}\\d.,;:!?”\"’')\\]»])([*†‡]{1,5})(?![\\p{L}\\d*])");

  /** A number between words, where a raised figure lost its raising. */
  private static final Pattern LOOSE =
      Pattern.compile("(?<=[\\p{L}”\"’)][.,;:]? )(\\d{1,3})(?= \\p{Ll}|$)", Pattern.MULTILINE);

  /** How a mark is printed; the first is the surest. */
  enum Form {
    BRACKETED,
    RAISED,
    STARS,
    GLUED,
    ALONE,
    LOOSE
  }

  /**
   * A sign.
   *
   * @param from offset of the sign
   * @param to offset after it, a link included
   * @param form how it is printed
   * @param caret whether it is a caret in brackets
   * @param linkFrom where the address of a link begins; {@code to} if there is none
   */
  record Sign(int from, int to, Form form, boolean caret, int linkFrom) {}

  private final Map<String, List<Sign>> signs = new HashMap<>();

  NoteSigns(String text, List<Line> lines) {
    Matcher bracketed = BRACKETED.matcher(text);
    while (bracketed.find()) {
      int link = bracketed.group(3) == null ? bracketed.end() : bracketed.start(3);
      boolean caret = !bracketed.group(1).isEmpty();
      add(bracketed.group(2), bracketed.start(), bracketed.end(), Form.BRACKETED, caret, link);
    }
    plain(text);
    Matcher raised = RAISED.matcher(text);
    while (raised.find()) {
      add(digits(raised.group()), raised.start(), raised.end(), Form.RAISED, false, raised.end());
    }
    for (Line line : lines) {
      if (line.length() <= 5 && line.of(text).matches("\\d{1,4}|[*†‡]{1,5}")) {
        add(line.of(text), line.from(), line.to(), Form.ALONE, false, line.to());
      }
    }
    signs.values().forEach(list -> list.sort(java.util.Comparator.comparingInt(Sign::from)));
  }

  /** Looks only where a run of figures or stars begins: a search at every sign costs ten times. */
  private void plain(String text) {
    Matcher glued = GLUED.matcher(text).useTransparentBounds(true);
    Matcher loose = LOOSE.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    Matcher stars = STARS.matcher(text).useTransparentBounds(true);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isFigure(c) && (i == 0 || !isFigure(text.charAt(i - 1)))) {
        plain(glued, Form.GLUED, i);
        plain(loose, Form.LOOSE, i);
      } else if (isStar(c) && (i == 0 || !isStar(text.charAt(i - 1)))) {
        plain(stars, Form.STARS, i);
      }
    }
  }

  private void plain(Matcher matcher, Form form, int from) {
    if (matcher.region(from, matcher.regionEnd()).lookingAt()) {
      add(matcher.group(1), matcher.start(), matcher.end(), form, false, matcher.end());
    }
  }

  private static boolean isFigure(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isStar(char c) {
    return c == '*' || c == '†' || c == '‡';
  }

  private void add(String key, int from, int to, Form form, boolean caret, int link) {
    signs.computeIfAbsent(key, k -> new ArrayList<>()).add(new Sign(from, to, form, caret, link));
  }

  /** Raised figures as plain ones. */
  static String digits(String raised) {
    var made = new StringBuilder();
    for (int i = 0; i < raised.length(); i++) {
      char c = raised.charAt(i);
      made.append(
          switch (c) {
            case '¹' -> '1';
            case '²' -> '2';
            case '³' -> '3';
            default -> c >= '⁰' && c <= '⁹' ? (char) ('0' + c - '⁰') : c;
          });
    }
    return made.toString();
  }

  /** The signs that say {@code key} between two offsets, in order. */
  List<Sign> between(String key, int from, int to) {
    List<Sign> all = signs.getOrDefault(key, List.of());
    int low = 0;
    int high = all.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (all.get(mid).from() < from) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    int end = low;
    // A number may stand in a record a thousand times; a mark stands near.
    while (end < all.size() && all.get(end).from() < to && end - low < 400) {
      end++;
    }
    return all.subList(low, end);
  }
}
