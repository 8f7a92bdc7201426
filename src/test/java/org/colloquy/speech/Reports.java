package org.colloquy.speech;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.block.Block;
import org.colloquy.block.BlockParser;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Diagnostics;
import org.colloquy.lexis.Lexis;
import org.colloquy.profile.Lexicon;
import org.colloquy.profile.Metadata;
import org.colloquy.profile.Vocabulary;
import org.colloquy.reading.Flow;
import org.colloquy.reading.Reading;
import org.colloquy.reading.TranscriptReader;
import org.colloquy.source.SourceReader;
import org.colloquy.source.SourceText;

/** Reads invented records through the stages before speech, for tests. */
final class Reports {
  /** The head of a record: Orlov, Vesela and Brandt are present. */
  static final String PRESENT =
      """
      Record of conversation of Petr Orlov with Hana Vesela

      Present: Petr Orlov, Hana Vesela, Comrade Brandt

      The meeting opened at ten in the morning and was held in the great hall of the mill.

      """;

  /** A record read. */
  record Result(String text, Script script, List<Diagnostic> diagnostics) {
    /** Returns each turn as {@code who -> whom: first words}. */
    List<String> turns() {
      return script.turns().stream().map(this::line).toList();
    }

    /** Returns who speaks, turn by turn. */
    List<String> speakers() {
      return script.turns().stream().map(t -> names(t.who())).toList();
    }

    List<String> said() {
      return script.turns().stream()
          .flatMap(t -> t.said().stream())
          .map(said -> (said.direct() ? "direct: " : "") + said.range().of(text))
          .toList();
    }

    String names(List<PersonId> who) {
      return who.stream()
          .map(id -> script.cast().get(id).name())
          .collect(Collectors.joining(" + "));
    }

    private String line(Turn turn) {
      String to = turn.toWhom().isEmpty() ? "" : " -> " + names(turn.toWhom());
      return names(turn.who()) + to;
    }
  }

  private Reports() {}

  static Result read(String transcript) {
    return read(
        SourceReader.of("record.txt", transcript.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        Metadata.NONE,
        "en");
  }

  static Result read(SourceText source, Metadata metadata, String language) {
    var found = new Diagnostics();
    Vocabulary vocabulary = Vocabulary.of(language);
    Reading reading = TranscriptReader.read(source, vocabulary, found);
    Flow body = reading.body();
    List<Block> blocks = BlockParser.parse(reading);
    LabelGrammar grammar = LabelGrammar.learn(body.text(), blocks, vocabulary, metadata, Set.of());
    List<LabelHit> labels = new ArrayList<>(grammar.hits());
    Set<Integer> starts = new HashSet<>();
    labels.forEach(hit -> starts.add(hit.label().start()));
    Outline outline = Outline.of(body, blocks, starts, vocabulary);
    Script script =
        Scripts.of(
            body,
            outline.blocks(),
            outline.divisions(),
            Lexis.of(body.text(), vocabulary),
            labels,
            vocabulary,
            Lexicon.of(language),
            metadata,
            ProfileChoice.of(body.text(), blocks, grammar, vocabulary, metadata),
            found);
    return new Result(body.text(), script, found.sorted());
  }
}
