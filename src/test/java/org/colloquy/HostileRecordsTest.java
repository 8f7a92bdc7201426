package org.colloquy;

import static org.assertj.core.api.Assertions.assertThat;

import com.thaiopensource.datatype.xsd.DatatypeLibraryFactoryImpl;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.Validator;
import com.thaiopensource.validate.prop.rng.RngProperty;
import com.thaiopensource.validate.rng.SAXSchemaReader;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.xml.parsers.SAXParserFactory;
import org.colloquy.authority.Authorities;
import org.colloquy.authority.Authority;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Diagnostics;
import org.colloquy.diagnostic.Severity;
import org.colloquy.fidelity.Fidelity;
import org.colloquy.profile.Metadata;
import org.colloquy.source.SourceCheck;
import org.colloquy.source.SourceReader;
import org.colloquy.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * Whatever is put in, a conversion ends, loses nothing and makes valid TEI: mutated records go
 * through the real recognisers. A fault names its seed.
 */
class HostileRecordsTest {
  private static final int RECORDS = 10_000;
  private static final int VALIDATED = 300;
  private static final int PUBLISHED = 60;

  private final Pipeline pipeline = new Pipeline("0");
  private final Authority authority = Authorities.builtIn("en");

  @TempDir Path folder;

  @Test
  void mutatedRecordsKeepTheLawAndTheGrammar() throws Exception {
    HostileRecords records = HostileRecords.load();
    Schema grammar = grammar();
    var converted = new AtomicInteger();

    List<String> faults =
        LongStream.range(0, RECORDS)
            .parallel()
            .mapToObj(seed -> fault(seed, records.of(seed), grammar, converted))
            .filter(Objects::nonNull)
            .toList();

    assertThat(faults).isEmpty();
    assertThat(converted.get()).as("records that are text at all").isGreaterThan(RECORDS * 9 / 10);
  }

  @Test
  void mutatedRecordsPassEveryValidation() throws Exception {
    HostileRecords records = HostileRecords.load();

    List<String> faults =
        LongStream.range(RECORDS, RECORDS + VALIDATED)
            .mapToObj(seed -> seed + errors(convert(records.of(seed)).diagnostics()))
            .filter(found -> !found.endsWith("[]"))
            .toList();

    assertThat(faults).isEmpty();
  }

  @Test
  void mutatedRecordsArePublishedWhole() throws Exception {
    HostileRecords records = HostileRecords.load();
    for (long seed = 0; seed < PUBLISHED; seed++) {
      Edition edition = convert(records.of(seed));

      List<Diagnostic> found = edition.write(folder, Format.HTML, Format.PLAIN);

      assertThat(errors(found)).as("seed %d", seed).isEqualTo("[]");
    }
  }

  private static Edition convert(byte[] bytes) {
    return Records.Shared.CONVERTER.convert(SourceReader.of("hostile.txt", bytes));
  }

  /** The errors of what was made, not of what was put in: a file that is no text is refused. */
  private static String errors(List<Diagnostic> found) {
    return found.stream()
        .filter(d -> d.severity() == Severity.ERROR && !d.code().name().startsWith("R"))
        .map(d -> d.code() + " " + d.message())
        .collect(Collectors.joining("; ", "[", "]"));
  }

  /** Returns what is wrong with the record of a seed; null if nothing. */
  private String fault(long seed, byte[] bytes, Schema grammar, AtomicInteger converted) {
    try {
      SourceText source = SourceReader.of("hostile.txt", bytes);
      if (!SourceCheck.check(source, d -> {})) {
        return null;
      }
      converted.incrementAndGet();
      Pipeline.Made made =
          pipeline.run("hostile", source, Metadata.NONE, authority, new Diagnostics());
      byte[] tei = made.tei().bytes();
      List<Diagnostic> breaches = Fidelity.check(source, tei, made.tei().ledger());
      if (!breaches.isEmpty()) {
        return seed + ": " + breaches.get(0).message();
      }
      if (!Arrays.equals(Fidelity.restoreBytes(tei, made.tei().ledger()), bytes)) {
        return seed + ": other bytes are restored";
      }
      validate(tei, grammar);
      return null;
    } catch (Exception | StackOverflowError e) {
      String at = Stream.of(e.getStackTrace()).limit(6).map(String::valueOf).toList().toString();
      return seed + ": " + e + " " + at;
    }
  }

  private static Schema grammar() throws Exception {
    var properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, new Strict());
    properties.put(RngProperty.DATATYPE_LIBRARY_FACTORY, new DatatypeLibraryFactoryImpl());
    RngProperty.CHECK_ID_IDREF.add(properties);
    String rng =
        HostileRecordsTest.class.getResource("/org/colloquy/schema/colloquy.rng").toString();
    return SAXSchemaReader.getInstance()
        .createSchema(new InputSource(rng), properties.toPropertyMap());
  }

  private static void validate(byte[] tei, Schema grammar) throws Exception {
    var properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, new Strict());
    Validator validator = grammar.createValidator(properties.toPropertyMap());
    // Not that of Xerces, whose decoder has a fault (XERCESJ-1668).
    var factory = SAXParserFactory.newDefaultNSInstance();
    XMLReader reader = factory.newSAXParser().getXMLReader();
    reader.setContentHandler(validator.getContentHandler());
    reader.parse(new InputSource(new ByteArrayInputStream(tei)));
  }

  /** Throws at the first fault. */
  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(SAXParseException fault) {}

    @Override
    public void error(SAXParseException fault) throws SAXParseException {
      throw fault;
    }

    @Override
    public void fatalError(SAXParseException fault) throws SAXParseException {
      throw fault;
    }
  }
}
