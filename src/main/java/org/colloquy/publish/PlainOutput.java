package org.colloquy.publish;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import net.sf.saxon.s9api.Serializer;
import org.colloquy.diagnostic.DiagnosticSink;

/**
 * Makes the plain text of an edition, in UTF-8: what is read and nothing else; the text first, then
 * each foot note, with a blank line between paragraphs. Safe for concurrent use.
 */
public final class PlainOutput {
  private final Stylesheets stylesheets;

  /** Makes an output that uses the given stylesheets. */
  public PlainOutput(Stylesheets stylesheets) {
    this.stylesheets = stylesheets;
  }

  /**
   * Renders an edition.
   *
   * @throws PublishException if the text cannot be made
   */
  public byte[] render(TeiTree tei, DiagnosticSink messages) throws PublishException {
    var bytes = new ByteArrayOutputStream();
    Serializer serializer = stylesheets.processor().newSerializer(bytes);
    stylesheets.transform("plain/plain.xsl", tei, Map.of(), serializer, messages);
    return bytes.toByteArray();
  }
}
