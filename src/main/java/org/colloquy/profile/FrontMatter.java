package org.colloquy.profile;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What the head of a file says of the record in it: the YAML of a web page's source, or the data
 * that a collection of electronic texts puts first. Stateless.
 */
public final class FrontMatter {
  private static final YAMLFactory YAML = new YAMLFactory();
  private static final Map<String, String> KEYS = keys();

  private FrontMatter() {}

  /**
   * Returns the keys of a YAML block that have one value, as written; what is broken ends it.
   *
   * @param yaml the block without its rules
   */
  public static Map<String, String> scalars(String yaml) {
    Map<String, String> scalars = new LinkedHashMap<>();
    try (YAMLParser parser = YAML.createParser(yaml)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return scalars;
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (value != null && value.isScalarValue() && value != JsonToken.VALUE_NULL) {
          scalars.putIfAbsent(name, parser.getText());
        } else {
          parser.skipChildren();
        }
      }
    } catch (IOException e) {
      // A head that is no YAML after all says nothing; its lines are kept in the ledger.
      return scalars;
    }
    return scalars;
  }

  /**
   * Returns the metadata among what a head states, under the keys of {@code NAME.yaml}: those that
   * {@code front-matter-keys.tsv} names and whose value has the form that the key asks for.
   */
  public static Map<String, String> metadata(Map<String, String> stated) {
    Map<String, String> values = new LinkedHashMap<>();
    stated.forEach(
        (name, value) -> {
          String key = KEYS.get(name.toLowerCase(Locale.ROOT));
          if (key != null) {
            MetadataForm form = MetadataKey.of(key).orElseThrow().form();
            String words = value.replaceAll("[\\s\\u00A0]+", " ").strip();
            String fit = form == MetadataForm.DATE ? day(words) : words;
            boolean code = form != MetadataForm.LANGUAGE || fit.matches("[a-z]{2,3}(-.*)?");
            if (!fit.isEmpty() && form.accepts(fit) && code) {
              values.putIfAbsent(key, fit);
            }
          }
        });
    return values;
  }

  /** The day of a moment as programs write it: {@code 2022-05-23 13:30:31-04:00}. */
  private static String day(String words) {
    return words.matches("\\d{4}-\\d{2}-\\d{2}[ T]\\d.*") ? words.substring(0, 10) : words;
  }

  private static Map<String, String> keys() {
    Map<String, String> keys = new LinkedHashMap<>();
    try (InputStream in = FrontMatter.class.getResourceAsStream("front-matter-keys.tsv");
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && line.charAt(0) != '#') {
          keys.put(line.substring(0, tab), line.substring(tab + 1));
        }
      }
      return keys;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
