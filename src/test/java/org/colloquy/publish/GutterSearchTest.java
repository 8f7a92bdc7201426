package org.colloquy.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Layouts that are only counted: how many pages a margin gives, and what margin they need. */
class GutterSearchTest {
  private final List<Double> tried = new ArrayList<>();
  private final AtomicInteger unsettled = new AtomicInteger();

  private static PageDesign design(double inner) {
    return new PageDesign(432, 648, inner, 130 - inner, 18);
  }

  private PdfBook search(IntFunction<PageDesign> needed, IntFunction<Integer> pages)
      throws PublishException {
    return GutterSearch.search(
        design -> {
          tried.add(design.inner());
          return new PdfBook(
              new byte[0], new byte[0], pages.apply((int) design.inner()), new byte[0]);
        },
        0,
        needed,
        unsettled::incrementAndGet);
  }

  @Test
  void aMarginThatIsWideEnoughIsLaidOutOnce() throws Exception {
    search(pages -> design(54), inner -> 200);
    assertThat(tried).containsExactly(54.0);
  }

  @Test
  void aWiderMarginThatAddsPagesIsLaidOutUntilItIsWideEnough() throws Exception {
    PdfBook book =
        search(
            pages -> design(pages > 320 ? 60 : pages > 300 ? 50 : 40),
            inner -> inner == 40 ? 305 : inner == 50 ? 325 : 340);
    assertThat(tried).containsExactly(40.0, 50.0, 60.0);
    assertThat(book.pages()).isEqualTo(340);
    assertThat(unsettled).hasValue(0);
  }

  @Test
  void whatNeverSettlesIsToldAndKeepsTheWiderMargin() throws Exception {
    search(pages -> design(pages > 300 ? 50 : 40), inner -> inner == 40 ? 301 : 299);
    assertThat(unsettled).hasValue(1);
    assertThat(tried).hasSize(GutterSearch.MOST_LAYOUTS + 1).last().isEqualTo(50.0);
  }
}
