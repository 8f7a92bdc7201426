package org.colloquy.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a finished PDF as they stand on its pages. */
final class PrintedLines {
  /**
   * Words on one baseline, without a gap as wide as that of a margin.
   *
   * @param x left end, points from the left edge
   * @param y baseline, points from the upper edge
   * @param size of the largest letter, points
   */
  record Line(double x, double y, double size, String text) {}

  private static final double GAP = 6.5;

  private PrintedLines() {}

  /** Returns the lines of all pages, from the head of each down. */
  static List<List<Line>> of(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<List<Line>> pages = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        var letters = new Letters();
        letters.setStartPage(page);
        letters.setEndPage(page);
        letters.getText(document);
        pages.add(lines(letters.found));
      }
      return pages;
    }
  }

  /** Returns the lines that stand in the text's block, of letters of its size. */
  static List<Line> text(List<Line> page) {
    return page.stream().filter(line -> line.size() > 8.5 && line.y() > 58).toList();
  }

  /** Returns the number at the head of a page; empty if none stands there. */
  static Optional<String> folio(List<Line> page) {
    return page.stream()
        .filter(line -> line.y() < 58)
        .map(Line::text)
        .filter(text -> text.matches("[ivx]+|\\d+"))
        .findFirst();
  }

  private static final class Letters extends PDFTextStripper {
    private final List<TextPosition> found = new ArrayList<>();

    @Override
    protected void processTextPosition(TextPosition position) {
      if (!position
          .getUnicode()
          .isBlank()) { // a blank at a line's end would close the gap to the margin
        found.add(position);
      }
    }
  }

  private static List<Line> lines(List<TextPosition> letters) {
    List<TextPosition> sorted = new ArrayList<>(letters);
    sorted.sort(
        Comparator.comparing((TextPosition t) -> tenths(t.getYDirAdj()))
            .thenComparing(TextPosition::getXDirAdj));
    List<Line> lines = new ArrayList<>();
    List<TextPosition> run = new ArrayList<>();
    for (TextPosition letter : sorted) {
      if (!run.isEmpty() && apart(run.get(run.size() - 1), letter)) {
        lines.add(line(run));
        run.clear();
      }
      run.add(letter);
    }
    if (!run.isEmpty()) {
      lines.add(line(run));
    }
    return lines;
  }

  private static boolean apart(TextPosition last, TextPosition next) {
    return tenths(last.getYDirAdj()) != tenths(next.getYDirAdj())
        || next.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj() > GAP;
  }

  private static long tenths(double points) {
    return Math.round(points * 10);
  }

  private static Line line(List<TextPosition> run) {
    var text = new StringBuilder();
    double size = 0;
    double end = run.get(0).getXDirAdj();
    for (TextPosition letter : run) {
      text.append(letter.getXDirAdj() - end > 1 ? " " : "");
      end = letter.getXDirAdj() + letter.getWidthDirAdj();
      text.append(letter.getUnicode());
      size = Math.max(size, letter.getFontSizeInPt());
    }
    TextPosition first = run.get(0);
    return new Line(first.getXDirAdj(), first.getYDirAdj(), size, text.toString().strip());
  }

  static String show(Line line) {
    return String.format(
        Locale.ROOT, "%.1f %.2f %.1f %s", line.x(), line.y(), line.size(), line.text());
  }
}
