package org.colloquy.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import org.colloquy.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;

/** The page has a rule for every element that the schema allows in a text. */
final class SchemaCoverageTest {
  private static final Stylesheets STYLESHEETS = new Stylesheets();

  /** Read as they stand, whatever they hold. */
  private static final Set<String> BIBLIOGRAPHY = Set.of("bibl", "listBibl");

  /** Matched where they belong, and nowhere else. */
  private static final Set<String> PARTS = Set.of("text", "front", "body", "back");

  @Test
  void everyElementThatATextMayHoldHasARule() throws Exception {
    Set<String> elements = elementsOfText();
    assertThat(elements).contains("sp", "said", "supplied", "note").doesNotContain("teiHeader");
    var body = new StringBuilder();
    elements.forEach(name -> body.append('<').append(name).append(">x</").append(name).append('>'));
    String tei =
        Samples.text("contract.tei.xml").replace("The meeting opened", body + "The meeting opened");
    List<Diagnostic> messages = new ArrayList<>();
    new HtmlOutput(STYLESHEETS)
        .render(
            STYLESHEETS.parse("all.tei.xml", tei.getBytes(UTF_8)),
            HtmlOptions.named("all"),
            messages::add);
    assertThat(messages).isEmpty();
  }

  /** The names reachable from the schema's pattern for the element text. */
  private static Set<String> elementsOfText() throws Exception {
    XdmNode schema;
    try (InputStream stream =
        Stylesheets.class.getResourceAsStream("/org/colloquy/schema/colloquy.rng")) {
      schema = STYLESHEETS.parse("colloquy.rng", stream.readAllBytes()).document();
    }
    Set<String> seen = new HashSet<>();
    Deque<String> open =
        new ArrayDeque<>(strings(schema, "//r:element[@name = 'text']//r:ref/@name"));
    while (!open.isEmpty()) {
      String define = open.pop();
      if (seen.add(define) && !BIBLIOGRAPHY.contains(define)) {
        open.addAll(strings(schema, "//r:define[@name = '" + define + "']//r:ref/@name"));
      }
    }
    Set<String> names = new TreeSet<>();
    for (String define : seen) {
      names.addAll(strings(schema, "//r:define[@name = '" + define + "']//r:element/@name"));
    }
    names.removeAll(PARTS);
    return names;
  }

  private static List<String> strings(XdmNode schema, String xpath) throws SaxonApiException {
    XPathCompiler compiler = STYLESHEETS.processor().newXPathCompiler();
    compiler.declareNamespace("r", "http://relaxng.org/ns/structure/1.0");
    List<String> found = new ArrayList<>();
    for (XdmItem item : compiler.evaluate(xpath, schema)) {
      found.add(item.getStringValue());
    }
    return found;
  }
}
