package org.colloquy.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colloquy.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfirmedNamesTest {
  private static final String PLACES =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <TEI xmlns="http://www.tei-c.org/ns/1.0">
        <standOff>
          <listPlace>
            <place xml:id="pl-own" type="city">
              <placeName>Neustadt</placeName>
            </place>
          </listPlace>
        </standOff>
      </TEI>
      """;

  private static final String ADDED =
      """
            <place>
              <placeName>Halden &amp; Umland</placeName>
              <placeName type="variant">Halden</placeName>
              <placeName type="variant">Haldn</placeName>
            </place>
          </listPlace>
      """;

  private final List<Diagnostic> found = new ArrayList<>();

  @TempDir private Path folder;

  private void confirm(Map<String, String> places, Map<String, String> persons) throws IOException {
    ConfirmedNames.add(folder, places, persons, found::add);
  }

  private String places() throws IOException {
    return Files.readString(folder.resolve("places.xml"));
  }

  @Test
  void aNewNameIsAddedAfterTheOthersWithoutAnIdentifier() throws IOException {
    Files.writeString(folder.resolve("places.xml"), PLACES);
    confirm(Map.of("Halden", "Halden & Umland", "Haldn", "Halden & Umland"), Map.of());

    assertThat(places()).isEqualTo(PLACES.replace("    </listPlace>\n", ADDED));
    assertThat(found).extracting(d -> d.code().name()).containsExactly("N302");
  }

  @Test
  void whatTheBuiltInListKnowsGivesTheKind() throws IOException {
    Files.writeString(folder.resolve("places.xml"), PLACES);
    confirm(Map.of("Muscovy", "Moscow"), Map.of());

    assertThat(places()).contains("<place type=\"capital\">").contains(">Moscow<", ">Muscovy<");
  }

  @Test
  void anEntryThatIsThereIsLeftAsItIs() throws IOException {
    Files.writeString(folder.resolve("places.xml"), PLACES);
    confirm(Map.of("Neustadl", "Neustadt"), Map.of());

    assertThat(places()).isEqualTo(PLACES);
    assertThat(found).isEmpty();
  }

  @Test
  void theSecondTimeNothingIsAdded() throws IOException {
    confirm(Map.of("Halden", "Halden"), Map.of("Rask", "Rusk"));
    String once = places();
    confirm(Map.of("Halden", "Halden"), Map.of("Rask", "Rusk"));

    assertThat(places()).isEqualTo(once);
    assertThat(Files.readString(folder.resolve("persons.xml")))
        .containsOnlyOnce("<persName>Rusk</persName>")
        .contains("<persName type=\"variant\">Rask</persName>");
  }

  @Test
  void aFileWithoutAListIsNotTouched() throws IOException {
    String empty = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><!-- </listPlace> --></TEI>";
    Files.writeString(folder.resolve("places.xml"), empty);
    confirm(Map.of("Halden", "Halden"), Map.of());

    assertThat(places()).isEqualTo(empty);
    assertThat(found).extracting(d -> d.code().name()).containsExactly("M505");
  }

  @Test
  void aBrokenFileIsNotTouched() throws IOException {
    Files.writeString(folder.resolve("places.xml"), "<TEI>");
    confirm(Map.of("Halden", "Halden"), Map.of());

    assertThat(places()).isEqualTo("<TEI>");
  }
}
