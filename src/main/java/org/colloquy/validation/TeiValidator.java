package org.colloquy.validation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Span;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * Checks TEI against Colloquy's schemas, and against the user's own if there are some: RELAX NG,
 * W3C XML Schema, Schematron. A document is parsed once and all grammars follow that parse; it is
 * read without DOCTYPE, entities or other files.
 *
 * <pre>{@code
 * TeiValidator validator = TeiValidator.create();
 * List<Diagnostic> found = validator.validate(bytes, "hearing.tei.xml", id -> Optional.empty());
 * }</pre>
 *
 * <p>The schemas are compiled once, by {@link #create}. Immutable and thread-safe.
 */
public final class TeiValidator {
  private static final String FOLDER = "/org/colloquy/schema/";

  private final Processor processor;
  private final Grammar relaxNg;
  private final Grammar xmlSchema;
  private final Schematron rules;
  private final List<UserSchema> userSchemas;

  private TeiValidator(
      Processor processor,
      Grammar relaxNg,
      Grammar xmlSchema,
      Schematron rules,
      List<UserSchema> userSchemas) {
    this.processor = processor;
    this.relaxNg = relaxNg;
    this.xmlSchema = xmlSchema;
    this.rules = rules;
    this.userSchemas = List.copyOf(userSchemas);
  }

  /** Compiles Colloquy's own schemas, all three at the same time. */
  public static TeiValidator create() {
    var processor = new Processor(false);
    processor.setConfigurationProperty(Feature.ALLOW_EXTERNAL_FUNCTIONS, false);
    processor.setConfigurationProperty(Feature.ALLOWED_PROTOCOLS, "file,jar");
    CompletableFuture<Grammar> relaxNg =
        inBackground(() -> RelaxNg.compile(new InputSource(uri("colloquy.rng"))));
    CompletableFuture<Grammar> xmlSchema =
        inBackground(() -> XmlSchema.compile(source("colloquy.xsd")));
    Schematron rules = compiled(() -> Schematron.compile(processor, source("colloquy.sch.xsl")));
    return new TeiValidator(processor, relaxNg.join(), xmlSchema.join(), rules, List.of());
  }

  /**
   * Returns a validator that checks against one more schema.
   *
   * @param file RELAX NG (.rng, .rnc), W3C XML Schema (.xsd) or Schematron (.sch); what it includes
   *     must be files too
   * @throws IOException if the file cannot be read
   * @throws SchemaException if it is no such schema
   */
  public TeiValidator withSchema(Path file) throws IOException, SchemaException {
    var schemas = new ArrayList<>(userSchemas);
    schemas.add(UserSchema.compile(processor, Objects.requireNonNull(file, "file")));
    return new TeiValidator(processor, relaxNg, xmlSchema, rules, schemas);
  }

  /**
   * Checks a document. Whatever is wrong with it is in the list, ordered by place in the TEI.
   *
   * @param tei the document as in the file
   * @param fileName how messages call the file
   * @param spanOfId where in the transcript the element with an xml:id is from, if it is from there
   */
  public List<Diagnostic> validate(
      byte[] tei, String fileName, Function<String, Optional<Span>> spanOfId) {
    var findings = new Findings(fileName, spanOfId);
    parse(tei, findings).ifPresent(document -> checkRules(document, findings));
    return findings.byPlace();
  }

  private Optional<XdmNode> parse(byte[] tei, Findings findings) {
    var trail = new Trail();
    var own = new GrammarRun(relaxNg, "", trail);
    var looser = new GrammarRun(xmlSchema, "", trail);
    List<GrammarRun> users = userSchemas.stream().flatMap(s -> s.run(trail).stream()).toList();
    BuildingContentHandler tree = newTree();
    var readers = new ArrayList<ContentHandler>(List.of(own.checker(), looser.checker(), tree));
    users.forEach(run -> readers.add(run.checker()));
    if (!read(tei, new Fork(trail, readers), trail, findings)) {
      return Optional.empty();
    }
    own.report(findings);
    if (own.isClean()) {
      // The XML Schema is made from the same grammar and is looser: after a fault that RELAX NG
      // has found it would only say the same again.
      looser.report(findings);
    }
    users.forEach(run -> run.report(findings));
    return Optional.of(document(tree));
  }

  /** Lets {@code handler} read the document; returns whether it is well-formed, without DOCTYPE. */
  private static boolean read(byte[] tei, ContentHandler handler, Trail trail, Findings findings) {
    XMLReader reader = SafeXml.reader();
    reader.setContentHandler(handler);
    reader.setErrorHandler(new FirstError());
    try {
      reader.parse(DecodedXml.of(tei));
      return true;
    } catch (DoctypeRefusedException e) {
      findings.add(Code.V704, Code.V704.title(), trail.line(), trail.column());
    } catch (SAXParseException e) {
      findings.add(Code.V703, e.getMessage(), e.getLineNumber(), e.getColumnNumber());
    } catch (SAXException | IOException e) {
      // Bytes that are not in the encoding the document names come as an IOException.
      findings.add(Code.V703, String.valueOf(e.getMessage()), trail.line(), trail.column());
    }
    return false;
  }

  private void checkRules(XdmNode document, Findings findings) {
    try {
      rules.check(document).forEach(r -> findings.add(Code.valueOf(r.id()), r.message(), r));
    } catch (SaxonApiException e) {
      throw new IllegalStateException("a rule that comes with the program fails", e);
    }
    for (UserSchema schema : userSchemas) {
      schema.checkRules(document, findings);
    }
  }

  private BuildingContentHandler newTree() {
    DocumentBuilder builder = processor.newDocumentBuilder();
    builder.setLineNumbering(true);
    try {
      return builder.newBuildingContentHandler();
    } catch (SaxonApiException e) {
      throw new IllegalStateException("no tree can be built", e);
    }
  }

  private static XdmNode document(BuildingContentHandler tree) {
    try {
      return tree.getDocumentNode();
    } catch (SaxonApiException e) {
      throw new IllegalStateException("the tree of a well-formed document is missing", e);
    }
  }

  private static <T> CompletableFuture<T> inBackground(Callable<T> compiler) {
    return CompletableFuture.supplyAsync(() -> compiled(compiler));
  }

  private static <T> T compiled(Callable<T> compiler) {
    try {
      return compiler.call();
    } catch (Exception e) {
      throw new IllegalStateException("a schema that comes with the program cannot be used", e);
    }
  }

  private static String uri(String name) {
    return Objects.requireNonNull(TeiValidator.class.getResource(FOLDER + name), name).toString();
  }

  private static StreamSource source(String name) {
    return new StreamSource(TeiValidator.class.getResourceAsStream(FOLDER + name), uri(name));
  }
}
