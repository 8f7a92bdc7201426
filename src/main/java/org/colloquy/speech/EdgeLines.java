package org.colloquy.speech;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.colloquy.profile.PatternFile;

/**
 * What blocks at the edges of a record look like: stamps, times, who took it down, where it is
 * kept. The patterns are data: {@code edges.tsv}. Immutable and thread-safe.
 */
public final class EdgeLines {
  private static final int LONGEST = 200;
  private static final Map<String, List<Pattern>> PATTERNS =
      PatternFile.read("/org/colloquy/speech/edges.tsv");

  private EdgeLines() {}

  /** Kinds of blocks at the edges. */
  public enum Kind {
    /** How secret the record was, which copy it is. */
    STAMP,
    /** Who took it down. */
    RECORDER,
    /** The person who signs. */
    SIGNATURE,
    /** When it ended, how long it lasted. */
    CLOSING,
    /** Where it is kept. */
    ARCHIVE,
    /** A time of day alone. */
    CLOCK,
    /** A moment of a recording. */
    TIMECODE;

    private List<Pattern> patterns() {
      return PATTERNS.getOrDefault(name().toLowerCase(java.util.Locale.ROOT), List.of());
    }
  }

  /** Returns whether a block is of a kind, as far as its words tell. */
  public static boolean is(Kind kind, String words) {
    if (words.length() > LONGEST) {
      return false;
    }
    String line = words.strip();
    return kind.patterns().stream().anyMatch(pattern -> pattern.matcher(line).matches());
  }
}
