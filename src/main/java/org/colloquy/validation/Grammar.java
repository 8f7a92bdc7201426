package org.colloquy.validation;

import org.colloquy.diagnostic.Code;
import org.xml.sax.ContentHandler;
import org.xml.sax.ErrorHandler;

/** A compiled grammar: checks a document while it is parsed. Thread-safe. */
sealed interface Grammar permits RelaxNg, XmlSchema {
  /** Returns a reader of one document that reports what is wrong to {@code errors}. */
  ContentHandler checker(ErrorHandler errors);

  /** Returns the code of its messages. */
  Code code();
}
