package org.colloquy.prepress;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.colloquy.diagnostic.Code;

/** Reads the operators of a page for what a printer does not take. For one page. */
final class InkScan {
  private static final Map<String, String> KINDS =
      Map.of("g", "gray", "G", "gray", "rg", "rgb", "RG", "rgb", "k", "cmyk", "K", "cmyk");

  private final Printer printer;
  private final BiConsumer<Code, String> found;
  private final Deque<Matrix> saved = new ArrayDeque<>();
  private Matrix matrix = new Matrix();

  /**
   * Makes one.
   *
   * @param found takes each fault with the words that name it
   */
  InkScan(Printer printer, BiConsumer<Code, String> found) {
    this.printer = printer;
    this.found = found;
  }

  /** Scans a page or a form on it. */
  void scan(PDContentStream content) throws IOException {
    PDResources resources = content.getResources();
    if (resources != null) {
      fonts(resources);
    }
    var parser = new PDFStreamParser(content);
    List<COSBase> operands = new ArrayList<>();
    for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
      if (token instanceof Operator operator) {
        operate(operator.getName(), operands, resources);
        operands.clear();
      } else if (token instanceof COSBase operand) {
        operands.add(operand);
      }
    }
  }

  private void fonts(PDResources resources) throws IOException {
    for (COSName name : resources.getFontNames()) {
      PDFont font = resources.getFont(name);
      if (!font.isEmbedded()) {
        found.accept(Code.P833, "the font " + font.getName() + " is not embedded");
      }
    }
  }

  private void operate(String operator, List<COSBase> operands, PDResources resources)
      throws IOException {
    switch (operator) {
      case "q" -> saved.push(matrix.clone());
      case "Q" -> matrix = saved.isEmpty() ? matrix : saved.pop();
      case "cm" -> matrix = Matrix.concatenate(matrix, matrix(operands));
      case "g", "G", "rg", "RG", "k", "K" -> colour(KINDS.get(operator), numbers(operands));
      case "cs", "CS" -> space(resources.getColorSpace((COSName) operands.get(0)));
      case "gs" -> state(resources.getExtGState((COSName) operands.get(0)));
      case "Do" -> draw(resources.getXObject((COSName) operands.get(0)));
      default -> {}
    }
  }

  private static Matrix matrix(List<COSBase> operands) {
    float[] n = numbers(operands);
    return new Matrix(n[0], n[1], n[2], n[3], n[4], n[5]);
  }

  private static float[] numbers(List<COSBase> operands) {
    float[] numbers = new float[operands.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
    }
    return numbers;
  }

  private void colour(String kind, float[] values) {
    if (!printer.colours().contains(kind)) {
      found.accept(
          Code.P834,
          kind + " colour; taken: " + String.join(", ", new TreeSet<>(printer.colours())));
    }
    float sum = 0;
    for (float value : values) {
      sum += value;
    }
    if (kind.equals("cmyk") && Math.round(sum * 100) > printer.ink()) {
      found.accept(
          Code.P835,
          "%d %% of ink, where %d %% are allowed".formatted(Math.round(sum * 100), printer.ink()));
    }
  }

  private void space(PDColorSpace space) {
    if (space instanceof PDICCBased profile) {
      String kind =
          switch (profile.getNumberOfComponents()) {
            case 1 -> "gray";
            case 4 -> "cmyk";
            default -> "rgb";
          };
      if (printer.flavour() == PdfFlavour.X1A) {
        found.accept(Code.P834, "colour with a profile of its own");
      }
      colour(kind, new float[0]);
    }
  }

  private void state(PDExtendedGraphicsState state) {
    if (state == null) {
      return;
    }
    boolean clear =
        below(state.getStrokingAlphaConstant()) || below(state.getNonStrokingAlphaConstant());
    boolean masked = state.getSoftMask() != null;
    boolean blended =
        state.getBlendMode() != null
            && state.getBlendMode() != BlendMode.NORMAL
            && state.getBlendMode() != BlendMode.COMPATIBLE;
    if (clear || masked || blended) {
      found.accept(Code.P837, "transparency");
    }
  }

  private static boolean below(Float alpha) {
    return alpha != null && alpha < 1;
  }

  private void draw(PDXObject object) throws IOException {
    if (object instanceof PDImageXObject image) {
      picture(image);
    } else if (object instanceof PDFormXObject form) {
      if (form.getGroup() != null) {
        found.accept(Code.P837, "a transparency group");
      }
      Matrix outer = matrix.clone();
      matrix = Matrix.concatenate(matrix, form.getMatrix());
      scan(form);
      matrix = outer;
    }
  }

  private void picture(PDImageXObject image) throws IOException {
    double across = image.getWidth() / (matrix.getScalingFactorX() / 72.0);
    double down = image.getHeight() / (matrix.getScalingFactorY() / 72.0);
    long dots = Math.round(Math.min(across, down));
    if (dots < printer.resolution()) {
      found.accept(
          Code.P836,
          String.format(
              Locale.ROOT,
              "a picture of %d dots an inch, less than %d",
              dots,
              printer.resolution()));
    }
    if (image.getSoftMask() != null) {
      found.accept(Code.P837, "a picture with a soft mask");
    }
    if (!image.isStencil()) {
      int parts = image.getColorSpace().getNumberOfComponents();
      colour(parts == 1 ? "gray" : parts == 4 ? "cmyk" : "rgb", new float[0]);
    }
  }
}
