package org.colloquy.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.SAXDestination;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.area.PageViewport;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.DiagnosticSink;
import org.colloquy.font.FaceRuns;
import org.colloquy.font.FontFaces;
import org.colloquy.font.FontSet;
import org.colloquy.font.GlyphCheck;
import org.xml.sax.helpers.DefaultHandler;

/** One document on its way through the layout engine. */
final class PdfRun {
  private static final String STYLESHEET = "fo/fo.xsl";

  private static final Pattern CITATION =
      Pattern.compile("<fo:page-number-citation\\b[^>]*\\bref-id=\"([^\"]*)\"[^>]*/>");

  private final Stylesheets stylesheets;
  private final FopFactory engine;
  private final FontFaces faces;
  private final GlyphCheck glyphs;
  private final PdfJob job;
  private final DiagnosticSink sink;
  private final PageNumbers numbers;
  private final Pictures pictures;
  private int pages;

  PdfRun(
      Stylesheets stylesheets,
      FopFactory engine,
      FontFaces faces,
      PdfJob job,
      PageNumbers numbers,
      Pictures pictures,
      DiagnosticSink sink) {
    this.stylesheets = stylesheets;
    this.engine = engine;
    this.faces = faces;
    this.glyphs = new GlyphCheck(faces);
    this.job = job;
    this.numbers = numbers;
    this.pictures = pictures;
    this.sink = sink;
  }

  /**
   * Lays the document out.
   *
   * @param painted whether the pages are painted; if not, the PDF is none
   */
  PdfBook run(boolean painted)
      throws IOException, FOPException, SaxonApiException, PublishException {
    var pdf = new ByteArrayOutputStream(1 << 17);
    var fo = new ByteArrayOutputStream(1 << 17);
    FOUserAgent agent = EngineSettings.agent(engine, job.settings());
    BookHandler handler;
    synchronized (
        engine) { // whose configuration is a tree that two threads may not even read at once
      handler = new BookHandler(agent, pdf, painted);
    }
    agent.setFOEventHandlerOverride(handler);
    Fop fop = engine.newFop(MimeConstants.MIME_PDF, agent, pdf);
    Serializer copy = stylesheets.processor().newSerializer(fo);
    copy.setOutputProperty(Serializer.Property.ENCODING, "UTF-8");
    var filter =
        new FoFilter(
            new Hyphenations(
                new FaceSelector(fop.getDefaultHandler(), faces),
                engine.getHyphenationTreeCache(),
                job.settings().book().list("hyphenation"),
                this::undivided),
            painted ? copy.getContentHandler() : new DefaultHandler(),
            numbers,
            glyphs,
            pictures);
    agent
        .getEventBroadcaster()
        .addEventListener(new LayoutEvents(job.tei().name(), sink, filter::idAt));
    var furniture = new PageFurniture(filter, numbers, job.design().safe());
    var setter =
        new LineSetter(
            handler.fonts(), new FaceRuns(faces), faces.lining(), job.flavour().isForPrint());
    handler.onPage(page -> take(page, furniture, setter));
    transform(filter);
    glyphs.report(job.tei().name(), sink);
    byte[] cited = cited(fo.toString(UTF_8)).getBytes(UTF_8);
    return painted
        ? finished(pdf.toByteArray(), cited)
        : new PdfBook(new byte[0], cited, pages, new byte[0]);
  }

  private void undivided(String language, String id) {
    String where = id.isEmpty() ? "" : ", first in #" + id;
    String message = "%s: no hyphenation patterns for “%s”%s";
    sink.report(Diagnostic.of(Code.P804, message.formatted(job.tei().name(), language, where)));
  }

  /** Puts the numbers of pages where the engine was asked for them. */
  private String cited(String fo) {
    return CITATION
        .matcher(fo)
        .replaceAll(found -> Matcher.quoteReplacement(numbers.of(List.of(found.group(1)))));
  }

  private PdfBook finished(byte[] pdf, byte[] fo) throws IOException {
    boolean dated = job.settings().date().isPresent();
    if (!job.flavour().isForPrint()) {
      byte[] finished = PdfFinish.finish(pdf, dated, faces);
      return new PdfBook(finished, fo, pages, finished);
    }
    PrintFinish.Finished finished =
        PrintFinish.finish(pdf, job.flavour(), dated, faces, job.sheet());
    return new PdfBook(finished.pdf(), fo, finished.pages(), finished.proof());
  }

  private void transform(FoFilter filter) throws PublishException {
    try {
      stylesheets.transform(STYLESHEET, job.tei(), parameters(), new SAXDestination(filter), sink);
    } catch (PublishException e) {
      if (pages > job.settings().maxPages()) {
        throw PdfOutput.tooLong(job.tei(), "more than " + job.settings().maxPages() + " pages", e);
      }
      throw e;
    }
  }

  private void take(PageViewport page, PageFurniture furniture, LineSetter setter) {
    if (++pages > job.settings().maxPages()) {
      throw new TooManyPages();
    }
    furniture.dress(page, pages, setter);
  }

  private Map<String, Object> parameters() {
    return Map.ofEntries(
        Map.entry("source-file", job.settings().sourceFile()),
        Map.entry("source-sha256", job.settings().sourceSha256()),
        Map.entry("fidelity", job.settings().fidelity()),
        Map.entry("program", job.settings().program()),
        Map.entry("engine", EngineSettings.NAME),
        Map.entry("face", face(faces.set())),
        Map.entry("page", job.design().parameter()),
        Map.entry("options", options()),
        Map.entry("print", print()));
  }

  private static Map<String, String> face(FontSet set) {
    return Map.of(
        "title", set.title(),
        "families", set.text().name(),
        "sizes", set.size() + " " + set.small());
  }

  private Map<String, String> options() {
    BookStyle book = job.settings().book();
    return Map.of(
        "notes",
        book.notes().name().toLowerCase(Locale.ROOT),
        "lines",
        book.numbersLines() ? "5" : "",
        "pictures",
        pictures.paths());
  }

  private String print() {
    if (!job.flavour().isForPrint()) {
      return "";
    }
    return job.differs() ? "differs" : "same";
  }
}
