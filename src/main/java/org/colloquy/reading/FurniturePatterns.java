package org.colloquy.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.profile.PatternFile;

/** What lines that belong to page or web site look like: {@code furniture.tsv}, read once. */
final class FurniturePatterns {
  private static final FurniturePatterns BUILT_IN =
      new FurniturePatterns(PatternFile.read("/org/colloquy/reading/furniture.tsv"));

  private final Map<String, List<Pattern>> patterns;

  private FurniturePatterns(Map<String, List<Pattern>> patterns) {
    this.patterns = patterns;
  }

  static FurniturePatterns builtIn() {
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
}
