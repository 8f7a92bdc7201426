package org.colloquy.validation;

import java.io.InputStream;
import javax.xml.transform.Source;
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

/** Turns a user's Schematron into a stylesheet; Colloquy's own is transpiled by the build. */
final class Transpiler {
  private static final String STYLESHEET = "/content/transpile.xsl";
  private static final QName COMPACT =
      new QName("http://dmaus.name/ns/2023/schxslt", "compact-report");

  private Transpiler() {}

  /** Compiles the Schematron schema at {@code uri}. */
  static Schematron compile(Processor processor, String uri) throws SaxonApiException {
    Source schema = new SAXSource(SafeXml.reader(), new InputSource(uri));
    InputStream stylesheet = Transpiler.class.getResourceAsStream(STYLESHEET);
    if (stylesheet == null) {
      throw new IllegalStateException("the program has no Schematron transpiler");
    }
    XsltCompiler compiler = processor.newXsltCompiler();
    compiler.setParameter(COMPACT, new XdmAtomicValue(true));
    XsltTransformer transpile = compiler.compile(new StreamSource(stylesheet)).load();
    XdmNode document = processor.newDocumentBuilder().build(schema);
    var output = new XdmDestination();
    transpile.setInitialContextNode(document);
    transpile.setDestination(output);
    var errors = new FirstXsltError();
    transpile.setErrorReporter(errors);
    transpile.setMessageHandler(message -> {});
    try {
      transpile.transform();
    } catch (SaxonApiException e) {
      throw errors.orElse(e);
    }
    return Schematron.compile(processor, output.getXdmNode().asSource());
  }
}
