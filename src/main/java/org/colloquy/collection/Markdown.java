package org.colloquy.collection;

import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Turns Markdown into XHTML. HTML in it is shown as text, and no link can run a script. */
final class Markdown {
  /** Characters that XML has no place for. */
  private static final Pattern ALIEN =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private Markdown() {}

  /** Returns the blocks of a text as an XML element without a name space of its own. */
  static String xhtml(String markdown) {
    var parser = Parser.builder().build();
    var renderer = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    String blocks = renderer.render(parser.parse(ALIEN.matcher(markdown).replaceAll("")));
    return "<div xmlns=\"http://www.w3.org/1999/xhtml\">" + blocks + "</div>";
  }
}
