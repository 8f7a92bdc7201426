package org.colloquy.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.w3c.dom.Element;

/**
 * Makes documents that a grammar allows, at random: whatever the grammar says may stand somewhere
 * stands there in some of them.
 */
final class RandomTei {
  private static final int DEEP = 7;
  private static final List<String> TOKENS =
      List.of("word", "1.0", "12.5cm", "wd", "https://example.org/x", "a b");

  private final RngGrammar grammar;
  private final Map<Element, Integer> height = new HashMap<>();
  private final Map<Element, Set<String>> inside = new HashMap<>();
  private final Map<Element, Integer> chosen = new HashMap<>();
  private final Set<String> used = new TreeSet<>();
  private final Random random;
  private int ids;
  private int depth;

  RandomTei(RngGrammar grammar, long seed) {
    this.grammar = grammar;
    this.random = new Random(seed);
    measure();
  }

  /** Returns the names of the elements that stood in a document so far. */
  Set<String> used() {
    return used;
  }

  /** Returns one more document. */
  String next() {
    ids = 0;
    depth = 0;
    var out = new Output();
    RngGrammar.children(grammar.start()).forEach(pattern -> write(pattern, out));
    return out.content.toString();
  }

  /** What is written of one element: its attributes and its content, which come in any order. */
  private static final class Output {
    final Map<String, String> attributes = new TreeMap<>();
    final StringBuilder content = new StringBuilder();
  }

  private void write(Element pattern, Output out) {
    List<Element> children = RngGrammar.children(pattern);
    switch (pattern.getLocalName()) {
      case "element" -> element(pattern, children, out);
      case "attribute" -> out.attributes.put(pattern.getAttribute("name"), value(children));
      case "ref" -> write(grammar.define(pattern.getAttribute("name")), out);
      case "choice" -> write(choose(children), out);
      case "optional" -> repeat(children, 0, depth > DEEP ? 0 : 1, out);
      case "zeroOrMore" -> repeat(children, 0, depth > DEEP ? 0 : Math.max(1, 3 - depth / 3), out);
      case "oneOrMore" -> repeat(children, 1, depth > 4 ? 1 : 2, out);
      case "mixed" -> {
        out.content.append("words ");
        children.forEach(child -> write(child, out));
        out.content.append(" words");
      }
      case "text" -> out.content.append("words ");
      case "empty" -> {}
      case "data", "value", "list" -> out.content.append(value(List.of(pattern)));
      default -> children.forEach(child -> write(child, out));
    }
  }

  private void repeat(List<Element> patterns, int least, int most, Output out) {
    int times = least + random.nextInt(most - least + 1);
    boolean isNew = patterns.stream().anyMatch(this::hasUnused);
    for (int i = isNew ? Math.max(times, 1) : times; i > 0; i--) {
      patterns.forEach(pattern -> write(pattern, out));
    }
  }

  private void element(Element pattern, List<Element> children, Output out) {
    String name = pattern.getAttribute("name");
    used.add(name);
    var output = new Output();
    depth++;
    children.forEach(child -> write(child, output));
    depth--;
    out.content.append('<').append(name);
    if (depth == 0) {
      out.content.append(" xmlns=\"http://www.tei-c.org/ns/1.0\"");
    }
    output.attributes.forEach(
        (key, value) -> out.content.append(' ').append(key).append("=\"" + value + "\""));
    out.content.append('>').append(output.content).append("</").append(name).append('>');
  }

  /** Whether an element stands in the pattern that has not stood in any document so far. */
  private boolean hasUnused(Element pattern) {
    return !used.containsAll(
        inside.computeIfAbsent(
            pattern,
            p -> {
              Set<String> names = new TreeSet<>();
              collect(p, names);
              return names;
            }));
  }

  private void collect(Element pattern, Set<String> names) {
    switch (pattern.getLocalName()) {
      case "element" -> names.add(pattern.getAttribute("name"));
      case "attribute" -> {}
      case "ref" -> collect(grammar.define(pattern.getAttribute("name")), names);
      default -> RngGrammar.children(pattern).forEach(child -> collect(child, names));
    }
  }

  /** One that is new; else one chosen least so far, or, once it is deep enough, a low one. */
  private Element choose(List<Element> all) {
    List<Element> unused = all.stream().filter(this::hasUnused).toList();
    List<Element> alternatives = unused.isEmpty() ? all : unused;
    Map<Element, Integer> rank = depth <= DEEP ? chosen : height;
    int least = alternatives.stream().mapToInt(a -> rank.getOrDefault(a, 0)).min().orElseThrow();
    List<Element> best =
        alternatives.stream().filter(a -> rank.getOrDefault(a, 0) == least).toList();
    Element choice = best.get(random.nextInt(best.size()));
    chosen.merge(choice, 1, Integer::sum);
    return choice;
  }

  private String value(List<Element> patterns) {
    var words = new StringBuilder();
    for (Element pattern : patterns) {
      List<Element> children = RngGrammar.children(pattern);
      String word =
          switch (pattern.getLocalName()) {
            case "value" -> pattern.getTextContent().strip();
            case "data" -> data(pattern);
            case "ref" -> value(RngGrammar.children(grammar.define(pattern.getAttribute("name"))));
            case "choice" -> value(List.of(children.get(random.nextInt(children.size()))));
            case "text" -> "word";
            default -> value(children);
          };
      words.append(words.isEmpty() ? "" : " ").append(word);
    }
    return words.toString();
  }

  private String data(Element pattern) {
    String type = pattern.getAttribute("type");
    return switch (type) {
      case "ID" -> "i" + ++ids;
      case "anyURI" -> random.nextBoolean() ? "#i1" : "https://example.org/x";
      case "language" -> random.nextBoolean() ? "en" : "ru-Latn";
      case "NCName" -> "name";
      case "boolean" -> "true";
      case "decimal", "nonNegativeInteger" -> "3";
      case "date" -> "1951-06-02";
      case "gYear" -> "1951";
      case "gYearMonth" -> "1951-06";
      case "gMonth" -> "--06";
      case "gMonthDay" -> "--06-02";
      case "gDay" -> "---02";
      case "time" -> "10:15:00";
      case "dateTime" -> "1951-06-02T10:15:00";
      case "token", "string" -> matching(pattern);
      default -> throw new IllegalStateException("no value for the type " + type);
    };
  }

  private static String matching(Element pattern) {
    List<Element> params = RngGrammar.children(pattern);
    String regex = params.isEmpty() ? ".*" : params.get(0).getTextContent();
    return TOKENS.stream()
        .filter(token -> token.matches(regex))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no value for the pattern " + regex));
  }

  /** How many elements deep the least that each pattern allows is. */
  private void measure() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Element define : grammar.defines().values()) {
        int before = height.getOrDefault(define, DEEP * 100);
        changed |= measure(define) < before;
      }
    }
  }

  private int measure(Element pattern) {
    List<Element> children = RngGrammar.children(pattern);
    var heights = children.stream().mapToInt(this::measure).summaryStatistics();
    int measured =
        switch (pattern.getLocalName()) {
          case "ref" ->
              height.getOrDefault(grammar.define(pattern.getAttribute("name")), DEEP * 100);
          case "choice" -> heights.getMin();
          case "optional", "zeroOrMore", "attribute", "text", "empty", "data", "value", "list" -> 0;
          case "element" -> children.isEmpty() ? 1 : heights.getMax() + 1;
          default -> children.isEmpty() ? 0 : heights.getMax();
        };
    height.put(pattern, measured);
    return measured;
  }
}
