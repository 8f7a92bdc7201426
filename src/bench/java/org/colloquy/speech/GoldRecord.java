package org.colloquy.speech;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.colloquy.block.Block;
import org.colloquy.block.BlockParser;
import org.colloquy.profile.Vocabulary;
import org.colloquy.reading.TranscriptReader;
import org.colloquy.source.SourceReader;

/**
 * A record with its key: which labels it has and how the speeches after them begin.
 *
 * @param name file name without its endings
 * @param language ISO 639-1
 * @param text the body, blocks divided by line feeds
 * @param blocks its blocks
 * @param speeches the speeches of the key, in order
 * @param persons names that a list of those present would give
 */
record GoldRecord(
    String name,
    String language,
    String text,
    List<Block> blocks,
    List<Speech> speeches,
    List<String> persons) {
  private static final Pattern BRACKETS =
      Pattern.compile("\\([^()\\[\\]]{0,400}\\)|\\[[^()\\[\\]]{0,400}\\]");
  private static final int KEY = 32;

  /** A label and the first letters and digits after it. */
  record Speech(String speaker, String key) {}

  static GoldRecord read(Path key) throws IOException {
    JsonNode json = new ObjectMapper().readTree(key.toFile());
    String name = key.getFileName().toString().replace(".gold.json", "");
    List<Speech> speeches = new ArrayList<>();
    for (JsonNode speech : json.path("speeches")) {
      speeches.add(new Speech(speech.path("speaker").asText(), speech.path("key").asText()));
    }
    String language = json.path("language").asText("en");
    var source = SourceReader.read(key.resolveSibling(name + ".txt"));
    var reading = TranscriptReader.read(source, Vocabulary.of(language), d -> {});
    return new GoldRecord(
        name,
        language,
        reading.body().text(),
        BlockParser.parse(reading),
        speeches,
        persons(speeches));
  }

  private static List<String> persons(List<Speech> speeches) {
    return speeches.stream()
        .map(s -> s.speaker().replaceAll("[:.,_*()—-]+", " ").strip())
        .filter(name -> name.length() > 2)
        .distinct()
        .toList();
  }

  /** Returns the same record with its lines joined by the simplest rule. */
  GoldRecord plain(Path key) throws IOException {
    PlainBlocks plain = PlainBlocks.of(Files.readString(key.resolveSibling(name + ".txt")));
    return new GoldRecord(
        name + " plain", language, plain.text(), plain.blocks(), speeches, persons);
  }

  /** Returns for each candidate whether the key has it as a label; each speech is used once. */
  boolean[] labels(List<LabelCandidate> candidates) {
    Map<String, Deque<Speech>> open = new HashMap<>();
    speeches.forEach(s -> open.computeIfAbsent(s.key(), k -> new ArrayDeque<>()).add(s));
    boolean[] label = new boolean[candidates.size()];
    int taken = -1;
    for (int i = 0; i < label.length; i++) {
      LabelCandidate c = candidates.get(i);
      Deque<Speech> waiting = waiting(open, c);
      String printed = letters(c.label().of(text));
      if (waiting != null && c.label().start() != taken) {
        Speech hit =
            waiting.stream()
                .filter(s -> letters(s.speaker()).equals(printed))
                .findFirst()
                .orElse(null);
        if (hit != null && best(candidates, i, printed)) {
          waiting.remove(hit);
          label[i] = true;
          taken = c.label().start();
        }
      }
    }
    return label;
  }

  /** Of candidates with the same letters at one place, the last one holds the closer. */
  private boolean best(List<LabelCandidate> candidates, int i, String printed) {
    for (int j = i + 1; j < candidates.size(); j++) {
      LabelCandidate other = candidates.get(j);
      if (other.label().start() != candidates.get(i).label().start()) {
        return true;
      }
      boolean same = letters(other.label().of(text)).equals(printed);
      if (same
          && other.closer() != Closer.BRACKET
          && other.label().end() > candidates.get(i).label().end()) {
        return false;
      }
    }
    return true;
  }

  private Deque<Speech> waiting(Map<String, Deque<Speech>> open, LabelCandidate c) {
    String rest = text.substring(c.label().end(), Math.min(text.length(), c.label().end() + 1500));
    String key = key(rest);
    for (int n = key.length(); n >= Math.min(KEY, key.length()); n--) {
      Deque<Speech> found = open.get(key.substring(0, n));
      if (found != null && !found.isEmpty()) {
        return found;
      }
    }
    // A speech shorter than the key: the text after it belongs to the next one.
    for (int n = Math.min(KEY - 1, key.length()); n > 0; n--) {
      Deque<Speech> found = open.get(key.substring(0, n));
      if (found != null && !found.isEmpty()) {
        return found;
      }
    }
    return null;
  }

  static String key(String rest) {
    String bare = rest;
    String before;
    do {
      before = bare;
      bare = BRACKETS.matcher(bare).replaceAll(" ");
    } while (!bare.equals(before));
    String letters = letters(bare);
    letters = letters.isEmpty() ? letters(rest) : letters;
    return letters.substring(0, Math.min(KEY, letters.length()));
  }

  static String letters(String s) {
    String folded =
        Normalizer.normalize(s, Normalizer.Form.NFKC)
            .replace('ſ', 's')
            .toLowerCase(Locale.ROOT)
            .replace("ß", "ss");
    StringBuilder kept = new StringBuilder();
    folded.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
