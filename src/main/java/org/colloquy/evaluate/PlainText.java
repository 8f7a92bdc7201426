package org.colloquy.evaluate;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The text of TEI elements as it was printed: abbreviations rather than expansions, additions
 * rather than deletions, words divided by a line end joined. Stateless.
 */
final class PlainText {
  private static final List<String> PRINTED = List.of("abbr", "sic", "orig", "unclear");
  private static final String JOIN = "\u00ad";
  private static final Pattern JOINT = Pattern.compile("[\\s\\p{Z}]*\u00ad[\\s\\p{Z}]*");
  private static final Pattern DIVIDED =
      Pattern.compile("(?<=[\\p{L}\\p{N}_])-[\\s\\p{Z}]+(?=[a-z\u00e0-\u00ff])");

  private PlainText() {}

  /** Returns the text of an element, runs of blanks as one space. */
  static String of(TeiNode.Element element, Set<String> leftOut) {
    return clean(raw(element, leftOut));
  }

  /** Returns the text of an element with everything in it, but for what is never text. */
  static String of(TeiNode.Element element) {
    return of(element, Set.of());
  }

  /** Returns the text of an element as it stands, also if its own name is among those left out. */
  static String raw(TeiNode.Element element, Set<String> leftOut) {
    var out = new StringBuilder();
    append(element, leftOut, true, out);
    return out.toString();
  }

  /** Returns the text of an element that stands in another. */
  static String inner(TeiNode.Element element, Set<String> leftOut) {
    var out = new StringBuilder();
    append(element, leftOut, false, out);
    return out.toString();
  }

  /** Joins what a line end divided, and folds blanks. */
  static String clean(String raw) {
    String joined = raw;
    if (raw.contains(JOIN)) {
      joined = DIVIDED.matcher(JOINT.matcher(raw).replaceAll("")).replaceAll("");
    }
    return Letters.trimmed(joined);
  }

  private static void append(
      TeiNode.Element element, Set<String> leftOut, boolean outermost, StringBuilder out) {
    String name = element.name();
    boolean removed = name.equals("del") && !outermost;
    if (removed) {
      return;
    }
    if (!outermost && leftOut.contains(name) || isNoText(name)) {
      out.append(' ');
    } else if (name.equals("choice") && !element.elements().isEmpty()) {
      append(printed(element.elements()), leftOut, false, out);
    } else if (name.equals("subst")) {
      element.elements().stream()
          .filter(child -> child.name().equals("add"))
          .forEach(child -> append(child, leftOut, false, out));
    } else if (isJoint(element)) {
      out.append(JOIN);
    } else {
      String border = element.is("word-border") ? " " : "";
      out.append(border);
      for (TeiNode child : element.children()) {
        if (child instanceof TeiNode.Text text) {
          out.append(text.text());
        } else if (child instanceof TeiNode.Element inner) {
          append(inner, leftOut, false, out);
        }
      }
      out.append(border);
    }
  }

  private static boolean isNoText(String name) {
    return name.equals("index") || name.equals("timeline") || name.equals("facsimile");
  }

  private static boolean isJoint(TeiNode.Element element) {
    return element.name().equals("g") && element.attribute("ref").contains("EOL")
        || element.name().equals("lb") && element.attribute("break").equals("no");
  }

  private static TeiNode.Element printed(List<TeiNode.Element> alternatives) {
    for (String name : PRINTED) {
      for (TeiNode.Element alternative : alternatives) {
        if (alternative.name().equals(name)) {
          return alternative;
        }
      }
    }
    return alternatives.get(0);
  }
}
