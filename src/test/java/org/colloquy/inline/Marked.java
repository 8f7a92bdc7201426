package org.colloquy.inline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.authority.Authorities;
import org.colloquy.authority.Authority;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.diagnostic.Span;
import org.colloquy.lexis.Lexis;
import org.colloquy.profile.Metadata;
import org.colloquy.profile.Vocabulary;
import org.colloquy.reading.Flow;
import org.colloquy.reading.FlowId;
import org.colloquy.reading.Kept;
import org.colloquy.reading.Piece;
import org.colloquy.reading.Range;
import org.colloquy.reading.Reading;
import org.colloquy.source.SourceText;
import org.colloquy.speech.Cast;
import org.colloquy.speech.Mention;
import org.colloquy.speech.Person;
import org.colloquy.speech.PersonId;
import org.colloquy.speech.Script;

/** Runs one annotator over an invented text, without the stages before it. */
record Marked(
    String text, String language, Authority authority, Metadata metadata, Optional<String> person) {
  static Marked text(String text) {
    return text(text, "en");
  }

  static Marked text(String text, String language) {
    return new Marked(
        text, language, Authorities.builtIn(language), Metadata.NONE, Optional.empty());
  }

  Marked dated(String iso) {
    var values = Map.of("date.when", iso);
    return new Marked(
        text,
        language,
        authority,
        new Metadata(values, Map.of(), List.of(), Map.of(), Map.of()),
        person);
  }

  Marked with(Authority other) {
    return new Marked(text, language, other, metadata, person);
  }

  /** Makes a name one of the cast. */
  Marked naming(String name) {
    return new Marked(text, language, authority, metadata, Optional.of(name));
  }

  List<Mark> by(Annotator annotator) {
    var source = new SourceText("invented.txt", "0", StandardCharsets.UTF_8, text, List.of());
    List<Piece> pieces = text.isEmpty() ? List.of() : List.of(new Kept(new Span(0, text.length())));
    var flow = new Flow(FlowId.BODY, pieces, text);
    var reading = new Reading(source, flow, List.of(), List.of(), List.of(), List.of());
    Vocabulary vocabulary = Vocabulary.of(language);
    var script = new Script(List.of(), List.of(), cast(), List.of(), List.of());
    var context =
        new Context(reading, Lexis.of(text, vocabulary), script, authority, vocabulary, metadata);
    List<Mark> marks = new ArrayList<>();
    annotator.annotate(flow, context, marks::add);
    marks.sort(Comparator.comparing(Mark::range));
    return marks;
  }

  /** Returns the words of each mark and its key: {@code USSR=place:Soviet Union}. */
  List<String> keys(Annotator annotator) {
    return by(annotator).stream()
        .map(mark -> mark.range().of(text) + "=" + mark.attributes().get("key"))
        .toList();
  }

  /** Returns the words of each mark and its attributes: {@code April 1950 {when=1950-04}}. */
  List<String> attributes(Annotator annotator) {
    return by(annotator).stream()
        .map(mark -> mark.range().of(text) + " " + mark.attributes())
        .toList();
  }

  private Cast cast() {
    List<Mention> mentions = new ArrayList<>();
    String name = person.orElse("");
    for (int at = text.indexOf(name); !name.isEmpty() && at >= 0; at = text.indexOf(name, at + 1)) {
      mentions.add(new Mention(new Range(at, at + name.length()), new PersonId(0)));
    }
    var evidence = new Evidence("test", "");
    var one =
        new Person(
            new PersonId(0),
            Person.Kind.PERSON,
            name,
            List.of(name),
            List.of(),
            Optional.empty(),
            true,
            List.of(),
            1,
            evidence);
    return new Cast(person.isEmpty() ? List.of() : List.of(one), Optional.empty(), mentions);
  }
}
