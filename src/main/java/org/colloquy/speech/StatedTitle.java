package org.colloquy.speech;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.lexis.Lexis;
import org.colloquy.lexis.TokenKind;
import org.colloquy.speech.Evidences.Kind;

/**
 * Whom the title names that the metadata or the head of the file gives: {@code Conversation between
 * X and Y}, {@code Note by X}.
 */
final class StatedTitle {
  private static final int REACH = 5;

  private final SpeechInput in;
  private final Lexis lexis;

  private StatedTitle(SpeechInput in, Lexis lexis) {
    this.in = in;
    this.lexis = lexis;
  }

  /** Returns the names with what the title says of them: {@code TITLE} or {@code AUTHOR}. */
  static Map<NameSpan, Kind> of(SpeechInput in) {
    Optional<String> title = in.metadata.value("title");
    if (title.isEmpty()) {
      return Map.of();
    }
    Lexis lexis = Lexis.of(title.get(), in.vocabulary);
    return new StatedTitle(in, lexis).names();
  }

  private Map<NameSpan, Kind> names() {
    List<NameSpan> found = new NameFinder(lexis, in.lexicon, in.vocabulary).find();
    Map<NameSpan, Kind> named = new LinkedHashMap<>();
    boolean listing = false;
    for (NameSpan name : found) {
      String link = link(name);
      listing = in.lexicon.has("title.between", link) || listing && !stops(link);
      if (listing && !name.possessive() && name.isPerson(in.lexicon)) {
        named.put(name, in.lexicon.has("title.author", link) ? Kind.AUTHOR : Kind.TITLE);
      }
    }
    return named;
  }

  private boolean stops(String link) {
    return in.lexicon.has("title.stop", link);
  }

  /** The nearest word before a name that says how it hangs in the title; empty if none. */
  private String link(NameSpan name) {
    for (int i = name.first() - 1; i >= 0 && name.first() - i <= REACH; i--) {
      String word = lexis.lower(i);
      if (lexis.kind(i) != TokenKind.WORD || in.lexicon.has("conjunction.and", word)) {
        return "";
      }
      if (in.lexicon.has("title.between", word) || stops(word)) {
        return word;
      }
    }
    return "";
  }
}
