package org.colloquy.publish;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.IntFunction;
import org.apache.fop.events.Event;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.EventListener;
import org.apache.fop.events.model.EventSeverity;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.DiagnosticSink;
import org.xml.sax.Locator;

/**
 * Turns what the layout engine has to say into diagnostics, each once, with the block concerned.
 * For one document and one thread.
 */
final class LayoutEvents implements EventListener {
  private final String file;
  private final DiagnosticSink sink;
  private final IntFunction<String> idAt;
  private final Set<String> said = new LinkedHashSet<>();

  /**
   * Makes one.
   *
   * @param idAt the id at a line of the formatting objects, as {@link FoFilter#idAt} counts lines
   */
  LayoutEvents(String file, DiagnosticSink sink, IntFunction<String> idAt) {
    this.file = file;
    this.sink = sink;
    this.idAt = idAt;
  }

  @Override
  public void processEvent(Event event) {
    if (event.getSeverity() == EventSeverity.INFO
        || event.getEventID().endsWith("glyphNotAvailable")
        || event.getEventID().endsWith("hyphenationNotFound")) {
      return; // GlyphCheck and Hyphenations have said it, with the place
    }
    String message = EventFormatter.format(event).replaceAll("\\s*\\(See position [^)]*\\)", "");
    String id = event.getParam("loc") instanceof Locator at ? idAt.apply(at.getLineNumber()) : "";
    if (said.add(message + id)) {
      String where = id.isEmpty() ? "" : " (in #" + id + ")";
      sink.report(Diagnostic.of(Code.P803, file + ": " + message.strip() + where));
    }
  }
}
