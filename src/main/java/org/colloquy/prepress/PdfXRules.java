package org.colloquy.prepress;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.colloquy.diagnostic.Code;

/** The clauses of PDF/X-1a and PDF/X-3 (ISO 15930) about the file as a whole. */
final class PdfXRules {
  private PdfXRules() {}

  /**
   * Checks a file.
   *
   * @param found takes each breach with the words that name it
   */
  static void check(PDDocument document, PdfFlavour flavour, BiConsumer<Code, String> found)
      throws IOException {
    PDDocumentInformation information = document.getDocumentInformation();
    String version = information.getCustomMetadataValue("GTS_PDFXVersion");
    String wanted = flavour == PdfFlavour.X1A ? "PDF/X-1a" : "PDF/X-";
    if (version == null || !version.startsWith(wanted)) {
      found.accept(Code.P841, "says it is " + version + ", not " + wanted);
    }
    if (information.getTitle() == null) {
      found.accept(Code.P841, "no title");
    }
    if (information.getCreationDate() == null || information.getModificationDate() == null) {
      found.accept(Code.P841, "no dates");
    }
    if (!List.of("True", "False").contains(String.valueOf(information.getTrapped()))) {
      found.accept(Code.P841, "does not say whether it is trapped");
    }
    if (document.getDocument().getDocumentID() == null) {
      found.accept(Code.P841, "no file id");
    }
    if (document.isEncrypted()) {
      found.accept(Code.P841, "encrypted");
    }
    intent(document, found);
  }

  private static void intent(PDDocument document, BiConsumer<Code, String> found)
      throws IOException {
    List<PDOutputIntent> intents = document.getDocumentCatalog().getOutputIntents();
    if (intents.size() != 1) {
      found.accept(Code.P841, intents.size() + " output intents, where one is asked for");
      return;
    }
    COSDictionary intent = intents.get(0).getCOSObject();
    COSStream profile = intent.getCOSStream(COSName.DEST_OUTPUT_PROFILE);
    boolean registered = intents.get(0).getOutputConditionIdentifier() != null;
    if (profile == null && !registered) {
      found.accept(Code.P841, "the output intent names neither profile nor condition");
    } else if (profile != null && !isForOutput(profile)) {
      found.accept(Code.P841, "the profile of the output intent is not a printer's");
    }
  }

  /** The class of a profile stands at its twelfth byte. */
  private static boolean isForOutput(COSStream profile) throws IOException {
    byte[] head = profile.createInputStream().readNBytes(16);
    return new String(head, 12, 4, StandardCharsets.US_ASCII).equals("prtr");
  }
}
