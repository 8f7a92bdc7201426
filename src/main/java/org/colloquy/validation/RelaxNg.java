package org.colloquy.validation;

import com.thaiopensource.datatype.xsd.DatatypeLibraryFactoryImpl;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.IncorrectSchemaException;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.SchemaReader;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.Validator;
import com.thaiopensource.validate.prop.rng.RngProperty;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.validate.rng.SAXSchemaReader;
import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.colloquy.diagnostic.Code;
import org.xml.sax.ContentHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * A RELAX NG grammar, checked by Jing. Jing's validators learn the grammar as they go, so those
 * that have read a document to its end are used again.
 */
final class RelaxNg implements Grammar {
  /**
   * After so many documents a validator is let go, so that what it has learnt cannot fill memory.
   */
  private static final int DOCUMENTS_EACH = 100;

  private final Schema schema;
  private final Queue<Checker> idle = new ConcurrentLinkedQueue<>();

  private RelaxNg(Schema schema) {
    this.schema = schema;
  }

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
    Checker checker = idle.poll();
    if (checker == null) {
      checker = new Checker();
    }
    checker.start(errors);
    return checker;
  }

  @Override
  public Code code() {
    return Code.V701;
  }

  /** Checks one document after another; for one thread at a time. */
  private final class Checker extends XMLFilterImpl {
    private final Validator validator;
    private ErrorHandler errors;
    private int documents;

    Checker() {
      var properties = new PropertyMapBuilder();
      properties.put(ValidateProperty.ERROR_HANDLER, this);
      validator = schema.createValidator(properties.toPropertyMap());
    }

    void start(ErrorHandler errorHandler) {
      errors = errorHandler;
      validator.reset();
      setContentHandler(validator.getContentHandler());
    }

    /** A document that breaks off never comes here, and its checker is not used again. */
    @Override
    public void endDocument() throws SAXException {
      super.endDocument();
      errors = new FirstError();
      if (++documents < DOCUMENTS_EACH) {
        idle.add(this);
      }
    }

    @Override
    public void error(SAXParseException error) throws SAXException {
      errors.error(error);
    }

    @Override
    public void fatalError(SAXParseException error) throws SAXException {
      errors.fatalError(error);
    }

    @Override
    public void warning(SAXParseException warning) throws SAXException {
      errors.warning(warning);
    }
  }
}
