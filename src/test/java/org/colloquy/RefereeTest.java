package org.colloquy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.evaluate.Evaluation;
import org.colloquy.evaluate.Measure;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The counts agree, as whole numbers, with those of the independent programs beside the project, on
 * every key there: for the TEI as it is made, and for TEI that was damaged by chance.
 */
class RefereeTest {
  private static final int DAMAGED = 3;
  private static final Map<String, String> OF_TURNS =
      Map.of(
          "speech", "speech",
          "start", "start",
          "sp+end", "sp+end",
          "notes", "notes",
          "stages", "stages",
          "places", "places",
          "persons", "persons",
          "lost", "lost",
          "added", "added",
          "input_chars", "characters");
  private static final Map<String, String> OF_PARAGRAPHS =
      Map.of(
          "acc", "speakers",
          "acc_turn", "turns",
          "acc_cont", "continued",
          "acc_sure", "sure",
          "nobody", "nobody",
          "nobody_rest", "rest",
          "pairs", "pairs",
          "places", "places",
          "miss", "missing",
          "split", "split");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> turnsNotesAndNamesAreCountedAlike() throws IOException {
    return tests(GoldFiles.TURNS, "score.py", OF_TURNS);
  }

  @TestFactory
  Stream<DynamicTest> speakersOfParagraphsAreCountedAlike() throws IOException {
    return tests(GoldFiles.PARAGRAPHS, "score_reported.py", OF_PARAGRAPHS);
  }

  private Stream<DynamicTest> tests(Path keys, String referee, Map<String, String> names)
      throws IOException {
    return GoldFiles.in(keys).stream()
        .map(gold -> dynamicTest(gold.name(), () -> compare(gold, referee, names)));
  }

  private void compare(GoldFiles.Gold gold, String referee, Map<String, String> names)
      throws Exception {
    List<String> versions = new ArrayList<>();
    String made = new String(gold.tei(), StandardCharsets.UTF_8);
    versions.add(made);
    for (int seed = 1; seed <= DAMAGED; seed++) {
      versions.add(damaged(made, new Random(seed)));
    }
    for (int i = 0; i < versions.size(); i++) {
      byte[] tei = versions.get(i).getBytes(StandardCharsets.UTF_8);
      Path file = folder.resolve(gold.name() + ".tei.xml");
      Files.write(file, tei);
      JsonNode theirs = referee(referee, file, gold);
      assertThat(ours(gold.evaluate(tei))).as("version %d", i).isEqualTo(counts(theirs, names));
    }
  }

  /** Everything that both count, by our names. */
  private static Map<String, String> ours(Evaluation evaluation) {
    Map<String, String> counts = new TreeMap<>();
    for (Measure measure : evaluation.measures()) {
      String made = measure.basis() == Measure.Basis.SHARE ? "" : measure.tally().made() + "/";
      counts.put(measure.name(), measure.tally().hits() + "/" + made + measure.tally().gold());
    }
    evaluation.counts().forEach((name, n) -> counts.put(name, n.toString()));
    counts.remove("turns", String.valueOf(evaluation.counts().get("turns")));
    return counts;
  }

  private static Map<String, String> counts(JsonNode theirs, Map<String, String> names) {
    Map<String, String> counts = new TreeMap<>();
    names.forEach(
        (their, our) -> {
          JsonNode value = theirs.path(their);
          if (value.isArray()) {
            List<String> numbers = new ArrayList<>();
            value.forEach(number -> numbers.add(number.asText()));
            counts.put(our, String.join("/", numbers));
          } else if (value.isObject()) {
            counts.put(our, String.valueOf(value.size()));
          } else if (value.isInt()) {
            counts.put(our, value.asText());
          }
        });
    return counts;
  }

  private JsonNode referee(String program, Path tei, GoldFiles.Gold gold) throws Exception {
    List<String> command = new ArrayList<>(List.of("python3", "-S"));
    command.add(GoldFiles.REFEREES.resolve(program).toString());
    command.addAll(List.of(tei.toString(), gold.key().toString()));
    if (program.equals("score_reported.py")) {
      command.add(gold.transcript().toString());
    } else {
      command.addAll(List.of("--txt", gold.transcript().toString()));
    }
    command.add("--json");
    Process process;
    try {
      Path errors = folder.resolve("errors.txt");
      var builder = new ProcessBuilder(command).redirectError(errors.toFile());
      builder.environment().put("PYTHONIOENCODING", "UTF-8");
      builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
      process = builder.start();
    } catch (IOException e) {
      assumeTrue(false, "the referee needs python3: " + e.getMessage());
      throw e;
    }
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
    return new ObjectMapper().readTree(out);
  }

  private static final Pattern PARAGRAPH = Pattern.compile("<p [^>]*>(?:(?!<p |</p>).)*</p>");
  private static final Pattern LABEL =
      Pattern.compile("<speaker[^>]*>(?:(?!</speaker>).)*</speaker>");
  private static final Pattern WHO = Pattern.compile(" who=\"([^\"]*)\"");
  private static final Pattern WORD = Pattern.compile("(?<= )\\p{L}{2,}(?= )");

  /** Takes paragraphs, labels and words out of the text, moves speakers, and mistakes elements. */
  private static String damaged(String tei, Random random) {
    int at = tei.indexOf("<text ");
    String text = tei.substring(at);
    text = replaced(text, PARAGRAPH, random, 0.03, "<p>nothing here</p>");
    text = replaced(text, LABEL, random, 0.05, "");
    text = replaced(text, WHO, random, 0.05, " who=\"#a $1\"");
    text = replaced(text, WHO, random, 0.03, "");
    text = replaced(text, WORD, random, 0.02, "¼ſt ﬁne (an [aside)] ß\u00adX");
    text = replaced(text, WORD, random, 0.005, "<stage>nods</stage>");
    text =
        replaced(
            text,
            WORD,
            random,
            0.005,
            "<placeName>Old [New] the <rs type=\"place\">Bay</rs></placeName>");
    text =
        replaced(
            text,
            WORD,
            random,
            0.005,
            "<said who=\"#b\">yes</said> <note n=\"2\">1. A note</note>");
    return tei.substring(0, at) + text;
  }

  private static String replaced(
      String text, Pattern pattern, Random random, double share, String by) {
    return pattern
        .matcher(text)
        .replaceAll(
            match -> random.nextDouble() < share ? by : Matcher.quoteReplacement(match.group()));
  }
}
