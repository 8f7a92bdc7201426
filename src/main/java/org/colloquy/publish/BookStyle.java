package org.colloquy.publish;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.colloquy.font.FontSet;
import org.colloquy.font.FontSets;
import org.colloquy.prepress.Trim;

/**
 * How the editors of a collection want its books, as {@code edition.yaml} says it under keys of the
 * same names; what is empty is as the program has it. Immutable.
 *
 * @param values what was said, by key: a list's members are divided by line ends, a group's keys
 *     have a dot in them ({@code fonts.italic})
 * @param fonts the faces; empty: the program's
 */
public record BookStyle(SortedMap<String, String> values, Optional<FontSet> fonts) {
  /** Nothing of one's own. */
  public static final BookStyle NONE = new BookStyle(new TreeMap<>());

  /** Keys with one value. */
  public static final List<String> KEYS =
      List.of("fonts", "trim", "printer", "paper", "notes", "line-numbers", "blurb");

  /** Keys with a list of values. */
  public static final Set<String> LISTS = Set.of("hyphenation");

  /** Keys that may hold keys of their own. */
  public static final Set<String> GROUPS = Set.of("fonts", "cover");

  /** Where notes stand. */
  public enum Notes {
    /** At the foot of the page with their number. */
    FOOT,
    /** After the text, each with the page and line it belongs to. */
    END
  }

  /** Copies the values. */
  public BookStyle {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /** Makes a style with the program's faces. */
  public BookStyle(SortedMap<String, String> values) {
    this(values, Optional.empty());
  }

  /**
   * Takes what settings say of books.
   *
   * @param settings all settings by key; others than those of books are passed over
   * @param wrong takes the key and what is wrong with its value, which then counts as not given
   */
  static BookStyle of(Map<String, String> settings, BiConsumer<String, String> wrong) {
    var values = new TreeMap<String, String>();
    settings.forEach(
        (key, value) -> {
          if (isKey(key) && isSound(key, value, wrong)) {
            values.put(key, value);
          }
        });
    return new BookStyle(values);
  }

  /** Returns all keys, a list's and a group's too. */
  public static List<String> allKeys() {
    return Stream.of(KEYS.stream(), LISTS.stream().sorted(), GROUPS.stream().sorted())
        .flatMap(keys -> keys)
        .distinct()
        .toList();
  }

  /** Returns whether a key's value is the path of a file. */
  static boolean namesFile(String key) {
    return key.startsWith("fonts.");
  }

  static boolean isKey(String key) {
    int dot = key.indexOf('.');
    return dot < 0
        ? KEYS.contains(key) || LISTS.contains(key)
        : GROUPS.contains(key.substring(0, dot));
  }

  private static boolean isSound(String key, String value, BiConsumer<String, String> wrong) {
    if (key.equals("trim")) {
      return isTrim(value, wrong);
    }
    String known =
        switch (key) {
          case "notes" -> "foot end";
          case "line-numbers" -> "true false";
          default -> value;
        };
    if (!known.equals(value) && !List.of(known.split(" ")).contains(value)) {
      wrong.accept(key, "“" + key + "” is " + known.replace(" ", " or ") + ", not “" + value + "”");
      return false;
    }
    return true;
  }

  private static boolean isTrim(String value, BiConsumer<String, String> wrong) {
    try {
      Trim.parse(value);
      return true;
    } catch (IllegalArgumentException e) {
      wrong.accept("trim", e.getMessage());
      return false;
    }
  }

  /** Returns the value of a key; empty if there is none. */
  public String value(String key) {
    return values.getOrDefault(key, "");
  }

  /** Returns the members of a list. */
  public List<String> list(String key) {
    return value(key).isEmpty() ? List.of() : List.of(value(key).split("\n"));
  }

  /** Returns where notes stand; at the foot of the page if nothing is said. */
  public Notes notes() {
    return value("notes").equals("end") ? Notes.END : Notes.FOOT;
  }

  /** Returns whether each fifth line of the text has its number in the inner margin. */
  public boolean numbersLines() {
    return value("line-numbers").equals("true");
  }

  /** Returns this style with other faces. */
  BookStyle with(Optional<FontSet> others) {
    return new BookStyle(values, others);
  }

  /** Returns this style with a font set of the program, whatever was said of fonts. */
  public BookStyle inFontsOf(String name) {
    var fonts = new BookStyle(new TreeMap<>(Map.of("fonts", name)));
    return under(fonts.with(FontSets.read().find(name)));
  }

  /** Returns this style where another says nothing; a group is taken whole. */
  public BookStyle under(BookStyle other) {
    var both = new TreeMap<>(values);
    for (String key : new ArrayList<>(both.keySet())) {
      String group = key.split("\\.")[0];
      if (other.values.keySet().stream().anyMatch(k -> k.split("\\.")[0].equals(group))) {
        both.remove(key);
      }
    }
    both.putAll(other.values);
    return new BookStyle(both, other.fonts.or(() -> fonts));
  }
}
