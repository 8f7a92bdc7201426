package org.colloquy.validation;

import net.sf.saxon.lib.ErrorReporter;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XmlProcessingError;

/** Keeps the first error of a stylesheet, which says what is wrong, instead of printing it. */
final class FirstXsltError implements ErrorReporter {
  private XmlProcessingError first;

  @Override
  public void report(XmlProcessingError error) {
    if (first == null && !error.isWarning()) {
      first = error;
    }
  }

  /**
   * Returns an exception that says what the first error was, or the one given if there was none.
   */
  SaxonApiException orElse(SaxonApiException general) {
    return first == null ? general : new SaxonApiException(first.getMessage(), general);
  }
}
