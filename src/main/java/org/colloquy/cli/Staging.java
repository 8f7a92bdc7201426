package org.colloquy.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Writes files beside their target and moves them there when all are made, so that a run that fails
 * leaves nothing half done. For one thread.
 */
final class Staging implements AutoCloseable {
  private final Path target;
  private final Path folder;

  /**
   * Makes a folder beside the target.
   *
   * @param target the folder that the files are for; made when they are moved
   */
  Staging(Path target) throws IOException {
    this.target = target;
    Path parent = target.toAbsolutePath().getParent();
    Files.createDirectories(parent);
    this.folder = Files.createTempDirectory(parent, "." + target.getFileName() + "-");
  }

  /** Returns the folder to write to. */
  Path folder() {
    return folder;
  }

  /** Moves every file to the target, over the one that stands there. */
  void commit() throws IOException {
    commit(name -> false);
  }

  /**
   * Moves every file to the target, and removes there what an earlier run made and this one has
   * not.
   *
   * @param ours which names only a run gives, straight in the target
   */
  void commit(Predicate<String> ours) throws IOException {
    if (Files.isDirectory(target)) {
      try (Stream<Path> old = Files.list(target)) {
        for (Path file : old.filter(each -> ours.test(each.getFileName().toString())).toList()) {
          if (!Files.exists(folder.resolve(file.getFileName().toString()))) {
            Files.delete(file);
          }
        }
      }
    }
    for (Path file : files()) {
      Path to = target.resolve(folder.relativize(file).toString());
      Files.createDirectories(to.getParent());
      move(file, to);
    }
  }

  /** Writes one file beside its place and moves it there. */
  static void write(Path file, byte[] bytes) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    // Not createTempFile: that one is for its owner alone, whatever the umask.
    long process = ProcessHandle.current().pid();
    Path beside = folder.resolve("." + file.getFileName() + "-" + process);
    try {
      Files.write(beside, bytes);
      move(beside, file);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Removes what was not moved. */
  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
