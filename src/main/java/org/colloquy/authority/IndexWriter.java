package org.colloquy.authority;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Sorts names into an index that is larger than the memory: sorted runs on the disk, then merged.
 * For one thread.
 */
final class IndexWriter implements AutoCloseable {
  private static final int RUN = 200_000;

  private final Path folder;
  private final List<byte[]> held = new ArrayList<>();
  private final List<Path> runs = new ArrayList<>();
  private int longest;
  private long places;

  /**
   * Opens a writer.
   *
   * @param folder for the sorted runs; must be there
   */
  IndexWriter(Path folder) {
    this.folder = folder;
  }

  /** Adds a place under each of its names. */
  void add(Located place) throws IOException {
    places++;
    String key = field(place.names().get(0));
    for (String name : place.names()) {
      String spelling = Spelling.of(name);
      if (spelling.isEmpty() || spelling.length() > 100) {
        continue;
      }
      longest = Math.max(longest, Spelling.words(spelling));
      String line =
          String.join(
              "\t",
              field(spelling),
              key,
              place.type(),
              place.geo(),
              place.scheme(),
              field(place.id()));
      held.add(line.getBytes(StandardCharsets.UTF_8));
      if (held.size() >= RUN) {
        spill();
      }
    }
  }

  long places() {
    return places;
  }

  /** Writes the index; equal lines are written once. */
  void write(Path index) throws IOException {
    spill();
    List<Cursor> open = new ArrayList<>();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(index))) {
      out.write((GazetteerIndex.HEAD + longest + "\n").getBytes(StandardCharsets.UTF_8));
      var queue =
          new PriorityQueue<Cursor>(Comparator.comparing(c -> c.line, Arrays::compareUnsigned));
      for (Path run : runs) {
        var cursor = new Cursor(Files.newBufferedReader(run));
        open.add(cursor);
        if (cursor.advance()) {
          queue.add(cursor);
        }
      }
      byte[] last = new byte[0];
      while (!queue.isEmpty()) {
        Cursor cursor = queue.remove();
        if (!Arrays.equals(cursor.line, last)) {
          out.write(cursor.line);
          out.write('\n');
          last = cursor.line;
        }
        if (cursor.advance()) {
          queue.add(cursor);
        }
      }
    } finally {
      for (Cursor cursor : open) {
        cursor.lines.close();
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (Path run : runs) {
      Files.deleteIfExists(run);
    }
  }

  private void spill() throws IOException {
    held.sort(Arrays::compareUnsigned);
    Path run = folder.resolve("run-" + runs.size() + ".part");
    runs.add(run);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(run))) {
      for (byte[] line : held) {
        out.write(line);
        out.write('\n');
      }
    }
    held.clear();
  }

  private static String field(String text) {
    return text.replaceAll("[\\t\\r\\n]+", " ");
  }

  private static final class Cursor {
    private final BufferedReader lines;
    private byte[] line;

    Cursor(BufferedReader lines) {
      this.lines = lines;
    }

    boolean advance() throws IOException {
      String next = lines.readLine();
      line = next == null ? null : next.getBytes(StandardCharsets.UTF_8);
      return next != null;
    }
  }
}
