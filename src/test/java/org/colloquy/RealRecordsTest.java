package org.colloquy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Validator;
import org.apache.xerces.jaxp.validation.XMLSchemaFactory;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Severity;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Every real record at hand goes the whole way: nothing lost, valid, published. */
class RealRecordsTest {
  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> everyRecordIsPublished() throws IOException {
    List<Path> records = new ArrayList<>(Records.others());
    records.add(Records.SAMPLE);
    return records.stream()
        .map(file -> dynamicTest(file.getFileName().toString(), () -> whole(file)));
  }

  private void whole(Path file) throws IOException {
    Edition edition = Records.convert(file);
    assertThat(errors(edition.diagnostics())).isEmpty();
    assertThat(Converter.restore(edition.teiBytes(), edition.ledgerBytes()))
        .isEqualTo(Files.readAllBytes(file));

    Path to = folder.resolve(edition.name());
    // A letter that the default faces lack is told, and the book is there all the same.
    assertThat(errors(edition.write(to))).allMatch(found -> found.code() == Code.P802);
    assertThat(to.resolve("index.html")).isNotEmptyFile();
    assertThat(to.resolve(edition.name() + ".pdf")).isNotEmptyFile();
    assertThat(to.resolve(edition.name() + ".txt")).isNotEmptyFile();
  }

  private static List<Diagnostic> errors(List<Diagnostic> diagnostics) {
    return diagnostics.stream().filter(d -> d.severity() == Severity.ERROR).toList();
  }

  @Test
  void everyRecordIsValidAgainstTheFullRelaxNg() throws Exception {
    Path schema = Records.teiAll("tei_all.rng");
    assumeTrue(Files.exists(schema), "the full TEI schema is not beside the project");
    var faults = new Faults();
    var properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, faults);
    var driver = new ValidationDriver(properties.toPropertyMap());
    assertThat(driver.loadSchema(new InputSource(schema.toUri().toString()))).isTrue();
    for (Path file : all()) {
      driver.validate(new InputSource(new ByteArrayInputStream(Records.convert(file).teiBytes())));
      assertThat(faults.messages).as(file.toString()).isEmpty();
    }
  }

  @Test
  void everyRecordIsValidAgainstTheFullXmlSchema() throws Exception {
    Path schema = Records.teiAll("tei_all.xsd");
    assumeTrue(Files.exists(schema), "the full TEI schema is not beside the project");
    Validator validator = new XMLSchemaFactory().newSchema(schema.toFile()).newValidator();
    var faults = new Faults();
    validator.setErrorHandler(faults);
    for (Path file : all()) {
      byte[] tei = Records.convert(file).teiBytes();
      validator.validate(new StreamSource(new ByteArrayInputStream(tei)));
      assertThat(faults.messages).as(file.toString()).isEmpty();
    }
  }

  private static List<Path> all() throws IOException {
    List<Path> all = new ArrayList<>(Records.others());
    all.add(Records.SAMPLE);
    return all;
  }

  private static final class Faults implements ErrorHandler {
    private final List<String> messages = new ArrayList<>();

    @Override
    public void warning(SAXParseException fault) {}

    @Override
    public void error(SAXParseException fault) {
      messages.add(fault.getLineNumber() + ": " + fault.getMessage());
    }

    @Override
    public void fatalError(SAXParseException fault) throws SAXException {
      throw fault;
    }
  }
}
