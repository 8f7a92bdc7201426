package org.colloquy.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.FileReport;

/** Turns exceptions into coded messages. */
final class Failures {
  private Failures() {}

  /** Reports a file that could not be read or written. */
  static Outcome of(String name, IOException e) {
    String file = name;
    if (e instanceof FileSystemException at && at.getFile() != null) {
      file = at.getFile();
    }
    String message = reason(e);
    return Outcome.failed(ExitCode.INPUT_OUTPUT, report(file, Diagnostic.of(Code.C901, message)));
  }

  /** Reports an input that is too large for the memory. */
  static Outcome memory(String name) {
    return Outcome.failed(
        ExitCode.INVALID, report(name, Diagnostic.of(Code.C904, Code.C904.title())));
  }

  /** Reports a fault of the program. */
  static Outcome bug(String name, Throwable e) {
    String words = e.getMessage() == null ? "" : ": " + e.getMessage();
    String message = "a bug: " + e.getClass().getSimpleName() + words;
    return Outcome.failed(ExitCode.BUG, report(name, Diagnostic.of(Code.C999, message)));
  }

  private static FileReport report(String file, Diagnostic found) {
    return new FileReport(file, "", List.of(found));
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "the file does not exist";
    } else if (e instanceof AccessDeniedException) {
      return "the file may not be read or written";
    } else if (e instanceof CharacterCodingException) {
      return "the file cannot be read in that encoding";
    } else if (e instanceof NotDirectoryException || e instanceof FileAlreadyExistsException) {
      return "a file stands where a folder is needed";
    } else if (e instanceof DirectoryNotEmptyException) {
      return "a folder stands where a file is needed";
    } else if (e instanceof FileSystemException at && at.getReason() != null) {
      return at.getReason();
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
