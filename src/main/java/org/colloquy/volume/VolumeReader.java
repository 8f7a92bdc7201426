package org.colloquy.volume;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.DiagnosticSink;
import org.colloquy.diagnostic.Span;

/** Reads {@code volume.yaml}. Spans of the diagnostics count in the YAML, in UTF-16 units. */
public final class VolumeReader {
  private static final int LARGEST = 1 << 20;
  private static final Span START = new Span(0, 0);

  private final YamlWords yaml;
  private final DiagnosticSink sink;
  private final Map<String, VolumeKey> keys = VolumeKey.all();
  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final List<PlannedPart> parts = new ArrayList<>();
  private final Set<String> named = new HashSet<>();
  private Optional<Reference> introduction = Optional.empty();

  private VolumeReader(YamlWords yaml, DiagnosticSink sink) {
    this.yaml = yaml;
    this.sink = sink;
  }

  /** What stands in a group of keys that is a part, or in the file where there are no parts. */
  private static final class Members {
    private String title = "";
    private Optional<Reference> introduction = Optional.empty();
    private List<Reference> editions = List.of();
  }

  /**
   * Reads the plan of a volume.
   *
   * @param yaml the file as text
   * @param sink takes what is wrong with it; after an error the plan must not be used
   */
  public static VolumePlan read(String yaml, DiagnosticSink sink) {
    if (yaml.length() > LARGEST) {
      sink.report(Diagnostic.of(Code.M502, "the file is larger than 1 MB"));
      return new VolumePlan(Map.of(), Optional.empty(), List.of());
    }
    try (var words = new YamlWords(yaml)) {
      var reader = new VolumeReader(words, sink);
      try {
        reader.document();
      } catch (YamlWords.Refused e) {
        sink.report(e.why());
      } catch (JsonProcessingException e) {
        sink.report(words.broken(e));
      }
      return new VolumePlan(reader.values, reader.introduction, reader.parts);
    } catch (IOException e) {
      throw new UncheckedIOException("a string is always readable", e);
    }
  }

  private void document() throws IOException {
    if (yaml.next() != JsonToken.START_OBJECT) {
      throw yaml.refused("the file must hold keys with values, as in “title: Harbour Talks”");
    }
    var whole = new Members();
    boolean inParts = false;
    while (yaml.nextKey("")) {
      String key = yaml.text();
      if (key.equals("parts")) {
        inParts = true;
        parts();
      } else if (!member(key, whole)) {
        value(key, key);
      }
    }
    if (yaml.next() != null) {
      throw yaml.refused("the file holds a second document");
    }
    finish(whole, inParts);
  }

  private void finish(Members whole, boolean inParts) {
    introduction = whole.introduction;
    if (!inParts) {
      parts.add(new PlannedPart("", Optional.empty(), whole.editions));
    } else if (!whole.editions.isEmpty()) {
      report(Code.M506, whole.editions.get(0).at(), "a volume has “editions” or “parts”, not both");
    }
    if (parts.stream().allMatch(part -> part.editions().isEmpty())) {
      report(Code.M506, START, "the volume has no editions, as in “editions: [hearing-01]”");
    }
    if (!values.containsKey("title")) {
      report(Code.M506, START, "the volume has no title");
    }
  }

  private void parts() throws IOException {
    if (yaml.next() != JsonToken.START_ARRAY) {
      wrong("“parts” is a list, each with a title and its editions");
      return;
    }
    while (yaml.next() != JsonToken.END_ARRAY) {
      if (yaml.token() == JsonToken.START_OBJECT) {
        part("parts " + parts.size());
      } else {
        wrong("a part has “title” and “editions”");
      }
    }
  }

  private void part(String group) throws IOException {
    Span at = yaml.here();
    var part = new Members();
    while (yaml.nextKey(group)) {
      String key = yaml.text();
      if (key.equals("title")) {
        yaml.next();
        part.title = one(key).orElse("");
      } else if (!member(key, part)) {
        unknown(key, "title, introduction, editions");
      }
    }
    if (part.title.isEmpty() || part.editions.isEmpty()) {
      report(Code.M506, at, "a part has a title and editions");
    }
    parts.add(new PlannedPart(part.title, part.introduction, part.editions));
  }

  /** Reads what volume and part have alike; tells whether the key is such a one. */
  private boolean member(String key, Members of) throws IOException {
    switch (key) {
      case "introduction" -> {
        yaml.next();
        Span at = yaml.here();
        of.introduction = one(key).filter(s -> !s.isEmpty()).map(name -> new Reference(name, at));
      }
      case "editions" -> of.editions = editions();
      default -> {
        return false;
      }
    }
    return true;
  }

  private List<Reference> editions() throws IOException {
    List<Reference> found = new ArrayList<>();
    if (yaml.next() != JsonToken.START_ARRAY) {
      wrong("“editions” is a list, as in [hearing-01, hearing-02]");
      return found;
    }
    while (yaml.next() != JsonToken.END_ARRAY) {
      Span at = yaml.here();
      String name = one("editions").orElse("");
      if (!name.isEmpty() && !named.add(name)) {
        report(Code.M509, at, "“" + name + "” stands in the volume before");
      } else if (!name.isEmpty()) {
        found.add(new Reference(name, at));
      }
    }
    return found;
  }

  /** Reads a key of the volume that has words, or a group of such. */
  private void value(String name, String shown) throws IOException {
    boolean group = keys.keySet().stream().anyMatch(key -> key.startsWith(name + "."));
    if (!keys.containsKey(name) && !group) {
      var known = new TreeSet<>(keys.keySet());
      known.addAll(List.of("introduction", "parts", "editions"));
      unknown(shown, String.join(", ", known));
      return;
    }
    yaml.next();
    if (group && yaml.token() == JsonToken.START_OBJECT) {
      while (yaml.nextKey(name)) {
        value(name + "." + yaml.text(), yaml.text());
      }
    } else if (group) {
      wrong("“" + name + "” has further keys");
    } else {
      values(keys.get(name));
    }
  }

  private void values(VolumeKey key) throws IOException {
    if (yaml.token() == JsonToken.START_ARRAY && key.many()) {
      while (yaml.next() != JsonToken.END_ARRAY) {
        put(key);
      }
    } else {
      put(key);
    }
  }

  private void put(VolumeKey key) throws IOException {
    Span at = yaml.here();
    Optional<String> words = one(key.name()).filter(value -> !value.isEmpty());
    if (words.isPresent() && !key.form().accepts(words.get())) {
      report(Code.M506, at, "“" + key.name() + "” is written " + key.form().example());
    } else {
      words.ifPresent(
          value -> values.computeIfAbsent(key.name(), k -> new ArrayList<>()).add(value));
    }
  }

  private Optional<String> one(String key) throws IOException {
    if (yaml.isScalar()) {
      return Optional.of(yaml.text());
    }
    wrong("“" + key + "” has one value, written in one line");
    return Optional.empty();
  }

  private void unknown(String key, String known) throws IOException {
    report(Code.M504, yaml.here(), "“" + key + "” is not one of " + known);
    yaml.next();
    yaml.skip();
  }

  private void wrong(String message) throws IOException {
    report(Code.M506, yaml.here(), message);
    yaml.skip();
  }

  private void report(Code code, Span at, String message) {
    sink.report(Diagnostic.at(code, at, message));
  }
}
