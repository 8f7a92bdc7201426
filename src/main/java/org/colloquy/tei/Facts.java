package org.colloquy.tei;

import java.util.List;
import java.util.Optional;
import org.colloquy.reading.Range;

/**
 * What the header says that the record itself says too: derived copies, each with its place.
 *
 * @param title the title
 * @param date the date of the conversation
 * @param translators who translated
 * @param funders who paid, as printed
 * @param repository the archive, as printed
 * @param shelfmark its mark there, as printed
 * @param abstractRange the summary in the body flow
 * @param truncated whether the record breaks off
 */
public record Facts(
    Optional<String> title,
    Optional<When> date,
    List<String> translators,
    List<String> funders,
    Optional<String> repository,
    Optional<String> shelfmark,
    Optional<Range> abstractRange,
    boolean truncated) {
  /** Copies the lists. */
  public Facts {
    translators = List.copyOf(translators);
    funders = List.copyOf(funders);
  }

  /**
   * A date.
   *
   * @param words as printed
   * @param when ISO 8601
   * @param cert high, medium or low; none if the record states it
   * @param conjecture whether it is conjectured and so printed in brackets
   */
  public record When(String words, String when, Optional<String> cert, boolean conjecture) {}
}
