package org.colloquy.validation;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.xerces.jaxp.SAXParserFactoryImpl;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/** Makes XML readers that read one file and nothing else: no DOCTYPE, no entity. */
final class SafeXml {
  private static final SAXParserFactory FACTORY = factory();

  private SafeXml() {}

  /**
   * Returns a new reader, for one document and one thread. It stops with a {@link
   * DoctypeRefusedException} at a DOCTYPE, before anything that stands in it is looked at.
   */
  static XMLReader reader() {
    try {
      XMLReader reader = FACTORY.newSAXParser().getXMLReader();
      reader.setProperty("http://xml.org/sax/properties/lexical-handler", new DoctypeGuard());
      return reader;
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(
          "the XML parser that comes with the program cannot be used", e);
    }
  }

  private static SAXParserFactory factory() {
    try {
      SAXParserFactory factory = new SAXParserFactoryImpl();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      // The guard stops at any DOCTYPE; these hold should it ever be taken off.
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      return factory;
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(
          "the XML parser that comes with the program cannot be used", e);
    }
  }

  private static final class DoctypeGuard extends DefaultHandler2 {
    @Override
    public void startDTD(String name, String publicId, String systemId) throws SAXException {
      throw new DoctypeRefusedException();
    }
  }
}
