package org.colloquy.publish;

import java.util.Optional;

/**
 * How the editors of a collection want its pages. What is empty is as the program has it.
 *
 * @param css a style sheet that is read after the program's
 * @param xslt a stylesheet whose rules go before those of an edition's pages
 * @param siteXslt the same for the pages of the collection's site
 * @param logo a picture at the head of every page
 * @param logoText what the picture shows, for those who do not see it
 * @param footer words at the foot of every page
 * @param book how books are made
 */
public record HouseStyle(
    Optional<HouseFile> css,
    Optional<OwnStylesheet> xslt,
    Optional<OwnStylesheet> siteXslt,
    Optional<HouseFile> logo,
    String logoText,
    String footer,
    BookStyle book) {
  /** Nothing of one's own. */
  public static final HouseStyle NONE =
      new HouseStyle(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          "",
          "",
          BookStyle.NONE);

  /** Returns this style where another says nothing. */
  public HouseStyle under(HouseStyle other) {
    return new HouseStyle(
        other.css.or(() -> css),
        other.xslt.or(() -> xslt),
        other.siteXslt.or(() -> siteXslt),
        other.logo.or(() -> logo),
        other.logo.isPresent() ? other.logoText : logoText,
        other.footer.isEmpty() ? footer : other.footer,
        book.under(other.book));
  }
}
