package org.colloquy.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import net.sf.saxon.s9api.SAXDestination;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.colloquy.diagnostic.DiagnosticSink;
import org.colloquy.font.FontFaces;
import org.colloquy.font.GlyphCheck;
import org.colloquy.prepress.Barcode;
import org.colloquy.prepress.CoverSheet;
import org.colloquy.prepress.Isbn;
import org.colloquy.prepress.PdfFlavour;
import org.xml.sax.helpers.DefaultHandler;

/** One cover on its way through the layout engine. */
final class CoverRun {
  private static final String STYLESHEET = "fo/cover.xsl";

  private final Stylesheets stylesheets;
  private final FontFaces faces;
  private final TeiTree tei;
  private final PdfSettings settings;
  private final CoverSheet sheet;
  private final CoverStyle style;
  private final Optional<Isbn> isbn;

  CoverRun(
      Stylesheets stylesheets,
      FontFaces faces,
      TeiTree tei,
      PdfSettings settings,
      CoverSheet sheet,
      CoverStyle style,
      Optional<Isbn> isbn) {
    this.stylesheets = stylesheets;
    this.faces = faces;
    this.tei = tei;
    this.settings = settings;
    this.sheet = sheet;
    this.style = style;
    this.isbn = isbn;
  }

  /** Colours must be profiled where a printer asks for no kind of PDF: PDF/X names a profile. */
  static PdfFlavour flavour(CoverSheet sheet, CoverStyle style) {
    PdfFlavour wanted = sheet.spec().printer().flavour();
    return wanted == PdfFlavour.PLAIN && style.ground().isPresent() ? PdfFlavour.X3 : wanted;
  }

  byte[] run(FopFactory engine, DiagnosticSink sink)
      throws IOException, FOPException, SaxonApiException, PublishException {
    var pdf = new ByteArrayOutputStream(1 << 16);
    var fo = new ByteArrayOutputStream(1 << 14);
    FOUserAgent agent = EngineSettings.agent(engine, settings);
    DefaultHandler handler;
    synchronized (engine) { // as PdfRun does
      handler = engine.newFop(MimeConstants.MIME_PDF, agent, pdf).getDefaultHandler();
    }
    Serializer copy = stylesheets.processor().newSerializer(fo);
    var glyphs = new GlyphCheck(faces);
    var filter =
        new FoFilter(
            new FaceSelector(handler, faces),
            copy.getContentHandler(),
            PageNumbers.fresh(),
            glyphs,
            new Pictures(Collections.emptyMap()));
    agent.getEventBroadcaster().addEventListener(new LayoutEvents(tei.name(), sink, filter::idAt));
    stylesheets.transform(STYLESHEET, tei, parameters(), new SAXDestination(filter), sink);
    glyphs.report(tei.name(), sink);
    return PrintFinish.finish(
            pdf.toByteArray(),
            flavour(sheet, style),
            settings.date().isPresent(),
            faces,
            this::boxes)
        .pdf();
  }

  /** The sheet is always as large as what bleeds; only what bleeds has a box for it. */
  private void boxes(PDDocument document) {
    PDPage page = document.getPage(0);
    PDRectangle media = page.getMediaBox();
    PDRectangle trim = sheet.trimmed(media);
    page.setTrimBox(trim);
    page.setBleedBox(style.ground().isPresent() ? media : trim);
  }

  private Map<String, Object> parameters() {
    return Map.of(
        "families", faces.set().text().name(),
        "sheet", lengths(),
        "colours", Map.of("ground", style.ground().orElse(""), "ink", style.ink()),
        "barcode", isbn.map(this::barcode).orElse(Map.of()),
        "blurb", settings.book().value("blurb"));
  }

  private Map<String, String> lengths() {
    var lengths = new HashMap<String, String>();
    lengths.put("width", points(sheet.width() * 72));
    lengths.put("height", points(sheet.height() * 72));
    lengths.put("bleed", points(sheet.cover().bleed() * 72));
    lengths.put("panel", points(sheet.spec().trim().width() * 72));
    lengths.put("spine", points(sheet.spine() * 72));
    lengths.put("clear", points(sheet.hasSpineText() ? sheet.cover().clear() * 72 : -1));
    lengths.put("field-width", points(sheet.cover().barcode().width() * 72));
    lengths.put("field-height", points(sheet.cover().barcode().height() * 72));
    lengths.put("field-edge", points(sheet.cover().barcode().edge() * 72));
    return lengths;
  }

  private Map<String, String> barcode(Isbn number) {
    Barcode code = Barcode.of(number, sheet.cover().barcode());
    var bars = new StringJoiner(" ");
    for (Barcode.Bar bar : code.bars()) {
      bars.add(points(bar.x())).add(points(bar.width())).add(points(bar.height()));
    }
    return Map.of(
        "isbn", number.printed(),
        "digits", number.digits(),
        "bars", bars.toString(),
        "width", points(code.width()),
        "height", points(code.height()),
        "bar-height", points(code.barHeight()),
        "module", points(code.module()));
  }

  private static String points(double length) {
    return String.format(Locale.ROOT, "%.3f", length);
  }
}
