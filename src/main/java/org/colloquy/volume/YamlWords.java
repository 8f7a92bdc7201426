package org.colloquy.volume;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Span;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * A YAML file as a stream of words: no class is named and no alias followed, so that a file can
 * neither run code nor grow. Spans count in the file, in UTF-16 units.
 */
final class YamlWords implements AutoCloseable {
  private static final YAMLFactory YAML = new YAMLFactory();

  private final String yaml;
  private final int shift;
  private final YAMLParser parser;
  private final Set<String> seen = new HashSet<>();

  YamlWords(String yaml) throws IOException {
    this.yaml = yaml;
    this.shift = yaml.startsWith("\uFEFF") ? 1 : 0;
    this.parser = YAML.createParser(yaml.substring(shift));
  }

  /** Goes to the next token. */
  JsonToken next() throws IOException {
    JsonToken token = parser.nextToken();
    if (token != null && (parser.isCurrentAlias() || parser.getObjectId() != null)) {
      throw refused("anchors and aliases (& and *) are not read; quote the value if it is text");
    }
    return token;
  }

  /** Goes to the next key, which must not have been given before. */
  boolean nextKey(String group) throws IOException {
    if (next() != JsonToken.FIELD_NAME) {
      return false;
    }
    if (!seen.add(group + "." + parser.currentName())) {
      throw refused("the key “" + parser.currentName() + "” is given twice");
    }
    return true;
  }

  JsonToken token() {
    return parser.currentToken();
  }

  boolean isScalar() {
    return parser.currentToken() != null && parser.currentToken().isScalarValue();
  }

  /** Returns the key, or the words of a value; nothing for none. */
  String text() throws IOException {
    return parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getText().strip();
  }

  void skip() throws IOException {
    parser.skipChildren();
  }

  /** Returns where the token stands. */
  Span here() throws IOException {
    boolean words = isScalar() || parser.currentToken() == JsonToken.FIELD_NAME;
    int start = offset(parser.currentTokenLocation().getCharOffset());
    int length = words ? parser.getText().length() : 1;
    return new Span(start, Math.max(start, Math.min(start + length, yaml.length())));
  }

  /** The parser counts code points, and not the byte order mark. */
  private int offset(long points) {
    int most = yaml.codePointCount(shift, yaml.length());
    return yaml.offsetByCodePoints(shift, (int) Math.max(0, Math.min(points, most)));
  }

  Refused refused(String message) throws IOException {
    return new Refused(Diagnostic.at(Code.M502, here(), message));
  }

  /** Says what the parser found wrong, and where. */
  Diagnostic broken(JsonProcessingException e) {
    String message =
        e.getOriginalMessage()
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith(" "))
            .collect(Collectors.joining(", "));
    long at = e.getLocation() == null ? 0 : e.getLocation().getCharOffset();
    if (e.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
      at = marked.getProblemMark().getIndex();
    }
    int start = offset(at);
    return Diagnostic.at(Code.M502, new Span(start, Math.min(start + 1, yaml.length())), message);
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }

  /** The file is well-formed YAML and yet not to be used. */
  static final class Refused extends RuntimeException {
    private final transient Diagnostic why;

    Refused(Diagnostic why) {
      super(why.message(), null, false, false);
      this.why = why;
    }

    Diagnostic why() {
      return why;
    }
  }
}
