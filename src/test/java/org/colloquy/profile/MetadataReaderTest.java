package org.colloquy.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.LineIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataReaderTest {
  private final List<Diagnostic> found = new ArrayList<>();

  private Metadata read(String yaml) {
    return MetadataReader.read(yaml, found::add);
  }

  private String place(String yaml) {
    assertThat(found).hasSize(1);
    int start = found.get(0).span().orElseThrow().start();
    var index = new LineIndex(yaml);
    return found.get(0).code() + " " + index.line(start) + ":" + index.column(start);
  }

  @Test
  void nestedKeysAreJoinedWithDots() {
    Metadata metadata =
        read(
            """
            title: A talk
            date:
              when: 1951-06
              cert: medium
            archive: {name: Archive of the Foreign Ministry, abbreviation: AFM}
            archive.shelfmark: "F. 3, Op. 1, D. 12"
            """);
    assertThat(found).isEmpty();
    assertThat(metadata.values())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "title", "A talk",
                "date.when", "1951-06",
                "date.cert", "medium",
                "archive.name", "Archive of the Foreign Ministry",
                "archive.abbreviation", "AFM",
                "archive.shelfmark", "F. 3, Op. 1, D. 12"));
  }

  @Test
  void listsKeepTheirOrder() {
    Metadata metadata = read("editor:\n  - Anna Orlova\n  - Petr Ilin\nkeywords: wool\n");
    assertThat(found).isEmpty();
    assertThat(metadata.values("editor")).containsExactly("Anna Orlova", "Petr Ilin");
    assertThat(metadata.value("editor")).contains("Anna Orlova");
    assertThat(metadata.values("keywords")).containsExactly("wool");
    assertThat(metadata.values("funder")).isEmpty();
  }

  @Test
  void wordsAsPrintedMayBeAnything() {
    Metadata metadata =
        read(
            """
            same-as: {Vesselá: Vesela}
            not-a-speaker: [Agenda, "Note:"]
            who:
              "The Chair:": Anna Orlova
            brackets:
              by: source-editor
              "(have finished)": supplied
              "[fond ]": gloss
            """);
    assertThat(found).isEmpty();
    assertThat(metadata.sameAs()).containsExactly(Map.entry("Vesselá", "Vesela"));
    assertThat(metadata.notSpeakers()).containsExactly("Agenda", "Note:");
    assertThat(metadata.who()).containsExactly(Map.entry("The Chair:", "Anna Orlova"));
    assertThat(metadata.brackets())
        .containsOnly(Map.entry("(have finished)", "supplied"), Map.entry("[fond ]", "gloss"));
    assertThat(metadata.value("brackets.by")).contains("source-editor");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing yet\n", "---\n", "\uFEFF"})
  void anEmptyFileSaysNothing(String yaml) {
    assertThat(read(yaml)).isEqualTo(Metadata.NONE);
    assertThat(found).isEmpty();
  }

  @Test
  void aKeyWithoutAValueIsNotKnown() {
    assertThat(read("title:\ndoi: ~\nwho:\n").values()).isEmpty();
    assertThat(found).isEmpty();
  }

  @Test
  void anUnknownKeyIsNamedWithTheLikeliestOne() {
    String yaml = "title: x\narchive:\n  nam: y\n";
    assertThat(read(yaml).values()).containsOnlyKeys("title");
    assertThat(place(yaml)).isEqualTo("M504 3:3");
    assertThat(found.get(0).help()).contains("did you mean archive.name?");
  }

  @Test
  void anUnknownGroupIsReportedOnce() {
    assertThat(read("foo: {a: 1, b: [1, {c: 2}]}\ntitle: x\n").value("title")).contains("x");
    assertThat(found).extracting(Diagnostic::code).containsExactly(Code.M504);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          title: The talk: a record           | M502 1:16
          title: x\\n\\ttab: y                 | M502 2:1
          title: x\\ndoi: [10.1234/a           | M502 2:16
          title: x\\ntitle: y                  | M502 2:1
          who: {a: b, a: c}                   | M502 1:13
          - a\\n- b                            | M502 1:1
          title: &a x\\nrights: *a             | M502 2:9
          title: x\\n---\\ntitle: y             | M502 3:1
          date: 1951                          | M506 1:1
          title: [a, b]                       | M506 1:8
          title: {a: b}                       | M506 1:8
          date: {when: June 1951}             | M506 1:14
          date: {when: 1951-13}               | M506 1:14
          date: {when: 1951-02-30}            | M506 1:14
          language: not a tag                 | M506 1:11
          url: example.org                    | M506 1:6
          doi: abc                            | M506 1:6
          ark: abc                            | M506 1:6
          date: {cert: perhaps}               | M506 1:14
          brackets: {by: nobody}              | M506 1:16
          who: Anna                           | M506 1:6
          who: {a: [b]}                       | M506 1:10
          """)
  void whatIsWrongIsNamedWithItsPlace(String written, String expected) {
    String yaml = written.replace("\\n", "\n").replace("\\t", "\t");
    read(yaml);
    assertThat(place(yaml)).isEqualTo(expected);
  }

  @Test
  void placesAreCountedInUtf16AlsoAfterSignsOutsideTheBasicPlane() {
    String yaml = "\uFEFFtitle: \"😀😀\"\nnope: x\n";
    read(yaml);
    assertThat(found.get(0).span().orElseThrow().of(yaml)).isEqualTo("nope");
  }

  @Test
  void noClassIsEverNamed() {
    read("title: !!javax.script.ScriptEngineManager [!!java.net.URL [\"http://example.org\"]]\n");
    assertThat(found).extracting(Diagnostic::code).containsExactly(Code.M506);
  }

  @Test
  void anAliasBombIsRefused() {
    String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\ntitle: *c\n";
    assertThat(read(bomb)).isEqualTo(Metadata.NONE);
    assertThat(found).extracting(Diagnostic::code).contains(Code.M502);
  }

  @Test
  void deepNestingAndHugeFilesAreRefused() {
    read("title: " + "[".repeat(10_000));
    read("title: " + "x".repeat(2 << 20));
    assertThat(found).extracting(Diagnostic::code).containsOnly(Code.M502).hasSize(2);
  }

  @Test
  void theDocumentationListsEveryKey() throws IOException {
    String page = Files.readString(Path.of("src/site/markdown/metadata.md"));
    String expected =
        MetadataKey.all().values().stream()
            .map(
                k ->
                    "| `%s` | %s | %s | `%s` |"
                        .formatted(k.name(), meaning(k), k.form().example(), k.place()))
            .collect(Collectors.joining("\n"));
    assertThat(page).contains(expected);
  }

  private static String meaning(MetadataKey key) {
    return key.meaning() + (key.many() ? " (one or a list)" : "");
  }

  @Test
  void theSampleSaysOnlyWhatIsKnown() throws IOException {
    Metadata sample = read(Files.readString(Path.of("tei/transcripts/stalin-kim-1950-04.yaml")));
    assertThat(found).isEmpty();
    assertThat(sample.value("source-language")).contains("ru");
    assertThat(sample.date()).contains("1950-04");
    assertThat(sample.values())
        .doesNotContainKeys("doi", "url", "copy.url", "copy.accessed", "licence.url");
  }
}
