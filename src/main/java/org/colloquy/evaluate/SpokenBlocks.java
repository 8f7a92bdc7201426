package org.colloquy.evaluate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The words of the text of a TEI file, by block, each with who speaks it, and the names of places
 * among them. Who speaks is said by the nearest {@code sp}, {@code u}, {@code said}, or {@code q}
 * or {@code quote} with {@code who}; a {@code said} in a {@code said} is told by its speaker.
 * Nobody speaks in notes, stage directions and heads. For one file.
 */
final class SpokenBlocks {
  private static final Voice NOBODY = new Voice(List.of(), Optional.empty());

  private final Voices voices;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final Deque<Draft> open = new ArrayDeque<>();
  private final List<Optional<TeiNode.Element>> paragraphs = new ArrayList<>();

  /**
   * Who speaks.
   *
   * @param who ids; empty if nobody does
   * @param turn the element that says so
   */
  record Voice(List<String> who, Optional<TeiNode.Element> turn) {}

  /** A word, folded, and who speaks it. */
  record Word(String text, Voice voice) {}

  /**
   * A block, its inner blocks left out.
   *
   * @param words in order
   * @param aside whether it stands outside the order of the text, as a note does
   * @param element the element that it is
   * @param paragraph the outermost paragraph, heading or item that it stands in or is, if any
   */
  record Block(
      List<Word> words,
      boolean aside,
      TeiNode.Element element,
      Optional<TeiNode.Element> paragraph) {}

  /**
   * A name of a place.
   *
   * @param name as marked
   * @param block position of its block
   * @param word position of its first word there
   * @param passage where it stands
   */
  record Place(String name, int block, int word, TeiPassage passage) {}

  private SpokenBlocks(Voices voices) {
    this.voices = voices;
  }

  static SpokenBlocks read(TeiNode.Element root, Voices voices) {
    var reader = new SpokenBlocks(voices);
    TeiNode.Element text =
        root.elements().stream()
            .filter(child -> child.name().equals("text"))
            .findFirst()
            .or(() -> root.named("text").stream().findFirst())
            .orElse(root);
    reader.open(text, false);
    reader.walk(text, NOBODY, 0);
    reader.close();
    return reader;
  }

  /** Returns the blocks in the order in which they begin. */
  List<Block> blocks() {
    return blocks;
  }

  /** Returns the names of places. */
  List<Place> places() {
    return places;
  }

  /** A block that is being read: its characters, and from where on who speaks. */
  private static final class Draft {
    private final int number;
    private final StringBuilder text = new StringBuilder();
    private final List<Voice> voices = new ArrayList<>();
    private final List<TeiNode.Element> marks = new ArrayList<>();
    private final List<Integer> markedAt = new ArrayList<>();
    private int[] from = new int[8];

    Draft(int number) {
      this.number = number;
    }

    void add(String characters, Voice voice) {
      int last = voices.size() - 1;
      if (!characters.isEmpty() && (last < 0 || !voices.get(last).equals(voice))) {
        from = last + 1 == from.length ? Arrays.copyOf(from, from.length * 2) : from;
        from[last + 1] = text.length();
        voices.add(voice);
      }
      text.append(characters);
    }

    Voice voiceAt(int offset) {
      int at = Arrays.binarySearch(from, 0, voices.size(), offset);
      return voices.get(at >= 0 ? at : -at - 2);
    }
  }

  private void open(TeiNode.Element element, boolean aside) {
    open.push(new Draft(blocks.size()));
    Optional<TeiNode.Element> outer =
        open.size() > 1 ? paragraphs.get(paragraphs.size() - 1) : Optional.empty();
    Optional<TeiNode.Element> paragraph =
        outer.isEmpty() && element.is("paragraph") ? Optional.of(element) : outer;
    paragraphs.add(paragraph);
    blocks.add(new Block(new ArrayList<>(), aside, element, paragraph));
  }

  private void close() {
    Draft draft = open.pop();
    paragraphs.remove(paragraphs.size() - 1);
    List<Word> words = blocks.get(draft.number).words();
    List<Integer> starts = new ArrayList<>();
    String text = draft.text.toString();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && Letters.is(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      if (end > at) {
        // A ligature or a sign such as the fraction of a half may fold to more words than one.
        for (String word : Letters.words(Letters.fold(text.substring(at, end)))) {
          words.add(new Word(word, draft.voiceAt(at)));
          starts.add(at);
        }
        at = end;
      } else {
        at += Character.charCount(text.codePointAt(at));
      }
    }
    places(draft, starts);
  }

  private void places(Draft draft, List<Integer> starts) {
    for (int i = 0; i < draft.marks.size() && !starts.isEmpty(); i++) {
      TeiNode.Element mark = draft.marks.get(i);
      int at = draft.markedAt.get(i);
      int word = 0;
      while (word < starts.size() - 1 && starts.get(word) < at) {
        word++;
      }
      for (String name : PlaceStrings.of(mark)) {
        places.add(new Place(name, draft.number, word, TeiPassage.of(mark)));
      }
    }
  }

  /** Reads an element; depth is how many quotations with a speaker are open round it. */
  private void walk(TeiNode.Element element, Voice outer, int depth) {
    if (element.is("normalised") || element.name().equals("teiHeader")) {
      return;
    }
    Voice voice = outer;
    int inner = depth;
    if (element.is("speech")) {
      List<String> who = voices.speakers(element);
      boolean turn = element.name().equals("sp") || element.name().equals("u");
      if (turn || !who.isEmpty() && depth == 0) {
        voice = new Voice(who, Optional.of(element));
      }
      inner = turn ? 0 : who.isEmpty() ? depth : depth + 1;
    } else if (element.is("silent")) {
      voice = NOBODY;
    }
    boolean block = element.is("block");
    if (block) {
      open.peek().add(" ", voice);
      open(element, element.is("aside"));
    } else if (element.is("empty-border") && !element.attribute("break").equals("no")) {
      open.peek().add(" ", voice);
    }
    children(element, voice, inner);
    if (block) {
      close();
      open.peek().add(" ", voice);
    }
  }

  private void children(TeiNode.Element element, Voice voice, int depth) {
    if (element.name().equals("choice")) {
      List<TeiNode.Element> all = element.elements();
      List<TeiNode.Element> printed = all.stream().filter(e -> e.is("printed")).toList();
      (printed.isEmpty() ? all : printed).forEach(child -> walk(child, voice, depth));
      return;
    }
    boolean place = element.is("paragraph-place") || isPlaceName(element);
    if (place) {
      open.peek().marks.add(element);
      open.peek().markedAt.add(open.peek().text.length());
    }
    for (TeiNode child : element.children()) {
      if (child instanceof TeiNode.Text text) {
        open.peek().add(text.text(), voice);
      } else if (child instanceof TeiNode.Element inner) {
        walk(inner, voice, depth);
      }
    }
  }

  private static boolean isPlaceName(TeiNode.Element element) {
    boolean name = element.name().equals("name") || element.name().equals("rs");
    return name && element.attribute("type").equals("place");
  }
}
