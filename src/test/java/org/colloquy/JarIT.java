package org.colloquy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar as a process of its own, as a user runs it. */
class JarIT {
  private static final String TALK =
      """
      Record of a Conversation between Orlov and Vesela

      June 14, 1951

      Orlov: Good morning. How many looms have you?

      Vesela: Three hundred. We need [them] all.

      Orlov: Then let us see the mills, “Слава” and “Ελπίς”.

      Vesela: With pleasure.
      """;

  @TempDir Path dir;

  private record Ended(int exit, String out, String err) {}

  private static Path jar() {
    return Path.of(System.getProperty("colloquy.jar", "target/colloquy.jar")).toAbsolutePath();
  }

  private Ended run(String... args) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-jar",
                jar().toString()));
    command.addAll(List.of(args));
    File out = dir.resolve(".out").toFile();
    File err = dir.resolve(".err").toFile();
    var builder = new ProcessBuilder(command).directory(dir.toFile());
    // The program must not lean on the locale of the user.
    builder.environment().put("LC_ALL", "C");
    Process process = builder.redirectOutput(out).redirectError(err).start();
    int exit = process.waitFor();
    var ended =
        new Ended(
            exit,
            Files.readString(out.toPath(), StandardCharsets.UTF_8),
            Files.readString(err.toPath(), StandardCharsets.UTF_8));
    assertThat(ended.err()).doesNotContain("\tat ", "WARNING: ", "SLF4J", "log4j");
    return ended;
  }

  @Test
  void aTranscriptBecomesTeiPagesAndABook() throws IOException, InterruptedException {
    Files.writeString(dir.resolve("my.txt"), TALK);
    Ended run = run("build", "my.txt");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).endsWith("edition: output/my\n");
    Path out = dir.resolve("output/my");
    assertThat(out.resolve("my.tei.xml")).content().contains("“Слава” and “Ελπίς”");
    assertThat(out.resolve("index.html")).content().contains("id=\"t4\"");
    assertThat(out.resolve("my.txt")).content().contains("Three hundred");
    assertThat(Files.readAllBytes(out.resolve("my.pdf"))).startsWith('%', 'P', 'D', 'F');
    Ended back = run("restore", "output/my/my.tei.xml");
    assertThat(back.out()).isEqualTo(TALK);
    Ended again = run("my.txt", "--output", "again");
    assertThat(again.exit()).isZero();
    for (String name : List.of("my.tei.xml", "index.html", "my.txt", "my.pdf")) {
      assertThat(dir.resolve("again/my").resolve(name))
          .as("%s is the same on the second run", name)
          .hasSameBinaryContentAs(out.resolve(name));
    }
  }

  @Test
  void exitCodesTellWhatHappened() throws IOException, InterruptedException {
    Files.writeString(dir.resolve("empty.txt"), "");
    assertThat(run("--version").out()).matches("Colloquy \\d+\\.\\d+\\.\\d+\\n");
    assertThat(run("build", "empty.txt").exit()).isEqualTo(1);
    assertThat(run("build", "--nonsense").exit()).isEqualTo(2);
    Ended missing = run("build", "none.txt");
    assertThat(missing.exit()).isEqualTo(3);
    assertThat(missing.err())
        .isEqualTo(
            """
            none.txt: error[C901]: the file does not exist
               = help: check the path and the rights
            1 error in 1 file
            """);
  }

  @Test
  void theJarHoldsLicencesAndNoSignatures() throws IOException {
    try (var jar = new JarFile(jar().toFile())) {
      assertThat(jar.getEntry("META-INF/LICENSE")).isNotNull();
      assertThat(jar.stream().map(entry -> entry.getName()))
          .noneMatch(name -> name.matches("META-INF/[^/]*\\.(SF|DSA|RSA)"))
          .noneMatch(name -> name.endsWith(".java"));
    }
  }
}
