package org.colloquy.inline;

import java.util.Optional;
import org.colloquy.speech.Act;
import org.colloquy.speech.Division;
import org.colloquy.speech.Role;
import org.colloquy.speech.Turn;

/** What an element of the nested tree is; the TEI writer gives it its name and attributes. */
public sealed interface Subject {
  /**
   * The root of a flow, or its front, body or back.
   *
   * @param part none for the root
   */
  record Part(Optional<Division.Part> part) implements Subject {}

  /**
   * A division.
   *
   * @param division as the speech stage gave it
   */
  record Section(Division division) implements Subject {}

  /**
   * A turn, or a part of one that a stronger border cut.
   *
   * @param turn as the speech stage gave it
   * @param fromBefore whether it goes on from an earlier part
   * @param goesOn whether a later part follows
   */
  record Speech(Turn turn, boolean fromBefore, boolean goesOn) implements Subject {}

  /**
   * The label of a turn.
   *
   * @param turn whose label it is
   * @param separator what stands between it and the words
   */
  record Label(Turn turn, Separator separator) implements Subject {}

  /** What stands between a label and the words of the turn. */
  enum Separator {
    /** One blank. */
    BLANK,
    /** Nothing. */
    JOINED,
    /** A line end: the label is a block of its own. */
    LINE
  }

  /**
   * A block, or the part of a block that belongs to one turn.
   *
   * @param role what the block is
   * @param part I, M or F if a turn's border cut the block, as in TEI {@code @part}
   * @param act the act that the block tells
   * @param mark the mark that covers the whole block and gives it its attributes
   */
  record Leaf(Role role, Optional<String> part, Optional<Act> act, Optional<Mark> mark)
      implements Subject {}

  /**
   * A run of blocks of one kind: a list, verses, a title page.
   *
   * @param role the role of its members
   */
  record Group(Role role) implements Subject {}

  /**
   * A mark, or a part of one that a stronger border cut.
   *
   * @param mark as the annotator gave it
   * @param fromBefore whether it goes on from an earlier part
   * @param goesOn whether a later part follows
   */
  record Inline(Mark mark, boolean fromBefore, boolean goesOn) implements Subject {}
}
