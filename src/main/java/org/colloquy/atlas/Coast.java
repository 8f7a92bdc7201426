package org.colloquy.atlas;

import java.util.List;

/** Draws the land of a window as one path, in tenths of a unit. Stateless. */
final class Coast {
  /** Cuts run so far outside what is seen. */
  private static final double MARGIN = 8;

  /** Points nearer than this to the one before, in tenths of a unit, show nothing new. */
  private static final double NEAR = 6;

  private Coast() {}

  /** Returns the path's data; a ring within another is water by the rule {@code evenodd}. */
  static String path(Window window, List<double[]> land) {
    var path = new StringBuilder();
    for (double[] ring : land) {
      double[] drawn = new double[ring.length];
      for (int turn = -360; turn <= 360; turn += 360) {
        if (project(ring, turn, window, drawn)) {
          double right = Window.WIDTH + MARGIN;
          double bottom = window.height() + MARGIN;
          append(Shapes.clip(drawn, -MARGIN, -MARGIN, right, bottom), path);
        }
      }
    }
    return path.toString();
  }

  /** Projects a ring, turned round the earth; returns whether its box meets the window. */
  private static boolean project(double[] ring, int turn, Window window, double[] drawn) {
    double left = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (int i = 0; i < ring.length; i += 2) {
      drawn[i] = window.x(ring[i] + turn);
      drawn[i + 1] = window.y(ring[i + 1]);
      left = Math.min(left, drawn[i]);
      right = Math.max(right, drawn[i]);
      top = Math.min(top, drawn[i + 1]);
      bottom = Math.max(bottom, drawn[i + 1]);
    }
    return right > 0 && left < Window.WIDTH && bottom > 0 && top < window.height();
  }

  private static void append(double[] ring, StringBuilder path) {
    // An island smaller than two square units is a speck.
    if (ring.length < 6 || Shapes.area(ring) < 4) {
      return;
    }
    long x = Math.round(ring[0] * 10);
    long y = Math.round(ring[1] * 10);
    path.append('M').append(x).append(' ').append(y).append('l');
    for (int i = 2; i < ring.length; i += 2) {
      long dx = Math.round(ring[i] * 10) - x;
      long dy = Math.round(ring[i + 1] * 10) - y;
      if (Math.abs(dx) + Math.abs(dy) >= NEAR) {
        path.append(path.charAt(path.length() - 1) == 'l' || dx < 0 ? "" : " ").append(dx);
        path.append(dy < 0 ? "" : " ").append(dy);
        x += dx;
        y += dy;
      }
    }
    path.append('z');
  }
}
