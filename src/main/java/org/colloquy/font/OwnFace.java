package org.colloquy.font;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/** Whether a font file of the editors' own can be embedded in a book. Stateless. */
final class OwnFace {
  private static final List<String> NEEDED =
      List.of("cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "OS/2");

  /** {@code fsType} of OS/2: no embedding; and no embedding of some glyphs only. */
  private static final int RESTRICTED = 0x0002;

  private static final int PERMISSIONS = 0x000F;
  private static final int WHOLE_ONLY = 0x0100;

  private OwnFace() {}

  /** Returns why a file cannot be used; empty if it can. */
  static Optional<String> fault(byte[] file) {
    try {
      return Optional.ofNullable(why(file));
    } catch (IndexOutOfBoundsException | NegativeArraySizeException | IllegalArgumentException e) {
      return Optional.of("is damaged");
    }
  }

  private static String why(byte[] file) {
    int kind = ByteBuffer.wrap(file).getInt(0);
    return switch (kind) {
      case 0x4F54544F -> // OTTO
          "has CFF outlines, from which the layout engine makes wrong letters and text that"
              + " cannot be searched; give the face with TrueType outlines (.ttf)";
      case 0x74746366 -> "is a collection of faces; give each face as a file"; // ttcf
      case 0x774F4646, 0x774F4632 -> "is a face for web pages; give the .ttf file"; // wOFF, wOF2
      case 0x00010000, 0x74727565 -> tables(new SfntFile(file)); // the second says true
      default -> "is no TrueType font";
    };
  }

  private static String tables(SfntFile file) {
    for (String table : NEEDED) {
      if (!file.has(table)) {
        return "lacks the table “" + table + "”";
      }
    }
    int permissions = file.table("OS/2").getShort(8);
    if ((permissions & PERMISSIONS) == RESTRICTED) {
      return "may not be embedded, as it says itself (fsType " + permissions + ")";
    }
    if ((permissions & WHOLE_ONLY) != 0) {
      return "may only be embedded whole, as it says itself (fsType " + permissions + ")";
    }
    CharacterMap.decoded(file.table("cmap"));
    return null;
  }
}
