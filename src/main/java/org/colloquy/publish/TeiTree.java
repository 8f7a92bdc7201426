package org.colloquy.publish;

import java.util.Objects;
import net.sf.saxon.s9api.XdmNode;

/**
 * A TEI document, parsed once, from which every output is made. Immutable.
 *
 * @param name how messages call the file
 * @param document its document node
 */
public record TeiTree(String name, XdmNode document) {
  /** Checks that both are there. */
  public TeiTree {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(document, "document");
  }
}
