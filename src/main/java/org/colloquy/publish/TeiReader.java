package org.colloquy.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.TeiPlace;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** Reads TEI into a tree of the given processor: no DOCTYPE, no entity, no other file. */
record TeiReader(Processor processor) {
  TeiTree read(String name, byte[] tei) throws PublishException {
    try {
      DocumentBuilder builder = processor.newDocumentBuilder();
      builder.setLineNumbering(true);
      BuildingContentHandler tree = builder.newBuildingContentHandler();
      XMLReader reader = reader();
      reader.setContentHandler(tree);
      reader.setErrorHandler(new org.xml.sax.helpers.DefaultHandler());
      reader.parse(new InputSource(new ByteArrayInputStream(tei)));
      return new TeiTree(name, tree.getDocumentNode());
    } catch (SAXParseException e) {
      throw failure(name, e);
    } catch (SAXException | SaxonApiException | ParserConfigurationException | IOException e) {
      Diagnostic found = Diagnostic.of(Code.V703, name + ": " + e.getMessage());
      throw new PublishException(List.of(found), e);
    }
  }

  private static XMLReader reader() throws ParserConfigurationException, SAXException {
    SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
    factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    XMLReader reader = factory.newSAXParser().getXMLReader();
    reader.setProperty("http://apache.org/xml/properties/locale", Locale.ROOT);
    return reader;
  }

  private static PublishException failure(String name, SAXParseException e) {
    // The keyword stands in the message whatever its language.
    Code code = e.getMessage().contains("DOCTYPE") ? Code.V704 : Code.V703;
    TeiPlace place = new TeiPlace(name, e.getLineNumber(), e.getColumnNumber());
    Diagnostic found =
        new Diagnostic(
            code,
            code.severity(),
            code == Code.V704 ? code.title() : e.getMessage(),
            Optional.empty(),
            Optional.of(place),
            Optional.of(code.help()));
    return new PublishException(List.of(found), e);
  }
}
