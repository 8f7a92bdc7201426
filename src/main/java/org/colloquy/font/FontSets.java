package org.colloquy.font;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The font sets the program knows, by name, whether or not this build has them. Immutable. */
public final class FontSets {
  /** The set of a book whose editors ask for none. */
  public static final String DEFAULT = "noto";

  private final SortedMap<String, FontSet> sets = new TreeMap<>();

  private FontSets(JsonNode list) {
    for (Map.Entry<String, JsonNode> entry : list.properties()) {
      sets.put(entry.getKey(), set(entry.getKey(), entry.getValue()));
    }
  }

  /** Reads the list in the jar. */
  public static FontSets read() {
    try (InputStream stream = FontSets.class.getResourceAsStream("font-sets.yaml")) {
      return new FontSets(new YAMLMapper().readTree(stream));
    } catch (IOException e) {
      throw new UncheckedIOException("the program's list of font sets cannot be read", e);
    }
  }

  /** Returns a set, if there is one of that name. */
  public Optional<FontSet> find(String name) {
    return Optional.ofNullable(sets.get(name));
  }

  /** Returns the set of a book whose editors ask for none. */
  public FontSet standard() {
    return sets.get(DEFAULT);
  }

  /** Returns the name of a set of more scripts than another, among them one that it lacks. */
  Optional<String> wider(FontSet than, UnicodeScript script) {
    return sets.values().stream()
        .filter(set -> set.scripts().size() > than.scripts().size())
        .filter(set -> set.scripts().contains(script))
        .map(FontSet::name)
        .findFirst();
  }

  /** Returns the names, sorted. */
  public Set<String> names() {
    return sets.keySet();
  }

  private static FontSet set(String name, JsonNode node) {
    List<FontFamily> families = new ArrayList<>();
    node.path("families").forEach(family -> families.add(family(family)));
    return new FontSet(
        name,
        node.path("title").asText(),
        node.path("size").asDouble(),
        node.path("small").asDouble(),
        node.path("shaping").asBoolean(),
        node.path("derived").asText(),
        families,
        Optional.empty(),
        scripts(node.path("scripts")));
  }

  private static Set<UnicodeScript> scripts(JsonNode names) {
    Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
    names.forEach(name -> scripts.add(UnicodeScript.forName(name.asText())));
    return scripts;
  }

  private static FontFamily family(JsonNode node) {
    Map<FaceStyle, FontFile> files = new EnumMap<>(FaceStyle.class);
    for (FaceStyle style : FaceStyle.values()) {
      if (node.has(style.key())) {
        files.put(style, new FontFile.Bundled(node.path(style.key()).asText()));
      }
    }
    return new FontFamily(
        node.path("name").asText(),
        node.path("name").asText(),
        node.path("scale").asDouble(1),
        node.path("marks").asBoolean(),
        files);
  }
}
