package org.colloquy.publish;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FopFactory;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.DiagnosticSink;
import org.colloquy.font.FontFaces;
import org.colloquy.prepress.CoverSheet;
import org.colloquy.prepress.Isbn;
import org.colloquy.prepress.PdfFlavour;

/** The cover of a book from its header: what it needs and may lack. For one cover. */
final class CoverOutput {
  private final Stylesheets stylesheets;
  private final TeiTree tei;
  private final PdfSettings settings;
  private final CoverSheet sheet;

  CoverOutput(Stylesheets stylesheets, TeiTree tei, PdfSettings settings, CoverSheet sheet) {
    this.stylesheets = stylesheets;
    this.tei = tei;
    this.settings = settings;
    this.sheet = sheet;
  }

  /** Returns the kind of PDF; says what is wrong with the colours asked for. */
  PdfFlavour flavour(DiagnosticSink sink) {
    CoverStyle style = CoverStyle.of(settings.book(), message -> lacks(message, sink));
    return CoverRun.flavour(sheet, style);
  }

  byte[] make(FopFactory engine, FontFaces faces, DiagnosticSink sink)
      throws IOException, FOPException, SaxonApiException, PublishException {
    CoverStyle style =
        CoverStyle.of(settings.book(), message -> {}); // told when asked for the kind
    Optional<Isbn> isbn = isbn(sink);
    boolean hasAbstract = exists("abstract");
    if (settings.book().value("blurb").isEmpty() && !hasAbstract) {
      lacks("no blurb and no abstract: the back stays empty", sink);
    }
    return new CoverRun(stylesheets, faces, tei, settings, sheet, style, isbn).run(engine, sink);
  }

  private void lacks(String message, DiagnosticSink sink) {
    sink.report(Diagnostic.of(Code.P845, tei.name() + ": " + message));
  }

  private boolean exists(String name) {
    return tei.document()
        .select(Steps.descendant("teiHeader").then(Steps.descendant(name)))
        .anyMatch(node -> !node.getStringValue().isBlank());
  }

  private Optional<Isbn> isbn(DiagnosticSink sink) throws PublishException {
    Optional<String> number =
        tei.document()
            .select(Steps.descendant("publicationStmt").then(Steps.child("idno")))
            .filter(CoverOutput::isIsbn)
            .map(XdmNode::getStringValue)
            .findFirst();
    if (number.isEmpty()) {
      lacks("no ISBN: the barcode's field stays white", sink);
      return Optional.empty();
    }
    try {
      return Optional.of(Isbn.parse(number.get()));
    } catch (IllegalArgumentException e) {
      throw new PublishException(
          List.of(Diagnostic.of(Code.V771, tei.name() + ": " + e.getMessage())), e);
    }
  }

  private static boolean isIsbn(XdmNode idno) {
    return "ISBN".equals(String.valueOf(idno.attribute("type")).toUpperCase(Locale.ROOT));
  }
}
