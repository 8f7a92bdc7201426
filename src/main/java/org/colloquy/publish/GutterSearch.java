package org.colloquy.publish;

import java.util.function.IntFunction;

/**
 * The inner margin depends on the number of pages and this on the inner margin: lays out until both
 * agree. Stateless.
 */
final class GutterSearch {
  /** Two do where the measure never changes; a table of printers has few steps. */
  static final int MOST_LAYOUTS = 5;

  private GutterSearch() {}

  /** Lays out a page's design. */
  interface Layout {
    PdfBook layOut(PageDesign design) throws PublishException;
  }

  /**
   * Searches.
   *
   * @param guessed how many pages there may be: guessed well, one layout is enough
   * @param needed the design that a number of pages needs
   * @param unsettled runs if the two never agree; the wider margin is kept then
   */
  static PdfBook search(
      Layout layout, int guessed, IntFunction<PageDesign> needed, Runnable unsettled)
      throws PublishException {
    PageDesign design = needed.apply(guessed);
    PageDesign widest = design;
    for (int i = 0; i < MOST_LAYOUTS; i++) {
      PdfBook book = layout.layOut(design);
      PageDesign next = needed.apply(book.pages());
      if (next.equals(design)) {
        return book;
      }
      design = next;
      widest = next.inner() > widest.inner() ? next : widest;
    }
    unsettled.run();
    return layout.layOut(widest);
  }
}
