package org.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.colloquy.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {
  @TempDir Path dir;

  private Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.walk(dir)) {
      return files.map(file -> dir.relativize(file).toString()).sorted().toList().stream();
    }
  }

  @Test
  void filesAreSeenOnlyWhenAllAreMade() throws IOException {
    Path target = dir.resolve("out/talk");
    try (var staging = new Staging(target)) {
      Files.writeString(staging.folder().resolve("a.txt"), "a");
      Files.createDirectory(staging.folder().resolve("css"));
      Files.writeString(staging.folder().resolve("css/b.css"), "b");
      assertThat(target).doesNotExist();
      staging.commit();
    }
    assertThat(names())
        .containsExactly(
            "", "out", "out/talk", "out/talk/a.txt", "out/talk/css", "out/talk/css/b.css");
  }

  @Test
  void onlyWhatAnEarlierRunLeftIsRemoved() throws IOException {
    Path target = Files.createDirectory(dir.resolve("talk"));
    for (String name : new String[] {"part-1.html", "part-2.html", "own.html"}) {
      Files.writeString(target.resolve(name), "old");
    }
    try (var staging = new Staging(target)) {
      Files.writeString(staging.folder().resolve("part-1.html"), "new");
      staging.commit(Edition::isPage);
    }
    assertThat(target.resolve("part-1.html")).hasContent("new");
    assertThat(names()).containsExactly("", "talk", "talk/own.html", "talk/part-1.html");
  }

  @Test
  void aRunThatFailsLeavesWhatStoodThere() throws IOException {
    Path target = Files.createDirectory(dir.resolve("talk"));
    Files.writeString(target.resolve("a.txt"), "old");
    try (var staging = new Staging(target)) {
      Files.writeString(staging.folder().resolve("a.txt"), "half");
    }
    assertThat(target.resolve("a.txt")).hasContent("old");
    assertThat(names()).containsExactly("", "talk", "talk/a.txt");
  }

  @Test
  void aFileIsReplacedAtOnceAndOthersAreLeft() throws IOException {
    Path target = Files.createDirectory(dir.resolve("talk"));
    Files.writeString(target.resolve("own.txt"), "mine");
    Staging.write(target.resolve("a.txt"), new byte[] {1});
    Staging.write(target.resolve("a.txt"), new byte[] {2});
    assertThat(target.resolve("a.txt")).hasBinaryContent(new byte[] {2});
    assertThat(names()).containsExactly("", "talk", "talk/a.txt", "talk/own.txt");
  }

  @Test
  void aFolderInTheWayIsAFaultAndNothingIsLeft() throws IOException {
    Files.createDirectories(dir.resolve("a.txt/inside"));
    assertThatThrownBy(() -> Staging.write(dir.resolve("a.txt"), new byte[] {1}))
        .isInstanceOf(IOException.class);
    assertThat(names()).containsExactly("", "a.txt", "a.txt/inside");
  }
}
