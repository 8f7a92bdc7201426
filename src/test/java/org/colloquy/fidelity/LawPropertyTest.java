package org.colloquy.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.colloquy.source.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The law L1 to L5 on absurd records, and that it bites. */
class LawPropertyTest {
  private static final int SEEDS = 500;

  static LongStream seeds() {
    long fresh = new SplittableRandom().nextLong();
    return LongStream.concat(LongStream.range(0, SEEDS), LongStream.of(fresh));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theLawHolds(long seed) {
    RandomRecords.Case record = RandomRecords.of(seed);

    assertThat(Fidelity.check(record.source(), record.tei().bytes(), record.tei().ledger()))
        .as("seed %d: %s", seed, new String(record.tei().bytes(), StandardCharsets.UTF_8))
        .isEmpty();
    assertThat(Fidelity.restoreBytes(record.tei().bytes(), record.tei().ledger()))
        .isEqualTo(record.source().bytes());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theLawBites(long seed) {
    RandomRecords.Case record = RandomRecords.of(seed);
    byte[] mutated = mutated(record.tei().bytes(), seed);
    if (mutated == null) {
      return; // no letter of the transcript stands in the text
    }

    assertThat(Fidelity.check(record.source(), mutated, record.tei().ledger())).isNotEmpty();
  }

  /** Drops, doubles or swaps one letter of the text. */
  private static byte[] mutated(byte[] tei, long seed) {
    String xml = new String(tei, StandardCharsets.UTF_8);
    int from = xml.indexOf("<text ");
    var random = new Random(seed);
    for (int tries = 0; tries < 400; tries++) {
      int at = from + random.nextInt(xml.length() - from);
      boolean letter = Character.isLetter(xml.charAt(at)) && !Character.isSurrogate(xml.charAt(at));
      boolean inText = xml.lastIndexOf('>', at) > xml.lastIndexOf('<', at);
      int entity = xml.lastIndexOf('&', at);
      boolean inEntity = entity >= 0 && xml.indexOf(';', entity) >= at;
      if (letter && inText && !inEntity) {
        String with =
            switch (random.nextInt(3)) {
              case 0 -> "";
              case 1 -> "" + xml.charAt(at) + xml.charAt(at);
              default -> xml.charAt(at) == 'q' ? "x" : "q";
            };
        return (xml.substring(0, at) + with + xml.substring(at + 1))
            .getBytes(StandardCharsets.UTF_8);
      }
    }
    return null;
  }

  @org.junit.jupiter.api.Test
  void aTranscriptThatIsNotTheLedgersIsABreach() {
    RandomRecords.Case record = RandomRecords.of(7);
    SourceText source = record.source();
    SourceText other =
        new SourceText(
            source.name(), source.sha256(), source.charset(), source.text() + "x", source.bad());

    assertThat(Fidelity.check(other, record.tei().bytes(), record.tei().ledger())).isNotEmpty();
  }
}
