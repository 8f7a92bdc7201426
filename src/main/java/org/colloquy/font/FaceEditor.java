package org.colloquy.font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A TrueType face that is being changed: its characters, the widths of its glyphs, and glyphs added
 * to it. For one face and one thread.
 */
final class FaceEditor {
  private final SfntFile file;
  private final SortedMap<Integer, Integer> map;
  private final List<byte[]> added = new ArrayList<>();
  private final List<Integer> addedWidths = new ArrayList<>();
  private TrueTypeFont font;
  private int tracking;
  private int mostPoints;
  private int mostContours;

  FaceEditor(byte[] face) {
    file = new SfntFile(face);
    map = new TreeMap<>(CharacterMap.decoded(file.table("cmap")));
    map.tailMap(0xFFFF).clear();
  }

  /** Returns the glyphs by character, for changing. */
  SortedMap<Integer, Integer> map() {
    return map;
  }

  /** Returns the file. */
  SfntFile file() {
    return file;
  }

  /** Returns how many units the em has. */
  int unitsPerEm() {
    return file.table("head").getShort(18) & 0xFFFF;
  }

  /** Sets all glyphs apart that take place, by thousandths of the em. */
  void track(int thousandths) {
    tracking = unitsPerEm() * thousandths / 1000;
  }

  /** Returns the height of capitals and of an x, in units. */
  int height(boolean capitals) {
    ByteBuffer metrics = file.table("OS/2");
    int stated = metrics.getShort(0) >= 2 ? metrics.getShort(capitals ? 88 : 86) : 0;
    return stated > 0 ? stated : unitsPerEm() * (capitals ? 66 : 44) / 100;
  }

  int width(int glyph) {
    ByteBuffer metrics = file.table("hmtx");
    int full = file.table("hhea").getShort(34) & 0xFFFF;
    return metrics.getShort(4 * Math.min(glyph, full - 1)) & 0xFFFF;
  }

  /** Returns the outline of a glyph, its parts resolved. */
  GlyphOutline outline(int glyph) throws IOException {
    if (font == null) {
      font = new TTFParser().parse(new RandomAccessReadBuffer(file.bytes()));
    }
    return GlyphOutline.of(font.getGlyph().getGlyph(glyph).getDescription());
  }

  /** Adds a glyph and returns its number. */
  int add(GlyphOutline outline, int width) {
    mostPoints = Math.max(mostPoints, outline.points());
    mostContours = Math.max(mostContours, outline.contours());
    added.add(outline.encoded());
    addedWidths.add(width);
    return count() + added.size() - 1;
  }

  private int count() {
    return file.table("maxp").getShort(4) & 0xFFFF;
  }

  /** Returns the changed file; the editor is not used again. */
  byte[] bytes() {
    if (tracking != 0 || !added.isEmpty()) {
      metrics();
    }
    if (!added.isEmpty()) {
      glyphs();
    }
    file.put("cmap", CharacterMap.encoded(map));
    file.drop("FFTM", "DSIG");
    return file.bytes();
  }

  private void metrics() {
    int count = count();
    ByteBuffer metrics = ByteBuffer.allocate(4 * (count + added.size()));
    ByteBuffer old = file.table("hmtx");
    int full = file.table("hhea").getShort(34) & 0xFFFF;
    for (int i = 0; i < count; i++) {
      int bearing = i < full ? 4 * i + 2 : 2 * (full + i);
      int width = width(i);
      metrics.putShort((short) (width == 0 ? 0 : width + tracking));
      metrics.putShort(bearing < old.capacity() ? old.getShort(bearing) : 0);
    }
    addedWidths.forEach(width -> metrics.putShort((short) (width + tracking)).putShort((short) 0));
    file.put("hmtx", metrics.array());
    file.table("hhea").putShort(34, (short) (count + added.size()));
  }

  private void glyphs() {
    int count = count();
    boolean wide = file.table("head").getShort(50) == 1;
    ByteBuffer old = file.table("loca");
    ByteBuffer places = ByteBuffer.allocate(4 * (count + added.size() + 1));
    for (int i = 0; i < count; i++) {
      places.putInt(wide ? old.getInt(4 * i) : 2 * (old.getShort(2 * i) & 0xFFFF));
    }
    var glyphs = new ByteArrayOutputStream();
    glyphs.writeBytes(file.bytes("glyf"));
    for (byte[] glyph : added) {
      places.putInt(glyphs.size());
      glyphs.writeBytes(glyph);
    }
    places.putInt(glyphs.size());
    ByteBuffer profile = file.table("maxp");
    profile.putShort(4, (short) (count + added.size()));
    profile.putShort(6, (short) Math.max(profile.getShort(6), mostPoints));
    profile.putShort(8, (short) Math.max(profile.getShort(8), mostContours));
    file.table("head").putShort(50, (short) 1); // long offsets
    byte[] noNames = new byte[32];
    ByteBuffer.wrap(noNames).putInt(0x00030000);
    file.put("post", noNames);
    file.put("glyf", glyphs.toByteArray());
    file.put("loca", places.array());
  }

  /** Returns the substitutions of the face; empty if it has none. */
  Map<Integer, Integer> substitutions(String feature) {
    return file.has("GSUB") ? new GlyphSubstitutions(file.table("GSUB")).single(feature) : Map.of();
  }
}
