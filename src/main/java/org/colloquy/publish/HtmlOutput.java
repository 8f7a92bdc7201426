package org.colloquy.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.sf.saxon.s9api.Serializer;
import org.colloquy.diagnostic.DiagnosticSink;

/**
 * Makes the HTML edition: one page with its style sheet and scripts, which open from a file.
 *
 * <p>Safe for concurrent use; the same TEI and options give the same bytes.
 */
public final class HtmlOutput {
  /** File name of the page. */
  public static final String PAGE = "index.html";

  /** File name of the evidence, written if there is any. */
  static final String EVIDENCE = "evidence.js";

  /** What stands beside the page, and what the stylesheet calls it. */
  private static final Map<String, String> BESIDE =
      Map.of(
          "register.html", "register",
          "citation.bib", "bibtex",
          "citation.ris", "ris",
          "citation.csl.json", "csl");

  /** What the page loads from beside it. */
  private static final List<String> ASSETS =
      List.of("edition.css", "edition.js", "cite.js", "search.js");

  private final Stylesheets stylesheets;

  /** Makes an output that uses the given stylesheets. */
  public HtmlOutput(Stylesheets stylesheets) {
    this.stylesheets = stylesheets;
  }

  /**
   * Renders an edition.
   *
   * @param messages takes what the stylesheets report, such as a pointer without a target
   * @return the files by name: the page, its style sheet, its scripts, the page of the register,
   *     the citation for reference managers
   * @throws PublishException if the page cannot be made
   */
  public Map<String, byte[]> render(TeiTree tei, HtmlOptions options, DiagnosticSink messages)
      throws PublishException {
    Map<String, byte[]> files = new TreeMap<>();
    files.put(PAGE, made(tei, options.parameters(), Serialization.HTML, messages));
    for (Map.Entry<String, String> file : BESIDE.entrySet()) {
      Map<String, String> parameters = options.parameters();
      parameters.put("page", file.getValue());
      var kind = file.getKey().endsWith(".html") ? Serialization.HTML : Serialization.TEXT;
      // What the stylesheets report of the text they have reported with the page.
      files.put(file.getKey(), made(tei, parameters, kind, message -> {}));
    }
    for (String asset : ASSETS) {
      files.put(asset, asset(asset));
    }
    if (!options.evidence().isEmpty()) {
      files.put(EVIDENCE, EvidenceFile.write(options.evidence()));
    }
    return Collections.unmodifiableMap(files);
  }

  private enum Serialization {
    HTML,
    TEXT
  }

  private byte[] made(
      TeiTree tei, Map<String, String> parameters, Serialization kind, DiagnosticSink messages)
      throws PublishException {
    var bytes = new ByteArrayOutputStream();
    Serializer serializer = stylesheets.processor().newSerializer(bytes);
    if (kind == Serialization.TEXT) {
      serializer.setOutputProperty(Serializer.Property.METHOD, "text");
    }
    stylesheets.transform("html/html.xsl", tei, parameters, serializer, messages);
    return bytes.toByteArray();
  }

  private static byte[] asset(String name) {
    try (InputStream stream = JarResolver.stream("css/" + name)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
