package org.colloquy.validation;

import com.thaiopensource.datatype.xsd.DatatypeLibraryFactoryImpl;
import com.thaiopensource.util.PropertyMap;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.IncorrectSchemaException;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.SchemaReader;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.prop.rng.RngProperty;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.validate.rng.SAXSchemaReader;
import java.io.IOException;
import org.colloquy.diagnostic.Code;
import org.xml.sax.ContentHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A RELAX NG grammar, checked by Jing.
 *
 * @param schema compiled
 */
record RelaxNg(Schema schema) implements Grammar {
  /** Compiles a grammar in XML syntax. */
  static RelaxNg compile(InputSource rng) throws IOException, SAXException {
    return compile(SAXSchemaReader.getInstance(), rng);
  }

  /** Compiles a grammar in compact syntax. */
  static RelaxNg compileCompact(InputSource rnc) throws IOException, SAXException {
    return compile(CompactSchemaReader.getInstance(), rnc);
  }

  private static RelaxNg compile(SchemaReader reader, InputSource source)
      throws IOException, SAXException {
    var errors = new FirstError();
    var properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, errors);
    properties.put(ValidateProperty.XML_READER_CREATOR, SafeXml::reader);
    properties.put(ValidateProperty.RESOLVER, new LocalSchemas());
    // Named, so that no class loader has to be asked for it: any thread may compile.
    properties.put(RngProperty.DATATYPE_LIBRARY_FACTORY, new DatatypeLibraryFactoryImpl());
    RngProperty.CHECK_ID_IDREF.add(properties);
    try {
      return new RelaxNg(reader.createSchema(source, properties.toPropertyMap()));
    } catch (IncorrectSchemaException e) {
      errors.rethrow();
      throw new SAXException("the grammar is not correct", e);
    }
  }

  @Override
  public ContentHandler checker(ErrorHandler errors) {
    var properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, errors);
    PropertyMap map = properties.toPropertyMap();
    return schema.createValidator(map).getContentHandler();
  }

  @Override
  public Code code() {
    return Code.V701;
  }
}
