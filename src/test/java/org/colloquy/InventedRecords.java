package org.colloquy;

import java.util.Random;

/** Invented records of any length, alike from beginning to end; the same length, the same words. */
public final class InventedRecords {
  private static final String[] WORDS =
      ("the harbour ferry council keel bridge north farm winter road stone crane letter treaty"
              + " island map boat engine coal grain price month people question answer report"
              + " session matter vote money paper house school water light mill loom wool copper")
          .split(" ");
  private static final String[] ENDS = {
    ".", ".", ".", "?", "!", " (as was said).", " [illegible]."
  };
  private static final String[] SPEAKERS = {
    "Mr. Crane", "Mrs. Rowan", "Dr. Odell", "The Chairman", "Mr. Vasile", "Captain Berg"
  };
  private static final String[] PARTS = {"TOBIAS", "MRS. QUILL", "A WATCHMAN", "CLARA"};
  private static final String[] SAYS = {" says that ", " asks whether ", " replied that "};
  private static final int WIDTH = 72;

  private final Random random = new Random(7);
  private final StringBuilder made = new StringBuilder();

  private InventedRecords() {}

  /** Labels with a colon, a paragraph a turn. */
  public static String labelled(int units) {
    var record = new InventedRecords();
    while (record.made.length() < units) {
      record
          .made
          .append(record.one(SPEAKERS))
          .append(": ")
          .append(record.sentences())
          .append("\n\n");
    }
    return record.made.toString();
  }

  /** The same with lines of 72 columns. */
  public static String wrapped(int units) {
    String text = labelled(units);
    var wrapped = new StringBuilder();
    int column = 0;
    for (String word : text.split(" ")) {
      if (column + word.length() > WIDTH) {
        wrapped.append('\n');
        column = 0;
      }
      wrapped.append(column == 0 ? "" : " ").append(word);
      column = word.indexOf('\n') >= 0 ? 5 : column + word.length() + 1;
    }
    return wrapped.toString();
  }

  /** The same on one line. */
  public static String oneLine(int units) {
    return labelled(units).replace("\n\n", " ");
  }

  /** Reported speech. */
  public static String reported(int units) {
    var record = new InventedRecords();
    String[] who = {"Sorel", "Minister Sorel", "Tamm", "Ambassador Tamm", "He"};
    record.made.append("Record of a Conversation of Minister Sorel with Ambassador Tamm\n\n");
    while (record.made.length() < units) {
      record.made.append(record.one(who)).append(record.one(SAYS)).append(record.sentences());
      record.made.append("\n\n");
    }
    return record.made.toString();
  }

  /** Labels on lines of their own, stage directions, scenes. */
  public static String play(int units) {
    var record = new InventedRecords();
    int scene = 0;
    while (record.made.length() < units) {
      record.made.append(record.random.nextInt(9) == 0 ? "SCENE " + ++scene + ".\n\n" : "");
      record.made.append(record.one(PARTS)).append(".\n").append(record.sentences());
      record.made.append(record.random.nextInt(9) == 0 ? "\n\n[Exit CLARA.]\n\n" : "\n\n");
    }
    return record.made.toString();
  }

  /** Labelled paragraphs whose notes stand at the end. */
  public static String noted(int units) {
    var record = new InventedRecords();
    var notes = new StringBuilder("Notes\n\n");
    for (int n = 1; record.made.length() + notes.length() < units; n++) {
      record.made.append(record.one(SPEAKERS)).append(": ").append(record.sentences());
      record.made.append('[').append(n).append("]\n\n");
      notes.append('[').append(n).append("] ").append(record.sentence()).append("\n\n");
    }
    return record.made.append(notes).toString();
  }

  /** Labelled paragraphs with a page head after every few. */
  public static String paged(int units) {
    var record = new InventedRecords();
    for (int page = 1; record.made.length() < units; page++) {
      for (int i = 0; i < 4; i++) {
        record.made.append(record.one(SPEAKERS)).append(": ").append(record.sentences());
        record.made.append("\n\n");
      }
      record.made.append("\f[Page ").append(page).append("]\n\n");
    }
    return record.made.toString();
  }

  /** Nobody speaks. */
  public static String prose(int units) {
    var record = new InventedRecords();
    while (record.made.length() < units) {
      record.made.append(record.sentences()).append("\n\n");
    }
    return record.made.toString();
  }

  private String one(String[] of) {
    return of[random.nextInt(of.length)];
  }

  private String sentences() {
    var some = new StringBuilder(sentence());
    for (int i = random.nextInt(4); i > 0; i--) {
      some.append(' ').append(sentence());
    }
    return some.toString();
  }

  private String sentence() {
    var sentence = new StringBuilder("The");
    for (int i = 5 + random.nextInt(10); i > 0; i--) {
      sentence.append(' ').append(one(WORDS));
    }
    return sentence.append(one(ENDS)).toString();
  }
}
