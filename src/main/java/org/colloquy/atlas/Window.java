package org.colloquy.atlas;

import java.util.Collection;

/**
 * The part of the earth that a map shows, and where its points stand on it: degrees are drawn as
 * squares at the middle latitude (an equidistant cylindrical projection). Immutable.
 *
 * @param west longitude of the left edge; a point east of 180 degrees may lie in it
 * @param north latitude of the upper edge
 * @param across units for a degree of longitude
 * @param down units for a degree of latitude
 * @param height units
 */
record Window(double west, double north, double across, double down, double height) {
  /** Units across: about the width of a page's text in pixels. */
  static final double WIDTH = 720;

  /** A map of one town shows the lands round it: so many degrees of latitude at least. */
  static final double TOWN = 20;

  /** A map of one state shows its part of the world. */
  static final double STATE = 40;

  private static final double FLATTEST = 0.5;
  private static final double STEEPEST = 0.78;

  /** Beyond this many degrees of longitude the whole world is shown. */
  private static final double WIDEST = 170;

  private static final Window WORLD = fit(-170, 190, -57, 83, 38);

  /**
   * Returns the window for some points.
   *
   * @param least how many degrees of latitude it shows at least
   */
  static Window of(Collection<Point> points, double least) {
    double[] longitudes = points.stream().mapToDouble(Point::longitude).sorted().toArray();
    double east = longitudes[longitudes.length - 1];
    double west = longitudes[0];
    double gap = 360 - (east - west);
    // The map is cut where there is most room between two places.
    for (int i = 1; i < longitudes.length; i++) {
      if (longitudes[i] - longitudes[i - 1] > gap) {
        gap = longitudes[i] - longitudes[i - 1];
        west = longitudes[i];
        east = longitudes[i - 1] + 360;
      }
    }
    if (east - west > WIDEST) {
      return WORLD;
    }
    double south = points.stream().mapToDouble(Point::latitude).min().orElse(0);
    double north = points.stream().mapToDouble(Point::latitude).max().orElse(0);
    double middle = Math.min(70, Math.max(-70, (south + north) / 2));
    double shrink = Math.cos(Math.toRadians(middle));
    double tall = Math.max(least, (north - south) * 1.3);
    double wide = Math.max((east - west) * 1.3 * shrink, tall / STEEPEST);
    tall = Math.max(tall, wide * FLATTEST);
    if (wide / shrink > WIDEST * 1.3) {
      return WORLD;
    }
    double mid = (west + east) / 2;
    double low = Math.max(-85, Math.min((south + north) / 2 - tall / 2, 85 - tall));
    return fit(mid - wide / shrink / 2, mid + wide / shrink / 2, low, low + tall, middle);
  }

  private static Window fit(double west, double east, double south, double north, double middle) {
    double across = WIDTH / (east - west);
    double down = across / Math.cos(Math.toRadians(middle));
    return new Window(west, north, across, down, Math.rint((north - south) * down));
  }

  /** Returns how many degrees of longitude the map shows. */
  double degrees() {
    return WIDTH / across;
  }

  double x(double longitude) {
    return (longitude - west) * across;
  }

  double y(double latitude) {
    return (north - latitude) * down;
  }

  /** Returns where a point stands, which may lie in the window once round the earth. */
  double x(Point point) {
    double x = x(point.longitude());
    double round = 360 * across;
    return x < 0 ? x + round : x > WIDTH ? x - round : x;
  }
}
