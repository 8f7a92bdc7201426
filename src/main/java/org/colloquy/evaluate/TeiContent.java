package org.colloquy.evaluate;

import java.util.List;

/**
 * What a TEI file says in a form that can be compared.
 *
 * @param speeches the turns, in order
 * @param notes words of the notes, labels of speakers left out
 * @param stages words of the stage directions
 * @param places names of places in the text, those without a capital letter left out
 * @param persons names of persons in the text, likewise
 * @param text all words of {@code text}
 * @param apparatus the words of header and lists, and those that stand in attributes
 */
record TeiContent(
    List<Speech> speeches,
    List<Words> notes,
    List<Words> stages,
    List<Words> places,
    List<Words> persons,
    String text,
    String apparatus) {

  /**
   * A turn.
   *
   * @param label as printed; empty if there is none
   * @param names the names that {@code @who} resolves to, and its ids
   * @param words what is said
   * @param band how certain the speaker is
   * @param passage where it stands
   */
  record Speech(String label, List<String> names, String words, Band band, TeiPassage passage) {}

  /** Words and where they stand. */
  record Words(String text, TeiPassage passage) {}
}
