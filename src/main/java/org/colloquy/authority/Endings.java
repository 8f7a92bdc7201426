package org.colloquy.authority;

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

/**
 * The other cases of names in languages that decline them, by ending: {@code
 * gazetteer/endings.LANGUAGE.tsv}, {@code ending TAB other endings}. Only names of one word are
 * declined; others stand in the lists with their cases. Immutable.
 */
final class Endings {
  private final Map<String, List<String>> endings;

  private Endings(Map<String, List<String>> endings) {
    this.endings = endings;
  }

  /** Returns the endings of a language; none if it declines no names. */
  static Endings of(String language) {
    String path = "/org/colloquy/gazetteer/endings." + language + ".tsv";
    try (InputStream in = Endings.class.getResourceAsStream(path)) {
      return new Endings(in == null ? Map.of() : read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, List<String>> read(InputStream in) throws IOException {
    Map<String, List<String>> endings = new LinkedHashMap<>();
    var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int tab = line.indexOf('\t');
      if (tab > 0 && line.charAt(0) != '#') {
        endings.put(line.substring(0, tab), List.of(line.substring(tab + 1).split("\\|", -1)));
      }
    }
    return endings;
  }

  /** Returns the other cases of a name, by its longest ending that is known. */
  List<String> cases(String name) {
    int letters = name.length();
    if (endings.isEmpty() || letters < 4 || !name.chars().allMatch(Character::isLetter)) {
      return List.of();
    }
    if (name.codePoints().skip(1).anyMatch(Character::isUpperCase)) {
      return List.of();
    }
    for (int at = Math.max(2, letters - 4); at < letters; at++) {
      List<String> others = endings.get(name.substring(at));
      if (others != null) {
        List<String> cases = new ArrayList<>();
        for (String other : others) {
          cases.add(name.substring(0, at) + other);
        }
        return cases;
      }
    }
    return List.of();
  }
}
