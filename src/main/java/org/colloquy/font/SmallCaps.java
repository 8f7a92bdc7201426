package org.colloquy.font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Derives a face of letterspaced small capitals from a TrueType face. A small letter shows the
 * small capital that the face has for it, as Noto Serif has most of the Latin ones, or else its
 * capital, reduced to the height of an x and made heavier. The character stays the small letter, so
 * that search, copying and the law of fidelity read what the record has. For one face.
 */
public final class SmallCaps {
  private static final Pattern NAME = Pattern.compile("LATIN LETTER SMALL CAPITAL (\\p{Alpha})");

  /** In thousandths of the em. */
  private static final int TRACKING = 30;

  private static final double HEAVIER = 0.0055;
  private static final double WIDER = 1.04;

  private final SfntFile file;
  private final TrueTypeFont font;
  private final CmapLookup characters;
  private final double scale;
  private final ByteArrayOutputStream glyphs = new ByteArrayOutputStream();
  private final List<Integer> offsets = new ArrayList<>();
  private final List<Integer> widths = new ArrayList<>();
  private int mostPoints;
  private int mostContours;

  private SmallCaps(byte[] face) throws IOException {
    file = new SfntFile(face);
    font = new TTFParser().parse(new RandomAccessReadBuffer(face));
    characters = font.getUnicodeCmapLookup();
    OS2WindowsMetricsTable metrics = font.getOS2Windows();
    scale = (double) metrics.getHeight() / metrics.getCapHeight();
  }

  /** Returns the derived face. */
  public static byte[] of(byte[] face) throws IOException {
    return new SmallCaps(face).derive();
  }

  private byte[] derive() throws IOException {
    copyGlyphs();
    TreeMap<Integer, Integer> map = new TreeMap<>();
    for (int c = 1; c < 0xFFFF; c++) {
      int glyph = characters.getGlyphId(c);
      if (glyph != 0) {
        map.put(c, glyph);
      }
    }
    Map<Integer, Integer> drawn = drawn(map);
    for (int c : List.copyOf(map.keySet())) {
      int capital = Character.toUpperCase(c);
      if (drawn.containsKey(c)) {
        map.put(c, drawn.get(c));
      } else if (capital != c && map.containsKey(capital) && Character.isLowerCase(c)) {
        map.put(c, reduced(characters.getGlyphId(capital)));
      }
    }
    write(map);
    return file.bytes();
  }

  private void copyGlyphs() throws IOException {
    glyphs.writeBytes(file.bytes("glyf"));
    long[] places = font.getIndexToLocation().getOffsets();
    for (int i = 0; i < font.getNumberOfGlyphs(); i++) {
      offsets.add((int) places[i]);
      int width = font.getAdvanceWidth(i);
      widths.add(width == 0 ? 0 : width + tracking());
    }
  }

  private int tracking() throws IOException {
    return font.getUnitsPerEm() * TRACKING / 1000;
  }

  /** The small capitals that the face itself has, by their small letters. */
  private static Map<Integer, Integer> drawn(Map<Integer, Integer> map) {
    Map<Integer, Integer> drawn = new TreeMap<>();
    map.forEach(
        (character, glyph) -> {
          Matcher name = NAME.matcher(String.valueOf(Character.getName(character)));
          if (name.matches()) {
            drawn.put(Character.toLowerCase(name.group(1).codePointAt(0)), glyph);
          }
        });
    return drawn;
  }

  private int reduced(int capital) throws IOException {
    double heavier = font.getUnitsPerEm() * HEAVIER;
    GlyphOutline outline =
        GlyphOutline.of(font.getGlyph().getGlyph(capital).getDescription())
            .scaled(scale * WIDER, scale, heavier);
    mostPoints = Math.max(mostPoints, outline.points());
    mostContours = Math.max(mostContours, outline.contours());
    offsets.add(glyphs.size());
    glyphs.writeBytes(outline.encoded());
    widths.add((int) Math.round(font.getAdvanceWidth(capital) * scale * WIDER) + tracking());
    return offsets.size() - 1;
  }

  private void write(SortedMap<Integer, Integer> map) {
    offsets.add(glyphs.size());
    ByteBuffer places = ByteBuffer.allocate(4 * offsets.size());
    offsets.forEach(places::putInt);
    ByteBuffer metrics = ByteBuffer.allocate(4 * widths.size());
    ByteBuffer old = file.table("hmtx");
    for (int i = 0; i < widths.size(); i++) {
      metrics.putShort(widths.get(i).shortValue());
      metrics.putShort(4 * i + 2 < old.capacity() ? old.getShort(4 * i + 2) : 0);
    }
    ByteBuffer profile = file.table("maxp");
    profile.putShort(4, (short) widths.size());
    profile.putShort(6, (short) Math.max(profile.getShort(6), mostPoints));
    profile.putShort(8, (short) Math.max(profile.getShort(8), mostContours));
    file.table("hhea").putShort(34, (short) widths.size());
    file.table("head").putShort(50, (short) 1); // long offsets
    byte[] noNames = new byte[32];
    ByteBuffer.wrap(noNames).putInt(0x00030000);
    file.put("post", noNames);
    file.put("glyf", glyphs.toByteArray());
    file.put("loca", places.array());
    file.put("hmtx", metrics.array());
    file.put("cmap", CharacterMap.encoded(map));
    rename();
    file.drop("kern", "FFTM", "DSIG", "GSUB", "GPOS", "GDEF");
  }

  /** Every name gets two letters more, in place: the table keeps its length. */
  private void rename() {
    String was = new String(file.bytes("name"), StandardCharsets.ISO_8859_1);
    String now =
        was.replace("NotoSerif", "NotoSmCap").replace(spaced("NotoSerif"), spaced("NotoSmCap"));
    file.put("name", now.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String spaced(String name) {
    return new String(name.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1);
  }
}
