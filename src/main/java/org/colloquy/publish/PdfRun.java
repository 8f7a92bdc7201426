package org.colloquy.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import net.sf.saxon.s9api.SAXDestination;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import org.apache.fop.Version;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.area.PageViewport;
import org.colloquy.diagnostic.DiagnosticSink;

/** One document on its way through the layout engine. */
final class PdfRun {
  private static final String STYLESHEET = "fo/fo.xsl";
  private static final String FAMILY = "Noto Serif";
  private static final String ENGINE = "Apache FOP " + Version.getVersion();

  private final Stylesheets stylesheets;
  private final FopFactory engine;
  private final GlyphCheck glyphs;
  private final TeiTree tei;
  private final PdfSettings settings;
  private final DiagnosticSink sink;
  private final PageNumbers numbers = new PageNumbers();
  private int pages;

  PdfRun(
      Stylesheets stylesheets,
      FopFactory engine,
      GlyphCoverage coverage,
      TeiTree tei,
      PdfSettings settings,
      DiagnosticSink sink) {
    this.stylesheets = stylesheets;
    this.engine = engine;
    this.glyphs = new GlyphCheck(coverage);
    this.tei = tei;
    this.settings = settings;
    this.sink = sink;
  }

  PdfBook run() throws IOException, FOPException, SaxonApiException, PublishException {
    var pdf = new ByteArrayOutputStream(1 << 17);
    var fo = new ByteArrayOutputStream(1 << 17);
    FOUserAgent agent = engine.newFOUserAgent();
    agent.setProducer(ENGINE);
    agent.setCreator(settings.program());
    agent.setCreationDate(Date.from(settings.date().orElse(Instant.EPOCH)));
    var handler = new BookHandler(agent, pdf);
    agent.setFOEventHandlerOverride(handler);
    Fop fop = engine.newFop(MimeConstants.MIME_PDF, agent, pdf);
    Serializer copy = stylesheets.processor().newSerializer(fo);
    copy.setOutputProperty(Serializer.Property.ENCODING, "UTF-8");
    var filter = new FoFilter(fop.getDefaultHandler(), copy.getContentHandler(), numbers, glyphs);
    agent.getEventBroadcaster().addEventListener(new LayoutEvents(tei.name(), sink, filter::idAt));
    var furniture = new PageFurniture(filter, numbers);
    var setter = new LineSetter(handler.fonts(), FAMILY);
    handler.onPage(page -> take(page, furniture, setter));
    transform(filter);
    glyphs.report(tei.name(), sink);
    byte[] finished = PdfFinish.finish(pdf.toByteArray(), settings.date().isPresent());
    return new PdfBook(finished, fo.toByteArray(), pages);
  }

  private void transform(FoFilter filter) throws PublishException {
    try {
      stylesheets.transform(STYLESHEET, tei, parameters(), new SAXDestination(filter), sink);
    } catch (PublishException e) {
      if (pages > settings.maxPages()) {
        throw PdfOutput.tooLong(tei, "more than " + settings.maxPages() + " pages", e);
      }
      throw e;
    }
  }

  private void take(PageViewport page, PageFurniture furniture, LineSetter setter) {
    if (++pages > settings.maxPages()) {
      throw new TooManyPages();
    }
    furniture.dress(page, pages, setter);
  }

  private Map<String, String> parameters() {
    return Map.of(
        "source-file", settings.sourceFile(),
        "source-sha256", settings.sourceSha256(),
        "fidelity", settings.fidelity(),
        "program", settings.program(),
        "engine", ENGINE,
        "typeface", FAMILY,
        "families", FAMILY);
  }
}
