package org.colloquy.validation;

import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Keeps the first error of a schema, since the later ones mostly follow from it. */
final class FirstError implements ErrorHandler {
  private SAXParseException first;

  @Override
  public void warning(SAXParseException warning) {
    // A warning about a schema is its author's matter, not that of who validates with it.
  }

  @Override
  public void error(SAXParseException error) {
    first = first == null ? error : first;
  }

  @Override
  public void fatalError(SAXParseException error) throws SAXException {
    error(error);
    throw error;
  }

  /** Throws the first error, if there was one. */
  void rethrow() throws SAXException {
    if (first != null) {
      throw first;
    }
  }
}
