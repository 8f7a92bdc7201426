package org.colloquy.validation;

import org.xml.sax.SAXException;

/** Says that a document has a DOCTYPE, which is not read. */
final class DoctypeRefusedException extends SAXException {
  private static final long serialVersionUID = 1L;

  DoctypeRefusedException() {
    super("a DOCTYPE is not read");
  }
}
