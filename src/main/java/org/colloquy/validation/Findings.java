package org.colloquy.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.sf.saxon.s9api.XdmNode;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Severity;
import org.colloquy.diagnostic.Span;
import org.colloquy.diagnostic.TeiPlace;

/** Collects what the checks of one document find. For one thread. */
final class Findings {
  private static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparingInt((Diagnostic d) -> d.tei().map(TeiPlace::line).orElse(0))
          .thenComparingInt(d -> d.tei().map(TeiPlace::column).orElse(0))
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  private final String file;
  private final Function<String, Optional<Span>> spanOfId;
  private final List<Diagnostic> found = new ArrayList<>();

  Findings(String file, Function<String, Optional<Span>> spanOfId) {
    this.file = file;
    this.spanOfId = spanOfId;
  }

  /**
   * Adds a message.
   *
   * @param line 1-based; less if not known
   * @param column 1-based; less if not known
   * @param nearestId the xml:id at or above the place; "" if there is none
   */
  void add(Code code, Severity severity, String message, int line, int column, String nearestId) {
    TeiPlace place = new TeiPlace(file, Math.max(line, 1), Math.max(column, 1));
    Optional<Span> span = nearestId.isEmpty() ? Optional.empty() : spanOfId.apply(nearestId);
    found.add(
        new Diagnostic(
            code, severity, message, span, Optional.of(place), Optional.of(code.help())));
  }

  /** Adds a message about the document as such. */
  void add(Code code, String message, int line, int column) {
    add(code, code.severity(), message, line, column, "");
  }

  /** Adds a message about a rule that is broken. */
  void add(Code code, String message, Schematron.Broken rule) {
    XdmNode element = rule.element();
    add(
        code,
        rule.severity(),
        message,
        element.getLineNumber(),
        element.getColumnNumber(),
        NodePath.nearestId(element));
  }

  /** Returns what was found, by place in the TEI. */
  List<Diagnostic> byPlace() {
    return found.stream().sorted(BY_PLACE).distinct().toList();
  }
}
