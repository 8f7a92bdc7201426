package org.colloquy.reading;

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
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What lines that belong to page or web site look like: {@code furniture.tsv}, read once. */
final class Furniture {
  private static final Furniture BUILT_IN = read("/org/colloquy/reading/furniture.tsv");

  private final Map<String, List<Pattern>> patterns;

  private Furniture(Map<String, List<Pattern>> patterns) {
    this.patterns = patterns;
  }

  static Furniture builtIn() {
    return BUILT_IN;
  }

  /** Returns the match of a whole line with a pattern of a kind. */
  Optional<Matcher> line(String kind, CharSequence line) {
    for (Pattern pattern : patterns.getOrDefault(kind, List.of())) {
      Matcher matcher = pattern.matcher(line);
      if (matcher.matches()) {
        return Optional.of(matcher);
      }
    }
    return Optional.empty();
  }

  /** Returns the patterns of a kind. */
  List<Pattern> patterns(String kind) {
    return patterns.getOrDefault(kind, List.of());
  }

  private static Furniture read(String path) {
    try (InputStream in = Furniture.class.getResourceAsStream(path);
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
      return new Furniture(patterns);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
