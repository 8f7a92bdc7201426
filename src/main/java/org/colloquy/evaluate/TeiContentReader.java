package org.colloquy.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Reads from TEI what is compared. A turn is {@code sp} or {@code u}; the label of a {@code u} is
 * the label, speaker or {@code note type="speaker"} before it, and a {@code u} without one that has
 * the same {@code who} as the last goes on with it. For one file.
 */
final class TeiContentReader {
  private static final Set<String> NOTE = Set.of("note");

  private final Map<String, List<String>> names = new HashMap<>();
  private final List<Draft> speeches = new ArrayList<>();
  private final List<TeiContent.Words> notes = new ArrayList<>();
  private final List<TeiContent.Words> stages = new ArrayList<>();
  private final List<TeiContent.Words> places = new ArrayList<>();
  private final List<TeiContent.Words> persons = new ArrayList<>();

  private TeiContentReader() {}

  /** A turn that may go on. */
  private record Draft(
      TeiNode.Element element, String label, List<String> names, StringBuilder words) {
    boolean goesOnIn(TeiNode.Element next) {
      return element.name().equals("u")
          && Optional.ofNullable(element.attributes().get("who"))
              .equals(Optional.ofNullable(next.attributes().get("who")));
    }
  }

  static TeiContent read(TeiNode.Element root) {
    var reader = new TeiContentReader();
    root.each(reader::name);
    List<TeiNode.Element> texts = texts(root);
    texts.forEach(text -> reader.walk(text, Optional.empty(), false));
    List<String> words = texts.stream().map(PlainText::of).toList();
    return new TeiContent(
        reader.speeches.stream().map(TeiContentReader::speech).toList(),
        reader.notes,
        reader.stages,
        reader.places,
        reader.persons,
        String.join(" ", words),
        apparatus(root));
  }

  private static TeiContent.Speech speech(Draft draft) {
    return new TeiContent.Speech(
        draft.label(),
        draft.names(),
        draft.words().toString(),
        Band.of(draft.element()),
        TeiPassage.of(draft.element()));
  }

  private static List<TeiNode.Element> texts(TeiNode.Element root) {
    List<TeiNode.Element> texts = root.named("text");
    if (texts.isEmpty()) {
      return List.of(root);
    }
    return root.name().equals("teiCorpus") ? texts : texts.subList(0, 1);
  }

  private static String apparatus(TeiNode.Element root) {
    var head = new StringBuilder();
    var attributes = new StringBuilder();
    root.each(
        element -> {
          if (element.name().equals("teiHeader") || element.name().equals("standOff")) {
            head.append(PlainText.of(element)).append(' ');
          }
          if (element.is("with-number")) {
            attributes.append(element.attribute("n")).append(' ');
            attributes.append(element.attribute("reason")).append(' ');
          }
        });
    return head.append(' ').append(attributes).toString();
  }

  private void name(TeiNode.Element element) {
    if (element.id().isPresent() && element.is("named")) {
      List<TeiNode.Element> said = element.all("names");
      List<TeiNode.Element> from = said.isEmpty() ? List.of(element) : said;
      names.put(element.id().get(), from.stream().map(PlainText::of).toList());
    }
  }

  private void walk(TeiNode.Element element, Optional<TeiNode.Element> label, boolean inPlace) {
    if (element.is("no-text")) {
      return;
    }
    boolean turn = element.name().equals("sp") || element.name().equals("u");
    if (turn) {
      turn(element, label);
    } else if (element.name().equals("note") && !isSpeakerNote(element)) {
      add(notes, PlainText.of(element), element, words -> true);
    } else if (element.name().equals("stage")) {
      add(stages, PlainText.of(element, NOTE), element, words -> true);
    }
    boolean place = isPlace(element);
    if (place && !inPlace) {
      add(places, PlainText.of(element, NOTE), element, TeiContentReader::isName);
    } else if (!place && isPerson(element)) {
      add(persons, PlainText.of(element, NOTE), element, TeiContentReader::isName);
    }
    Optional<TeiNode.Element> waiting = Optional.empty();
    for (TeiNode.Element child : element.elements()) {
      walk(child, waiting, inPlace || place);
      if (isLabel(child)) {
        waiting = Optional.of(child);
      } else if (child.name().equals("u")) {
        waiting = Optional.empty();
      }
    }
  }

  private static void add(
      List<TeiContent.Words> list,
      String words,
      TeiNode.Element element,
      Predicate<String> counts) {
    if (!words.isEmpty() && counts.test(words)) {
      list.add(new TeiContent.Words(words, TeiPassage.of(element)));
    }
  }

  /** Without a capital letter it is a reference ("home"), and "I" is nobody's name. */
  private static boolean isName(String words) {
    return !words.equals("I") && words.codePoints().anyMatch(Character::isUpperCase);
  }

  private static boolean isLabel(TeiNode.Element element) {
    return element.name().equals("label")
        || element.name().equals("speaker")
        || isSpeakerNote(element);
  }

  private static boolean isSpeakerNote(TeiNode.Element element) {
    return element.name().equals("note") && element.attribute("type").equals("speaker");
  }

  private static boolean isPlace(TeiNode.Element element) {
    return element.is("place") || isReference(element, "place-type");
  }

  private static boolean isPerson(TeiNode.Element element) {
    return element.name().equals("persName") || isReference(element, "person-type");
  }

  private static boolean isReference(TeiNode.Element element, String types) {
    boolean name = element.name().equals("name") || element.name().equals("rs");
    return name && WordFile.ELEMENTS.has(types, element.attribute("type").toLowerCase(Locale.ROOT));
  }

  private void turn(TeiNode.Element element, Optional<TeiNode.Element> before) {
    List<String> labels = new ArrayList<>();
    for (TeiNode.Element child : element.elements()) {
      if (child.name().equals("speaker")) {
        labels.add(PlainText.of(child, NOTE));
      }
    }
    boolean utterance = element.name().equals("u");
    if (utterance && before.isPresent()) {
      labels.add(PlainText.of(before.get()));
    }
    String words = words(element);
    Draft last = speeches.isEmpty() ? null : speeches.get(speeches.size() - 1);
    if (utterance && labels.isEmpty() && last != null && last.goesOnIn(element)) {
      last.words().append(' ').append(words);
    } else if (!words.isEmpty() || !labels.isEmpty()) {
      speeches.add(
          new Draft(
              element, String.join(" ", labels), speakers(element), new StringBuilder(words)));
    }
  }

  private static String words(TeiNode.Element turn) {
    Set<String> notSaid = WordFile.ELEMENTS.of("not-said");
    var words = new StringBuilder();
    for (TeiNode child : turn.children()) {
      words.append(' ');
      if (child instanceof TeiNode.Text text) {
        words.append(text.text());
      } else if (child instanceof TeiNode.Element element) {
        words.append(PlainText.inner(element, notSaid));
      }
    }
    return PlainText.clean(words.toString());
  }

  private List<String> speakers(TeiNode.Element turn) {
    List<String> found = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (String pointer : Letters.trimmed(turn.attribute("who")).split(" ")) {
      if (!pointer.isEmpty()) {
        String id = pointer.substring(pointer.lastIndexOf('#') + 1);
        found.addAll(names.getOrDefault(id, List.of()));
        ids.add(id);
      }
    }
    found.addAll(ids);
    return found;
  }
}
