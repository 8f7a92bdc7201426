package org.colloquy.font;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.apache.fontbox.ttf.GlyphDescription;

/**
 * The outline of a glyph: points in font units, and where each contour ends. Immutable but for its
 * arrays, which nobody else sees.
 */
final class GlyphOutline {
  private static final byte ON_CURVE = 1;

  private final double[] x;
  private final double[] y;
  private final boolean[] onCurve;
  private final int[] ends;

  private GlyphOutline(double[] x, double[] y, boolean[] onCurve, int[] ends) {
    this.x = x;
    this.y = y;
    this.onCurve = onCurve;
    this.ends = ends;
  }

  /** Takes the outline of a glyph, its parts resolved. */
  static GlyphOutline of(GlyphDescription glyph) {
    int count = glyph.getPointCount();
    var outline =
        new GlyphOutline(
            new double[count],
            new double[count],
            new boolean[count],
            new int[glyph.getContourCount()]);
    for (int i = 0; i < count; i++) {
      outline.x[i] = glyph.getXCoordinate(i);
      outline.y[i] = glyph.getYCoordinate(i);
      outline.onCurve[i] = (glyph.getFlags(i) & ON_CURVE) != 0;
    }
    for (int i = 0; i < outline.ends.length; i++) {
      outline.ends[i] = glyph.getEndPtOfContours(i);
    }
    return outline;
  }

  /**
   * Returns the outline scaled, then made heavier on every side, as small capitals must be to stand
   * beside lower-case letters.
   */
  GlyphOutline scaled(double scaleX, double scaleY, double heavier) {
    var scaled = new GlyphOutline(x.clone(), y.clone(), onCurve, ends);
    for (int i = 0; i < x.length; i++) {
      scaled.x[i] *= scaleX;
      scaled.y[i] *= scaleY;
    }
    var heavy = new GlyphOutline(scaled.x.clone(), scaled.y.clone(), onCurve, ends);
    int start = 0;
    for (int end : ends) {
      for (int i = start; i <= end; i++) {
        int before = i == start ? end : i - 1;
        int after = i == end ? start : i + 1;
        scaled.push(heavy, i, before, after, heavier);
      }
      start = end + 1;
    }
    return heavy;
  }

  /**
   * Moves a point outwards: to the left of the way the contour runs, at corners along both sides.
   */
  private void push(GlyphOutline to, int i, int before, int after, double by) {
    double inX = x[i] - x[before];
    double inY = y[i] - y[before];
    double outX = x[after] - x[i];
    double outY = y[after] - y[i];
    double in = Math.hypot(inX, inY);
    double out = Math.hypot(outX, outY);
    if (in == 0 || out == 0) {
      return;
    }
    double turn = (inX * outX + inY * outY) / (in * out);
    double reach = by / Math.max(0.5, 1 + turn);
    to.x[i] -= (inY / in + outY / out) * reach;
    to.y[i] += (inX / in + outX / out) * reach;
  }

  int points() {
    return x.length;
  }

  int contours() {
    return ends.length;
  }

  /** Returns the glyph as the table {@code glyf} holds it, without instructions. */
  byte[] encoded() {
    ByteBuffer out = ByteBuffer.allocate(12 + 2 * ends.length + 5 * x.length + 4);
    out.putShort((short) ends.length);
    out.putShort(least(x)).putShort(least(y)).putShort(greatest(x)).putShort(greatest(y));
    for (int end : ends) {
      out.putShort((short) end);
    }
    out.putShort((short) 0);
    for (boolean on : onCurve) {
      out.put(on ? ON_CURVE : 0);
    }
    deltas(out, x);
    deltas(out, y);
    return Arrays.copyOf(out.array(), (out.position() + 3) / 4 * 4);
  }

  private static void deltas(ByteBuffer out, double[] values) {
    long last = 0;
    for (double value : values) {
      long now = Math.round(value);
      out.putShort((short) (now - last));
      last = now;
    }
  }

  private static short least(double[] values) {
    return (short) Math.round(Arrays.stream(values).min().orElse(0));
  }

  private static short greatest(double[] values) {
    return (short) Math.round(Arrays.stream(values).max().orElse(0));
  }
}
