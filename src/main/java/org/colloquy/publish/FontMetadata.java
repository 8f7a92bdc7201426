package org.colloquy.publish;

import java.util.stream.Collectors;
import org.colloquy.font.FontFamily;
import org.colloquy.font.FontSet;

/**
 * The font set in a document's metadata: {@code xmpTPg:Fonts}, as the XMP specification of 2005 has
 * it, which PDF/A-2 takes as known. Stateless.
 */
final class FontMetadata {
  private static final String END = "</rdf:RDF>";

  private FontMetadata() {}

  /** Returns the metadata with the families of a set. */
  static String named(String metadata, FontSet set) {
    String families =
        set.families().stream().map(FontMetadata::family).collect(Collectors.joining());
    String described =
        """
        <rdf:Description xmlns:xmpTPg="http://ns.adobe.com/xap/1.0/t/pg/" rdf:about="">
        <xmpTPg:Fonts><rdf:Bag>%s</rdf:Bag></xmpTPg:Fonts>
        </rdf:Description>
        """
            .formatted(families);
    return metadata.replace(END, described + END);
  }

  private static String family(FontFamily family) {
    return """

        <rdf:li xmlns:stFnt="http://ns.adobe.com/xap/1.0/sType/Font#" rdf:parseType="Resource">\
        <stFnt:fontFamily>%s</stFnt:fontFamily><stFnt:fontType>TrueType</stFnt:fontType></rdf:li>"""
        .formatted(family.title().replace("&", "&amp;").replace("<", "&lt;"));
  }
}
