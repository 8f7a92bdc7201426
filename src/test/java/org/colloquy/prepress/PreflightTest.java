package org.colloquy.prepress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.prepress.PressFile.draw;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDLab;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroupAttributes;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults are planted one by one in a file that has none, made without our engine. */
class PreflightTest {
  private static final Printers PRINTERS = Printers.read();

  private static List<Diagnostic> check(String printer, byte[] pdf) {
    BookSpec spec = BookSpec.of(PRINTERS.find(printer).orElseThrow(), Trim.HOUSE);
    return Preflight.check("book.pdf", pdf, spec);
  }

  private static void assertOnly(Code code, String words, PressFile.Fault fault) throws Exception {
    assertThat(check("ingramspark", PressFile.with(fault)))
        .singleElement()
        .satisfies(found -> assertThat(found.code()).isEqualTo(code))
        .satisfies(found -> assertThat(found.message()).contains(words));
  }

  @Test
  void aFaultlessFileHasNoFault() throws Exception {
    assertThat(check("ingramspark", PressFile.with((document, page) -> {}))).isEmpty();
  }

  @Test
  void aFontEmbeddedWholeIsANote() throws Exception {
    byte[] pdf =
        PressFile.with(
            (document, page) -> PressFile.words(document, page, PressFile.font(document, false)));
    assertThat(check("ingramspark", pdf))
        .singleElement()
        .satisfies(found -> assertThat(found.code()).isEqualTo(Code.P833))
        .satisfies(found -> assertThat(found.severity()).isEqualTo(Severity.INFO));
  }

  @Test
  void aHairlineIsFound() throws Exception {
    assertOnly(
        Code.P847,
        "a line of 0.10 points, thinner than 0.25: p. 5",
        (document, page) ->
            draw(
                document,
                page,
                content -> {
                  content.setLineWidth(.1f);
                  content.moveTo(100, 200);
                  content.lineTo(200, 200);
                  content.stroke();
                }));
  }

  @Test
  void aThinAreaIsAHairlineToo() throws Exception {
    assertOnly(
        Code.P847,
        "a line of 0.20 points",
        (document, page) ->
            draw(
                document,
                page,
                content -> {
                  content.addRect(100, 200, 100, .2f);
                  content.fill();
                }));
  }

  @Test
  void inkAtTheEdgeThatDoesNotBleedIsFound() throws Exception {
    assertOnly(
        Code.P846,
        "ink reaches the trimmed edge and does not bleed over it by 0.125 inches: p. 5",
        (document, page) -> bar(document, page, 400, 32));
  }

  @Test
  void inkThatBleedsIsNoFault() throws Exception {
    byte[] pdf =
        PressFile.with(
            (document, page) -> {
              for (PDPage each : document.getPages()) {
                each.setMediaBox(new PDRectangle(0, 0, 441, 648));
                each.setBleedBox(new PDRectangle(0, 0, 441, 648));
              }
              bar(document, page, 400, 41);
            });
    assertThat(check("ingramspark", pdf)).isEmpty();
  }

  @Test
  void roomForABleedThatNothingUsesIsFound() throws Exception {
    assertOnly(
        Code.P846,
        "room for a bleed where nothing bleeds: p. 1–18",
        (document, page) -> {
          for (PDPage each : document.getPages()) {
            each.setMediaBox(new PDRectangle(0, 0, 441, 648));
            each.setBleedBox(new PDRectangle(0, 0, 441, 648));
          }
        });
  }

  private static void bar(PDDocument document, PDPage page, float x, float width) throws Exception {
    draw(
        document,
        page,
        content -> {
          content.addRect(x, 300, width, 20);
          content.fill();
        });
  }

  @Test
  void aPictureWithTooMuchInkIsFound() throws Exception {
    assertOnly(
        Code.P835,
        "361 % of ink, where 240 %",
        (document, page) -> {
          byte[] dots = new byte[300 * 300 * 4];
          java.util.Arrays.fill(dots, (byte) 230);
          var picture =
              new PDImageXObject(
                  document,
                  new ByteArrayInputStream(dots),
                  null,
                  300,
                  300,
                  8,
                  PDDeviceCMYK.INSTANCE);
          draw(document, page, content -> content.drawImage(picture, 150, 320, 72, 72));
        });
  }

  @Test
  void aPictureInRedGreenAndBlueIsFound() throws Exception {
    assertOnly(
        Code.P834,
        "rgb colour",
        (document, page) -> {
          var picture = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
          var image = LosslessFactory.createFromImage(document, picture);
          image.setColorSpace(org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB.INSTANCE);
          draw(document, page, content -> content.drawImage(image, 150, 320, 72, 72));
        });
  }

  @Test
  void aColourWithAProfileOfItsOwnIsFound() throws Exception {
    assertThat(
            check(
                "ingramspark",
                PressFile.with(
                    (document, page) ->
                        draw(
                            document,
                            page,
                            content -> {
                              var lab = new PDLab();
                              content.setNonStrokingColor(
                                  new org.apache.pdfbox.pdmodel.graphics.color.PDColor(
                                      new float[] {50, 0, 0}, lab));
                            }))))
        .extracting(Diagnostic::message)
        .contains("book.pdf: colour with a profile of its own: p. 5");
  }

  @Test
  void aTransparencyGroupIsFound() throws Exception {
    assertOnly(
        Code.P837,
        "a transparency group: p. 5",
        (document, page) ->
            page.getCOSObject()
                .setItem(COSName.GROUP, new PDTransparencyGroupAttributes().getCOSObject()));
  }

  @Test
  void aTrimmedPageOutsideItsBleedIsFound() throws Exception {
    assertOnly(
        Code.P832,
        "the bleed lies inside the trimmed page: p. 5",
        (document, page) -> page.setBleedBox(new PDRectangle(9, 9, 400, 600)));
  }

  @Test
  void aSheetOfAnotherSizeIsFound() throws Exception {
    assertOnly(
        Code.P832,
        "a sheet of another size than the first page's: p. 5",
        (document, page) -> page.setMediaBox(new PDRectangle(450, 666)));
  }

  @Test
  void aRotatedPageIsFound() throws Exception {
    assertThat(check("ingramspark", PressFile.with((document, page) -> page.setRotation(90))))
        .extracting(Diagnostic::message)
        .contains("book.pdf: a rotated page: p. 5");
  }

  @Test
  void aLastPageThatIsNotBlankIsFoundWhereThePrinterNeedsIt() throws Exception {
    PressFile.Fault printed =
        (document, page) ->
            PressFile.words(document, document.getPage(17), PressFile.font(document, true));
    assertOnly(Code.P839, "the last page is not blank", printed);
    assertThat(check("kdp", PressFile.with(printed)))
        .extracting(Diagnostic::message)
        .containsExactly("book.pdf: 18 pages; Amazon KDP takes 24 to 828");
  }

  @Test
  void aPaperHasItsOwnLimits() throws Exception {
    Printer kdp = PRINTERS.find("kdp").orElseThrow();
    var spec = new BookSpec(kdp, Trim.HOUSE, kdp.paper("standard-colour").orElseThrow());
    assertThat(Preflight.check("book.pdf", PressFile.with((document, page) -> {}), spec))
        .extracting(Diagnostic::message)
        .containsExactly("book.pdf: 18 pages; Amazon KDP takes 72 to 828 on standard-colour");
  }

  @ParameterizedTest
  @ValueSource(strings = {"OpenAction", "AA", "AcroForm", "OCProperties"})
  void whatActsInAFileIsFound(String key) throws Exception {
    assertThat(
            check(
                "ingramspark",
                PressFile.with(
                    (document, page) ->
                        document
                            .getDocumentCatalog()
                            .getCOSObject()
                            .setItem(COSName.getPDFName(key), new COSDictionary()))))
        .extracting(Diagnostic::code)
        .containsOnly(Code.P841);
  }

  @ParameterizedTest
  @ValueSource(strings = {"JavaScript", "EmbeddedFiles"})
  void scriptsAndFilesInsideAreFound(String key) throws Exception {
    assertOnly(
        Code.P841,
        key.equals("JavaScript") ? "a script" : "files inside the file",
        (document, page) -> {
          var names = new COSDictionary();
          names.setItem(COSName.getPDFName(key), new COSDictionary());
          document.getDocumentCatalog().getCOSObject().setItem(COSName.NAMES, names);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"TR", "HTP"})
  void transferFunctionsAndHalftonesAreFound(String key) throws Exception {
    assertOnly(
        Code.P841,
        key.equals("TR") ? "a transfer function" : "a halftone phase",
        (document, page) -> {
          var state = new COSDictionary();
          state.setItem(COSName.TYPE, COSName.EXT_G_STATE);
          state.setItem(COSName.getPDFName(key), new COSArray());
          page.getCOSObject().setItem(COSName.getPDFName("Planted"), state);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"OPI", "Alternates"})
  void picturesThatStandForOthersAreFound(String key) throws Exception {
    assertOnly(
        Code.P841,
        key.equals("OPI") ? "a picture to be fetched" : "a picture with others",
        (document, page) -> {
          var object = new COSStream();
          object.setItem(COSName.TYPE, COSName.XOBJECT);
          object.setItem(COSName.getPDFName(key), new COSDictionary());
          page.getCOSObject().setItem(COSName.getPDFName("Planted"), object);
        });
  }

  @Test
  void anOldWayOfPackingIsFound() throws Exception {
    assertOnly(
        Code.P841,
        "data packed as LZWDecode",
        (document, page) -> {
          var object = new COSStream();
          object.setItem(COSName.FILTER, COSName.LZW_DECODE);
          page.getCOSObject().setItem(COSName.getPDFName("Planted"), object);
        });
  }

  @Test
  void aMissingLevelIsFound() throws Exception {
    assertOnly(
        Code.P841,
        "says it is PDF/X-1:2001, not PDF/X-1a",
        (document, page) ->
            document.getDocumentInformation().setCustomMetadataValue("GTS_PDFXConformance", null));
  }

  @Test
  void aMissingOutputIntentIsFound() throws Exception {
    assertOnly(
        Code.P841,
        "0 output intents",
        (document, page) ->
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.OUTPUT_INTENTS));
  }

  @Test
  void aFileThatDoesNotSayWhetherItIsTrappedIsFound() throws Exception {
    assertOnly(
        Code.P841,
        "does not say whether it is trapped",
        (document, page) ->
            document.getDocumentInformation().getCOSObject().removeItem(COSName.TRAPPED));
  }

  @Test
  void aFileWithAPasswordIsRefused() throws Exception {
    assertOnly(
        Code.P843,
        "asks for a password",
        (document, page) ->
            document.protect(
                new StandardProtectionPolicy("owner", "user", new AccessPermission())));
  }

  @Test
  void aFileEncryptedWithoutPasswordIsFound() throws Exception {
    assertThat(
            check(
                "ingramspark",
                PressFile.with(
                    (document, page) ->
                        document.protect(
                            new StandardProtectionPolicy("owner", "", new AccessPermission())))))
        .extracting(Diagnostic::message)
        .contains("book.pdf: encrypted");
  }

  @Test
  void aBrokenPageIsNamedAndTheOthersAreRead() throws Exception {
    assertThat(
            check(
                "ingramspark",
                PressFile.with(
                    (document, page) -> {
                      page.getCOSObject()
                          .setItem(COSName.RESOURCES, new COSString("no dictionary"));
                      draw(document, document.getPage(6), content -> content.setLineWidth(0));
                      bar(document, document.getPage(6), 20, 10);
                    })))
        .extracting(Diagnostic::message)
        .anySatisfy(words -> assertThat(words).contains("ink nearer").contains("p. 7"));
  }

  @Test
  void aCutOffFileIsNotTaken() throws Exception {
    byte[] whole = PressFile.with((document, page) -> {});
    assertThat(check("kdp", java.util.Arrays.copyOf(whole, 900)))
        .extracting(Diagnostic::severity)
        .contains(Severity.ERROR);
  }

  @Test
  void anEmptyFileIsOneFault() {
    assertThat(check("kdp", new byte[0])).extracting(Diagnostic::code).containsExactly(Code.P843);
  }

  @Test
  void aSheetAsLargeAsAWallIsReadAllTheSame() throws Exception {
    assertThat(
            check(
                "ingramspark",
                PressFile.with(
                    (document, page) -> {
                      page.setMediaBox(new PDRectangle(14_400, 14_400));
                      page.setTrimBox(new PDRectangle(14_400, 14_400));
                    })))
        .extracting(Diagnostic::message)
        .contains("book.pdf: 200.000 x 200.000 inches instead of 6x9: p. 5");
  }

  @Test
  void aPrinterWhoTakesAnyPdfDoesNotAskForMarks() throws Exception {
    byte[] pdf =
        PressFile.with(
            (document, page) -> {
              var information = document.getDocumentInformation();
              information.setCustomMetadataValue("GTS_PDFXVersion", null);
              information.setTrapped(null);
              document.getDocumentCatalog().getCOSObject().removeItem(COSName.OUTPUT_INTENTS);
              document.getPages().forEach(each -> each.getCOSObject().removeItem(COSName.TRIM_BOX));
            });
    assertThat(check("kdp", pdf))
        .extracting(Diagnostic::message)
        .containsExactly("book.pdf: 18 pages; Amazon KDP takes 24 to 828");
    assertThat(check("ingramspark", pdf))
        .extracting(Diagnostic::code)
        .containsOnly(Code.P832, Code.P841);
  }
}
