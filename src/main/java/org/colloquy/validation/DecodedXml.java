package org.colloquy.validation;

import java.io.ByteArrayInputStream;
import java.io.CharArrayReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.xml.sax.InputSource;

/**
 * Gives Xerces a document as characters. Its own UTF-8 reader (2.12.2, <a
 * href="https://issues.apache.org/jira/browse/XERCESJ-1668">XERCESJ-1668</a>) refuses a valid
 * character outside the Basic Multilingual Plane that lies across the edge of its buffer.
 */
final class DecodedXml {
  private static final Pattern ENCODING =
      Pattern.compile("^<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([^\"']*)[\"']");
  private static final int DECLARATION = 200;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private DecodedXml() {}

  /** Returns the document decoded; as bytes if it is not UTF-8, so that the parser can say why. */
  static InputSource of(byte[] xml) {
    int length = Math.min(xml.length, DECLARATION);
    String begins = new String(xml, 0, length, StandardCharsets.UTF_8);
    boolean marked = !begins.isEmpty() && begins.charAt(0) == BYTE_ORDER_MARK;
    var declared = ENCODING.matcher(marked ? begins.substring(1) : begins);
    if (declared.find() && !declared.group(1).equalsIgnoreCase("UTF-8")) {
      return new InputSource(new ByteArrayInputStream(xml));
    }
    try {
      CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(xml));
      int start = marked ? 1 : 0;
      return new InputSource(
          new CharArrayReader(text.array(), text.arrayOffset() + start, text.limit() - start));
    } catch (CharacterCodingException e) {
      return new InputSource(new ByteArrayInputStream(xml));
    }
  }
}
