package org.colloquy.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.citation.CitationStyles;
import org.colloquy.citation.Citations;
import org.colloquy.citation.EditionHeader;
import org.colloquy.citation.HeaderReader;
import org.colloquy.diagnostic.DiagnosticSink;

/**
 * Makes the HTML edition: a page, or several where it is long, with style sheet and scripts, which
 * open from a file.
 *
 * <p>Safe for concurrent use; the same TEI and options give the same bytes.
 */
public final class HtmlOutput {
  /** File name of the page. */
  public static final String PAGE = "index.html";

  /** File name of the evidence, written if there is any. */
  static final String EVIDENCE = "evidence.js";

  /** Bytes of the longest page that is not cut. */
  static final int LIMIT = 300_000;

  /** Bytes of text that a part is to have; one turn more may stand in it. */
  static final int PART = 200_000;

  /** The script of an edition in parts. */
  private static final String PARTS = "parts.js";

  private static final String STYLESHEET = "html/html.xsl";
  private static final String MAP_STYLE = "map.css";

  /** A path whose parts begin with no dot; the stylesheet shows the same. */
  private static final Pattern IMAGE_FILE =
      Pattern.compile(
          "([\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*/)*[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*\\.(?i:jpe?g|png|gif|webp|avif)");

  private static final Pattern NUMBERED =
      Pattern.compile("(part|register)-\\d+\\.html|words-\\d+\\.js");

  /** What the page loads from beside it. */
  private static final List<String> ASSETS =
      List.of("theme.css", "edition.css", "edition.js", "notes.js", "cite.js", "search.js");

  private final Stylesheets stylesheets;
  private final CitationStyles styles;

  /** Makes an output that uses the given stylesheets. */
  public HtmlOutput(Stylesheets stylesheets) {
    this(stylesheets, new CitationStyles());
  }

  private HtmlOutput(Stylesheets stylesheets, CitationStyles styles) {
    this.stylesheets = stylesheets;
    this.styles = styles;
  }

  /**
   * Renders an edition. A page of more than {@value #LIMIT} bytes is cut into parts of about
   * {@value #PART} bytes, {@code part-1.html} and so on; {@code index.html} then holds what stands
   * before the text, the contents and the register.
   *
   * @param messages takes what the stylesheets report, such as a pointer without a target
   * @return the files by name: the page, its style sheet, its scripts, the pages of the register,
   *     the citation for reference managers
   * @throws PublishException if the page cannot be made
   */
  public SortedMap<String, byte[]> render(TeiTree tei, HtmlOptions options, DiagnosticSink messages)
      throws PublishException {
    return render(tei, options, Surroundings.NONE, messages);
  }

  /**
   * Renders an edition in a house style, and as part of a site.
   *
   * @throws PublishException also if the editors' own stylesheet fails, or takes away what protects
   *     the pages
   */
  public SortedMap<String, byte[]> render(
      TeiTree tei, HtmlOptions options, Surroundings around, DiagnosticSink messages)
      throws PublishException {
    var output = new HtmlOutput(stylesheets.with(STYLESHEET, around.style().xslt()), styles);
    SortedMap<String, byte[]> files = output.made(tei, options, around, messages);
    PagePolicy.check(files);
    around.files(files);
    return Collections.unmodifiableSortedMap(files);
  }

  private SortedMap<String, byte[]> made(
      TeiTree tei, HtmlOptions options, Surroundings around, DiagnosticSink messages)
      throws PublishException {
    EditionHeader header = HeaderReader.read(tei.document());
    String language = options.language().isEmpty() ? header.language() : options.language();
    Citations citations = styles.cite(header, language.replaceFirst("-.*", ""));
    Optional<EditionMap> map = EditionMap.of(tei, options, stylesheets);
    Map<String, Object> parameters = new LinkedHashMap<>(options.parameters());
    parameters.put("citations", CitationFiles.json(citations));
    parameters.putAll(PlaceFigure.parameter(map.map(EditionMap::figure)));
    parameters.putAll(around.parameter(stylesheets.processor()));
    SortedMap<String, byte[]> files = made(tei, parameters, 1, messages);
    int length = files.get(PAGE).length;
    if (length > LIMIT) {
      // What the stylesheets report of the text they have reported with the one page.
      files = made(tei, parameters, (length + PART - 1) / PART, message -> {});
      files.put(PARTS, asset(PARTS));
    }
    if (map.isPresent()) {
      files.put(EditionMap.FILE, map.get().file(messages));
      files.put(MAP_STYLE, asset(MAP_STYLE));
    }
    files.putAll(CitationFiles.of(citations));
    for (String asset : ASSETS) {
      files.put(asset, asset(asset));
    }
    if (!options.evidence().isEmpty()) {
      files.put(EVIDENCE, EvidenceFile.write(options.evidence()));
    }
    return files;
  }

  /**
   * Returns the image files of the original that the pages show: paths below the folder of the
   * pages, none of which leads out of it.
   */
  public static List<String> images(TeiTree tei) {
    return HeaderReader.read(tei.document()).images().stream()
        .filter(path -> IMAGE_FILE.matcher(path).matches())
        .distinct()
        .toList();
  }

  /** Returns whether a file is a part of a long edition or its register, or the words of one. */
  public static boolean isNumbered(String fileName) {
    return NUMBERED.matcher(fileName).matches();
  }

  /** Returns the pages that hold the text, in its order, of the files of an edition. */
  public static List<byte[]> pagesOfText(Map<String, byte[]> files) {
    return Stream.concat(
            Stream.of(PAGE), IntStream.iterate(1, n -> n + 1).mapToObj(n -> "part-" + n + ".html"))
        .map(files::get)
        .takeWhile(Objects::nonNull)
        .toList();
  }

  private SortedMap<String, byte[]> made(
      TeiTree tei, Map<String, ?> given, int parts, DiagnosticSink messages)
      throws PublishException {
    Map<String, Object> parameters = new LinkedHashMap<>(given);
    parameters.put("parts", parts);
    return stylesheets.files(STYLESHEET, tei, parameters, messages);
  }

  private static byte[] asset(String name) {
    try (InputStream stream = JarResolver.stream("css/" + name)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
