package org.colloquy.atlas;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Figures of rings, given as pairs of numbers. Stateless. */
final class Shapes {
  private Shapes() {}

  /** Returns twice the area of a ring, by the trapezoids below its sides. */
  static double area(double[] ring) {
    double sum = 0;
    for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      sum += ring[j] * ring[i + 1] - ring[i] * ring[j + 1];
    }
    return Math.abs(sum);
  }

  /**
   * Returns a point within the largest ring: on the parallel of its mean latitude, in the middle of
   * the widest stretch of land, so that it never lies outside a bent shape.
   */
  static Optional<Point> middle(List<double[]> rings) {
    return rings.stream().max(Comparator.comparingDouble(Shapes::area)).map(Shapes::within);
  }

  private static Point within(double[] ring) {
    double south = 90;
    double north = -90;
    for (int i = 1; i < ring.length; i += 2) {
      south = Math.min(south, ring[i]);
      north = Math.max(north, ring[i]);
    }
    double latitude = (south + north) / 2;
    double[] crossings = crossings(ring, latitude);
    double best = crossings[0];
    double widest = -1;
    for (int i = 0; i + 1 < crossings.length; i += 2) {
      if (crossings[i + 1] - crossings[i] > widest) {
        widest = crossings[i + 1] - crossings[i];
        best = (crossings[i] + crossings[i + 1]) / 2;
      }
    }
    return new Point(latitude, best);
  }

  private static double[] crossings(double[] ring, double latitude) {
    double[] found = new double[ring.length / 2];
    int count = 0;
    for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      double here = ring[i + 1];
      double before = ring[j + 1];
      if (here > latitude != before > latitude) {
        found[count++] = ring[i] + (latitude - here) / (before - here) * (ring[j] - ring[i]);
      }
    }
    double[] sorted = Arrays.copyOf(found, count);
    Arrays.sort(sorted);
    return sorted;
  }

  /**
   * Cuts a ring at a rectangle, side by side (Sutherland and Hodgman); empty if nothing is left.
   * What is cut runs along the rectangle, so this should lie outside what is seen.
   */
  static double[] clip(double[] ring, double left, double top, double right, double bottom) {
    double[] cut = side(ring, 0, left, 1);
    cut = side(cut, 0, right, -1);
    cut = side(cut, 1, top, 1);
    return side(cut, 1, bottom, -1);
  }

  /** Keeps what lies on one side of a line: where a coordinate is at least, or at most, a limit. */
  private static double[] side(double[] ring, int axis, double limit, int sign) {
    double[] kept = new double[ring.length * 2];
    int end = 0;
    for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      double here = sign * (ring[i + axis] - limit);
      double before = sign * (ring[j + axis] - limit);
      if (here >= 0 != before >= 0) {
        double part = before / (before - here);
        kept[end++] = ring[j] + part * (ring[i] - ring[j]);
        kept[end++] = ring[j + 1] + part * (ring[i + 1] - ring[j + 1]);
      }
      if (here >= 0) {
        kept[end++] = ring[i];
        kept[end++] = ring[i + 1];
      }
    }
    return Arrays.copyOf(kept, end);
  }
}
