package org.colloquy.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Diagnostics;
import org.colloquy.diagnostic.TeiPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthoritiesTest {
  private final Diagnostics found = new Diagnostics();
  @TempDir Path folder;

  @Test
  void findsAnEntityUnderEachOfItsNames() throws IOException {
    write(
        "places.xml",
        """
        <listPlace>
          <place xml:id="pl-ostland" type="state">
            <placeName>Ostland</placeName>
            <placeName type="variant">East  Republic</placeName>
            <idno type="Wikidata">Q0</idno>
          </place>
        </listPlace>
        """);

    Authorities authorities = Authorities.load(folder, found);

    Entity entity = authorities.find(Entity.Kind.PLACE, "East\u00A0Republic").get(0);
    assertThat(entity.key()).isEqualTo("Ostland");
    assertThat(entity.type()).isEqualTo("state");
    assertThat(entity.identifiers()).containsEntry("Wikidata", "Q0");
    assertThat(entity.curated()).isTrue();
    assertThat(found.sorted()).isEmpty();
  }

  @Test
  void readsPersonsWithTheirDatesAndNamesInParts() throws IOException {
    write(
        "persons.xml",
        """
        <listPerson>
          <person xml:id="vesela">
            <persName><forename>Hana</forename> <surname>Vesela</surname></persName>
            <birth when="1901-02-03"/><death when="1970"/>
          </person>
        </listPerson>
        """);

    Entity entity = Authorities.load(folder, found).find(Entity.Kind.PERSON, "Hana Vesela").get(0);

    assertThat(entity.data()).containsEntry("birth", "1901-02-03").containsEntry("death", "1970");
  }

  @Test
  void letsTheEditorsFileOverruleTheGazetteerUnderItsSpellingsToo() throws IOException {
    write(
        "places.xml",
        "<listPlace><place xml:id='pl-x'><placeName>Soviet Union</placeName></place></listPlace>");

    List<Entity> entities = Authorities.load(folder, found).find(Entity.Kind.PLACE, "U.S.S.R.");

    assertThat(entities).singleElement().matches(Entity::curated);
  }

  @Test
  void reportsAnIdThatIsGivenTwiceWithItsPlaceAndKeepsTheFirst() throws IOException {
    write(
        "places.xml",
        """
        <listPlace>
          <place xml:id="pl-a"><placeName>Abnia</placeName></place>
          <place xml:id="pl-a"><placeName>Brenia</placeName></place>
        </listPlace>
        """);

    Authorities authorities = Authorities.load(folder, found);

    Diagnostic diagnostic = found.sorted().get(0);
    assertThat(diagnostic.code()).isEqualTo(Code.M505);
    assertThat(diagnostic.message()).contains("\"pl-a\"");
    assertThat(diagnostic.tei().map(TeiPlace::line)).contains(3);
    assertThat(authorities.find(Entity.Kind.PLACE, "Abnia")).hasSize(1);
    assertThat(authorities.find(Entity.Kind.PLACE, "Brenia")).isEmpty();
  }

  @Test
  void reportsAnIdThatTwoFilesShare() throws IOException {
    write("persons.xml", "<person xml:id='a'><persName>Abel</persName></person>");
    write("organisations.xml", "<org xml:id='a'><orgName>Guild</orgName></org>");

    Authorities.load(folder, found);

    assertThat(found.sorted())
        .singleElement()
        .satisfies(d -> assertThat(d.message()).contains("organisations.xml", "persons.xml"));
  }

  @Test
  void refusesADoctype() throws IOException {
    Files.writeString(
        folder.resolve("places.xml"),
        """
        <!DOCTYPE TEI [<!ENTITY x SYSTEM "file:///etc/hostname">]>
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><place><placeName>&x;</placeName></place></TEI>
        """);

    Authorities.load(folder, found);

    assertThat(found.sorted()).singleElement().matches(d -> d.code() == Code.M505);
  }

  @Test
  void reportsBrokenXmlWhereItBreaksAndReadsTheOtherFiles() throws IOException {
    Files.writeString(folder.resolve("persons.xml"), "<TEI>\n  <person>\n</TEI>");
    write("organisations.xml", "<org><orgName>Guild</orgName></org>");

    Authorities authorities = Authorities.load(folder, found);

    assertThat(found.sorted())
        .singleElement()
        .satisfies(d -> assertThat(d.tei().map(TeiPlace::line)).contains(3));
    assertThat(authorities.find(Entity.Kind.ORGANISATION, "Guild")).hasSize(1);
  }

  @Test
  void reportsAnEntryWithoutName() throws IOException {
    write("places.xml", "<place xml:id='pl-a'/>");

    Authorities.load(folder, found);

    assertThat(found.sorted())
        .singleElement()
        .satisfies(d -> assertThat(d.message()).contains("placeName"));
  }

  @Test
  void takesAFolderThatIsNotThereForAnEmptyOne() {
    Authorities authorities = Authorities.load(folder.resolve("none"), found);

    assertThat(found.sorted()).isEmpty();
    assertThat(authorities.find(Entity.Kind.PLACE, "Rome")).hasSize(1);
  }

  @Test
  void reportsAFileThatCannotBeRead() throws IOException {
    Files.createDirectory(folder.resolve("places.xml"));

    Authorities.load(folder, found);

    assertThat(found.sorted()).singleElement().matches(d -> d.code() == Code.M505);
  }

  private void write(String file, String entries) throws IOException {
    Files.writeString(
        folder.resolve(file),
        "<TEI xmlns='http://www.tei-c.org/ns/1.0'><standOff>" + entries + "</standOff></TEI>");
  }
}
