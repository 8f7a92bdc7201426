package org.colloquy.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.transform.Source;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.RawDestination;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.XdmSequenceIterator;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import org.colloquy.diagnostic.Severity;

/**
 * A Schematron schema, transpiled to a stylesheet. Immutable and thread-safe.
 *
 * @param rules compiled
 */
record Schematron(XsltExecutable rules) {
  private static final QName ID = new QName("id");
  private static final QName ROLE = new QName("role");
  private static final QName LOCATION = new QName("location");

  /**
   * A rule that a document breaks.
   *
   * @param id the assertion's id; "" if it has none
   * @param severity from the assertion's role
   * @param message what it says, on one line
   * @param element the element that breaks it, or that has the attribute or text that does
   */
  record Broken(String id, Severity severity, String message, XdmNode element) {}

  /** Compiles the stylesheet that a schema was transpiled to. */
  static Schematron compile(Processor processor, Source transpiled) throws SaxonApiException {
    XsltCompiler compiler = processor.newXsltCompiler();
    var errors = new FirstXsltError();
    compiler.setErrorReporter(errors);
    try {
      return new Schematron(compiler.compile(transpiled));
    } catch (SaxonApiException e) {
      throw errors.orElse(e);
    }
  }

  /** Returns the rules that {@code document} breaks: failed assertions and successful reports. */
  List<Broken> check(XdmNode document) throws SaxonApiException {
    Xslt30Transformer run = rules.load30();
    run.setGlobalContextItem(document);
    var errors = new FirstXsltError();
    run.setErrorReporter(errors);
    run.setMessageHandler(message -> {});
    var output = new RawDestination();
    try {
      run.applyTemplates(document, output);
    } catch (SaxonApiException e) {
      throw errors.orElse(e);
    }
    XdmNode report = (XdmNode) output.getXdmValue().itemAt(0);
    var broken = new ArrayList<Broken>();
    XdmSequenceIterator<XdmNode> nodes = report.axisIterator(Axis.DESCENDANT_OR_SELF);
    while (nodes.hasNext()) {
      XdmNode node = nodes.next();
      if (isBroken(node)) {
        broken.add(broken(node, document));
      }
    }
    return broken;
  }

  private static boolean isBroken(XdmNode node) {
    if (node.getNodeKind() != XdmNodeKind.ELEMENT) {
      return false;
    }
    String name = node.getNodeName().getLocalName();
    return name.equals("failed-assert") || name.equals("successful-report");
  }

  private static Broken broken(XdmNode node, XdmNode document) {
    return new Broken(
        orEmpty(node.getAttributeValue(ID)),
        severity(orEmpty(node.getAttributeValue(ROLE))),
        node.getStringValue().strip().replaceAll("\\s+", " "),
        NodePath.resolve(document, orEmpty(node.getAttributeValue(LOCATION))));
  }

  private static Severity severity(String role) {
    return switch (role.toLowerCase(Locale.ROOT)) {
      case "warning", "warn", "nonfatal" -> Severity.WARNING;
      case "information", "info", "hint" -> Severity.INFO;
      default -> Severity.ERROR;
    };
  }

  private static String orEmpty(String value) {
    return value == null ? "" : value;
  }
}
