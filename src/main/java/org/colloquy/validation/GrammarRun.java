package org.colloquy.validation;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.ContentHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** One grammar following one parse. For one thread. */
final class GrammarRun implements ErrorHandler {
  private final Grammar grammar;
  private final String schemaName;
  private final Trail trail;
  private final List<Message> messages = new ArrayList<>();

  private record Message(SAXParseException error, String words, String nearestId) {}

  /**
   * Prepares a run.
   *
   * @param schemaName name of the user's schema, for the messages; "" for Colloquy's own
   */
  GrammarRun(Grammar grammar, String schemaName, Trail trail) {
    this.grammar = grammar;
    this.schemaName = schemaName;
    this.trail = trail;
  }

  ContentHandler checker() {
    return grammar.checker(this);
  }

  boolean isClean() {
    return messages.isEmpty();
  }

  void report(Findings findings) {
    String prefix = schemaName.isEmpty() ? "" : schemaName + ": ";
    for (Message message : messages) {
      SAXParseException error = message.error();
      findings.add(
          grammar.code(),
          grammar.code().severity(),
          prefix + message.words(),
          error.getLineNumber(),
          error.getColumnNumber(),
          message.nearestId());
    }
  }

  @Override
  public void warning(SAXParseException warning) {
    // Grammars have no warnings about documents.
  }

  @Override
  public void error(SAXParseException error) {
    if (GrammarMessages.isRepeated(error.getMessage())) {
      return;
    }
    String words = GrammarMessages.readable(error.getMessage(), trail::value);
    messages.add(new Message(error, words, trail.nearestId()));
  }

  @Override
  public void fatalError(SAXParseException error) {
    error(error);
  }
}
