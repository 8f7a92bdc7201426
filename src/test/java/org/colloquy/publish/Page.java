package org.colloquy.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;

/**
 * A page of the HTML edition, read back: as a tree, and as the streams of text the page promises.
 */
record Page(Stylesheets stylesheets, XdmNode document) {
  private static final Pattern VOID = Pattern.compile("<((?:meta|link|br|img|hr|wbr)\\b[^>]*)>");
  private static final QName STREAM = new QName("data-stream");
  private static final QName GENERATED = new QName("data-generated");

  /** Reads a page; throws if its tags are not balanced. */
  static Page read(Stylesheets stylesheets, byte[] html) throws PublishException {
    String text = new String(html, UTF_8).replaceFirst("(?i)<!doctype html>", "");
    String xml = VOID.matcher(text).replaceAll("<$1/>").replace("&nbsp;", "&#160;");
    return new Page(stylesheets, stylesheets.parse("page", xml.getBytes(UTF_8)).document());
  }

  /** Returns the string values an XPath selects; {@code h:} is XHTML. */
  List<String> select(String xpath) throws SaxonApiException {
    XPathCompiler compiler = stylesheets.processor().newXPathCompiler();
    compiler.declareNamespace("h", "http://www.w3.org/1999/xhtml");
    List<String> values = new ArrayList<>();
    for (XdmItem item : compiler.evaluate(xpath, document)) {
      values.add(item.getStringValue());
    }
    return values;
  }

  /** Returns the text of each stream, white space folded, without what is generated. */
  Map<String, String> streams() {
    Map<String, StringBuilder> streams = new TreeMap<>();
    walk(document, "", streams);
    Map<String, String> folded = new TreeMap<>();
    streams.forEach((name, text) -> folded.put(name, fold(text)));
    folded.remove("");
    return folded;
  }

  private static void walk(XdmNode node, String stream, Map<String, StringBuilder> streams) {
    if (node.getNodeKind() == XdmNodeKind.TEXT) {
      streams.computeIfAbsent(stream, name -> new StringBuilder()).append(node.getStringValue());
      return;
    }
    if (node.getNodeKind() == XdmNodeKind.ELEMENT && node.getAttributeValue(GENERATED) != null) {
      return;
    }
    String own = node.getNodeKind() == XdmNodeKind.ELEMENT ? node.getAttributeValue(STREAM) : null;
    for (XdmNode child : node.children()) {
      walk(child, own == null ? stream : own, streams);
    }
  }

  /** Folds white space; NBSP stays what it is. */
  static String fold(CharSequence text) {
    return text.toString().replaceAll("[ \\t\\n\\r]+", " ").strip();
  }

  /** Returns the elements of the page. */
  Iterable<XdmNode> elements() {
    List<XdmNode> found = new ArrayList<>();
    document
        .axisIterator(Axis.DESCENDANT)
        .forEachRemaining(
            node -> {
              if (node.getNodeKind() == XdmNodeKind.ELEMENT) {
                found.add(node);
              }
            });
    return found;
  }
}
