package org.colloquy;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.diagnostic.DiagnosticSink;
import org.colloquy.diagnostic.Diagnostics;
import org.colloquy.fidelity.PrintFidelity;
import org.colloquy.fidelity.PublishedText;
import org.colloquy.prepress.BookSpec;
import org.colloquy.prepress.CoverCheck;
import org.colloquy.prepress.CoverSheet;
import org.colloquy.prepress.Preflight;
import org.colloquy.publish.HtmlOptions;
import org.colloquy.publish.HtmlOutput;
import org.colloquy.publish.PdfBook;
import org.colloquy.publish.PdfOutput;
import org.colloquy.publish.PdfSettings;
import org.colloquy.publish.PlainOutput;
import org.colloquy.publish.PublicationDate;
import org.colloquy.publish.PublishException;
import org.colloquy.publish.Stylesheets;
import org.colloquy.publish.Surroundings;
import org.colloquy.publish.TeiTree;

/**
 * Makes the outputs of editions. Style sheets and fonts are read when they are first needed, and
 * once. Thread-safe.
 */
final class Press {
  private final String version;
  private final int maxPages;
  private Stylesheets stylesheets;
  private HtmlOutput html;
  private PdfOutput pdf;

  Press(String version, int maxPages) {
    this.version = version;
    this.maxPages = maxPages;
  }

  private synchronized Stylesheets stylesheets() {
    if (stylesheets == null) {
      stylesheets = new Stylesheets();
    }
    return stylesheets;
  }

  /** Compiles the style sheets of page and book in the background. */
  void ahead() {
    var compiler =
        new Thread(
            () -> {
              stylesheets().compiled("html/html.xsl");
              stylesheets().compiled("fo/fo.xsl");
            },
            "style sheets");
    compiler.setDaemon(true);
    compiler.start();
  }

  private synchronized HtmlOutput html() {
    if (html == null) {
      html = new HtmlOutput(stylesheets());
    }
    return html;
  }

  private synchronized PdfOutput pdf() {
    if (pdf == null) {
      pdf = new PdfOutput(stylesheets());
    }
    return pdf;
  }

  /**
   * Renders an edition.
   *
   * @param edition its TEI, name and source
   * @param formats which outputs
   * @param around what stands round its pages
   * @param found takes what went wrong; an output with an error is not among the files
   * @return the files by name
   */
  Map<String, byte[]> render(
      Edition edition, Set<Format> formats, Surroundings around, Diagnostics found) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    TeiTree tree;
    try {
      tree = tree(edition);
    } catch (PublishException e) {
      e.diagnostics().forEach(found::report);
      return files;
    }
    if (formats.contains(Format.HTML)) {
      html(edition, formats, around, tree, files, found);
    }
    if (formats.contains(Format.PLAIN)) {
      plain(edition, tree, files, found);
    }
    if (formats.contains(Format.PDF)) {
      pdf(edition, around, tree, files, found);
    }
    return files;
  }

  private void html(
      Edition edition,
      Set<Format> formats,
      Surroundings around,
      TeiTree tree,
      Map<String, byte[]> files,
      Diagnostics found) {
    Set<HtmlOptions.Beside> beside = EnumSet.noneOf(HtmlOptions.Beside.class);
    if (formats.contains(Format.TEI)) {
      beside.add(HtmlOptions.Beside.TEI);
    }
    if (formats.contains(Format.PDF)) {
      beside.add(HtmlOptions.Beside.PDF);
    }
    if (formats.contains(Format.PLAIN)) {
      beside.add(HtmlOptions.Beside.PLAIN);
    }
    try {
      Map<String, byte[]> made =
          html()
              .render(
                  tree,
                  new HtmlOptions(
                      edition.name(),
                      around.language(),
                      edition.sourceName(),
                      edition.sourceSha256(),
                      edition.fidelity(),
                      beside,
                      edition.evidence()),
                  around,
                  found);
      files.putAll(made);
      PublishedText.html(edition.teiBytes(), HtmlOutput.pagesOfText(made)).forEach(found::report);
    } catch (PublishException e) {
      e.diagnostics().forEach(found::report);
    }
  }

  private void plain(Edition edition, TeiTree tree, Map<String, byte[]> files, Diagnostics found) {
    try {
      byte[] made = new PlainOutput(stylesheets()).render(tree, found);
      files.put(Format.PLAIN.fileName(edition.name()), made);
      PublishedText.plain(edition.teiBytes(), made).forEach(found::report);
    } catch (PublishException e) {
      e.diagnostics().forEach(found::report);
    }
  }

  private void pdf(
      Edition edition,
      Surroundings around,
      TeiTree tree,
      Map<String, byte[]> files,
      Diagnostics found) {
    try {
      PdfBook book = pdf().render(tree, settings(edition, tree, around), placed(edition, found));
      files.put(Format.PDF.fileName(edition.name()), book.pdf());
      PrintFidelity.check(edition.teiBytes(), book.fo(), book.pdf()).forEach(found::report);
    } catch (PublishException e) {
      e.diagnostics().forEach(found::report);
    }
  }

  /** Messages on characters get the line of the transcript. */
  private static DiagnosticSink placed(Edition edition, Diagnostics found) {
    return message -> found.report(edition.placed(message));
  }

  /**
   * Makes the PDF of an edition for a printer and reads it again by his rules.
   *
   * @return the file by name; none if it could not be made
   */
  Map<String, byte[]> print(
      Edition edition, Surroundings around, PrintOrder order, Diagnostics found) {
    return ordered(
        edition,
        around,
        order,
        found,
        (tree, settings, spec, files) -> {
          PdfBook book = pdf().print(tree, settings, spec, order.marks(), placed(edition, found));
          String file = edition.name() + "." + spec.printer().name() + ".pdf";
          files.put(file, book.pdf());
          PrintFidelity.check(edition.teiBytes(), book.fo(), book.proof()).forEach(found::report);
          Preflight.check(file, book.pdf(), spec).forEach(found::report);
        });
  }

  /**
   * Makes the cover of an edition for a printer and reads it again by his rules.
   *
   * @return the file by name; none if it could not be made
   */
  Map<String, byte[]> cover(
      Edition edition, Surroundings around, PrintOrder order, Diagnostics found) {
    return ordered(
        edition,
        around,
        order,
        found,
        (tree, settings, spec, files) -> {
          int pages =
              order.pages().isPresent()
                  ? order.pages().getAsInt()
                  : pdf().print(tree, settings, spec, false, new Diagnostics()).pages();
          Optional<CoverSheet> sheet = PrintCheck.sheet(spec, order, pages, found);
          if (sheet.isPresent()) {
            String file = edition.name() + "." + spec.printer().name() + ".cover.pdf";
            byte[] cover = pdf().cover(tree, settings, sheet.get(), found);
            files.put(file, cover);
            CoverCheck.check(file, cover, sheet.get()).forEach(found::report);
          }
        });
  }

  /** What is made for a printer, and put among the files. */
  private interface Printing {
    void make(TeiTree tree, PdfSettings settings, BookSpec spec, Map<String, byte[]> files)
        throws PublishException;
  }

  private Map<String, byte[]> ordered(
      Edition edition,
      Surroundings around,
      PrintOrder order,
      Diagnostics found,
      Printing printing) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    Optional<BookSpec> spec = PrintCheck.spec(order, around.style().book(), found);
    if (spec.isPresent()) {
      try {
        TeiTree tree = tree(edition);
        printing.make(tree, settings(edition, tree, around), spec.get(), files);
      } catch (PublishException e) {
        e.diagnostics().forEach(found::report);
      }
    }
    return files;
  }

  /** Returns the image files that the pages of an edition show. */
  List<String> images(Edition edition) {
    try {
      return HtmlOutput.images(tree(edition));
    } catch (PublishException e) {
      // What is no TEI has no pages.
      return List.of();
    }
  }

  private TeiTree tree(Edition edition) throws PublishException {
    return stylesheets().parse(edition.name() + ".tei.xml", edition.teiBytes());
  }

  private PdfSettings settings(Edition edition, TeiTree tree, Surroundings around) {
    return new PdfSettings(
        edition.sourceName(),
        edition.sourceSha256(),
        edition.fidelity(),
        "Colloquy " + version,
        PublicationDate.of(tree, Optional.ofNullable(System.getenv("SOURCE_DATE_EPOCH"))),
        maxPages,
        around.style().book(),
        around.originals());
  }

  /** Returns the formats asked for; all if none is. */
  static Set<Format> asked(Format... formats) {
    return formats.length == 0 ? EnumSet.allOf(Format.class) : EnumSet.copyOf(List.of(formats));
  }
}
