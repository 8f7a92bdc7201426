package org.colloquy.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.colloquy.prepress.PdfFlavour;

/**
 * What a printer's file needs after layout: PDF/X-1a is PDF/X-3 without device-independent colour
 * and with another name; and the engine's random ids are taken out. For one file.
 */
final class PrintFinish {
  private static final String X1A = "PDF/X-1a:2003";
  private static final String RANDOM = "uuid:[0-9a-f-]{36}";

  private PrintFinish() {}

  /**
   * Returns the finished file.
   *
   * @param dated whether the creation date in it was asked for; only PDF/X keeps one that was not
   * @param letters what ligatures stand for, as {@link ToUnicode} takes it
   */
  static byte[] finish(
      byte[] pdf,
      PdfFlavour flavour,
      boolean dated,
      Map<String, SortedMap<Integer, String>> letters)
      throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      if (flavour == PdfFlavour.X1A) {
        rename(document);
      }
      ToUnicode.spell(document, letters);
      String metadata = metadata(document, flavour, dated);
      document.getDocument().getTrailer().removeItem(COSName.ID);
      document.setDocumentId(PdfFinish.identity(document, metadata));
      var out = new ByteArrayOutputStream(pdf.length + 1024);
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    }
  }

  /**
   * Black text needs no colour space of its own; the name of the printing condition is registered.
   */
  private static void rename(PDDocument document) {
    document.getDocumentInformation().setCustomMetadataValue("GTS_PDFXVersion", X1A);
    for (PDPage page : document.getPages()) {
      COSDictionary spaces =
          page.getResources().getCOSObject().getCOSDictionary(COSName.COLORSPACE);
      if (spaces != null) {
        spaces.removeItem(COSName.getPDFName("DefaultRGB"));
      }
    }
    for (PDOutputIntent intent : document.getDocumentCatalog().getOutputIntents()) {
      intent.setOutputConditionIdentifier("FOGRA39");
      intent.setRegistryName("http://www.color.org");
    }
  }

  private static String metadata(PDDocument document, PdfFlavour flavour, boolean dated)
      throws IOException {
    PDMetadata packet = document.getDocumentCatalog().getMetadata();
    String text = new String(packet.toByteArray(), StandardCharsets.UTF_8);
    text = PdfFinish.undated(text, dated || flavour.isX());
    if (flavour == PdfFlavour.X1A) {
      text = text.replace("PDF/X-3:2003", X1A);
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
}
