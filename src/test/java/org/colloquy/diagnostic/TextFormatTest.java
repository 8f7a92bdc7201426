package org.colloquy.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextFormatTest {
  private static final String TEXT = "Record of a talk\n\nOrlov: See (them) now.\n";

  private static Diagnostic at(Code code, String text, String words, String message) {
    int start = text.indexOf(words);
    return Diagnostic.at(code, new Span(start, start + words.length()), message);
  }

  private static String print(boolean notes, FileReport... reports) throws IOException {
    var out = new StringBuilder();
    var format = new TextFormat(out, false, notes);
    for (FileReport report : reports) {
      format.print(report);
    }
    format.finish();
    return out.toString();
  }

  @Test
  void showsThePlaceTheLineAndWhatToDo() throws IOException {
    Diagnostic found = at(Code.I401, TEXT, "(them)", "“(them)” may be supplied");
    assertThat(print(false, new FileReport("a.txt", TEXT, List.of(found.withHelp("say which")))))
        .isEqualTo(
            """
            a.txt:3:12: warning[I401]: “(them)” may be supplied
              |
            3 | Orlov: See (them) now.
              |            ^^^^^^
              = help: say which
            1 warning in 1 file
            """);
  }

  @Test
  void aMessageAboutTheWholeRecordHasNoLine() throws IOException {
    Diagnostic found = Diagnostic.of(Code.M501, "no publisher");
    assertThat(print(false, new FileReport("a.txt", TEXT, List.of(found.withHelp("add it")))))
        .isEqualTo(
            """
            a.txt: warning[M501]: no publisher
               = help: add it
            1 warning in 1 file
            """);
  }

  @Test
  void aPlaceInTheTeiIsGivenToo() throws IOException {
    var tei = Optional.of(new TeiPlace("a.tei.xml", 12, 4));
    var alone =
        new Diagnostic(Code.V701, Severity.ERROR, "no sp", Optional.empty(), tei, Optional.empty());
    var both =
        new Diagnostic(
            Code.V701, Severity.ERROR, "no sp", Optional.of(new Span(0, 6)), tei, Optional.empty());
    assertThat(print(false, new FileReport("a.txt", TEXT, List.of(alone, both))))
        .isEqualTo(
            """
            a.tei.xml:12:4: error[V701]: no sp
            a.txt:1:1: error[V701]: no sp
              |
            1 | Record of a talk
              | ^^^^^^
              = tei: a.tei.xml:12:4
            2 errors in 1 file
            """);
  }

  @Test
  void notesAreCountedAndListedOnlyWhenAskedFor() throws IOException {
    var report =
        new FileReport("a.txt", TEXT, List.of(Diagnostic.of(Code.R120, "a menu was left out")));
    assertThat(print(false, report)).isEqualTo("1 note in 1 file (--verbose lists the notes)\n");
    assertThat(print(true, report)).contains("a.txt: note[R120]").endsWith("1 note in 1 file\n");
  }

  @Test
  void countsOverAllFiles() throws IOException {
    var one = new FileReport("a", "", List.of(Diagnostic.of(Code.R101, "empty")));
    var two =
        new FileReport(
            "b",
            "",
            List.of(Diagnostic.of(Code.R101, "empty"), Diagnostic.of(Code.M501, "no date")));
    assertThat(print(false, one, two)).endsWith("2 errors, 1 warning in 2 files\n");
  }

  @Test
  void aRunWithoutMessagesPrintsNothing() throws IOException {
    assertThat(print(true, new FileReport("a", TEXT, List.of()))).isEmpty();
  }

  @Test
  void aLongLineIsCutRoundThePlace() throws IOException {
    String text = "word ".repeat(2_000_000) + "HERE " + "more ".repeat(100);
    String printed =
        print(false, new FileReport("a", text, List.of(at(Code.I402, text, "HERE", "m"))));
    String line = printed.lines().toList().get(2);
    String carets = printed.lines().toList().get(3);
    assertThat(line).startsWith("1 | …").endsWith("…").hasSizeLessThan(110);
    assertThat(line.substring(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).isEqualTo("HERE");
  }

  @Test
  void caretsStandUnderWideAndCombiningCharacters() throws IOException {
    String text = "\t議e\u0301 x";
    String printed =
        print(false, new FileReport("a", text, List.of(at(Code.I402, text, "x", "m"))));
    assertThat(printed).contains("1 |  議e\u0301 x\n  |      ^\n");
  }

  @Test
  void noCharacterSteersTheTerminal() throws IOException {
    String text = "a\u001B[31mb\u0000\u009Bc\u202Ed";
    Diagnostic found = at(Code.I402, text, "b", "see \u001B[2J\nhere");
    assertThat(print(false, new FileReport("a", text, List.of(found))))
        .contains("see ␛[2J␊here", "1 | a␛[31mb␀\uFFFDcd\n");
  }

  @Test
  void aPlaceOverSeveralLinesIsMarkedInItsFirst() throws IOException {
    assertThat(
            print(
                false,
                new FileReport(
                    "a",
                    "one two\nthree",
                    List.of(Diagnostic.at(Code.I402, new Span(4, 11), "m")))))
        .contains("1 | one two\n  |     ^^^\n");
  }

  @Test
  void aPlaceAtTheEndOfTheTextHasACaret() throws IOException {
    assertThat(
            print(
                false,
                new FileReport("a", "end", List.of(Diagnostic.at(Code.T602, new Span(3, 3), "m")))))
        .contains("a:1:4: ", "1 | end\n  |    ^\n");
  }

  @Test
  void manyOfOneCodeAreCutShort() throws IOException {
    var found = Collections.nCopies(60, Diagnostic.of(Code.M501, "m"));
    assertThat(print(false, new FileReport("a", "", found)))
        .contains("a: 10 more of M501 are not listed\n")
        .endsWith("60 warnings in 1 file\n");
  }

  @Test
  void coloursOnlyWhenAsked() throws IOException {
    var out = new StringBuilder();
    new TextFormat(out, true, false)
        .print(new FileReport("a", "", List.of(Diagnostic.of(Code.R101, "m"))));
    assertThat(out).contains("\u001B[1;31merror[R101]\u001B[0m");
  }
}
