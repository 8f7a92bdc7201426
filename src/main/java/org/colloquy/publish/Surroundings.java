package org.colloquy.publish;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import javax.xml.stream.XMLStreamException;
import net.sf.saxon.s9api.BuildingStreamWriter;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;

/**
 * What stands round an edition.
 *
 * @param style how its editors want the pages
 * @param site title of the site in whose folder the edition's folder stands, which may be empty;
 *     empty if it stands in none
 * @param originals finds the images of the original that the TEI names
 * @param language language of the interface's words that its editors want; empty: the text's
 */
public record Surroundings(
    HouseStyle style, Optional<String> site, HouseFiles originals, String language) {
  /** An edition that stands by itself. */
  public static final Surroundings NONE =
      new Surroundings(HouseStyle.NONE, Optional.empty(), HouseFiles.NONE, "");

  /** Adds the files that pages of this style load. */
  void files(SortedMap<String, byte[]> files) {
    style.css().ifPresent(css -> files.put(css.name(), css.bytes()));
    style.logo().ifPresent(logo -> files.put(logo.name(), logo.bytes()));
  }

  /** Returns the value of the stylesheet parameter {@code house}, if there is anything to say. */
  Map<String, Object> parameter(Processor processor) {
    return equals(NONE) ? Map.of() : Map.of("house", tree(processor));
  }

  private XdmNode tree(Processor processor) {
    try {
      BuildingStreamWriter writer = processor.newDocumentBuilder().newBuildingStreamWriter();
      writer.writeStartDocument();
      writer.writeStartElement("house");
      writer.writeAttribute("css", style.css().map(HouseFile::name).orElse(""));
      writer.writeAttribute("logo", style.logo().map(HouseFile::name).orElse(""));
      writer.writeAttribute("logo-text", style.logoText());
      writer.writeAttribute("footer", style.footer());
      if (site.isPresent()) {
        writer.writeStartElement("site");
        writer.writeAttribute("title", site.get());
        writer.writeEndElement();
      }
      writer.writeEndElement();
      writer.writeEndDocument();
      return writer.getDocumentNode();
    } catch (SaxonApiException | XMLStreamException e) {
      throw new IllegalStateException("a tree can always be built", e);
    }
  }
}
