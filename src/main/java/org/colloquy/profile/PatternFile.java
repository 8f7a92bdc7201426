package org.colloquy.profile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Conventions of records as regular expressions in named kinds: a resource file in UTF-8, one line
 * {@code kind TAB expression} each, {@code #} for comments. Stateless.
 */
public final class PatternFile {
  private PatternFile() {}

  /**
   * Reads the patterns of a file by kind, both in the order of the file.
   *
   * @param path absolute path of the resource in the program's jar
   * @throws UncheckedIOException if the file cannot be read
   */
  public static Map<String, List<Pattern>> read(String path) {
    try (InputStream in = PatternFile.class.getResourceAsStream(path);
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Map<String, List<Pattern>> patterns = new LinkedHashMap<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && line.charAt(0) != '#') {
          patterns
              .computeIfAbsent(line.substring(0, tab), kind -> new ArrayList<>())
              .add(Pattern.compile(line.substring(tab + 1)));
        }
      }
      return patterns;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
