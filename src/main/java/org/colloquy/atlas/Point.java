package org.colloquy.atlas;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A point on the earth.
 *
 * @param latitude degrees north of the equator, from −90 to 90
 * @param longitude degrees east of Greenwich, from −180 to 180
 */
public record Point(double latitude, double longitude) {
  /**
   * Two numbers, as TEI's {@code geo} has them: latitude, then longitude; what follows is height.
   */
  private static final Pattern GEO =
      Pattern.compile(
          "\\s*([-+]?\\d{1,3}(?:\\.\\d+)?)[\\s,]+([-+]?\\d{1,3}(?:\\.\\d+)?)(?:[\\s,].*)?");

  /** Reads the content of a {@code geo}; empty if it is not two numbers on the earth. */
  public static Optional<Point> parse(String geo) {
    Matcher numbers = GEO.matcher(geo);
    if (!numbers.matches()) {
      return Optional.empty();
    }
    var point =
        new Point(Double.parseDouble(numbers.group(1)), Double.parseDouble(numbers.group(2)));
    boolean onEarth = Math.abs(point.latitude) <= 90 && Math.abs(point.longitude) <= 180;
    return onEarth ? Optional.of(point) : Optional.empty();
  }
}
