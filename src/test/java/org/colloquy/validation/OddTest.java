package org.colloquy.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.colloquy.diagnostic.Code;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The customization as ODD says what the grammar says. */
class OddTest {
  private static final Path ODD = Path.of("tei", "schema", "colloquy.odd");
  private static final String TEI = "http://www.tei-c.org/ns/1.0";

  private static Document odd;
  private static RngGrammar grammar;

  @BeforeAll
  static void read() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    odd = factory.newDocumentBuilder().parse(ODD.toFile());
    grammar = RngGrammar.colloquy();
  }

  @Test
  void itIsValidTei() throws IOException {
    assertThat(Schemas.faults(Schemas.teiAllRng(), Files.readAllBytes(ODD))).isEmpty();
  }

  @Test
  void itTakesTheElementsOfTheGrammarFromTheModules() {
    Set<String> included = new TreeSet<>();
    for (Element module : all("moduleRef")) {
      included.addAll(words(module.getAttribute("include")));
    }
    assertThat(included).isEqualTo(grammar.elements().keySet());
  }

  @Test
  void itSpecifiesEachOfThem() {
    assertThat(all("elementSpec").stream().map(spec -> spec.getAttribute("ident")))
        .containsExactlyInAnyOrderElementsOf(grammar.elements().keySet());
  }

  @Test
  void elementsHaveTheAttributesOfTheGrammar() {
    Map<String, Set<String>> inOdd = new TreeMap<>();
    attributesInOdd().forEach((element, found) -> inOdd.put(element, found.keySet()));
    Map<String, Set<String>> inGrammar = new TreeMap<>();
    grammar
        .elements()
        .forEach((n, e) -> inGrammar.put(n, new TreeSet<>(grammar.attributes(e).keySet())));
    assertThat(inOdd).isEqualTo(inGrammar);
  }

  @Test
  void closedListsHaveTheValuesOfTheGrammar() {
    Map<String, Set<String>> inOdd = new TreeMap<>();
    attributesInOdd()
        .forEach(
            (element, found) ->
                found.forEach(
                    (name, spec) -> {
                      if (!values(spec).isEmpty()) {
                        inOdd.put(element + "/@" + name, values(spec));
                      }
                    }));
    Map<String, Set<String>> inGrammar = new TreeMap<>();
    grammar
        .elements()
        .forEach(
            (name, element) ->
                grammar
                    .attributes(element)
                    .forEach(
                        (attribute, pattern) -> {
                          if (grammar.isClosed(pattern)) {
                            inGrammar.put(
                                name + "/@" + attribute, new TreeSet<>(grammar.values(pattern)));
                          }
                        }));
    assertThat(inGrammar).hasSizeGreaterThan(100);
    assertThat(inOdd).isEqualTo(inGrammar);
  }

  @Test
  void itNamesEveryRuleBeyondTheGrammarByItsCode() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document rules =
        factory.newDocumentBuilder().parse(ODD.resolveSibling("colloquy.sch").toFile());
    NodeList assertions = rules.getElementsByTagNameNS("*", "assert");
    Set<String> inRules = new TreeSet<>();
    for (int i = 0; i < assertions.getLength(); i++) {
      Element assertion = (Element) assertions.item(i);
      Code code = Code.valueOf(assertion.getAttribute("id"));
      assertThat(inRules.add(code.name())).as("%s is given once", code).isTrue();
      String role = assertion.getAttribute("role");
      assertThat(role.equals("information") ? "info" : role)
          .as("%s", code)
          .isEqualToIgnoringCase(code.severity().name());
    }
    Map<String, String> named = new TreeMap<>();
    List<Element> labels = all("label");
    List<Element> items = all("item");
    items = items.subList(items.size() - labels.size(), items.size());
    for (int i = 0; i < labels.size(); i++) {
      named.put(labels.get(i).getTextContent(), items.get(i).getTextContent());
    }
    assertThat(named.keySet()).isEqualTo(inRules);
    assertThat(named)
        .allSatisfy((c, words) -> assertThat(words).isEqualTo(Code.valueOf(c).title()));
  }

  @Test
  void everyElementAndAttributeIsDescribed() {
    List<Element> specs = new ArrayList<>(all("elementSpec"));
    all("attDef").stream()
        .filter(a -> !a.getAttribute("mode").equals("delete"))
        .forEach(specs::add);
    assertThat(specs)
        .allSatisfy(
            spec ->
                assertThat(child(spec, "desc"))
                    .as("%s %s", spec.getLocalName(), spec.getAttribute("ident"))
                    .isNotBlank());
  }

  /** Element, attribute, specification: the element's own, and those of its classes. */
  private static Map<String, Map<String, Element>> attributesInOdd() {
    Map<String, Element> classes = new HashMap<>();
    all("classSpec").forEach(spec -> classes.put(spec.getAttribute("ident"), spec));
    Map<String, Map<String, Element>> attributes = new TreeMap<>();
    for (Element spec : all("elementSpec")) {
      Map<String, Element> found = new TreeMap<>();
      collect(spec, classes, found);
      attributes.put(spec.getAttribute("ident"), found);
    }
    return attributes;
  }

  private static void collect(
      Element spec, Map<String, Element> classes, Map<String, Element> found) {
    for (Element member : descendants(spec, "memberOf")) {
      Element attributeClass = classes.get(member.getAttribute("key"));
      if (attributeClass != null) {
        collect(attributeClass, classes, found);
      }
    }
    for (Element attribute : descendants(spec, "attDef")) {
      if (!attribute.getAttribute("mode").equals("delete")) {
        found.put(attribute.getAttribute("ident"), attribute);
      }
    }
  }

  private static Set<String> values(Element attribute) {
    Set<String> values = new TreeSet<>();
    for (Element list : descendants(attribute, "valList")) {
      assertThat(list.getAttribute("type")).isEqualTo("closed");
      descendants(list, "valItem").forEach(item -> values.add(item.getAttribute("ident")));
    }
    return values;
  }

  private static Set<String> words(String value) {
    return value.isBlank() ? Set.of() : Set.of(value.strip().split("\\s+"));
  }

  private static String child(Element parent, String name) {
    List<Element> found = descendants(parent, name);
    return found.isEmpty() ? "" : found.get(0).getTextContent();
  }

  private static List<Element> all(String name) {
    return descendants(odd.getDocumentElement(), name);
  }

  private static List<Element> descendants(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagNameNS(TEI, name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
