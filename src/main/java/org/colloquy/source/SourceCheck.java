package org.colloquy.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.DiagnosticSink;
import org.colloquy.diagnostic.Span;

/**
 * Says what is wrong with a transcript before it is read: empty, no text, bytes that do not decode.
 */
public final class SourceCheck {
  private static final int LISTED = 20;

  private SourceCheck() {}

  /**
   * Reports what is wrong with a transcript.
   *
   * @return whether it can be read as text at all; if not, an error was reported and nothing can be
   *     made of it
   */
  public static boolean check(SourceText source, DiagnosticSink sink) {
    Optional<FileKind> kind = FileKind.of(source);
    if (kind.isPresent()) {
      String message = "the file is not text: it looks like " + kind.get().what();
      sink.report(Diagnostic.of(Code.R102, message).withHelp(kind.get().advice()));
      return false;
    }
    if (source.text().codePoints().allMatch(SourceCheck::isBlank)) {
      sink.report(Diagnostic.of(Code.R101, "the transcript is empty"));
      return false;
    }
    undecoded(source).forEach(sink::report);
    if (!source.charset().name().startsWith("UTF-")) {
      sink.report(Diagnostic.of(Code.R104, "the file is read as " + source.charset().name()));
    }
    return true;
  }

  private static List<Diagnostic> undecoded(SourceText source) {
    List<Diagnostic> found = new ArrayList<>();
    int more = 0;
    for (BadBytes bad : source.bad()) {
      if (source.text().charAt(bad.offset()) != '\uFFFD') {
        continue;
      }
      if (found.size() == LISTED) {
        more++;
        continue;
      }
      String message = "bytes " + brief(bad.hex()) + " are not " + source.charset().name();
      found.add(Diagnostic.at(Code.R103, new Span(bad.offset(), bad.offset() + 1), message));
    }
    if (more > 0) {
      String message = more + " more places hold bytes that are not " + source.charset().name();
      found.add(Diagnostic.of(Code.R103, message));
    }
    return found;
  }

  private static String brief(String hex) {
    return hex.length() <= 16 ? hex : hex.substring(0, 16) + "…";
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF || c == 0;
  }
}
