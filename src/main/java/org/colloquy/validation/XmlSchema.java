package org.colloquy.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.ValidatorHandler;
import org.apache.xerces.jaxp.validation.XMLSchemaFactory;
import org.colloquy.diagnostic.Code;
import org.xml.sax.ContentHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;

/**
 * A W3C XML Schema, checked by Apache Xerces; named by class, so that never the JDK's older copy is
 * taken.
 *
 * @param schema compiled
 */
record XmlSchema(Schema schema) implements Grammar {
  static XmlSchema compile(StreamSource xsd) throws IOException, SAXException {
    var errors = new FirstError();
    SchemaFactory factory = new XMLSchemaFactory();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setErrorHandler(errors);
    factory.setResourceResolver(new LocalSchemas());
    try {
      Schema schema = factory.newSchema(xsd);
      errors.rethrow();
      return new XmlSchema(schema);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public ContentHandler checker(ErrorHandler errors) {
    ValidatorHandler handler = schema.newValidatorHandler();
    handler.setErrorHandler(errors);
    return handler;
  }

  @Override
  public Code code() {
    return Code.V702;
  }
}
