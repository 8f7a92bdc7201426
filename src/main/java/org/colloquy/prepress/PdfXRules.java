package org.colloquy.prepress;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.colloquy.diagnostic.Code;

/**
 * What PDF/X-1a:2001 (ISO 15930-1) and PDF/X-3:2003 (ISO 15930-6) ask of the file as a whole, and
 * the little that every printer asks. Stateless.
 */
final class PdfXRules {
  /** Actions and other things of the catalogue that have no place in a file for print. */
  private static final Map<String, String> ACTIVE =
      new TreeMap<>(
          Map.of(
              "AA", "actions",
              "AcroForm", "a form",
              "Collection", "a portfolio",
              "OCProperties", "layers"));

  private PdfXRules() {}

  /**
   * Returns the kind of PDF by which a file is judged: the printer's, if he insists on it or the
   * file says that it is PDF/X; else any.
   */
  static PdfFlavour asked(PDDocument document, Printer printer) {
    boolean says =
        document.getDocumentInformation().getCustomMetadataValue("GTS_PDFXVersion") != null;
    return printer.insists() || says ? printer.flavour() : PdfFlavour.PLAIN;
  }

  /** Checks a file; one that need not be PDF/X only for what no printer takes. */
  static void check(PDDocument document, PdfFlavour flavour, Faults faults) throws IOException {
    COSDictionary catalogue = document.getDocumentCatalog().getCOSObject();
    ACTIVE.forEach(
        (key, words) -> {
          if (catalogue.containsKey(COSName.getPDFName(key))) {
            faults.add(Code.P841, words);
          }
        });
    COSDictionary names = catalogue.getCOSDictionary(COSName.NAMES);
    if (names != null && names.containsKey(COSName.getPDFName("JavaScript"))) {
      faults.add(Code.P841, "a script");
    }
    if (names != null && names.containsKey(COSName.getPDFName("EmbeddedFiles"))) {
      faults.add(Code.P841, "files inside the file");
    }
    if (flavour.isX()) {
      if (catalogue.containsKey(COSName.OPEN_ACTION)) {
        faults.add(Code.P841, "an action on opening");
      }
      marks(document, flavour, faults);
      intent(document, faults);
      PdfXObjects.check(document, faults);
    }
  }

  private static void marks(PDDocument document, PdfFlavour flavour, Faults faults) {
    PDDocumentInformation information = document.getDocumentInformation();
    String version = information.getCustomMetadataValue("GTS_PDFXVersion");
    boolean right = flavour == PdfFlavour.X1A ? isX1a(information) : isX(version);
    if (!right) {
      String wanted = flavour == PdfFlavour.X1A ? "PDF/X-1a" : "PDF/X";
      faults.add(Code.P841, "says it is " + version + ", not " + wanted);
    }
    float most = flavour == PdfFlavour.X1A && "PDF/X-1:2001".equals(version) ? 1.3f : 1.4f;
    if (document.getVersion() > most) {
      faults.add(Code.P841, "is PDF " + document.getVersion() + ", above " + most);
    }
    if (information.getTitle() == null) {
      faults.add(Code.P841, "no title");
    }
    if (information.getCreationDate() == null || information.getModificationDate() == null) {
      faults.add(Code.P841, "no dates");
    }
    if (!List.of("True", "False").contains(String.valueOf(information.getTrapped()))) {
      faults.add(Code.P841, "does not say whether it is trapped");
    }
    if (document.getDocument().getDocumentID() == null) {
      faults.add(Code.P841, "no file id");
    }
  }

  /** The edition of 2001 names its level beside its version, that of 2003 in it. */
  private static boolean isX1a(PDDocumentInformation information) {
    String version = String.valueOf(information.getCustomMetadataValue("GTS_PDFXVersion"));
    String level = information.getCustomMetadataValue("GTS_PDFXConformance");
    return version.equals("PDF/X-1a:2003")
        || (version.equals("PDF/X-1:2001") && "PDF/X-1a:2001".equals(level));
  }

  private static boolean isX(String version) {
    return version != null && version.matches("PDF/X-(1a|3):2003|PDF/X-(1|3):200[12]");
  }

  private static void intent(PDDocument document, Faults faults) throws IOException {
    List<PDOutputIntent> intents = document.getDocumentCatalog().getOutputIntents();
    if (intents.size() != 1) {
      faults.add(Code.P841, intents.size() + " output intents, where one is asked for");
      return;
    }
    PDOutputIntent intent = intents.get(0);
    COSStream profile = intent.getCOSObject().getCOSStream(COSName.DEST_OUTPUT_PROFILE);
    if (!"GTS_PDFX".equals(intent.getCOSObject().getNameAsString(COSName.S))) {
      faults.add(Code.P841, "the output intent is not one of PDF/X");
    }
    if (intent.getOutputConditionIdentifier() == null) {
      faults.add(Code.P841, "the output intent names no condition");
    }
    if (profile != null && !isForOutput(profile)) {
      faults.add(Code.P841, "the profile of the output intent is not a printer's");
    } else if (profile == null && intent.getRegistryName() == null) {
      faults.add(Code.P841, "the output intent has no profile, and no registry for its condition");
    }
  }

  /** The class of a profile stands at its twelfth byte. */
  private static boolean isForOutput(COSStream profile) throws IOException {
    byte[] head = profile.createInputStream().readNBytes(16);
    return head.length == 16 && new String(head, 12, 4, StandardCharsets.US_ASCII).equals("prtr");
  }
}
