package org.colloquy.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;

/** What is right: an editor's TEI, or a key made by hand. */
public sealed interface Reference permits SpeechGold, ReportedGold {
  /** Returns the file name of the transcript that the reference names; empty if it names none. */
  String transcript();

  /**
   * Reads a reference: JSON with {@code speeches} or with {@code paragraphs}, or TEI.
   *
   * @param name how messages call the file; JSON if it ends in {@code .json}
   * @throws EvaluateException if it is none of them
   */
  static Reference read(String name, byte[] bytes) throws EvaluateException {
    if (!name.endsWith(".json")) {
      return SpeechGold.of(TeiContentReader.read(TeiTreeReader.read(name, bytes)));
    }
    try {
      JsonNode json = new ObjectMapper().readTree(bytes);
      if (json.path("paragraphs").isArray()) {
        return ReportedGold.of(json);
      } else if (json.path("speeches").isArray()) {
        return SpeechGold.of(json);
      }
    } catch (IOException e) {
      String message = name + ": not well-formed JSON";
      throw new EvaluateException(Diagnostic.of(Code.C905, message), e);
    }
    String message = name + ": neither “speeches” nor “paragraphs” are listed";
    throw new EvaluateException(Diagnostic.of(Code.C905, message));
  }
}
