package org.colloquy.publish;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import net.sf.saxon.s9api.BuildingStreamWriter;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import net.sf.saxon.s9api.XdmNode;
import org.colloquy.atlas.Atlas;
import org.colloquy.atlas.PlaceMap;
import org.colloquy.atlas.Point;
import org.colloquy.diagnostic.DiagnosticSink;

/**
 * A map of places for a page and as a file: the drawing, and what a table beside it says. Places of
 * which nobody knows where they are stand in the table only. Immutable.
 */
public final class PlaceFigure {
  /** Style sheets that a map in a file of its own carries with it. */
  private static final List<String> STYLES = List.of("css/theme.css", "css/map.css");

  private final Stylesheets stylesheets;
  private final XdmNode tree;

  /**
   * A place of a register, in the register's order.
   *
   * @param href where its entry is
   * @param name its main name
   * @param label its name on the map
   * @param names all its names, by which a state of today is looked up if it has no coordinates
   * @param geo its coordinates as TEI writes them; may be empty
   * @param type its kind, as in {@code state}
   * @param mentions how often it is named
   */
  public record Item(
      String href,
      String name,
      String label,
      List<String> names,
      String geo,
      String type,
      int mentions) {
    /** Copies the list. */
    public Item {
      names = List.copyOf(names);
    }

    private boolean isState() {
      return type.equals("state");
    }

    private Optional<Point> point(String language) {
      Optional<Point> own = Point.parse(geo);
      return own.isPresent() || !isState()
          ? own
          : Stream.concat(Stream.of(name), names.stream())
              .flatMap(each -> Atlas.world().middle(each, language).stream())
              .findFirst();
    }
  }

  private PlaceFigure(Stylesheets stylesheets, XdmNode tree) {
    this.stylesheets = stylesheets;
    this.tree = tree;
  }

  /**
   * Draws a map.
   *
   * @param language language of the places' names
   * @param file name of the file that holds the map
   * @return empty if of no place is known where it is
   */
  public static Optional<PlaceFigure> of(
      Stylesheets stylesheets, List<Item> items, String language, String file) {
    List<PlaceMap.Place> places = new ArrayList<>();
    List<Item> without = new ArrayList<>();
    for (Item item : items) {
      item.point(language)
          .ifPresentOrElse(
              point ->
                  places.add(
                      new PlaceMap.Place(
                          item.href(),
                          item.label(),
                          item.name() + ": " + item.mentions(),
                          point,
                          Point.parse(item.geo()).isEmpty(),
                          item.mentions())),
              () -> without.add(item));
    }
    return PlaceMap.of(places)
        .map(
            map ->
                new PlaceFigure(stylesheets, tree(stylesheets, map, places.size(), without, file)));
  }

  /** Returns what the stylesheets make the figure of: {@code map} with its drawing and places. */
  XdmNode tree() {
    return tree;
  }

  /** Returns the value of the stylesheet parameter {@code map}, if there is a map. */
  public static Map<String, Object> parameter(Optional<PlaceFigure> figure) {
    return figure.<Map<String, Object>>map(f -> Map.of("map", f.tree())).orElse(Map.of());
  }

  /**
   * Returns the map as an SVG file.
   *
   * @param title what the places are of
   * @param language language of its words
   * @throws PublishException if the stylesheet stops
   */
  public byte[] file(String title, String language, DiagnosticSink messages)
      throws PublishException {
    var bytes = new ByteArrayOutputStream();
    Serializer serializer = stylesheets.processor().newSerializer(bytes);
    var style = new StringBuilder();
    for (String name : STYLES) {
      style.append(JarResolver.text(name));
    }
    stylesheets.transform(
        "common/map-file.xsl",
        new TeiTree("map", tree),
        Map.of("title", title, "language", language, "style", style.toString()),
        serializer,
        messages);
    return bytes.toByteArray();
  }

  private static XdmNode tree(
      Stylesheets stylesheets, PlaceMap map, int known, List<Item> without, String file) {
    try {
      BuildingStreamWriter writer =
          stylesheets.processor().newDocumentBuilder().newBuildingStreamWriter();
      writer.writeStartDocument();
      writer.writeStartElement("map");
      writer.writeAttribute("file", file);
      writer.writeAttribute("known", "" + known);
      writer.writeStartElement("drawing");
      writer.writeCharacters(map.svg());
      writer.writeEndElement();
      for (PlaceMap.Drawn drawn : map.drawn()) {
        PlaceMap.Place place = drawn.place();
        writer.writeStartElement("place");
        writer.writeAttribute("number", "" + drawn.number());
        writer.writeAttribute("href", place.href());
        writer.writeAttribute("label", place.label());
        writer.writeAttribute("mentions", "" + place.mentions());
        writer.writeAttribute("middle", place.middle() ? "yes" : "");
        writer.writeAttribute("latitude", degrees(place.point().latitude()));
        writer.writeAttribute("longitude", degrees(place.point().longitude()));
        writer.writeEndElement();
      }
      for (Item item : without) {
        writer.writeStartElement("without");
        writer.writeAttribute("href", item.href());
        writer.writeAttribute("label", item.label());
        writer.writeAttribute("mentions", "" + item.mentions());
        writer.writeEndElement();
      }
      writer.writeEndElement();
      writer.writeEndDocument();
      return writer.getDocumentNode();
    } catch (SaxonApiException | XMLStreamException e) {
      throw new IllegalStateException("a tree can always be built", e);
    }
  }

  private static String degrees(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
