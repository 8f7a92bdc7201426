package org.colloquy.prepress;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDAbstractPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDShadingPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Severity;

/**
 * Follows how a page is painted, forms and patterns on it too, for what its printer does not take:
 * fonts, colours, transparency, thin lines, coarse pictures. For one page.
 */
final class PaintScan extends PDFGraphicsStreamEngine {
  /** Lengths in a file are rounded. */
  private static final double ROUNDING = 0.01;

  /** Fonts embedded in part have six capitals and a plus sign before their name (ISO 32000). */
  private static final String SUBSET = "[A-Z]{6}\\+.*";

  private static final Set<String> COLOURS =
      Set.of("g", "G", "rg", "RG", "k", "K", "cs", "CS", "sc", "SC", "scn", "SCN");

  private final int number;
  private final Printer printer;
  private final Faults faults;
  private final InkRules ink;
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private Point2D point = new Point2D.Float();
  private double thinnest = Double.POSITIVE_INFINITY;

  PaintScan(PDPage page, int number, Printer printer, Faults faults) {
    super(page);
    this.number = number;
    this.printer = printer;
    this.faults = faults;
    this.ink = new InkRules(printer, faults, number);
  }

  void scan() throws IOException {
    processPage(getPage());
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    super.processOperator(operator, operands);
    String name = operator.getName();
    if (COLOURS.contains(name)) {
      PDGraphicsState state = getGraphicsState();
      boolean stroking = Character.isUpperCase(name.charAt(0));
      colour(stroking ? state.getStrokingColor() : state.getNonStrokingColor());
    } else if (name.equals("gs")) {
      state(getGraphicsState());
    }
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e) {
    faults.add(Code.P843, "a page is broken at “" + operator.getName() + "”", number);
  }

  private void colour(PDColor colour) throws IOException {
    if (colour.getColorSpace() instanceof PDPattern patterns) {
      if (colour.getPatternName() != null) {
        pattern(patterns.getPattern(colour), colour, patterns);
      }
    } else if (colour.getColorSpace() != null) {
      ink.colour(colour.getColorSpace(), colour.getComponents());
    }
  }

  private void pattern(PDAbstractPattern pattern, PDColor colour, PDPattern space)
      throws IOException {
    if (!seen.add(pattern.getCOSObject())) {
      return;
    }
    if (pattern instanceof PDTilingPattern tiling) {
      processTilingPattern(tiling, colour, space.getUnderlyingColorSpace());
    } else if (pattern instanceof PDShadingPattern shaded) {
      shading(shaded.getShading());
    }
  }

  private void shading(PDShading shading) throws IOException {
    if (shading != null) {
      ink.colour(shading.getColorSpace(), new float[0]);
    }
  }

  private void state(PDGraphicsState state) {
    boolean clear = state.getAlphaConstant() < 1 || state.getNonStrokeAlphaConstant() < 1;
    boolean blended = state.getBlendMode() != null && state.getBlendMode() != BlendMode.NORMAL;
    if (clear || blended || state.getSoftMask() != null) {
      faults.add(Code.P837, "transparency", number);
    }
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    faults.add(Code.P837, "a transparency group", number);
    showForm(form);
  }

  /** Glyphs need not be followed one by one, but those drawn as little pages do. */
  @Override
  protected void showText(byte[] string) throws IOException {
    PDFont font = getGraphicsState().getTextState().getFont();
    if (font instanceof PDType3Font) {
      super.showText(string);
    } else if (font != null && seen.add(font.getCOSObject())) {
      if (!font.isEmbedded()) {
        faults.add(Code.P833, "the font " + font.getName() + " is not embedded", number);
      } else if (font.getName() != null && !font.getName().matches(SUBSET)) {
        faults.add(
            Code.P833,
            Severity.INFO,
            "the font " + font.getName() + " is embedded whole, more than is needed",
            number);
      }
    }
  }

  @Override
  public void drawImage(PDImage image) throws IOException {
    ink.picture(image, getGraphicsState().getCurrentTransformationMatrix());
  }

  @Override
  public void shadingFill(COSName name) throws IOException {
    shading(getResources().getShading(name));
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    point = p0;
    thinnest = Math.min(thinnest, Math.min(p0.distance(p1), p1.distance(p2)));
  }

  @Override
  public void strokePath() {
    double scale =
        Math.sqrt(
            Math.abs(
                getGraphicsState()
                    .getCurrentTransformationMatrix()
                    .createAffineTransform()
                    .getDeterminant()));
    line(getGraphicsState().getLineWidth() * scale);
    endPath();
  }

  @Override
  public void fillPath(int windingRule) {
    line(thinnest);
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    strokePath();
  }

  private void line(double width) {
    if (width < printer.ink().line() - ROUNDING) {
      faults.add(
          Code.P847,
          String.format(
              Locale.ROOT, "a line of %.2f points, thinner than %s", width, printer.ink().line()),
          number);
    }
  }

  @Override
  public void endPath() {
    thinnest = Double.POSITIVE_INFINITY;
  }

  @Override
  public void clip(int windingRule) {}

  @Override
  public void moveTo(float x, float y) {
    point = new Point2D.Float(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    point = new Point2D.Float(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    point = new Point2D.Float(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return point;
  }

  @Override
  public void closePath() {}
}
