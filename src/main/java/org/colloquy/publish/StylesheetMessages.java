package org.colloquy.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import net.sf.saxon.lib.ErrorReporter;
import net.sf.saxon.s9api.Location;
import net.sf.saxon.s9api.Message;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XmlProcessingError;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.DiagnosticSink;

/**
 * Turns what a stylesheet says into diagnostics. The local name of an {@code xsl:message}'s error
 * code is a code of the catalogue; what stops a stylesheet without one is {@link Code#P819}. For
 * one transformation.
 */
final class StylesheetMessages implements Consumer<Message>, ErrorReporter {
  private final String file;
  private final DiagnosticSink sink;
  private final List<String> faults = new ArrayList<>();

  /** Whether a fault lies in an own stylesheet. */
  private boolean isOwn;

  StylesheetMessages(String file, DiagnosticSink sink) {
    this.file = file;
    this.sink = sink;
  }

  @Override
  public void accept(Message message) {
    code(message.getErrorCode())
        .ifPresentOrElse(
            code -> note(code, message), () -> faults.add(message.getStringValue().strip()));
  }

  private void note(Code code, Message message) {
    String words = message.getStringValue().strip();
    if (message.isTerminate()) {
      faults.add(words); // told by the exception
    } else {
      sink.report(Diagnostic.of(code, file + ": " + words));
    }
  }

  @Override
  public void report(XmlProcessingError fault) {
    if (!fault.isWarning()) {
      Location at = fault.getLocation();
      String own = at == null ? "" : OwnResolver.name(at.getSystemId());
      String file = own.isEmpty() && at != null ? at.getSystemId() : own;
      String where = at == null ? "" : file + ":" + at.getLineNumber() + ": ";
      isOwn |= !own.isEmpty();
      faults.add(where + fault.getMessage());
    }
  }

  /** Returns the exception for a stylesheet that stopped. */
  PublishException failure(String path, SaxonApiException cause) {
    String what = faults.isEmpty() ? String.valueOf(cause.getMessage()) : String.join("; ", faults);
    Code code = code(cause.getErrorCode()).orElse(isOwn ? Code.P820 : Code.P819);
    Diagnostic found = Diagnostic.of(code, file + ": " + path + ": " + what);
    return new PublishException(List.of(found), cause);
  }

  private static Optional<Code> code(QName name) {
    if (name == null) {
      return Optional.empty();
    }
    for (Code code : Code.values()) {
      if (code.name().equals(name.getLocalName())) {
        return Optional.of(code);
      }
    }
    return Optional.empty();
  }
}
