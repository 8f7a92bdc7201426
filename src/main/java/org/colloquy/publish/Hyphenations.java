package org.colloquy.publish;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
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
 * was made before it; and it says that it has none only once a process. For one document and one
 * thread.
 */
final class Hyphenations extends XMLFilterImpl {
  /** The scripts whose words are divided at the ends of lines; others break anywhere or nowhere. */
  private static final Set<Character.UnicodeScript> DIVIDED =
      EnumSet.of(
          Character.UnicodeScript.LATIN,
          Character.UnicodeScript.GREEK,
          Character.UnicodeScript.CYRILLIC);

  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private final HyphenationTreeCache known;
  private final List<String> exceptions;
  private final BiConsumer<String, String> missing;
  private final Set<String> told = new HashSet<>();
  private final Deque<Setting> open = new ArrayDeque<>(List.of(new Setting("", false)));
  private String place = "";

  /** What holds for the words of a block: their language, and whether they are divided at all. */
  private record Setting(String language, boolean divided) {}

  /**
   * Makes one.
   *
   * @param known the engine's patterns, to which these are added
   * @param exceptions words with hyphens where they may be divided; without one they are not
   * @param missing takes each language that has no patterns though its words may have to be
   *     divided, and the id at or before the first of them
   */
  Hyphenations(
      ContentHandler engine,
      HyphenationTreeCache known,
      List<String> exceptions,
      BiConsumer<String, String> missing) {
    this.known = known;
    this.missing = missing;
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
    String id = attributes.getValue("", "id");
    place = id == null || id.startsWith("m:") ? place : id;
    open.push(setting(name, language, attributes.getValue("", "hyphenate")));
    super.startElement(uri, name, qName, attributes);
  }

  /** The engine divides by the language of the block, also what stands in it in another. */
  private Setting setting(String name, String language, String hyphenate) {
    Setting outer = open.peek();
    boolean block = name.equals("block") || name.equals("root");
    return new Setting(
        language == null || !block ? outer.language() : language,
        hyphenate == null ? outer.divided() : hyphenate.equals("true"));
  }

  @Override
  public void endElement(String uri, String name, String qName) throws SAXException {
    open.pop();
    super.endElement(uri, name, qName);
  }

  @Override
  public void characters(char[] ch, int start, int length) throws SAXException {
    Setting now = open.peek();
    if (now.divided() && !told.contains(now.language()) && !isProvided(now.language())) {
      boolean asked =
          new String(ch, start, length)
              .codePoints()
              .filter(Character::isLetter)
              .anyMatch(c -> DIVIDED.contains(Character.UnicodeScript.of(c)));
      if (asked) {
        told.add(now.language());
        missing.accept(now.language(), place);
      }
    }
    super.characters(ch, start, length);
  }

  private boolean isProvided(String language) {
    String[] tag = language.split("-", 2);
    synchronized (known) {
      return language.isEmpty()
          || isKnown(HyphenationTreeCache.constructLlccKey(tag[0], tag.length > 1 ? tag[1] : null));
    }
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
        }
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
