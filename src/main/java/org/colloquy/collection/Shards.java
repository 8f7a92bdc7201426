package org.colloquy.collection;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.SortedMap;

/**
 * Data for the scripts of the site, in files of about one size, each a script that hands its part
 * over: a page opened from a file may load scripts, but fetch nothing. For one thread.
 */
final class Shards {
  /** Characters after which a new file begins. */
  private static final int SIZE = 1 << 16;

  private static final ObjectWriter JSON = new ObjectMapper().writer();

  private final String name;
  private final char open;
  private final char close;
  private final SortedMap<String, byte[]> files;
  private final StringBuilder part = new StringBuilder();
  private int count;

  private Shards(String name, char open, char close, SortedMap<String, byte[]> files) {
    this.name = name;
    this.open = open;
    this.close = close;
    this.files = files;
  }

  /** Makes shards that are lists. */
  static Shards lists(String name, SortedMap<String, byte[]> files) {
    return new Shards(name, '[', ']', files);
  }

  /** Makes shards that are tables of keys and values. */
  static Shards tables(String name, SortedMap<String, byte[]> files) {
    return new Shards(name, '{', '}', files);
  }

  /** Adds a value, and returns whether it is the first of a new file. */
  boolean add(Object value) {
    return append(json(value));
  }

  /** Adds a value under a key, and returns whether it is the first of a new file. */
  boolean add(String key, Object value) {
    return append(json(key) + ":" + json(value));
  }

  private boolean append(String json) {
    if (part.length() > 0 && part.length() + json.length() > SIZE) {
      flush();
    }
    boolean first = part.length() == 0;
    part.append(first ? "" : ",\n").append(json);
    return first;
  }

  /** Writes what is left, and returns how many files there are. */
  int finish() {
    if (part.length() > 0) {
      flush();
    }
    return count;
  }

  private void flush() {
    files.put(
        SitePages.DATA + name + "-" + count + ".js",
        file(name, count, open + part.toString() + close));
    part.setLength(0);
    count++;
  }

  /** Writes one value as a file of its own. */
  static void single(String name, Object value, SortedMap<String, byte[]> files) {
    files.put(SitePages.DATA + name + ".js", file(name, 0, json(value)));
  }

  private static byte[] file(String name, int number, String json) {
    return ("colloquySite(\"" + name + "\", " + number + ", " + json + ");\n").getBytes(UTF_8);
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("strings, numbers, lists and maps are always JSON", e);
    }
  }
}
