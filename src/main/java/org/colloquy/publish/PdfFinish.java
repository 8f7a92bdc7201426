package org.colloquy.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.colloquy.font.FontFaces;

/**
 * What the layout engine leaves undone: PDF/UA-1 asks that notes have ids and link annotations say
 * where they lead; and the engine stamps every file with the clock. For one file.
 */
final class PdfFinish {
  /**
   * The engine's stamps; it also calls the moment of layout the edition's date if there is none.
   */
  private static final String STAMP = "\\s*<xmp:MetadataDate>[^<]*</xmp:MetadataDate>";

  private static final String DATES =
      STAMP
          + "|\\s*<xmp:(CreateDate|ModifyDate)>[^<]*</xmp:\\1>"
          + "|\\s*<dc:date>\\s*<rdf:Seq>\\s*<rdf:li>1970-01-01T00:00:00Z</rdf:li>\\s*</rdf:Seq>\\s*</dc:date>";

  private final boolean dated;
  private final FontFaces faces;
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private int notes;

  private PdfFinish(boolean dated, FontFaces faces) {
    this.dated = dated;
    this.faces = faces;
  }

  /**
   * Returns the finished file. Its id comes from its content.
   *
   * @param dated whether the creation date in it was asked for; otherwise it is taken out
   * @param faces those it is set in
   */
  static byte[] finish(byte[] pdf, boolean dated, FontFaces faces) throws IOException {
    return new PdfFinish(dated, faces).finish(pdf);
  }

  private byte[] finish(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      if (document.getDocumentCatalog().getStructureTreeRoot() != null) {
        elements(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
      }
      letters(document, faces);
      String metadata = undate(document);
      document.getDocument().getTrailer().removeItem(COSName.ID);
      document.setDocumentId(identity(document, metadata));
      var out = new ByteArrayOutputStream(pdf.length + 1024);
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    }
  }

  /** Makes text that can be searched of ligatures, and of marks that the engine shaped. */
  static void letters(PDDocument document, FontFaces faces) throws IOException {
    ToUnicode.spell(document, faces.letters());
    if (faces.set().shaping()) {
      MarkOrder.mend(document);
    }
  }

  private String undate(PDDocument document) throws IOException {
    PDMetadata packet = document.getDocumentCatalog().getMetadata();
    String metadata =
        FontMetadata.named(
            undated(new String(packet.toByteArray(), StandardCharsets.UTF_8), dated), faces.set());
    if (!dated) {
      undate(document.getDocumentInformation());
    }
    packet.importXMPMetadata(metadata.getBytes(StandardCharsets.UTF_8));
    return metadata;
  }

  /** Returns the metadata without the clock's stamp, and without dates if none was asked for. */
  static String undated(String metadata, boolean dated) {
    return metadata.replaceAll(dated ? STAMP : DATES, "");
  }

  /** Takes out the dates. */
  static void undate(PDDocumentInformation information) {
    information.getCOSObject().removeItem(COSName.CREATION_DATE);
    information.getCOSObject().removeItem(COSName.MOD_DATE);
  }

  /** A number that is the same for the same content: pages and metadata. */
  static long identity(PDDocument document, String metadata) throws IOException {
    long hash = metadata.hashCode();
    for (var page : document.getPages()) {
      for (var streams = page.getContentStreams(); streams.hasNext(); ) {
        try (var bytes = streams.next().getCOSObject().createRawInputStream()) {
          hash = hash * 1_000_003 + Arrays.hashCode(bytes.readAllBytes());
        }
      }
    }
    return hash;
  }

  /** Walks the structure elements under one. */
  private void elements(COSBase base) {
    COSBase item = base instanceof COSObject reference ? reference.getObject() : base;
    if (item instanceof COSArray array) {
      array.forEach(this::elements);
    } else if (item instanceof COSDictionary element && seen.add(element)) {
      String type = element.getNameAsString(COSName.S);
      if ("Note".equals(type) && !element.containsKey(COSName.ID)) {
        element.setString(COSName.ID, "note-" + ++notes);
      } else if ("Link".equals(type)) {
        describe(element.getDictionaryObject(COSName.K), element.getString(COSName.ALT, "link"));
      }
      elements(element.getItem(COSName.K));
    }
  }

  /** Gives the annotations among the kids of a link the words for where it leads. */
  private static void describe(COSBase kids, String words) {
    COSBase item = kids instanceof COSObject reference ? reference.getObject() : kids;
    if (item instanceof COSArray array) {
      array.forEach(kid -> describe(kid, words));
    } else if (item instanceof COSDictionary kid
        && "OBJR".equals(kid.getNameAsString(COSName.TYPE))) {
      COSDictionary annotation = kid.getCOSDictionary(COSName.OBJ);
      if (annotation != null && !annotation.containsKey(COSName.CONTENTS)) {
        annotation.setString(COSName.CONTENTS, words);
      }
    }
  }
}
