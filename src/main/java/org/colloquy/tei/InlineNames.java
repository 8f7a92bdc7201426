package org.colloquy.tei;

import java.util.Set;
import org.colloquy.inline.MarkKind;

/** The TEI element of each kind of mark. */
final class InlineNames {
  /** Elements in which TEI allows phrases but no stage direction. */
  private static final Set<String> PHRASES_ONLY =
      Set.of(
          "speaker",
          "castItem",
          "persName",
          "placeName",
          "orgName",
          "foreign",
          "date",
          "time",
          "measure",
          "label",
          "stamp",
          "fw",
          "docDate",
          "dateline",
          "byline");

  private InlineNames() {}

  static boolean holdsPhrasesOnly(String element) {
    return PHRASES_ONLY.contains(element);
  }

  static String of(MarkKind kind) {
    return switch (kind) {
      case RUN_IN_LABEL, NOTE_LABEL, ITEM_LABEL -> "label";
      case LIST -> "list";
      case LIST_ITEM -> "item";
      case INLINE_NOTE, NOTE_MARK -> "note";
      case STAMP -> "stamp";
      case STAGE -> "stage";
      case GAP -> "gap";
      case UNCLEAR -> "unclear";
      case SUPPLIED -> "supplied";
      case SIC -> "sic";
      case QUOTE -> "q";
      case SAID -> "said";
      case FOREIGN -> "foreign";
      case HI -> "hi";
      case PERSON -> "persName";
      case PLACE -> "placeName";
      case CHOICE -> "choice";
      case ORIG -> "orig";
      case REG -> "reg";
      case ORGANISATION -> "orgName";
      case DATE -> "date";
      case TIME -> "time";
      case MEASURE -> "measure";
    };
  }
}
