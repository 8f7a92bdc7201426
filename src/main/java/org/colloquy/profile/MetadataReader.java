package org.colloquy.profile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.DiagnosticSink;
import org.colloquy.diagnostic.Span;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Reads {@code NAME.yaml}. The file is read as a stream of words: no class is named, no alias
 * followed, so a file can neither run code nor grow. Spans of the diagnostics count in the YAML.
 */
public final class MetadataReader {
  private static final YAMLFactory YAML = new YAMLFactory();
  private static final int LARGEST = 1 << 20;

  private final String yaml;
  private final int shift;
  private final YAMLParser parser;
  private final MetadataValues values;
  private final Set<String> seen = new HashSet<>();

  private MetadataReader(String yaml, DiagnosticSink sink) throws IOException {
    this.yaml = yaml;
    this.shift = yaml.startsWith("\uFEFF") ? 1 : 0;
    this.parser = YAML.createParser(yaml.substring(shift));
    this.values = new MetadataValues(sink);
  }

  /**
   * Reads the metadata of a record.
   *
   * @param yaml the file as text
   * @param sink takes what is wrong with it; after an error the metadata must not be used
   * @return what could be read; nothing if the file is broken
   */
  public static Metadata read(String yaml, DiagnosticSink sink) {
    if (yaml.length() > LARGEST) {
      sink.report(Diagnostic.of(Code.M502, "the metadata file is larger than 1 MB"));
      return Metadata.NONE;
    }
    try {
      List<Diagnostic> found = new ArrayList<>();
      var reader = new MetadataReader(yaml, found::add);
      try (reader.parser) {
        reader.document();
        found.forEach(sink::report);
        return reader.values.metadata();
      } catch (Refused e) {
        sink.report(e.why);
      } catch (JsonProcessingException e) {
        sink.report(reader.broken(e));
      }
      return Metadata.NONE;
    } catch (IOException e) {
      throw new UncheckedIOException("a string is always readable", e);
    }
  }

  private void document() throws IOException {
    JsonToken first = parser.nextToken();
    if (first == null || first == JsonToken.VALUE_NULL) {
      return;
    }
    if (first != JsonToken.START_OBJECT) {
      throw refused("the file must hold keys with values, as in “title: A talk”");
    }
    keys("");
    if (parser.nextToken() != null) {
      throw refused("the file holds a second document");
    }
  }

  private void keys(String group) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = group.isEmpty() ? parser.currentName() : group + "." + parser.currentName();
      Span at = here(parser.currentName().length());
      once(name);
      JsonToken value = next();
      if (MetadataValues.isOfWords(name)) {
        ofWords(name, value);
      } else if (MetadataKey.of(name).isPresent()) {
        known(MetadataKey.of(name).get(), value);
      } else if (MetadataKey.isGroup(name) && value == JsonToken.START_OBJECT) {
        keys(name);
      } else if (MetadataKey.isGroup(name)) {
        wrong(at, "“" + name + "” has further keys: " + members(name));
      } else {
        values.unknown(name, at);
        parser.skipChildren();
      }
    }
  }

  private static String members(String group) {
    return MetadataKey.all().keySet().stream()
        .filter(key -> key.startsWith(group + "."))
        .collect(Collectors.joining(", "));
  }

  private void known(MetadataKey key, JsonToken value) throws IOException {
    if (value.isScalarValue()) {
      values.put(key, text(), here());
    } else if (value == JsonToken.START_ARRAY && key.many()) {
      while (next() != JsonToken.END_ARRAY) {
        if (parser.currentToken().isScalarValue()) {
          values.put(key, text(), here());
        } else {
          wrong(here(), "each value of “" + key.name() + "” is written in one line");
        }
      }
    } else {
      wrong(here(), "“" + key.name() + "” has one value, " + key.form().example());
    }
  }

  /** Keys whose members are words as printed, so that they may be anything. */
  private void ofWords(String name, JsonToken value) throws IOException {
    if (value == JsonToken.START_ARRAY && MetadataValues.isList(name)) {
      while (next() != JsonToken.END_ARRAY) {
        values.listed(name, text());
        parser.skipChildren();
      }
    } else if (value == JsonToken.START_OBJECT && !MetadataValues.isList(name)) {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String words = parser.currentName();
        once(name + "." + words);
        boolean scalar = next().isScalarValue();
        Optional<MetadataKey> key = MetadataKey.of(name + "." + words);
        if (!scalar) {
          wrong(here(), "“" + words + "” has one value");
        } else if (key.isPresent()) {
          values.put(key.get(), text(), here());
        } else {
          values.mapped(name, words, text());
        }
      }
    } else if (value.isScalarValue() && MetadataValues.isList(name)) {
      values.listed(name, text());
    } else if (value != JsonToken.VALUE_NULL) {
      wrong(here(), "“" + name + "” is written " + MetadataValues.example(name));
    }
  }

  private JsonToken next() throws IOException {
    JsonToken token = parser.nextToken();
    if (token == null) {
      throw refused("the file breaks off");
    }
    if (parser.isCurrentAlias() || parser.getObjectId() != null) {
      throw refused("anchors and aliases (& and *) are not read; quote the value if it is text");
    }
    return token;
  }

  private void once(String name) {
    if (!seen.add(name)) {
      throw refused("the key “" + name + "” is given twice");
    }
  }

  private void wrong(Span at, String message) throws IOException {
    values.wrong(at, message);
    parser.skipChildren();
  }

  private String text() throws IOException {
    return parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getText().strip();
  }

  private Span here() throws IOException {
    return here(parser.currentToken().isScalarValue() ? parser.getText().length() : 1);
  }

  private Span here(int length) {
    int start = offset(parser.currentTokenLocation().getCharOffset());
    return new Span(start, Math.min(start + length, yaml.length()));
  }

  /** The parser counts code points, and not the byte order mark. */
  private int offset(long points) {
    int most = yaml.codePointCount(shift, yaml.length());
    return yaml.offsetByCodePoints(shift, (int) Math.max(0, Math.min(points, most)));
  }

  private Refused refused(String message) {
    return new Refused(Diagnostic.at(Code.M502, here(1), message));
  }

  private Diagnostic broken(JsonProcessingException e) {
    String message =
        e.getOriginalMessage()
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith(" "))
            .collect(Collectors.joining(", "));
    int at;
    if (e.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
      at = offset(marked.getProblemMark().getIndex());
    } else if (e.getLocation() != null) {
      at = offset(e.getLocation().getCharOffset());
    } else {
      return Diagnostic.of(Code.M502, message);
    }
    return Diagnostic.at(Code.M502, new Span(at, Math.min(at + 1, yaml.length())), message);
  }

  /** The file is well-formed YAML and yet not to be used. */
  private static final class Refused extends RuntimeException {
    private final transient Diagnostic why;

    Refused(Diagnostic why) {
      super(why.message(), null, false, false);
      this.why = why;
    }
  }
}
