package org.colloquy.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds room for words beside dots: on no other words, on no dot, and within the map. Words asked
 * for first have the choice. For one map and one thread.
 */
final class Labels {
  /** Room between words, in units. */
  private static final double AIR = 1.5;

  /** Where words may stand, seen from the dot: best first. Across, down, in parts of the box. */
  private static final double[][] SIDES = {
    {0, -0.5}, {-1, -0.5}, {-0.5, -1}, {-0.5, 0}, {0, -1}, {0, 0}, {-1, -1}, {-1, 0}
  };

  private final double size;
  private final double height;
  private final List<Box> taken = new ArrayList<>();

  /** A rectangle. */
  private record Box(double left, double top, double right, double bottom) {
    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  /**
   * Words that found room.
   *
   * @param x of what the anchor says
   * @param y their base line
   * @param anchor what stands there, as SVG calls it: start, middle or end
   */
  record Label(double x, double y, String anchor, String words) {}

  /**
   * Begins a map.
   *
   * @param size of the type, in units
   * @param height of the map
   */
  Labels(double size, double height) {
    this.size = size;
    this.height = height;
  }

  /** Keeps the place of a dot free of words. */
  void dot(double x, double y, double radius) {
    taken.add(new Box(x - radius, y - radius, x + radius, y + radius));
  }

  /** Returns where words may stand beside a dot; empty if there is no room. */
  Optional<Label> place(double x, double y, double radius, String words) {
    double width = width(words) * size;
    for (double[] side : SIDES) {
      // A corner is nearer to the dot than a side of its square.
      double reach = (side[0] == -0.5 || side[1] == -0.5 ? 1 : 0.7) * radius + 2;
      double left = x + side[0] * width + reach * Integer.signum(towards(side[0]));
      double top = y + side[1] * size + reach * Integer.signum(towards(side[1]));
      var box = new Box(left - AIR, top - AIR, left + width + AIR, top + size + AIR);
      boolean inside =
          box.left >= 0 && box.right <= Window.WIDTH && box.top >= 0 && box.bottom <= height;
      if (inside && taken.stream().noneMatch(box::meets)) {
        taken.add(box);
        // How wide the words really are is not known: those beside a dot are held at its side.
        double held = side[0] == -0.5 ? left + width / 2 : side[0] == 0 ? left : left + width;
        String anchor = side[0] == -0.5 ? "middle" : side[0] == 0 ? "start" : "end";
        return Optional.of(new Label(held, top + size * 0.82, anchor, words));
      }
    }
    return Optional.empty();
  }

  /** Returns on which side of the dot words stand: before it, behind it or across it. */
  private static int towards(double part) {
    return part == -0.5 ? 0 : part == 0 ? 1 : -1;
  }

  /** The width of words in ems, rather too wide than too narrow: no typeface is known here. */
  private static double width(String words) {
    return words
        .codePoints()
        .mapToDouble(
            c ->
                Character.isIdeographic(c)
                        || Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL
                    ? 1
                    : Character.isUpperCase(c) ? 0.72 : Character.isLetterOrDigit(c) ? 0.53 : 0.32)
        .sum();
  }
}
