package org.colloquy.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationDateTest {
  private static final Stylesheets STYLESHEETS = new Stylesheets();

  private static TeiTree tei(String date) throws Exception {
    String contract = Files.readString(Path.of("src/test/resources/tei/contract.tei.xml"));
    String header =
        contract.replace("<publisher>Not named</publisher>", "<publisher>X</publisher>" + date);
    return STYLESHEETS.parse("orlov.tei.xml", header.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource({
    "1999-03-02, 1999-03-02T00:00:00Z",
    "1999-03, 1999-03-01T00:00:00Z",
    "1999, 1999-01-01T00:00:00Z",
    "1999-03-02T10:00:00Z, 1999-03-02T00:00:00Z"
  })
  void theHeadersDateComesFirst(String when, String instant) throws Exception {
    assertThat(PublicationDate.of(tei("<date when='" + when + "'/>"), Optional.of("86400")))
        .contains(Instant.parse(instant));
  }

  @Test
  void elseTheBuildsDateHolds() throws Exception {
    assertThat(PublicationDate.of(tei(""), Optional.of("86400")))
        .contains(Instant.parse("1970-01-02T00:00:00Z"));
  }

  @Test
  void theClockIsNeverAsked() throws Exception {
    assertThat(PublicationDate.of(tei(""), Optional.empty())).isEmpty();
    assertThat(PublicationDate.of(tei("<date when='soon'/>"), Optional.of("now"))).isEmpty();
  }

  @Test
  void aJavaThatTheEngineDoesNotRunOnIsTold() throws Exception {
    var found = new Diagnostics();
    TeiTree tei = tei("");
    assertThat(
            org.assertj.core.api.Assertions.catchThrowableOfType(
                    PublishException.class,
                    () ->
                        new PdfOutput(STYLESHEETS, 25)
                            .render(tei, PdfSettings.of("Colloquy"), found))
                .diagnostics())
        .singleElement()
        .satisfies(fault -> assertThat(fault.code()).isEqualTo(Code.P851))
        .extracting(Diagnostic::message)
        .asString()
        .contains("does not run on Java 25; use Java 17 or 21");
  }
}
