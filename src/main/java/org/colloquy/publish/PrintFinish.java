package org.colloquy.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.colloquy.font.FontFaces;
import org.colloquy.prepress.PdfFlavour;

/**
 * What a printer's file needs after layout: PDF/X-1a:2001 is PDF/X-3 in black and CMYK, without
 * device-independent colour, as PDF 1.3 and with other names; sheets begin at 0 and get marks or a
 * blank last page if asked; and the engine's random ids are taken out. For one file.
 */
final class PrintFinish {
  private static final String ENGINE_X3 = "PDF/X-3:2003";

  /** ISO 15930-1 names the version without the level, and the level in a key of its own. */
  private static final String X1 = "PDF/X-1:2001";

  private static final String X1A = "PDF/X-1a:2001";
  private static final String RANDOM = "uuid:[0-9a-f-]{36}";

  private final PdfFlavour flavour;
  private final boolean dated;
  private final FontFaces faces;

  private PrintFinish(PdfFlavour flavour, boolean dated, FontFaces faces) {
    this.flavour = flavour;
    this.faces = faces;
    this.dated = dated;
  }

  /**
   * A finished file.
   *
   * @param pdf its bytes
   * @param pages how many pages it has
   * @param proof the same with its structure, before anything was added to its pages
   */
  @SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
  record Finished(byte[] pdf, int pages, byte[] proof) {}

  /** What is done to the pages. */
  interface Pages {
    void change(PDDocument document) throws IOException;
  }

  /**
   * Returns the finished file.
   *
   * @param dated whether the creation date in it was asked for; only PDF/X keeps one that was not
   * @param faces those it is set in
   * @param sheet what is added to the pages
   */
  static Finished finish(
      byte[] pdf, PdfFlavour flavour, boolean dated, FontFaces faces, PrintSheet sheet)
      throws IOException {
    return finish(pdf, flavour, dated, faces, document -> add(document, sheet));
  }

  /** Returns the finished file with its pages changed. */
  static Finished finish(
      byte[] pdf, PdfFlavour flavour, boolean dated, FontFaces faces, Pages pages)
      throws IOException {
    var finish = new PrintFinish(flavour, dated, faces);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PdfFinish.letters(document, faces);
      byte[] proof = saved(document, pdf.length);
      untag(document);
      pages.change(document);
      CropMarks.toOrigin(document);
      return finish.finish(document, pdf.length, proof);
    }
  }

  /** A printer has no use for the structure, which was there to prove that nothing is lost. */
  private static void untag(PDDocument document) {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    catalog.removeItem(COSName.STRUCT_TREE_ROOT);
    catalog.removeItem(COSName.MARK_INFO);
    for (PDPage page : document.getPages()) {
      page.getCOSObject().removeItem(COSName.STRUCT_PARENTS);
      page.getCOSObject().removeItem(COSName.getPDFName("Tabs"));
    }
  }

  private static byte[] saved(PDDocument document, int size) throws IOException {
    var out = new ByteArrayOutputStream(size + 1024);
    document.save(out, CompressParameters.NO_COMPRESSION);
    return out.toByteArray();
  }

  private Finished finish(PDDocument document, int size, byte[] proof) throws IOException {
    if (flavour == PdfFlavour.X1A) {
      rename(document);
    }
    String metadata = metadata(document);
    document.getDocument().getTrailer().removeItem(COSName.ID);
    document.setDocumentId(PdfFinish.identity(document, metadata));
    return new Finished(saved(document, size), document.getNumberOfPages(), proof);
  }

  private static void add(PDDocument document, PrintSheet sheet) throws IOException {
    int last = document.getNumberOfPages() - 1;
    if (sheet.lastBlank() && last >= 0 && isPrinted(document.getPage(last))) {
      blank(document, document.getPage(last));
      blank(document, document.getPage(last));
    }
    if (sheet.marks() > 0) {
      CropMarks.draw(document, sheet.marks());
    }
  }

  /** The engine writes nothing but a state or two on a blank page. */
  private static boolean isPrinted(PDPage page) throws IOException {
    String content = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
    return content.contains("BT") || content.contains(" re") || content.contains(" Do");
  }

  private static void blank(PDDocument document, PDPage model) {
    var page = new PDPage(new PDRectangle(model.getMediaBox().getCOSArray()));
    page.setCropBox(model.getCropBox());
    page.setBleedBox(model.getBleedBox());
    page.setTrimBox(model.getTrimBox());
    document.addPage(page);
  }

  /**
   * Black text needs no colour space of its own; the name of the printing condition is registered;
   * PDF 1.3 is the newest the standard knows.
   */
  private static void rename(PDDocument document) {
    PDDocumentInformation information = document.getDocumentInformation();
    information.setCustomMetadataValue("GTS_PDFXVersion", X1);
    information.setCustomMetadataValue("GTS_PDFXConformance", X1A);
    for (PDPage page : document.getPages()) {
      COSDictionary spaces =
          page.getResources() == null
              ? null
              : page.getResources().getCOSObject().getCOSDictionary(COSName.COLORSPACE);
      if (spaces != null) {
        spaces.removeItem(COSName.getPDFName("DefaultRGB"));
      }
    }
    for (PDOutputIntent intent : document.getDocumentCatalog().getOutputIntents()) {
      intent.setOutputConditionIdentifier("FOGRA39");
      intent.setOutputCondition("Offset, ISO 12647-2, coated paper");
      intent.setRegistryName("http://www.color.org");
    }
    document.getDocumentCatalog().getCOSObject().removeItem(COSName.VERSION);
    document.getDocument().setVersion(1.3f);
  }

  private String metadata(PDDocument document) throws IOException {
    PDMetadata packet = document.getDocumentCatalog().getMetadata();
    String text = new String(packet.toByteArray(), StandardCharsets.UTF_8);
    text = FontMetadata.named(PdfFinish.undated(text, dated || flavour.isX()), faces.set());
    if (!dated) { // PDF/X must say when the file was made; the edition has no date all the same
      text = text.replaceAll("\\s*<dc:date>[^<]*</dc:date>", "");
    }
    if (flavour == PdfFlavour.X1A) {
      text = text.replace("<pdf:PDFVersion>1.4<", "<pdf:PDFVersion>1.3<");
      text = text.replace(property(ENGINE_X3), property(X1));
    }
    String named = text.replaceAll(RANDOM, "");
    UUID id = UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8));
    text = text.replaceAll(RANDOM, "uuid:" + id);
    if (!dated && !flavour.isX()) {
      PdfFinish.undate(document.getDocumentInformation());
    }
    packet.importXMPMetadata(text.getBytes(StandardCharsets.UTF_8));
    return text;
  }

  private static String property(String value) {
    return "<pdfxid:GTS_PDFXVersion>" + value + "</";
  }
}
