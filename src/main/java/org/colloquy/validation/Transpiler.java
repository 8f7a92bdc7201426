package org.colloquy.validation;

import java.io.InputStream;
import java.util.Optional;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltTransformer;
import org.xml.sax.InputSource;

/**
 * Turns a user's Schematron into a stylesheet; Colloquy's own is transpiled by the build.
 *
 * @param processor compiles and runs the stylesheets
 */
record Transpiler(Processor processor) {
  private static final String TRANSPILE = "/content/transpile.xsl";
  private static final String EMBEDDED = "/org/colloquy/validation/embedded-rules.xsl";
  private static final QName COMPACT =
      new QName("http://dmaus.name/ns/2023/schxslt", "compact-report");
  private static final QName PATTERN = new QName("http://purl.oclc.org/dsdl/schematron", "pattern");

  /** Compiles the Schematron schema at {@code uri}. */
  Schematron compile(String uri) throws SaxonApiException {
    return compile(read(uri));
  }

  /** Compiles the Schematron rules inside the RELAX NG grammar at {@code uri}, if there are any. */
  Optional<Schematron> compileEmbedded(String uri) throws SaxonApiException {
    XdmNode schema = transform(EMBEDDED, read(uri));
    XdmNode root = schema.children().iterator().next();
    boolean hasRules = root.children(n -> PATTERN.equals(n.getNodeName())).iterator().hasNext();
    return hasRules ? Optional.of(compile(schema)) : Optional.empty();
  }

  private Schematron compile(XdmNode schema) throws SaxonApiException {
    return Schematron.compile(processor, transform(TRANSPILE, schema).asSource());
  }

  private XdmNode read(String uri) throws SaxonApiException {
    return processor
        .newDocumentBuilder()
        .build(new SAXSource(SafeXml.reader(), new InputSource(uri)));
  }

  private XdmNode transform(String stylesheet, XdmNode document) throws SaxonApiException {
    InputStream stream = Transpiler.class.getResourceAsStream(stylesheet);
    if (stream == null) {
      throw new IllegalStateException("the program has no " + stylesheet);
    }
    XsltCompiler compiler = processor.newXsltCompiler();
    compiler.setParameter(COMPACT, new XdmAtomicValue(true));
    XsltTransformer transformer = compiler.compile(new StreamSource(stream)).load();
    var errors = new FirstXsltError();
    transformer.setErrorReporter(errors);
    transformer.setMessageHandler(message -> {});
    var output = new XdmDestination();
    transformer.setInitialContextNode(document);
    transformer.setDestination(output);
    try {
      transformer.transform();
    } catch (SaxonApiException e) {
      throw errors.orElse(e);
    }
    return output.getXdmNode();
  }
}
