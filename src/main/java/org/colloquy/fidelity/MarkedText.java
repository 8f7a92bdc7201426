package org.colloquy.fidelity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * The text of a page by the number of its marked content; what is marked as artifact, or not at
 * all, is left out. Knows the few operators that text needs.
 */
final class MarkedText {
  private static final int NOT_MARKED = -1;

  private final PDPage page;
  private final Map<COSName, PDFont> fonts = new HashMap<>();
  private final Map<Integer, StringBuilder> texts = new HashMap<>();
  private final Deque<Integer> marks = new ArrayDeque<>();
  private final List<COSBase> operands = new ArrayList<>();
  private PDFont font;
  private float y;
  private float lastY = Float.NaN;

  private MarkedText(PDPage page) {
    this.page = page;
  }

  /** Reads the text of a page. */
  static Map<Integer, String> of(PDPage page) throws IOException {
    var text = new MarkedText(page);
    var parser = new PDFStreamParser(page);
    for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
      if (token instanceof Operator operator) {
        text.operate(operator.getName());
        text.operands.clear();
      } else {
        text.operands.add((COSBase) token);
      }
    }
    Map<Integer, String> found = new HashMap<>();
    text.texts.forEach((id, words) -> found.put(id, words.toString()));
    return found;
  }

  private void operate(String operator) throws IOException {
    switch (operator) {
      case "BDC", "BMC" -> marks.push(mark());
      case "EMC" -> marks.poll();
      case "Tf" -> font = font((COSName) operands.get(0));
      case "Tm" -> y = ((COSNumber) operands.get(5)).floatValue();
      case "Td", "TD" -> y += ((COSNumber) operands.get(1)).floatValue();
      case "Tj" -> show((COSString) operands.get(0));
      case "TJ" -> {
        for (COSBase item : (COSArray) operands.get(0)) {
          if (item instanceof COSString string) {
            show(string);
          }
        }
      }
      default -> {}
    }
  }

  private int mark() {
    if (operands.size() == 2 && operands.get(1) instanceof COSDictionary properties) {
      return properties.getInt(COSName.MCID, NOT_MARKED);
    }
    return NOT_MARKED;
  }

  private PDFont font(COSName name) throws IOException {
    PDFont known = fonts.get(name);
    if (known == null) {
      known = page.getResources().getFont(name);
      fonts.put(name, known);
    }
    return known;
  }

  private void show(COSString string) throws IOException {
    if (marks.isEmpty() || marks.peek() == NOT_MARKED) {
      return;
    }
    StringBuilder text = texts.computeIfAbsent(marks.peek(), id -> new StringBuilder());
    if (y != lastY) {
      text.append(PdfText.BREAK);
      lastY = y;
    }
    try (InputStream codes = new ByteArrayInputStream(string.getBytes())) {
      while (codes.available() > 0) {
        String words = font.toUnicode(font.readCode(codes));
        text.append(words == null ? "\uFFFD" : words);
      }
    }
  }
}
