package org.colloquy.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.fop.hyphenation.HyphenationTree;
import org.apache.fop.hyphenation.HyphenationTreeCache;
import org.apache.fop.hyphenation.Hyphenator;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Stands before the layout engine and gives it the patterns of each language before it asks: with
 * the editors' exceptions, and those of the country. The engine by itself takes the patterns of the
 * language for those of the country if it has met them before, so that a book would depend on what
 * was made before it. For one document and one thread.
 */
final class Hyphenations extends XMLFilterImpl {
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private final HyphenationTreeCache known;
  private final List<String> exceptions;

  /**
   * Makes one.
   *
   * @param known the engine's patterns, to which these are added
   * @param exceptions words with hyphens where they may be divided; without one they are not
   */
  Hyphenations(ContentHandler engine, HyphenationTreeCache known, List<String> exceptions) {
    this.known = known;
    this.exceptions = exceptions;
    setContentHandler(engine);
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes)
      throws SAXException {
    String language = attributes.getValue(XML, "lang");
    if (language != null) {
      prepare(language.split("-", 2));
    }
    super.startElement(uri, name, qName, attributes);
  }

  private void prepare(String[] tag) {
    String key = HyphenationTreeCache.constructLlccKey(tag[0], tag.length > 1 ? tag[1] : null);
    synchronized (known) {
      if (!isKnown(key)) {
        HyphenationTree patterns = tag.length > 1 ? patterns(file(tag)) : null;
        if (patterns == null) {
          patterns = patterns(tag[0]);
        }
        if (patterns != null) {
          known.cache(key, patterns);
        } // what has none is told by the engine, if it comes to dividing its words
      }
    }
  }

  /** By the whole key: the cache falls back on the language by itself. */
  private boolean isKnown(String key) {
    HyphenationTree own = known.getHyphenationTree(key, null);
    return own != null;
  }

  private static String file(String[] tag) {
    String part = tag[1].toLowerCase(Locale.ROOT);
    return tag[0]
        + "_"
        + (part.length() == 2
            ? part.toUpperCase(Locale.ROOT)
            : part.substring(0, Math.min(1, part.length())).toUpperCase(Locale.ROOT)
                + part.substring(Math.min(1, part.length())));
  }

  private HyphenationTree patterns(String file) {
    HyphenationTree patterns = Hyphenator.getFopHyphenationTree(file);
    if (patterns != null) {
      for (String exception : exceptions) {
        String[] parts = exception.toLowerCase(Locale.ROOT).split("-");
        patterns.addException(String.join("", parts), new ArrayList<>(List.of(parts)));
      }
    }
    return patterns;
  }
}
