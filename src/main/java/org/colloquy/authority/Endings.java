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
 * gazetteer/endings.LANGUAGE.tsv}, {@code ending TAB other endings}. Immutable.
 */
final class Endings {
  /** Words of a name that are declined; a bound for the number of forms of one name. */
  private static final int MOST_DECLINED = 3;

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

  /**
   * Returns the other cases of a name. Each word of it is declined by its longest known ending; in
   * a name of several words every word stands in any case, since the list does not say which
   * endings go together, and no text puts them together wrongly.
   */
  List<String> cases(String name) {
    if (endings.isEmpty()) {
      return List.of();
    }
    String[] words = name.split("(?<=[ -])|(?=[ -])");
    List<String> made = List.of("");
    int declined = 0;
    for (String word : words) {
      List<String> forms = declined < MOST_DECLINED ? forms(word) : List.of(word);
      declined += forms.size() > 1 ? 1 : 0;
      List<String> longer = new ArrayList<>(made.size() * forms.size());
      for (String start : made) {
        forms.forEach(form -> longer.add(start + form));
      }
      made = longer;
    }
    return made.stream().filter(form -> !form.equals(name)).toList();
  }

  /** Returns a word and its other cases. */
  private List<String> forms(String word) {
    int letters = word.length();
    List<String> forms = new ArrayList<>(List.of(word));
    if (letters < 3
        || !word.chars().allMatch(Character::isLetter)
        || word.codePoints().skip(1).anyMatch(Character::isUpperCase)) {
      return forms;
    }
    for (int at = Math.max(1, letters - 5); at < letters; at++) {
      List<String> others = endings.get(word.substring(at));
      if (others != null) {
        for (String other : others) {
          forms.add(word.substring(0, at) + other);
        }
        return forms;
      }
    }
    return forms;
  }
}
