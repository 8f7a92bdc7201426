package org.colloquy.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import org.colloquy.diagnostic.DiagnosticSink;

/**
 * The map of the places that one edition names.
 *
 * @param figure the map
 * @param title title of the record
 * @param language of the words about it
 */
record EditionMap(PlaceFigure figure, String title, String language) {
  /** File name of the map. */
  static final String FILE = "places.svg";

  /**
   * Draws the map; empty if of no place is known where it is.
   *
   * @param options of the edition's pages
   */
  static Optional<EditionMap> of(TeiTree tei, HtmlOptions options, Stylesheets stylesheets)
      throws PublishException {
    // What the stylesheets report of the text they report with the page.
    XdmNode places =
        stylesheets.tree("html/html.xsl", "places", tei, options.parameters(), message -> {});
    List<PlaceFigure.Item> items = new ArrayList<>();
    places.children("place").forEach(place -> items.add(item(place)));
    return PlaceFigure.of(stylesheets, items, is(places, "language"), FILE)
        .map(figure -> new EditionMap(figure, is(places, "title"), is(places, "tongue")));
  }

  private static PlaceFigure.Item item(XdmNode place) {
    List<String> names = new ArrayList<>();
    place.children("name").forEach(name -> names.add(name.getStringValue()));
    return new PlaceFigure.Item(
        is(place, "href"),
        is(place, "name"),
        is(place, "label"),
        names,
        is(place, "geo"),
        is(place, "type"),
        Integer.parseInt(is(place, "mentions")));
  }

  private static String is(XdmNode node, String attribute) {
    return node.getAttributeValue(new QName(attribute));
  }

  /** Returns the map as a file. */
  byte[] file(DiagnosticSink messages) throws PublishException {
    return figure.file(title, language, messages);
  }
}
