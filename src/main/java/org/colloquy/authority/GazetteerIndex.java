package org.colloquy.authority;

import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A gazetteer that the user imported: lines of text, sorted by their bytes in UTF-8, looked up in
 * the file itself, so that millions of names take no memory. A line holds name, main name, type,
 * coordinates, scheme and identifier, tabs between them. Thread-safe.
 */
final class GazetteerIndex {
  /** Name of the file in its folder. */
  static final String FILE = "gazetteer.index";

  /** How the first line begins; the number of words of the longest name follows. */
  static final String HEAD = "#colloquy-gazetteer-1 ";

  private static final int FIELDS = 6;

  private final MappedByteBuffer bytes;
  private final int begin;
  private final int longest;

  private GazetteerIndex(MappedByteBuffer bytes, int begin, int longest) {
    this.bytes = bytes;
    this.begin = begin;
    this.longest = longest;
  }

  /**
   * Opens an index.
   *
   * @throws IOException if the file cannot be read, is larger than 2 GB or is no index
   */
  static GazetteerIndex open(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      if (channel.size() > Integer.MAX_VALUE) {
        throw new IOException("the gazetteer index is larger than 2 GB; import fewer places");
      }
      MappedByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      int end = 0;
      while (end < bytes.limit() && bytes.get(end) != '\n') {
        end++;
      }
      String head = text(bytes, 0, Math.min(end, 60));
      if (!head.matches("\\Q" + HEAD + "\\E\\d{1,4}")) {
        throw new IOException("not a gazetteer index; make it with “colloquy gazetteer import”");
      }
      int longest = Integer.parseInt(head.substring(HEAD.length()));
      return new GazetteerIndex(bytes, end + 1, longest);
    }
  }

  /** Returns how many words the longest name has. */
  int longest() {
    return longest;
  }

  /** Returns the places that bear a name, in the order of the file. */
  List<Entity> find(String name) {
    String spelling = Spelling.of(name);
    byte[] sought = (spelling + "\t").getBytes(StandardCharsets.UTF_8);
    List<Entity> found = new ArrayList<>();
    int at = lowerBound(sought);
    while (at < bytes.limit() && startsWith(at, sought)) {
      int end = lineEnd(at);
      String[] fields = text(bytes, at, end).split("\t", -1);
      if (fields.length == FIELDS) {
        found.add(entity(fields));
      }
      at = end + 1;
    }
    return found;
  }

  /** Returns whether a name begins with a word. */
  boolean mayBegin(String word) {
    byte[] sought = word.getBytes(StandardCharsets.UTF_8);
    int at = lowerBound(sought);
    if (at >= bytes.limit() || !startsWith(at, sought)) {
      return false;
    }
    // Tabs, blanks and marks sort before letters, so the first line is the one that ends the word.
    String line = text(bytes, at, Math.min(lineEnd(at), at + sought.length + 8));
    return line.length() == word.length() || !Character.isLetterOrDigit(line.charAt(word.length()));
  }

  private static Entity entity(String[] fields) {
    Map<String, String> data =
        fields[3].isEmpty()
            ? Map.of(Entity.AMBIGUOUS, Entity.EVERY_NAME)
            : Map.of(Entity.AMBIGUOUS, Entity.EVERY_NAME, "geo", fields[3]);
    List<String> names =
        fields[0].equals(fields[1]) ? List.of(fields[1]) : List.of(fields[1], fields[0]);
    return new Entity(
        Entity.Kind.PLACE, fields[1], names, fields[2], Map.of(fields[4], fields[5]), data, false);
  }

  /** Returns where the first line begins that is not less than the bytes sought. */
  private int lowerBound(byte[] sought) {
    int low = begin;
    int high = bytes.limit();
    while (low < high) {
      int start = lineStart((low + high) >>> 1, low);
      if (compare(start, sought) < 0) {
        low = lineEnd(start) + 1;
      } else {
        high = start;
      }
    }
    return low;
  }

  private int lineStart(int at, int least) {
    int start = at;
    while (start > least && bytes.get(start - 1) != '\n') {
      start--;
    }
    return start;
  }

  private int lineEnd(int at) {
    int end = at;
    while (end < bytes.limit() && bytes.get(end) != '\n') {
      end++;
    }
    return end;
  }

  private int compare(int at, byte[] sought) {
    for (int i = 0; i < sought.length; i++) {
      if (at + i >= bytes.limit()) {
        return -1;
      }
      int difference = (bytes.get(at + i) & 0xFF) - (sought[i] & 0xFF);
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }

  private boolean startsWith(int at, byte[] sought) {
    return at + sought.length <= bytes.limit() && compare(at, sought) == 0;
  }

  private static String text(MappedByteBuffer bytes, int start, int end) {
    var copy = new byte[end - start];
    bytes.get(start, copy);
    return new String(copy, StandardCharsets.UTF_8);
  }
}
