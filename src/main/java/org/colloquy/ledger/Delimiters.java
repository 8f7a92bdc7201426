package org.colloquy.ledger;

import java.util.Map;
import java.util.Optional;

/**
 * The signs that an element stands for, by its {@code @rend} (one value or several): {@code square}
 * is {@code [ ]}. The writer may hide signs only if this table gives back exactly them.
 */
public final class Delimiters {
  private static final Map<String, String[]> SIGNS =
      Map.ofEntries(
          Map.entry("square", new String[] {"[", "]"}),
          Map.entry("square-double", new String[] {"[[", "]]"}),
          Map.entry("square-open", new String[] {"[", ""}),
          Map.entry("round", new String[] {"(", ")"}),
          Map.entry("round-open", new String[] {"(", ""}),
          Map.entry("braces", new String[] {"{", "}"}),
          Map.entry("angles", new String[] {"<", ">"}),
          Map.entry("stars", new String[] {"*", "*"}),
          Map.entry("stars-double", new String[] {"**", "**"}),
          Map.entry("underscores", new String[] {"_", "_"}),
          Map.entry("slashes", new String[] {"/", "/"}),
          Map.entry("none", new String[] {"", ""}));

  private Delimiters() {}

  /** Returns the opening sign of a rendition; empty if the rendition hides nothing. */
  public static String open(Optional<String> rend) {
    return signs(rend)[0];
  }

  /** Returns the closing sign of a rendition; empty if the rendition hides nothing. */
  public static String close(Optional<String> rend) {
    return signs(rend)[1];
  }

  private static String[] signs(Optional<String> rend) {
    for (String value : rend.orElse("").split(" ")) {
      if (SIGNS.containsKey(value)) {
        return SIGNS.get(value);
      }
    }
    return SIGNS.get("none");
  }
}
