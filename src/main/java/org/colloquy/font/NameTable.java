package org.colloquy.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The table {@code name} of a TrueType face, in English for Windows. */
final class NameTable {
  /** Copyright, licence, and where it stands: what a derived face keeps. */
  private static final int[] KEPT = {0, 13, 14};

  private static final int WINDOWS = 3;
  private static final int ENGLISH = 0x409;

  private NameTable() {}

  /** Returns a table for a face made from another: other names, the same rights. */
  static byte[] renamed(ByteBuffer from, String family, String style) {
    Map<Integer, String> names = new TreeMap<>();
    for (int id : KEPT) {
      String kept = find(from, id);
      if (!kept.isEmpty()) {
        names.put(id, kept);
      }
    }
    names.put(1, family);
    names.put(2, style);
    names.put(3, family + " " + style);
    names.put(4, family + " " + style);
    names.put(5, "Version 1.0");
    names.put(6, postScript(family, style));
    return encoded(names);
  }

  /** Returns the name by which a PDF calls a face. */
  static String postScript(String family, String style) {
    return family.replaceAll("[^A-Za-z0-9]", "") + "-" + style.replaceAll("[^A-Za-z0-9]", "");
  }

  /** Returns the family by which a face calls itself. */
  static String family(ByteBuffer table) {
    String typographic = find(table, 16);
    return typographic.isEmpty() ? find(table, 1) : typographic;
  }

  private static String find(ByteBuffer table, int id) {
    int strings = table.getShort(4) & 0xFFFF;
    for (int i = 0; i < table.getShort(2); i++) {
      int entry = 6 + 12 * i;
      if (table.getShort(entry) == WINDOWS && table.getShort(entry + 6) == id) {
        byte[] text = new byte[table.getShort(entry + 8) & 0xFFFF];
        table.slice(strings + (table.getShort(entry + 10) & 0xFFFF), text.length).get(text);
        return new String(text, StandardCharsets.UTF_16BE);
      }
    }
    return "";
  }

  private static byte[] encoded(Map<Integer, String> names) {
    ByteBuffer records = ByteBuffer.allocate(6 + 12 * names.size());
    records.putShort((short) 0).putShort((short) names.size());
    records.putShort((short) records.capacity());
    var strings = new ByteArrayOutputStream();
    names.forEach(
        (id, name) -> {
          byte[] text = name.getBytes(StandardCharsets.UTF_16BE);
          records.putShort((short) WINDOWS).putShort((short) 1).putShort((short) ENGLISH);
          records.putShort(id.shortValue()).putShort((short) text.length);
          records.putShort((short) strings.size());
          strings.writeBytes(text);
        });
    var table = new ByteArrayOutputStream();
    table.writeBytes(records.array());
    table.writeBytes(strings.toByteArray());
    return table.toByteArray();
  }
}
