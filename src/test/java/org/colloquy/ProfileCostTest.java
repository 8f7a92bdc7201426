package org.colloquy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.authority.Authorities;
import org.colloquy.diagnostic.Diagnostics;
import org.colloquy.profile.Metadata;
import org.colloquy.profile.Profile;
import org.colloquy.source.SourceReader;
import org.colloquy.source.SourceText;
import org.colloquy.speech.Script;
import org.colloquy.speech.Turn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A profile is where reading starts: one that is wrong may cost a turn in ten, no more. */
final class ProfileCostTest {
  private static final double LEAST = 0.88;

  static Stream<String> profiles() {
    return Profile.IDS.stream();
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void aWrongProfileCostsLittle(String profile) throws IOException {
    int turns = 0;
    int kept = 0;
    for (SourceText source : records()) {
      Set<String> found = turns(source, Metadata.NONE);
      Set<String> forced = turns(source, Metadata.NONE.with("profile", profile));
      turns += found.size();
      found.retainAll(forced);
      kept += found.size();
    }
    assertThat(kept).as("of %d turns", turns).isGreaterThan((int) (LEAST * turns));
  }

  private static List<SourceText> records() throws IOException {
    List<SourceText> records = new ArrayList<>();
    records.add(SourceReader.read(Path.of("tei/transcripts/stalin-kim-1950-04.txt")));
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/corpus"))) {
      for (Path file : files.filter(f -> f.endsWith("input.txt")).sorted().toList()) {
        records.add(SourceReader.read(file));
      }
    }
    return records;
  }

  private static Set<String> turns(SourceText source, Metadata metadata) {
    Script script =
        new Pipeline("test")
            .run("record", source, metadata, Authorities.builtIn("en"), new Diagnostics())
            .script();
    Set<String> turns = new HashSet<>();
    for (Turn turn : script.turns()) {
      turns.add(turn.range().start() + " " + script.cast().get(turn.who().get(0)).name());
    }
    return turns;
  }
}
