package org.colloquy.publish;

import java.util.ArrayList;
import java.util.List;
import net.sf.saxon.s9api.Location;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XmlProcessingError;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Span;

/** Compiles a package of the program with an own stylesheet before it. For one thread. */
final class OwnCompiler {
  private final Processor processor;
  private final OwnStylesheet own;
  private final List<Diagnostic> found = new ArrayList<>();

  OwnCompiler(Processor processor, OwnStylesheet own) {
    this.processor = processor;
    this.own = own;
  }

  /**
   * Compiles.
   *
   * @throws PublishException with every fault of the own stylesheet
   */
  XsltExecutable compile(String path) throws PublishException {
    var resolver = new OwnResolver(own);
    XsltCompiler compiler = processor.newXsltCompiler();
    compiler.setResourceResolver(resolver);
    compiler.setErrorReporter(this::note);
    try {
      return compiler.compile(resolver.driver(path));
    } catch (SaxonApiException e) {
      if (found.isEmpty()) {
        found.add(Diagnostic.of(Code.P820, own.name() + ": " + e.getMessage()));
      }
      throw new PublishException(found, e);
    }
  }

  private void note(XmlProcessingError fault) {
    if (fault.isWarning()) {
      return;
    }
    Location at = fault.getLocation();
    String file = at == null ? "" : OwnResolver.name(at.getSystemId());
    String words = fault.getMessage().strip().replaceAll("\\s+", " ");
    if (file.equals(own.name()) && at.getLineNumber() > 0) {
      found.add(Diagnostic.at(Code.P820, line(own.text(), at.getLineNumber()), words));
    } else {
      String where = file.isEmpty() ? own.name() : file + ":" + at.getLineNumber();
      found.add(Diagnostic.of(Code.P820, where + ": " + words));
    }
  }

  /** The words of a line: columns of a compiler are those of the end of a tag. */
  private static Span line(String text, int number) {
    int start = 0;
    for (int i = 1; i < number && text.indexOf('\n', start) >= 0; i++) {
      start = text.indexOf('\n', start) + 1;
    }
    int end = text.indexOf('\n', start);
    end = end < 0 ? text.length() : end;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return new Span(start, Math.max(start, end));
  }
}
