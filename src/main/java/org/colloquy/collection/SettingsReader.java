package org.colloquy.collection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.DiagnosticSink;
import org.colloquy.diagnostic.Span;
import org.colloquy.publish.BookStyle;
import org.colloquy.publish.HouseFiles;

/**
 * Reads {@code edition.yaml}: one line a key, but for the lists and groups of {@link BookStyle}. As
 * a stream of words, so that a file can neither name a class nor grow. Spans of the diagnostics
 * count in the YAML, in UTF-16 units.
 */
public final class SettingsReader {
  private static final YAMLFactory YAML = new YAMLFactory();
  private static final List<String> KEYS =
      Stream.concat(
              Stream.of(
                  "title",
                  "description",
                  "base-url",
                  "language",
                  "footer",
                  "css",
                  "xslt",
                  "site-xslt",
                  "logo",
                  "logo-text"),
              BookStyle.allKeys().stream())
          .toList();

  private final String yaml;
  private final DiagnosticSink sink;
  private final Map<String, String> values = new HashMap<>();
  private final Map<String, Span> places = new HashMap<>();

  private SettingsReader(String yaml, DiagnosticSink sink) {
    this.yaml = yaml;
    this.sink = sink;
  }

  /**
   * Reads the settings of a collection.
   *
   * @param yaml the file as text; may be empty
   * @param about text of the page about the collection, in Markdown; may be empty
   * @param files where the files are found that the settings name
   * @param sink takes what is wrong with the file; after an error it must not be used
   */
  public static SiteSettings read(
      String yaml, String about, HouseFiles files, DiagnosticSink sink) {
    var reader = new SettingsReader(yaml, sink);
    try (YAMLParser parser = YAML.createParser(yaml)) {
      reader.keys(parser);
    } catch (JsonProcessingException e) {
      sink.report(Diagnostic.of(Code.M502, e.getOriginalMessage().lines().findFirst().orElse("")));
    } catch (IOException e) {
      throw new UncheckedIOException("a string is always readable", e);
    }
    return new SiteSettings(
        reader.value("title"),
        reader.value("description"),
        reader.value("base-url"),
        reader.value("language"),
        reader.value("footer"),
        about,
        files.style(reader.values, reader::misplaced),
        "");
  }

  private void misplaced(String key, String message) {
    report(HouseFiles.code(key), places.getOrDefault(key, new Span(0, 0)), message);
  }

  private String value(String key) {
    return values.getOrDefault(key, "");
  }

  private void keys(YAMLParser parser) throws IOException {
    JsonToken first = parser.nextToken();
    if (first == null || first == JsonToken.VALUE_NULL) {
      return;
    }
    if (first != JsonToken.START_OBJECT) {
      sink.report(Diagnostic.of(Code.M502, "the file must hold keys, as in “title: Talks”"));
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      Span at = span(parser, key);
      JsonToken token = parser.nextToken();
      if (!KEYS.contains(key)) {
        String known = String.join(", ", KEYS);
        report(Code.M504, at, "“" + key + "” is not one of " + known);
        parser.skipChildren();
      } else if (token == JsonToken.START_ARRAY && BookStyle.LISTS.contains(key)) {
        list(parser, key, at);
      } else if (token == JsonToken.START_OBJECT && BookStyle.GROUPS.contains(key)) {
        group(parser, key, at);
      } else if (!token.isScalarValue() || parser.isCurrentAlias()) {
        report(Code.M506, at, "“" + key + "” has one value, written in one line");
        parser.skipChildren();
      } else if (token != JsonToken.VALUE_NULL) {
        places.put(key, span(parser, parser.getText()));
        put(key, parser.getText().strip(), at);
      }
    }
  }

  private void list(YAMLParser parser, String key, Span at) throws IOException {
    List<String> members = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken().isScalarValue()) {
        members.add(parser.getText().strip());
      } else {
        report(Code.M506, at, "the members of “" + key + "” are words");
        parser.skipChildren();
      }
    }
    places.put(key, at);
    values.put(key, String.join("\n", members));
  }

  private void group(YAMLParser parser, String group, Span at) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = group + "." + parser.currentName();
      if (parser.nextToken().isScalarValue()) {
        places.put(key, span(parser, parser.getText()));
        values.put(key, parser.getText().strip());
      } else {
        report(Code.M506, at, "“" + key + "” has one value");
        parser.skipChildren();
      }
    }
  }

  private void put(String key, String value, Span at) {
    if (key.equals("base-url") && !isAddress(value)) {
      report(Code.M506, at, "“base-url” is an address, as in https://example.org/talks/");
    } else {
      values.put(key, value);
    }
  }

  private void report(Code code, Span at, String message) {
    sink.report(Diagnostic.at(code, at, message));
  }

  /** The parser counts code points. */
  private Span span(YAMLParser parser, String words) {
    int points = (int) parser.currentTokenLocation().getCharOffset();
    int most = yaml.codePointCount(0, yaml.length());
    int start = yaml.offsetByCodePoints(0, Math.max(0, Math.min(points, most)));
    return new Span(start, Math.min(start + words.length(), yaml.length()));
  }

  private static boolean isAddress(String value) {
    try {
      var uri = new URI(value);
      return uri.getHost() != null && Set.of("http", "https").contains(uri.getScheme());
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
