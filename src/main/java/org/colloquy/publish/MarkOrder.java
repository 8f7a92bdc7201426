package org.colloquy.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Puts letters before their marks. The engine paints a mark first and its letter after it, each
 * glyph moved to its own place, and who searches or copies would get them in this order. The page
 * looks the same. For one page.
 */
final class MarkOrder {
  /** After these nothing depends on where the last glyph stood. */
  private static final Set<String> ENDS = Set.of("ET", "Tm");

  private final PDPage page;
  private final Map<COSName, PDFont> fonts = new HashMap<>();
  private final List<Object> out = new ArrayList<>();
  private final List<Glyph> run = new ArrayList<>();
  private PDFont font;
  private boolean changed;

  private MarkOrder(PDPage page) {
    this.page = page;
  }

  /** A glyph and where it stands, from the beginning of its run. */
  private record Glyph(double x, double y, COSString code, boolean mark) {}

  /** Mends all pages. */
  static void mend(PDDocument document) throws IOException {
    for (PDPage page : document.getPages()) {
      new MarkOrder(page).mendPage(document);
    }
  }

  private void mendPage(PDDocument document) throws IOException {
    var parser = new PDFStreamParser(page);
    List<Object> pending = new ArrayList<>();
    for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
      pending.add(token);
      if (token instanceof Operator operator) {
        take(operator.getName(), pending);
      }
    }
    if (changed) {
      out.addAll(pending);
      var stream = new PDStream(document);
      try (OutputStream bytes = stream.createOutputStream(COSName.FLATE_DECODE)) {
        new ContentStreamWriter(bytes).writeTokens(out);
      }
      page.setContents(stream);
    }
  }

  /** Takes an operator with its operands; a move stays pending until a glyph is shown there. */
  private void take(String operator, List<Object> pending) throws IOException {
    boolean moved = pending.size() == 5 && name(pending.get(2)).equals("Td");
    if (operator.equals("Td") && pending.size() == 3) {
      return;
    }
    if (operator.equals("Tj") && moved && pending.get(3) instanceof COSString code) {
      Glyph last = run.isEmpty() ? new Glyph(0, 0, code, false) : run.get(run.size() - 1);
      double x = last.x() + number(pending.get(0));
      double y = last.y() + number(pending.get(1));
      run.add(new Glyph(x, y, code, isMark(code)));
    } else {
      close(ENDS.contains(operator));
      out.addAll(pending);
      if (operator.equals("Tf")) {
        font = font((COSName) pending.get(pending.size() - 3));
      }
    }
    pending.clear();
  }

  private static String name(Object token) {
    return token instanceof Operator operator ? operator.getName() : "";
  }

  private static double number(Object operand) {
    return ((COSNumber) operand).floatValue();
  }

  private PDFont font(COSName name) throws IOException {
    PDFont known = fonts.get(name);
    if (known == null) {
      known = page.getResources().getFont(name);
      fonts.put(name, known);
    }
    return known;
  }

  private boolean isMark(COSString code) throws IOException {
    if (font == null) {
      return false;
    }
    var bytes = new ByteArrayInputStream(code.getBytes());
    String words = font.toUnicode(font.readCode(bytes));
    return words != null
        && !words.isEmpty()
        && bytes.available() == 0
        && Character.getType(words.codePointAt(0)) == Character.NON_SPACING_MARK;
  }

  /** Writes the run, letters before their marks if nothing depends on where the pen is left. */
  private void close(boolean free) {
    List<Glyph> ordered = new ArrayList<>();
    List<Glyph> marks = new ArrayList<>();
    for (Glyph glyph : run) {
      if (glyph.mark() && free) {
        marks.add(glyph);
      } else {
        ordered.add(glyph);
        ordered.addAll(marks);
        marks.clear();
      }
    }
    ordered.addAll(marks);
    changed |= !ordered.equals(run);
    double x = 0;
    double y = 0;
    for (Glyph glyph : ordered) {
      move(glyph.x() - x);
      move(glyph.y() - y);
      out.add(Operator.getOperator("Td"));
      out.add(glyph.code());
      out.add(Operator.getOperator("Tj"));
      x = glyph.x();
      y = glyph.y();
    }
    run.clear();
  }

  private void move(double by) {
    COSBase number = new COSFloat(Math.round(by * 1000) / 1000f);
    out.add(number);
  }
}
