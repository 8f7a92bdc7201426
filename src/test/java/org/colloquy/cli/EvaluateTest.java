package org.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateTest {
  private static final Path CASES = Path.of("src/test/resources/evaluate");
  private static final String TRANSCRIPT =
      """
      Harbour board, 4 May 1931

      ORLAN: Shall we meet in the new hall on the quay?

      SUND: The hall is cold, and the quay is wet.

      ORLAN: Then let us meet in the old one.

      SUND: It has no roof.

      ORLAN: We shall bring umbrellas.
      """;
  private static final String KEY =
      """
      {"file": "board.txt",
       "participants": ["Orlan", "Sund"],
       "paragraphs": [
         {"line": 1, "kind": "heading", "who": [], "sure": true},
         {"line": 3, "kind": "turn", "who": ["Orlan"], "sure": true},
         {"line": 5, "kind": "turn", "who": ["Sund"], "sure": true},
         {"line": 7, "kind": "turn", "who": ["Orlan"], "sure": true},
         {"line": 9, "kind": "turn", "who": ["Sund"], "sure": true},
         {"line": 11, "kind": "turn", "who": ["Sund"], "sure": true}],
       "places": []}
      """;

  @TempDir private Path folder;

  private static Path in(String name, String ending) {
    return CASES.resolve(name).resolve(name + ending);
  }

  private Path copy(String name, String ending) throws IOException {
    return Files.copy(in(name, ending), folder.resolve(name + ending));
  }

  @Test
  void oneRecordIsShownInFullWithWhatDiffersAndWhere() {
    CommandLineFixture run =
        CommandLineFixture.run("evaluate", in("hearing", ".tei.xml"), in("hearing", ".gold.json"));
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains(
            "  speech      0.429   3 right of 7 made and 7 wanted: precision 0.429, recall 0.429",
            "  turns of medium certainty 1.000   1 right of 1",
            "hearing.txt:8: speech differs: “Nor did I.” (is Dr. SUND:, made Dr. ORLAN:), #t4",
            "hearing.txt:6: places missed: “Tosk”",
            "hearing.tei.xml:18: places too many: “island of Tosk”, #t3",
            "hearing.txt:16: lost: “are”");
  }

  @Test
  void theListCanBeShorter() {
    CommandLineFixture run =
        CommandLineFixture.run(
            "evaluate", in("hearing", ".tei.xml"), in("hearing", ".gold.json"), "--list", "2");
    assertThat(run.out().lines().filter(line -> line.contains(": speech "))).hasSize(2);
    assertThat(run.out()).contains("… and 14 more; --list 16 shows them");
  }

  @Test
  void foldersAreComparedByNameInATable() throws IOException {
    for (String name : new String[] {"hearing", "memorandum"}) {
      copy(name, ".tei.xml");
      copy(name, ".gold.json");
      copy(name, ".txt");
    }
    CommandLineFixture run = CommandLineFixture.run("evaluate", folder, folder);
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .containsPattern("speech +start +sp\\+end +notes +stages +places +persons")
        .containsPattern("hearing +0.429 +0.571 +0.286 +0.667")
        .containsPattern("memorandum +0.600 +0.750 +0.000 +0.750 +1.000 +1.000 +0.800")
        .containsPattern("all 1 +0.429")
        .doesNotContain("too many");
  }

  @Test
  void jsonHasTheCountsAsWholeNumbers() throws IOException {
    CommandLineFixture run =
        CommandLineFixture.run(
            "evaluate", in("memorandum", ".tei.xml"), in("memorandum", ".gold.json"), "--json");
    JsonNode record = new ObjectMapper().readTree(run.out()).get(0);
    assertThat(record.at("/name").asText()).isEqualTo("memorandum");
    assertThat(record.at("/measures/pairs/hits").asInt()).isEqualTo(6);
    assertThat(record.at("/measures/pairs/made").asInt()).isEqualTo(8);
    assertThat(record.at("/reliability/high/right").asInt()).isEqualTo(2);
    assertThat(record.at("/differences/0/line").asInt()).isEqualTo(15);
    assertThat(record.at("/differences/0/id").asText()).isEqualTo("t5");
  }

  @Test
  void aTranscriptIsConvertedFirst() throws IOException {
    Path transcript = Files.writeString(folder.resolve("board.txt"), TRANSCRIPT);
    Path key = Files.writeString(folder.resolve("board.gold.json"), KEY);
    CommandLineFixture run = CommandLineFixture.run("evaluate", transcript, key);
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains(
            "  speakers    0.800   4 of 5", "board.txt:11: speakers differs: “ORLAN: We shall");
    assertThat(folder).isDirectoryNotContaining("glob:**.xml");
  }

  @Test
  void eachStageIsScoredByItself() throws IOException {
    Path transcript = Files.writeString(folder.resolve("board.txt"), TRANSCRIPT);
    Path key = Files.writeString(folder.resolve("board.gold.json"), KEY);
    assertThat(CommandLineFixture.run("evaluate", transcript, key, "--stage", "block").out())
        .contains("  paragraphs  1.000   6 right of 6 made and 6 wanted");
    assertThat(CommandLineFixture.run("evaluate", transcript, key, "--stage", "cast").out())
        .contains("  cast        1.000   2 right of 2 made and 2 wanted");
    assertThat(CommandLineFixture.run("evaluate", transcript, key, "--stage", "speech").out())
        .contains("  speakers    0.800   4 of 5");
  }

  @Test
  void theTranscriptMayLieElsewhere() throws IOException {
    Path tei = copy("memorandum", ".tei.xml");
    Path key = copy("memorandum", ".gold.json");
    CommandLineFixture without = CommandLineFixture.run("evaluate", tei, key);
    assertThat(without.exit()).isEqualTo(1);
    assertThat(without.err()).contains("error[C906]", "--txt");
    Path texts = CASES.resolve("memorandum");
    assertThat(CommandLineFixture.run("evaluate", tei, key, "--txt", texts).exit()).isZero();
    Path text = in("memorandum", ".txt");
    assertThat(CommandLineFixture.run("evaluate", tei, key, "--txt", text).out())
        .contains("  pairs       0.800");
  }

  @Test
  void aLedgerGivesTheTranscriptBack() throws IOException {
    Path transcript = Files.writeString(folder.resolve("board.txt"), TRANSCRIPT);
    Path key = Files.writeString(folder.resolve("board.gold.json"), KEY);
    Path out = folder.resolve("out");
    CommandLineFixture.run("convert", transcript, "-o", out);
    Files.delete(transcript);
    CommandLineFixture run =
        CommandLineFixture.run("evaluate", out.resolve("board/board.tei.xml"), key);
    assertThat(run.out()).contains("  speakers    0.800   4 of 5");
  }

  @Test
  void whatCannotBeComparedIsSaidWithACode() throws IOException {
    Path tei = copy("hearing", ".tei.xml");
    Path broken = Files.writeString(folder.resolve("broken.xml"), "<TEI>");
    Path none = Files.writeString(folder.resolve("none.json"), "{}");
    assertThat(CommandLineFixture.run("evaluate", tei, none).err()).contains("error[C905]");
    CommandLineFixture run = CommandLineFixture.run("evaluate", broken, tei);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("broken.xml:1:", "error[V703]");
    Path missing = folder.resolve("missing.xml");
    assertThat(CommandLineFixture.run("evaluate", missing, tei).exit()).isEqualTo(3);
    assertThat(CommandLineFixture.run("evaluate", tei, tei, "--stage", "cast").exit()).isEqualTo(2);
    assertThat(CommandLineFixture.run("evaluate", tei).exit()).isEqualTo(2);
    Path empty = Files.createDirectory(folder.resolve("empty"));
    CommandLineFixture nothing = CommandLineFixture.run("evaluate", folder, empty);
    assertThat(nothing.exit()).isEqualTo(3);
    assertThat(nothing.err()).contains("no file has a reference of its name here");
  }
}
