package org.colloquy.fidelity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.xml.sax.SAXException;

/**
 * Law L6: the text of the TEI, stream by stream, is the text of what was published. White space is
 * folded, words that the edition adds are left out. Thread-safe; keeps no state.
 */
public final class PublishedText {
  private static final Pattern BLANKS = Pattern.compile("[ \\t\\n\\r]+");

  /** Characters that no XML can hold are named in what is published, which is the edition's. */
  private static final Pattern UNPRINTED =
      Pattern.compile(
          "[^\\x{9}\\x{A}\\x{D}\\x{20}-\\x{AC}\\x{AE}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private PublishedText() {}

  /**
   * Checks an HTML page, or the pages of an edition in parts. A page says which text is whose:
   * {@code data-stream} holds the body, a note or a running head; {@code data-generated} is the
   * edition's.
   *
   * @param tei the TEI as written
   * @param pages the pages as written, UTF-8, in the order of the text
   * @return every breach, as {@link Code#T601}
   */
  public static List<Diagnostic> html(byte[] tei, List<byte[]> pages) {
    Map<String, StringBuilder> found = new TreeMap<>();
    for (byte[] html : pages) {
      Document page = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
      page.outputSettings().prettyPrint(false);
      walk(page, "", found);
    }
    return compare("HTML", tei, found);
  }

  /**
   * Checks plain text: the body, then each note, nothing else.
   *
   * @param tei the TEI as written
   * @param plain the file as written, UTF-8
   */
  public static List<Diagnostic> plain(byte[] tei, byte[] plain) {
    List<Diagnostic> breaches = new ArrayList<>();
    try {
      var wanted = new StringBuilder();
      Restorer.flows(tei)
          .forEach(
              (id, text) -> {
                if (id.equals("body") || id.startsWith("n")) {
                  wanted.append(text).append('\n');
                }
              });
      String published = fold(new String(plain, StandardCharsets.UTF_8));
      compare("plain text", "the whole", fold(wanted), published, breaches);
    } catch (SAXException e) {
      breaches.add(Diagnostic.of(Code.T601, "L6: the TEI is not well-formed: " + e.getMessage()));
    }
    return breaches;
  }

  /**
   * Checks streams that were read out of another format.
   *
   * @param format how messages call it
   * @param tei the TEI as written
   * @param found text by stream: {@code body}, and the id of each note
   */
  public static List<Diagnostic> streams(String format, byte[] tei, Map<String, String> found) {
    Map<String, StringBuilder> copy = new TreeMap<>();
    found.forEach((id, text) -> copy.put(id, new StringBuilder(text)));
    return compare(format, tei, copy);
  }

  private static List<Diagnostic> compare(
      String format, byte[] tei, Map<String, StringBuilder> found) {
    List<Diagnostic> breaches = new ArrayList<>();
    try {
      Restorer.flows(tei)
          .forEach(
              (id, text) -> {
                if (!id.matches("h\\d+") && !id.equals(Restorer.LINES)) {
                  String published = fold(found.getOrDefault(id, new StringBuilder()));
                  compare(format, id, fold(text), published, breaches);
                }
              });
    } catch (SAXException e) {
      breaches.add(Diagnostic.of(Code.T601, "L6: the TEI is not well-formed: " + e.getMessage()));
    }
    return breaches;
  }

  private static void compare(
      String format, String id, String wanted, String published, List<Diagnostic> breaches) {
    if (wanted.equals(published)) {
      return;
    }
    int at = 0;
    while (at < wanted.length()
        && at < published.length()
        && wanted.charAt(at) == published.charAt(at)) {
      at++;
    }
    breaches.add(
        Diagnostic.of(
            Code.T601,
            "L6: the text of the "
                + format
                + " differs in "
                + id
                + ": “"
                + around(wanted, at)
                + "” reads “"
                + around(published, at)
                + "”"));
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - 20), Math.min(text.length(), at + 20));
  }

  private static String fold(CharSequence text) {
    return BLANKS.matcher(UNPRINTED.matcher(text).replaceAll("")).replaceAll(" ").strip();
  }

  private static void walk(Node node, String stream, Map<String, StringBuilder> found) {
    if (node instanceof TextNode text) {
      found.computeIfAbsent(stream, id -> new StringBuilder()).append(text.getWholeText());
      return;
    }
    String own = stream;
    if (node instanceof Element element) {
      if (element.hasAttr("data-generated")) {
        return;
      }
      own = element.hasAttr("data-stream") ? element.attr("data-stream") : stream;
    }
    for (Node child : node.childNodes()) {
      walk(child, own, found);
    }
  }
}
