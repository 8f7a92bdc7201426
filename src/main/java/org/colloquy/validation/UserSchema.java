package org.colloquy.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.TeiPlace;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * A schema the user gave: a grammar, or rules, or a grammar with rules inside.
 *
 * @param name the file's name, for messages
 * @param grammar if it is RELAX NG or W3C XML Schema
 * @param rules if it is Schematron, or RELAX NG with Schematron inside
 */
record UserSchema(String name, Optional<Grammar> grammar, Optional<Schematron> rules) {
  static UserSchema compile(Processor processor, Path file) throws IOException, SchemaException {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new NoSuchFileException(file.toString());
    }
    String name = String.valueOf(file.getFileName());
    String uri = file.toAbsolutePath().normalize().toUri().toString();
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    var transpiler = new Transpiler(processor);
    try {
      return switch (extension) {
        case "rng" ->
            new UserSchema(
                name,
                Optional.of(RelaxNg.compile(new InputSource(uri))),
                transpiler.compileEmbedded(uri));
        case "rnc" -> of(name, RelaxNg.compileCompact(new InputSource(uri)));
        case "xsd" -> of(name, XmlSchema.compile(new StreamSource(uri)));
        case "sch" -> new UserSchema(name, Optional.empty(), Optional.of(transpiler.compile(uri)));
        default ->
            throw unusable(name + " is not .rng, .rnc, .xsd or .sch", Optional.empty(), null);
      };
    } catch (SAXParseException e) {
      var place =
          new TeiPlace(
              file.toString(), Math.max(e.getLineNumber(), 1), Math.max(e.getColumnNumber(), 1));
      throw unusable(name + ": " + e.getMessage(), Optional.of(place), e);
    } catch (SAXException | SaxonApiException e) {
      throw unusable(name + ": " + e.getMessage(), Optional.empty(), e);
    }
  }

  /** Returns a run of the grammar, if it is one. */
  Optional<GrammarRun> run(Trail trail) {
    return grammar.map(g -> new GrammarRun(g, name, trail));
  }

  /** Checks the rules, if there are some; a rule that cannot be evaluated is the schema's fault. */
  void checkRules(XdmNode document, Findings findings) {
    if (rules.isEmpty()) {
      return;
    }
    try {
      rules.get().check(document).forEach(r -> findings.add(Code.V706, prefix() + r.message(), r));
    } catch (SaxonApiException e) {
      findings.add(Code.V705, prefix() + e.getMessage(), 1, 1);
    }
  }

  private String prefix() {
    return name + ": ";
  }

  private static UserSchema of(String name, Grammar grammar) {
    return new UserSchema(name, Optional.of(grammar), Optional.empty());
  }

  private static SchemaException unusable(
      String message, Optional<TeiPlace> place, Throwable cause) {
    Code code = Code.V705;
    String line = message.strip().replaceAll("\\s+", " ");
    return new SchemaException(
        new Diagnostic(
            code, code.severity(), line, Optional.empty(), place, Optional.of(code.help())),
        cause);
  }
}
