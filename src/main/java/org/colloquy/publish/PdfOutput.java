package org.colloquy.publish;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.streams.Steps;
import org.apache.fop.Version;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FopFactory;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.DiagnosticSink;
import org.colloquy.diagnostic.Diagnostics;
import org.colloquy.diagnostic.Severity;
import org.colloquy.font.FontFaces;
import org.colloquy.font.FontSet;
import org.colloquy.font.FontSets;
import org.colloquy.prepress.BookSpec;
import org.colloquy.prepress.CoverSheet;
import org.colloquy.prepress.PdfFlavour;
import org.colloquy.prepress.Printer;

/**
 * TEI to PDF: for libraries PDF/A-2a and PDF/UA-1 in one file, linked and tagged; for printers what
 * each of them takes. The same bytes every time.
 *
 * <pre>{@code
 * var pdf = new PdfOutput(stylesheets);
 * PdfBook book = pdf.render(tei, PdfSettings.of("Colloquy 0.1.0"), diagnostics);
 * }</pre>
 *
 * <p>One pass: the engine lays out a part as soon as its formatting objects end, so the register,
 * which comes last, is written with the real page numbers of everything before it. Fonts and
 * configuration are read once. Safe for concurrent use; keep one for the life of the process.
 */
public final class PdfOutput {
  /** No page of ours holds more characters; what has more than this a page is surely too long. */
  private static final int CHARACTERS_ON_A_FULL_PAGE = 3000;

  /**
   * The first layout counts pages, the second names them, which may move a line; the third settles.
   */
  private static final int MOST_LAYOUTS = 5;

  /** What a page of talk holds, headings and notes among it. */
  private static final int CHARACTERS_ON_A_COMMON_PAGE = 2000;

  /** The first Java on which FOP 2.11 fails (JDK-8368356). */
  private static final int TOO_NEW = 25;

  private final Stylesheets stylesheets;
  private final int java;
  private final Map<FontSet, FontFaces> faces = new ConcurrentHashMap<>();
  private final Map<Engine, FopFactory> engines = new ConcurrentHashMap<>();
  private final FontSet standard = FontSets.read().standard();

  private record Engine(PdfFlavour flavour, FontSet set, List<String> exceptions) {}

  /** Kept so that the silence lasts: loggers are forgotten when nobody holds them. */
  private final List<Logger> silenced =
      Stream.of(
              "org.apache.fop",
              "org.apache.xmlgraphics",
              "org.apache.pdfbox",
              "org.apache.fontbox",
              "FOP")
          .map(Logger::getLogger)
          .toList();

  /** Reads fonts and configuration from the jar. */
  public PdfOutput(Stylesheets stylesheets) {
    this(stylesheets, Runtime.version().feature());
  }

  /** As on another Java, which is told by its number. */
  PdfOutput(Stylesheets stylesheets, int java) {
    this.stylesheets = stylesheets;
    this.java = java;
    silenced.forEach(logger -> logger.setLevel(Level.OFF)); // what they say comes as events
  }

  /**
   * Lays out an edition for libraries and readers.
   *
   * @param sink takes what is wrong with the pages but does not prevent them
   * @throws PublishException if the text is too long, or the engine gives up
   */
  public PdfBook render(TeiTree tei, PdfSettings settings, DiagnosticSink sink)
      throws PublishException {
    var design = PageDesign.of(settings.trim());
    return layOut(
        new PdfJob(tei, settings, PdfFlavour.LIBRARY, design, false, PrintSheet.NONE), sink);
  }

  /**
   * Lays out an edition for a printer. Its pages break as those of the library PDF if the size is
   * the house's: a wider gutter moves the text and does not change its measure.
   *
   * @param spec printer, size and paper; a size that the printer does not offer is reported
   * @param marks whether crop marks are wanted; a printer who takes none gets none
   * @param sink takes what is wrong with the pages but does not prevent them
   * @throws PublishException if the text is too long, or the engine gives up
   */
  public PdfBook print(
      TeiTree tei, PdfSettings settings, BookSpec spec, boolean marks, DiagnosticSink sink)
      throws PublishException {
    Printer printer = spec.printer();
    if (!printer.sizes().holds(spec.trim())) {
      report(sink, Code.P831, printer.title() + " does not offer the size " + spec.trim());
    }
    if (marks && !printer.marks()) {
      report(sink, Code.P848, printer.title() + " takes no crop marks; none are drawn");
    }
    var sheet =
        new PrintSheet(
            printer.pages().lastBlank(),
            marks && printer.marks() ? CropMarks.distance(printer.bleed().width() * 72) : 0);
    boolean differs = !spec.trim().isSameAs(settings.trim());
    var last = new AtomicReference<>(new Diagnostics());
    PdfBook book =
        GutterSearch.search(
            design -> {
              last.set(
                  new Diagnostics()); // what is wrong with a layout that is not kept is not told
              return layOut(
                  new PdfJob(tei, settings, printer.flavour(), design, differs, sheet), last.get());
            },
            characters(tei) / CHARACTERS_ON_A_COMMON_PAGE,
            pages -> PageDesign.of(spec, pages),
            () ->
                report(
                    sink,
                    Code.P849,
                    tei.name() + ": the inner margin did not settle; the widest is kept"));
    last.get().sorted().forEach(sink::report);
    return book;
  }

  private static void report(DiagnosticSink sink, Code code, String message) {
    sink.report(Diagnostic.of(code, message));
  }

  /**
   * Makes the cover of a printed book.
   *
   * @param sheet its measures
   * @param sink takes what is wrong or missing but does not prevent it
   * @return the PDF
   * @throws PublishException if the book's number is wrong, or the engine gives up
   */
  public byte[] cover(TeiTree tei, PdfSettings settings, CoverSheet sheet, DiagnosticSink sink)
      throws PublishException {
    refuseOnNewerJava(tei);
    var output = new CoverOutput(stylesheets, tei, settings, sheet);
    FontFaces fonts = faces(settings);
    try {
      return output.make(engine(output.flavour(sink), fonts, settings), fonts, sink);
    } catch (IOException | FOPException | SaxonApiException e) {
      throw gaveUp(tei, e);
    }
  }

  private PdfBook layOut(PdfJob job, DiagnosticSink sink) throws PublishException {
    refuseOnNewerJava(job.tei());
    refuseIfTooLong(job.tei(), job.settings().maxPages());
    FontFaces fonts = faces(job.settings());
    try {
      return settled(engine(job.flavour(), fonts, job.settings()), fonts, job, sink);
    } catch (IOException | FOPException | SaxonApiException e) {
      throw gaveUp(job.tei(), e);
    }
  }

  private FontFaces faces(PdfSettings settings) {
    return faces.computeIfAbsent(settings.book().fonts().orElse(standard), FontFaces::new);
  }

  private FopFactory engine(PdfFlavour flavour, FontFaces fonts, PdfSettings settings) {
    return engines.computeIfAbsent(
        new Engine(flavour, fonts.set(), settings.book().list("hyphenation")),
        e -> EngineSettings.engine(e.flavour(), fonts));
  }

  private static PublishException gaveUp(TeiTree tei, Exception cause) {
    Diagnostic found = Diagnostic.of(Code.P803, tei.name() + ": no PDF was made: " + cause);
    return new PublishException(List.of(found.withSeverity(Severity.ERROR)), cause);
  }

  private void refuseOnNewerJava(TeiTree tei) throws PublishException {
    if (java >= TOO_NEW) {
      String message =
          "%s: Apache FOP %s does not run on Java %d; use Java 17 or 21"
              .formatted(tei.name(), Version.getVersion(), java);
      throw new PublishException(List.of(Diagnostic.of(Code.P851, message)), null);
    }
  }

  /** Lays out again where the text refers to pages that come later, until all it says is true. */
  private PdfBook settled(FopFactory engine, FontFaces fonts, PdfJob job, DiagnosticSink sink)
      throws IOException, FOPException, SaxonApiException, PublishException {
    PageNumbers numbers = PageNumbers.fresh();
    boolean painted = !refers(job.tei());
    boolean grey = job.flavour().isForPrint();
    Pictures pictures = Pictures.of(job.tei(), job.settings().originals(), grey, sink);
    for (int round = 1; ; round++) {
      var found = new Diagnostics();
      PdfBook book =
          new PdfRun(stylesheets, engine, fonts, job, numbers, pictures, found).run(painted);
      if (painted && (numbers.isSettled() || round == MOST_LAYOUTS)) {
        if (!numbers.isSettled()) {
          String told = ": the pages referred to move whenever they are named";
          found.report(Diagnostic.of(Code.P803, job.tei().name() + told));
        }
        found.sorted().forEach(sink::report);
        return book;
      }
      numbers = numbers.again();
      painted = true;
    }
  }

  /** Returns whether the text refers to passages of itself, so that it takes two layouts. */
  private static boolean refers(TeiTree tei) {
    return Stream.of("ptr", "ref")
        .flatMap(name -> tei.document().select(Steps.descendant(name)))
        .map(link -> String.valueOf(link.attribute("target")))
        .anyMatch(target -> target.startsWith("#"));
  }

  /** A text that is surely too long is refused before the engine spends minutes on it. */
  private static void refuseIfTooLong(TeiTree tei, int maxPages) throws PublishException {
    long least = characters(tei) / CHARACTERS_ON_A_FULL_PAGE;
    if (least > maxPages) {
      throw tooLong(tei, "at least " + least + " pages, where " + maxPages + " are allowed", null);
    }
  }

  private static int characters(TeiTree tei) {
    return tei.document().getUnderlyingNode().getUnicodeStringValue().length32();
  }

  static PublishException tooLong(TeiTree tei, String how, Exception cause) {
    return new PublishException(
        List.of(Diagnostic.of(Code.P801, tei.name() + ": the PDF would have " + how)), cause);
  }
}
