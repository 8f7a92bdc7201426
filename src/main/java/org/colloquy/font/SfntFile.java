package org.colloquy.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** A TrueType file as its tables. Not thread-safe. */
final class SfntFile {
  private static final int MAGIC = 0xB1B0AFBA;

  private final int version;
  private final TreeMap<String, byte[]> tables = new TreeMap<>();

  SfntFile(byte[] file) {
    ByteBuffer in = ByteBuffer.wrap(file);
    version = in.getInt(0);
    for (int i = 0; i < in.getShort(4); i++) {
      int entry = 12 + 16 * i;
      String tag = new String(file, entry, 4, StandardCharsets.ISO_8859_1);
      int offset = in.getInt(entry + 8);
      int length = in.getInt(entry + 12);
      if (offset < 0 || length < 0 || length > file.length - offset) {
        throw new IllegalArgumentException("the table " + tag + " leads out of the file");
      }
      tables.put(tag, Arrays.copyOfRange(file, offset, offset + length));
    }
  }

  /** Returns whether the file has a table. */
  boolean has(String tag) {
    return tables.containsKey(tag);
  }

  /** Returns a table, for reading and changing in place. */
  ByteBuffer table(String tag) {
    return ByteBuffer.wrap(tables.get(tag));
  }

  /** Returns the bytes of a table. */
  byte[] bytes(String tag) {
    return tables.get(tag).clone();
  }

  /** Puts a table in place of the one there. */
  void put(String tag, byte[] table) {
    tables.put(tag, table);
  }

  /** Leaves tables out. */
  void drop(String... tags) {
    Arrays.asList(tags).forEach(tables::remove);
  }

  /** Returns the file, its check sums set. */
  byte[] bytes() {
    table("head").putInt(8, 0);
    int count = tables.size();
    int power = Integer.highestOneBit(count);
    ByteBuffer directory = ByteBuffer.allocate(12 + 16 * count);
    directory.putInt(version).putShort((short) count).putShort((short) (16 * power));
    directory.putShort((short) Integer.numberOfTrailingZeros(power));
    directory.putShort((short) (16 * (count - power)));
    var body = new ByteArrayOutputStream();
    int head = 0;
    for (Map.Entry<String, byte[]> entry : tables.entrySet()) {
      byte[] table = entry.getValue();
      int offset = directory.capacity() + body.size();
      head = entry.getKey().equals("head") ? offset : head;
      directory.put(entry.getKey().getBytes(StandardCharsets.ISO_8859_1));
      directory.putInt(sum(table)).putInt(offset).putInt(table.length);
      body.writeBytes(Arrays.copyOf(table, (table.length + 3) / 4 * 4));
    }
    byte[] file = Arrays.copyOf(directory.array(), directory.capacity() + body.size());
    System.arraycopy(body.toByteArray(), 0, file, directory.capacity(), body.size());
    ByteBuffer.wrap(file).putInt(head + 8, MAGIC - sum(file));
    return file;
  }

  private static int sum(byte[] bytes) {
    ByteBuffer words = ByteBuffer.wrap(Arrays.copyOf(bytes, (bytes.length + 3) / 4 * 4));
    int sum = 0;
    while (words.hasRemaining()) {
      sum += words.getInt();
    }
    return sum;
  }
}
