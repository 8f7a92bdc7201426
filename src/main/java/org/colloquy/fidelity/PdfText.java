package org.colloquy.fidelity;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The text of a tagged PDF as a reader of its structure tree meets it: in logical order, artifacts
 * left out, each note a stream by itself. Where a line ends, {@link #BREAK} stands: the engine
 * drops the blank there, so none or some may have been.
 */
final class PdfText {
  /** Between two lines, and between two pieces of marked content. */
  static final char BREAK = '\u200B';

  private final Map<COSDictionary, Map<Integer, String>> pages = new HashMap<>();
  private final Map<String, StringBuilder> streams = new LinkedHashMap<>();
  private int notes;
  private boolean inNote;

  private PdfText() {}

  /**
   * Reads a PDF: {@code body}, then {@code note-1} and on in their order.
   *
   * @throws IOException if the bytes are no PDF, or one without structure tree
   */
  static Map<String, String> streams(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var text = new PdfText();
      for (PDPage page : document.getPages()) {
        text.pages.put(page.getCOSObject(), MarkedText.of(page));
      }
      var root = document.getDocumentCatalog().getStructureTreeRoot();
      if (root == null) {
        throw new IOException("the PDF has no structure tree");
      }
      text.streams.put("body", new StringBuilder());
      text.kids(root.getCOSObject().getDictionaryObject(COSName.K), null, "body");
      Map<String, String> streams = new LinkedHashMap<>();
      text.streams.forEach((id, words) -> streams.put(id, words.toString()));
      return streams;
    }
  }

  private void kids(COSBase base, COSDictionary page, String stream) {
    COSBase kid = base instanceof COSObject reference ? reference.getObject() : base;
    if (kid instanceof COSArray array) {
      array.forEach(item -> kids(item, page, stream));
    } else if (kid instanceof COSInteger id) {
      append(page, id.intValue(), stream);
    } else if (kid instanceof COSDictionary item) {
      element(item, page, stream);
    }
  }

  private void element(COSDictionary item, COSDictionary inherited, String stream) {
    COSDictionary own = item.getCOSDictionary(COSName.PG);
    COSDictionary page = own == null ? inherited : own;
    if (item.containsKey(COSName.MCID)) {
      append(page, item.getInt(COSName.MCID), stream);
      return;
    }
    String type = item.getNameAsString(COSName.S);
    String target = stream;
    if ("Sect".equals(type) && inNote) { // the call before it belongs to the host
      notes++;
      target = "note-" + notes;
      streams.put(target, new StringBuilder());
    }
    boolean outer = inNote;
    inNote = "Note".equals(type);
    kids(item.getDictionaryObject(COSName.K), page, target);
    inNote = outer;
  }

  private void append(COSDictionary page, int mcid, String stream) {
    String words = page == null ? null : pages.getOrDefault(page, Map.of()).get(mcid);
    if (words != null) {
      streams.get(stream).append(BREAK).append(words);
    }
  }
}
