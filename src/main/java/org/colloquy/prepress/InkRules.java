package org.colloquy.prepress;

import java.awt.image.WritableRaster;
import java.io.IOException;
import java.util.Locale;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.graphics.color.PDCIEBasedColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceN;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.apache.pdfbox.pdmodel.graphics.color.PDIndexed;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;
import org.colloquy.diagnostic.Code;

/** What a printer says of colours, the sum of inks and pictures. For one page. */
final class InkRules {
  /** Pictures with more dots are not unpacked to be measured. */
  private static final long MOST_DOTS = 64_000_000;

  /** About so many dots of a picture are looked at. */
  private static final int SAMPLES = 250_000;

  private final Printer printer;
  private final Faults faults;
  private final int number;

  InkRules(Printer printer, Faults faults, int number) {
    this.printer = printer;
    this.faults = faults;
    this.number = number;
  }

  /** Checks a colour; no values: only its kind. */
  void colour(PDColorSpace space, float[] values) {
    if (space instanceof PDIndexed indexed) {
      colour(indexed.getBaseColorSpace(), new float[0]);
      return;
    }
    if (space instanceof PDSeparation spot) {
      colour(spot.getAlternateColorSpace(), new float[0]);
      return;
    }
    if (space instanceof PDCIEBasedColorSpace && printer.flavour() == PdfFlavour.X1A) {
      faults.add(Code.P834, "colour with a profile of its own", number);
    }
    kind(space);
    if (space instanceof PDDeviceCMYK || space instanceof PDDeviceN) {
      double sum = 0;
      for (float value : values) {
        sum += value;
      }
      sum(Math.round(sum * 100));
    }
  }

  private void kind(PDColorSpace space) {
    if (space instanceof PDDeviceN several) {
      colourOf(several);
      return;
    }
    int parts =
        space instanceof PDICCBased profile
            ? profile.getNumberOfComponents()
            : space.getNumberOfComponents();
    String kind = parts == 1 ? "gray" : parts == 4 ? "cmyk" : "rgb";
    if (!printer.ink().colours().contains(kind)) {
      String taken = String.join(", ", new TreeSet<>(printer.ink().colours()));
      faults.add(Code.P834, kind + " colour; taken: " + taken, number);
    }
  }

  private void colourOf(PDDeviceN several) {
    try {
      kind(several.getAlternateColorSpace());
    } catch (IOException e) {
      faults.add(Code.P843, "a colour space cannot be read: " + e.getMessage(), number);
    }
  }

  private void sum(long percent) {
    if (percent > printer.ink().most()) {
      faults.add(
          Code.P835,
          "%d %% of ink, where %d %% are allowed".formatted(percent, printer.ink().most()),
          number);
    }
  }

  /** Checks a picture drawn in the unit square of a matrix. */
  void picture(PDImage image, Matrix matrix) throws IOException {
    if (image instanceof PDImageXObject object && object.getSoftMask() != null) {
      faults.add(Code.P837, "a picture with a soft mask", number);
    }
    boolean line = image.isStencil() || image.getBitsPerComponent() == 1;
    int least = line ? printer.ink().lineArt() : printer.ink().resolution();
    double across = image.getWidth() / (matrix.getScalingFactorX() / 72.0);
    double down = image.getHeight() / (matrix.getScalingFactorY() / 72.0);
    long dots = Math.round(Math.min(across, down));
    if (dots < least) {
      faults.add(
          Code.P836,
          String.format(Locale.ROOT, "a picture of %d dots an inch, less than %d", dots, least),
          number);
    }
    if (!image.isStencil()) {
      colour(image.getColorSpace(), new float[0]);
      if (image.getColorSpace().getNumberOfComponents() == 4) {
        sample(image);
      }
    }
  }

  /** Looks for ink in a picture; a few dots too dark do no harm. */
  private void sample(PDImage image) throws IOException {
    long dots = (long) image.getWidth() * image.getHeight();
    if (dots > MOST_DOTS) {
      faults.add(Code.P836, "a picture too large for its ink to be measured", number);
      return;
    }
    WritableRaster raster = image.getRawRaster();
    int step = Math.max(1, (int) Math.sqrt(dots / (double) SAMPLES));
    double full = (1 << Math.min(16, image.getBitsPerComponent())) - 1;
    int[] parts = new int[raster.getNumBands()];
    long dark = 0;
    long all = 0;
    long most = 0;
    for (int y = 0; y < raster.getHeight(); y += step) {
      for (int x = 0; x < raster.getWidth(); x += step) {
        raster.getPixel(x, y, parts);
        long sum = 0;
        for (int part : parts) {
          sum += part;
        }
        long percent = Math.round(sum * 100 / full);
        all++;
        dark += percent > printer.ink().most() ? 1 : 0;
        most = Math.max(most, percent);
      }
    }
    if (dark * 1000 > all) {
      sum(most);
    }
  }
}
