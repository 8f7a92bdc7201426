package org.colloquy.validation;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.transform.stream.StreamSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** The grammars that tests compare: Colloquy's own, and the whole of TEI where it is at hand. */
final class Schemas {
  /** Holds tei_all 4.12.0, which is not part of the project. */
  private static final Path TEI_ALL = Path.of("..", "shared", "schema");

  private Schemas() {}

  static Grammar colloquyRng() {
    try {
      return RelaxNg.compile(new InputSource(resource("colloquy.rng")));
    } catch (IOException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  static Grammar colloquyXsd() {
    try {
      return XmlSchema.compile(new StreamSource(resource("colloquy.xsd")));
    } catch (IOException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Compiles tei_all.rng; skips the test, and says why, where it is absent. */
  static Grammar teiAllRng() {
    try {
      return RelaxNg.compile(new InputSource(teiAll("tei_all.rng")));
    } catch (IOException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Compiles tei_all.xsd; skips the test, and says why, where it is absent. */
  static Grammar teiAllXsd() {
    try {
      return XmlSchema.compile(new StreamSource(teiAll("tei_all.xsd")));
    } catch (IOException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns what a grammar has against a document. */
  static List<String> faults(Grammar grammar, String document) {
    return faults(grammar, document.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns what a grammar has against a document. */
  static List<String> faults(Grammar grammar, byte[] document) {
    var collected = new Collected();
    XMLReader reader = SafeXml.reader();
    reader.setContentHandler(grammar.checker(collected));
    reader.setErrorHandler(collected);
    try {
      reader.parse(new InputSource(new ByteArrayInputStream(document)));
    } catch (SAXException e) {
      collected.faults.add(e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return collected.faults;
  }

  private static String teiAll(String name) {
    Path file = TEI_ALL.resolve(name);
    assumeTrue(
        Files.exists(file),
        () -> file + " is not there: nothing is compared with the whole of TEI");
    return file.toUri().toString();
  }

  private static String resource(String name) {
    return Schemas.class.getResource("/org/colloquy/schema/" + name).toExternalForm();
  }

  private static final class Collected implements ErrorHandler {
    final List<String> faults = new ArrayList<>();

    @Override
    public void warning(SAXParseException warning) {
      faults.add(warning.getMessage());
    }

    @Override
    public void error(SAXParseException error) {
      faults.add(error.getLineNumber() + ":" + error.getColumnNumber() + " " + error.getMessage());
    }

    @Override
    public void fatalError(SAXParseException error) {
      error(error);
    }
  }
}
