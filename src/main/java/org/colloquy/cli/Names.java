package org.colloquy.cli;

import java.nio.file.Path;
import java.util.List;

/** Names of editions and files. */
final class Names {
  private static final List<String> ENDINGS = List.of(".tei.xml", ".xml", ".txt");

  private Names() {}

  /**
   * Returns the name of the edition of a transcript or TEI file: its file name, ending left out.
   */
  static String of(Path file) {
    String name = file.getFileName().toString();
    for (String ending : ENDINGS) {
      if (name.endsWith(ending) && name.length() > ending.length()) {
        return name.substring(0, name.length() - ending.length());
      }
    }
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** Returns whether a file is TEI by its ending. */
  static boolean isXml(Path file) {
    return file.getFileName().toString().endsWith(".xml");
  }

  /** Returns a path for people: with slashes, and relative if it lies below the current folder. */
  static String shown(Path path) {
    Path here = Path.of("").toAbsolutePath();
    Path shown = path;
    if (path.isAbsolute() && path.startsWith(here) && !path.equals(here)) {
      shown = here.relativize(path);
    }
    return shown.toString().replace(shown.getFileSystem().getSeparator(), "/");
  }
}
