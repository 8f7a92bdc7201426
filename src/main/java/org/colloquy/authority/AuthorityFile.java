package org.colloquy.authority;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.DiagnosticSink;
import org.colloquy.diagnostic.TeiPlace;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** One authority file in TEI: reads its entities, reports what is wrong with it. */
final class AuthorityFile {
  private final Path file;
  private final Map<String, String> ids;
  private final DiagnosticSink sink;

  /**
   * Names a file.
   *
   * @param file the file
   * @param ids every {@code xml:id} met so far, to the file that has it; added to
   * @param sink takes what is wrong
   */
  AuthorityFile(Path file, Map<String, String> ids, DiagnosticSink sink) {
    this.file = file;
    this.ids = ids;
    this.sink = sink;
  }

  /** Returns the entities of the file, none if it cannot be used. */
  List<Entity> read() {
    var entries = new EntityHandler(this::claim, this::fault);
    try (InputStream in = Files.newInputStream(file)) {
      var source = new InputSource(in);
      source.setSystemId(file.toUri().toString());
      parser().parse(source, entries);
      return entries.entities();
    } catch (SAXParseException e) {
      fault(e.getMessage(), e.getLineNumber(), e.getColumnNumber());
    } catch (SAXException | ParserConfigurationException | IOException e) {
      fault(String.valueOf(e.getMessage()), 1, 1);
    }
    return List.of();
  }

  private static SAXParser parser() throws ParserConfigurationException, SAXException {
    SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
    factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    return factory.newSAXParser();
  }

  private boolean claim(String id, int line, int column) {
    String other = ids.putIfAbsent(id, file.getFileName().toString());
    if (other != null) {
      fault("the id \"" + id + "\" is given twice (first in " + other + ")", line, column);
    }
    return other == null;
  }

  private void fault(String what, int line, int column) {
    var place = new TeiPlace(file.toString(), Math.max(1, line), Math.max(1, column));
    String message = "authority file " + file.getFileName() + ": " + what;
    sink.report(
        new Diagnostic(
            Code.M505,
            Code.M505.severity(),
            message,
            Optional.empty(),
            Optional.of(place),
            Optional.of(Code.M505.help())));
  }
}
