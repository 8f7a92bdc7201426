package org.colloquy.evaluate;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that an element for a place stands for: {@code Sensin [Wonsan]} is two, and so are the
 * readings of a {@code choice}. Stateless.
 */
final class PlaceStrings {
  private static final Pattern BRACKETS = Pattern.compile("[\\[\\]]");
  private static final Pattern ARTICLE = Pattern.compile("^the ");
  private static final Pattern GENITIVE = Pattern.compile("['\u2019]s$");
  private static final String PUNCTUATION = " .,;:!?()\"\u201c\u201d'\u2018\u2019";
  private static final Pattern IDENTIFIED =
      Pattern.compile("^([^\\[\\]]{3,}?)\\s+\\[((?![a-z])\\p{L}[^\\[\\]]+)\\]$");

  private PlaceStrings() {}

  /** Returns the key by which names of places in paragraphs agree. */
  static String key(String name) {
    String words = Letters.trimmed(BRACKETS.matcher(Letters.fold(name)).replaceAll(""));
    String bare = Keys.strip(words, PUNCTUATION);
    return ARTICLE.matcher(GENITIVE.matcher(bare).replaceFirst("")).replaceFirst("");
  }

  /** Returns the names of an element; none if elements for places stand in it. */
  static List<String> of(TeiNode.Element element) {
    if (element.all("paragraph-place").stream().anyMatch(inner -> inner != element)) {
      return List.of();
    }
    List<TeiNode.Element> readings = element.all("alternative");
    if (!readings.isEmpty()) {
      return readings.stream().map(TeiNode.Element::content).toList();
    }
    var text = new StringBuilder();
    own(element, text);
    String words = Letters.trimmed(text.toString());
    Matcher two = IDENTIFIED.matcher(words);
    return two.matches() ? List.of(two.group(1), two.group(2)) : List.of(words);
  }

  private static void own(TeiNode.Element element, StringBuilder text) {
    for (TeiNode child : element.children()) {
      if (child instanceof TeiNode.Text words) {
        text.append(words.text());
      } else if (child instanceof TeiNode.Element inner && counts(element, inner)) {
        own(inner, text);
      }
    }
  }

  private static boolean counts(TeiNode.Element parent, TeiNode.Element child) {
    boolean expanded = parent.name().equals("choice") && child.name().equals("abbr");
    return !child.is("not-of-name") && !expanded;
  }
}
