package org.colloquy.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.Converter;
import org.colloquy.Edition;
import org.colloquy.source.SourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site that a build of several transcripts writes beside the editions. */
final class SitesTest {
  @TempDir private Path folder;

  private void add(Sites sites, String name) throws IOException {
    Path file = folder.resolve("in").resolve(name + ".txt");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "ANNA: Good day, " + name + ".\n\nBEN: Good day.\n\nANNA: Well?\n");
    Edition edition = Converter.builder().build().convert(SourceReader.read(file));
    assertThat(sites.add(edition, file, Workspace.of(file, Optional.of(folder.resolve("out")))))
        .isEmpty();
  }

  @Test
  void oneEditionIsNoCollection() throws Exception {
    var sites = new Sites(new Houses(Optional.empty()));
    add(sites, "one");
    assertThat(sites.write(Optional.empty()).results()).isEmpty();
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void theSiteStandsBesideTheEditionsWithWhatTheSettingsSay() throws Exception {
    var sites = new Sites(new Houses(Optional.empty()));
    add(sites, "one");
    add(sites, "two");
    Files.writeString(folder.resolve("in/edition.yaml"), "title: Greetings\n");
    Files.writeString(folder.resolve("in/about.md"), "Two *greetings*.\n");
    Outcome outcome = sites.write(Optional.of("1700000000"));
    assertThat(outcome.exit()).isEqualTo(ExitCode.DONE);
    assertThat(folder.resolve("out/index.html")).content(UTF_8).contains("<h1>Greetings</h1>");
    assertThat(folder.resolve("out/about.html")).content(UTF_8).contains("<em>greetings</em>");
    assertThat(folder.resolve("out/feed.xml")).content(UTF_8).contains("2023-11-14T22:13:20Z");
  }

  @Test
  void aPageThatIsNoMoreIsRemovedAndNothingElse() throws Exception {
    Path out = Files.createDirectories(folder.resolve("out/site-data")).getParent();
    Files.writeString(out.resolve("site-data/files.txt"), "editions-7.html\nmine.html\n../x\n");
    Files.writeString(out.resolve("editions-7.html"), "old");
    Files.writeString(out.resolve("mine.html"), "mine");
    Files.writeString(folder.resolve("x"), "mine");
    var sites = new Sites(new Houses(Optional.empty()));
    add(sites, "one");
    add(sites, "two");
    sites.write(Optional.empty());
    assertThat(out.resolve("editions-7.html")).doesNotExist();
    assertThat(out.resolve("mine.html")).exists();
    assertThat(folder.resolve("x")).exists();
  }

  @Test
  void settingsWithAnErrorMakeNoSite() throws Exception {
    var sites = new Sites(new Houses(Optional.empty()));
    add(sites, "one");
    add(sites, "two");
    Files.writeString(folder.resolve("in/edition.yaml"), "base-url: nowhere\n");
    assertThat(sites.write(Optional.empty()).exit()).isEqualTo(ExitCode.INVALID);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void whatARunMadeInAFolderIsNoTranscriptOfTheNext() throws Exception {
    Path in = Files.createDirectories(folder.resolve("in"));
    for (String name : new String[] {"one", "two"}) {
      Files.writeString(in.resolve(name + ".txt"), "ANNA: Good day.\n\nBEN: Yes.\n\nANNA: So?\n");
    }
    Path out = in.resolve("made");
    CommandLineFixture first = CommandLineFixture.run("build", "-o", out, in);
    CommandLineFixture second = CommandLineFixture.run("build", "-o", out, in);
    assertThat(first.exit()).as(first.err()).isZero();
    assertThat(second.exit()).as(second.err()).isZero();
    try (Stream<Path> made = Files.list(out)) {
      assertThat(made.filter(Files::isDirectory).map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("one", "two", "site-data");
    }
  }
}
