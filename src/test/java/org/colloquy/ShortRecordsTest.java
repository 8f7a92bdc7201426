package org.colloquy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.authority.Authorities;
import org.colloquy.diagnostic.Diagnostics;
import org.colloquy.profile.Metadata;
import org.colloquy.source.SourceReader;
import org.colloquy.speech.Turn;
import org.junit.jupiter.api.Test;

/**
 * Records of a few lines, in which counts say little: every head with every list of those present
 * with every form of label, in seven languages.
 */
class ShortRecordsTest {
  private static final Path PARTS = Path.of("src/test/resources/short-records/parts.tsv");
  private static final double OF_FOUR_LINES = 0.93;

  /** A record and how many turns it has. */
  private record ShortRecord(String language, String text, int turns) {}

  private final Pipeline pipeline = new Pipeline("0");

  @Test
  void everyTurnIsFoundFromSixOn() throws IOException {
    // Every third record of each length, each its own: all are too many for every build.
    assertThat(thirds(6, 0).filter(r -> !isRight(r)).map(ShortRecord::text)).isEmpty();
    assertThat(thirds(8, 1).filter(r -> !isRight(r)).map(ShortRecord::text)).isEmpty();
    assertThat(thirds(10, 2).filter(r -> !isRight(r)).map(ShortRecord::text)).isEmpty();
  }

  @Test
  void almostEveryRecordOfFourTurnsIsRight() throws IOException {
    List<ShortRecord> all = thirds(4, 0).toList();
    long right = all.stream().parallel().filter(this::isRight).count();
    assertThat((double) right / all.size()).isGreaterThan(OF_FOUR_LINES);
  }

  private boolean isRight(ShortRecord record) {
    byte[] bytes = record.text().getBytes(StandardCharsets.UTF_8);
    List<Turn> turns =
        pipeline
            .run(
                "short",
                SourceReader.of("short.txt", bytes),
                Metadata.NONE,
                Authorities.builtIn(record.language()),
                new Diagnostics())
            .script()
            .turns();
    boolean right = turns.size() == record.turns();
    for (int i = 0; right && i < turns.size(); i++) {
      right = turns.get(i).who().equals(turns.get(i % 2).who());
    }
    return right && !turns.get(0).who().equals(turns.get(1).who());
  }

  private static Stream<ShortRecord> thirds(int turns, int rest) throws IOException {
    List<ShortRecord> all = records(turns).toList();
    return IntStream.range(0, all.size()).filter(i -> i % 3 == rest).mapToObj(all::get).parallel();
  }

  private static Stream<ShortRecord> records(int turns) throws IOException {
    Map<String, Map<String, List<String>>> languages = new LinkedHashMap<>();
    for (String line : Files.readAllLines(PARTS)) {
      if (!line.startsWith("#")) {
        String[] columns = line.split("\t", -1);
        String words = columns[2].equals("-") ? "" : columns[2].replace("\\n", "\n");
        languages
            .computeIfAbsent(columns[0], l -> new LinkedHashMap<>())
            .computeIfAbsent(columns[1], p -> new ArrayList<>())
            .add(words);
      }
    }
    return languages.entrySet().stream()
        .flatMap(
            language ->
                records(language.getValue(), turns)
                    .map(text -> new ShortRecord(language.getKey(), text, turns)));
  }

  private static Stream<String> records(Map<String, List<String>> parts, int turns) {
    List<String> made = new ArrayList<>();
    for (String head : parts.get("head")) {
      for (String list : parts.get("list")) {
        for (String labels : parts.get("labels")) {
          List<String> lines = new ArrayList<>();
          for (int i = 0; i < turns; i++) {
            String label = labels.split("\\|")[i % 2];
            lines.add(label + (label.endsWith("\n") ? "" : " ") + parts.get("said").get(i));
          }
          made.add(head + list + String.join("\n\n", lines) + "\n");
        }
      }
    }
    return made.stream();
  }
}
