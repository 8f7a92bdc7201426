package org.colloquy.prepress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.org.okapibarcode.backend.Ean;
import uk.org.okapibarcode.backend.HumanReadableLocation;
import uk.org.okapibarcode.graphics.Rectangle;

/**
 * The barcode EAN-13 of a book, drawn to fit a field (GS1 General Specifications: module of 0.33
 * mm, 37.29 by 25.93 mm with its quiet zones and figures, from 80 to 200 per cent). Lengths are
 * points from the upper left corner of the code, quiet zone included.
 *
 * @param isbn the number
 * @param scale its size, 1 for the nominal
 * @param bars from left to right
 */
public record Barcode(Isbn isbn, double scale, List<Bar> bars) {
  private static final double MM = 72 / 25.4;
  private static final double MODULE = 0.33 * MM;
  private static final double QUIET = 11;
  private static final double MODULES = 113;
  private static final double BAR_HEIGHT = 22.85 * MM;
  private static final double GUARD_HEIGHT = BAR_HEIGHT + 5 * MODULE;
  private static final double HEIGHT = 25.93 * MM;
  private static final double LEAST_SCALE = 0.8;

  /** The line with the number above the code, in parts of the code's height. */
  private static final double LINE = 0.14;

  /** The middle guard begins at the 45th of 95 modules. */
  private static final int MIDDLE = 45;

  /**
   * A black bar.
   *
   * @param x its left edge
   * @param width its width
   * @param height its height, from the top
   */
  public record Bar(double x, double width, double height) {}

  /** Copies the bars. */
  public Barcode {
    bars = List.copyOf(bars);
  }

  /** Draws a number for a field; never smaller than can be read, never larger than is usual. */
  public static Barcode of(Isbn isbn, Printer.Barcode field) {
    double across = field.width() * 72 / (MODULES * MODULE);
    double down = field.height() * 72 / (HEIGHT * (1 + LINE));
    double scale = Math.max(LEAST_SCALE, Math.min(1, Math.min(across, down)));
    return new Barcode(isbn, scale, bars(isbn, scale));
  }

  private static List<Bar> bars(Isbn isbn, double scale) {
    var code = new Ean(Ean.Mode.EAN13);
    code.setModuleWidth(1);
    code.setHumanReadableLocation(HumanReadableLocation.NONE);
    code.setContent(isbn.digits().substring(0, 12));
    List<Rectangle> modules = new ArrayList<>(code.getRectangles());
    modules.sort(Comparator.comparingDouble(bar -> bar.x));
    double first = modules.get(0).x;
    List<Bar> bars = new ArrayList<>();
    for (Rectangle bar : modules) {
      double at = bar.x - first;
      boolean guard = at < 3 || at >= 92 || (at >= MIDDLE && at < MIDDLE + 5);
      bars.add(
          new Bar(
              (QUIET + at) * MODULE * scale,
              bar.width * MODULE * scale,
              (guard ? GUARD_HEIGHT : BAR_HEIGHT) * scale));
    }
    return bars;
  }

  /** Returns the width with the quiet zones. */
  public double width() {
    return MODULES * MODULE * scale;
  }

  /** Returns the height with the figures, without the line above. */
  public double height() {
    return HEIGHT * scale;
  }

  /** Returns how high bars are that are no guards; the figures stand under them. */
  public double barHeight() {
    return BAR_HEIGHT * scale;
  }

  /** Returns the width of a module. */
  public double module() {
    return MODULE * scale;
  }
}
