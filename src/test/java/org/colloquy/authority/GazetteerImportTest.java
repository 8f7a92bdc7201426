package org.colloquy.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.colloquy.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerImportTest {
  private final List<Diagnostic> found = new ArrayList<>();

  @TempDir private Path folder;

  private static String row(int id, String name, String more, String feature, int people) {
    String[] columns = new String[19];
    java.util.Arrays.fill(columns, "");
    columns[0] = String.valueOf(id);
    columns[1] = name;
    columns[2] = name;
    columns[3] = more;
    columns[4] = "49." + id;
    columns[5] = "-16.5";
    columns[6] = feature.substring(0, 1);
    columns[7] = feature.substring(2);
    columns[14] = String.valueOf(people);
    return String.join("\t", columns) + "\n";
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Authority imported(long leastPopulation, Path... files) throws IOException {
    Path index = folder.resolve("index");
    new GazetteerImport(List.of(files), leastPopulation, found::add).run(index);
    return Authorities.builtIn("en").withGazetteer(index, found::add);
  }

  @Test
  void aGeoNamesTableGivesNamesKindPlaceAndIdentifier() throws IOException {
    Authority known =
        imported(0, file("xx.txt", row(11, "Podhradek", "Podhrádek,Burgau", "P.PPLA", 900)));

    for (String name : List.of("Podhradek", "Podhrádek", "Burgau")) {
      assertThat(known.find(Entity.Kind.PLACE, name))
          .singleElement()
          .satisfies(
              place -> {
                assertThat(place.key()).isEqualTo("Podhradek");
                assertThat(place.type()).isEqualTo("city");
                assertThat(place.data()).containsEntry("geo", "49.11 -16.5");
                assertThat(place.identifiers()).containsEntry("GeoNames", "11");
                assertThat(place.isAmbiguous(name)).isTrue();
              });
    }
    assertThat(known.longest(Entity.Kind.PLACE, "Burgau")).isPositive();
    assertThat(known.longest(Entity.Kind.PLACE, "Burg")).isZero();
    assertThat(found).isEmpty();
  }

  @Test
  void alternateNamesAreAddedAndCodesAreNot() throws IOException {
    Authority known =
        imported(
            0,
            file("alternateNames.txt", "1\t11\tru\tПодградек\n2\t11\tiata\tPDK\n"),
            file("xx.txt", row(11, "Podhradek", "", "P.PPL", 900)));

    assertThat(known.find(Entity.Kind.PLACE, "Подградек")).hasSize(1);
    assertThat(known.find(Entity.Kind.PLACE, "PDK")).isEmpty();
  }

  @Test
  void smallTownsMayBeLeftOutButNotRivers() throws IOException {
    Path table =
        file(
            "xx.txt",
            row(11, "Podhradek", "", "P.PPL", 40)
                + row(12, "Svitavka", "", "H.STM", 0)
                + row(13, "Grandhotel", "", "S.HTL", 0));
    Authority known = imported(1000, table);

    assertThat(known.find(Entity.Kind.PLACE, "Podhradek")).isEmpty();
    assertThat(known.find(Entity.Kind.PLACE, "Svitavka")).hasSize(1);
    assertThat(known.find(Entity.Kind.PLACE, "Grandhotel")).isEmpty();
  }

  @Test
  void linkedPlacesAreReadAsJsonAndAsTable() throws IOException {
    String json =
        """
        {"type": "FeatureCollection", "@context": "x", "features": [
          {"@id": "http://example.org/8", "properties": {"title": "Kleinstadl"},
           "names": [{"toponym": "Malé Stadlo"}], "types": [{"label": "town"}],
           "geometry": {"type": "GeometryCollection", "geometries": [
             {"type": "Point", "coordinates": [15.5, 48.25]}]}},
          {"properties": {"title": "Nameless"}}
        ]}
        """;
    String table =
        """
        id\ttitle\tvariants\ttypes\tlon\tlat
        http://example.org/7\tNovigorsk\tNeuburg am See; Novigorod\tsettlement\t30.5\t50.25
        \tNo id\t\t\t\t
        """;
    Authority known = imported(0, file("a.json", json), file("b.tsv", table));

    assertThat(known.find(Entity.Kind.PLACE, "Malé Stadlo").get(0).data())
        .containsEntry("geo", "48.25 15.5");
    assertThat(known.find(Entity.Kind.PLACE, "Neuburg am See").get(0).identifiers())
        .containsEntry("URI", "http://example.org/7");
    assertThat(found).extracting(d -> d.code().name()).containsExactly("M507", "M507");
  }

  @Test
  void whatIsKnownAlreadyIsNotOverruled() throws IOException {
    Authority known = imported(0, file("xx.txt", row(11, "Moscow", "", "P.PPL", 900)));

    assertThat(known.find(Entity.Kind.PLACE, "Moscow"))
        .extracting(Entity::identifiers)
        .noneMatch(ids -> ids.containsKey("GeoNames"));
    assertThat(known.imported("Moscow")).hasSize(1);
  }

  @Test
  void aNameIsFoundAmongManyWhateverTheOrder() throws IOException {
    var rows = new StringBuilder();
    IntStream.range(0, 500)
        .map(i -> i * 7919 % 500)
        .forEach(i -> rows.append(row(i, "Ort" + i, "", "P.PPL", 1)));
    Authority known = imported(0, file("xx.txt", rows.toString()));

    for (int i = 0; i < 500; i++) {
      assertThat(known.find(Entity.Kind.PLACE, "Ort" + i)).as("Ort%d", i).hasSize(1);
    }
    assertThat(known.find(Entity.Kind.PLACE, "Ort")).isEmpty();
  }

  @Test
  void theSameFilesGiveTheSameBytes() throws IOException {
    Path table = file("xx.txt", row(2, "Bor", "Bohr", "P.PPL", 1) + row(1, "Bor", "", "P.PPL", 1));
    new GazetteerImport(List.of(table), 0, found::add).run(folder.resolve("one"));
    new GazetteerImport(List.of(table), 0, found::add).run(folder.resolve("two"));

    assertThat(folder.resolve("one/gazetteer.index"))
        .hasSameBinaryContentAs(folder.resolve("two/gazetteer.index"));
    assertThat(folder.resolve("one")).isDirectoryNotContaining("glob:**.import*");
  }

  @Test
  void whatIsNoGazetteerOrNoIndexIsReported() throws IOException {
    new GazetteerImport(
            List.of(file("a.txt", "hello\n"), file("b.json", "{\"features\": [{")), 0, found::add)
        .run(folder.resolve("index"));
    Authorities.builtIn("en").withGazetteer(file("c.index", "no index\n"), found::add);
    Authorities.builtIn("en").withGazetteer(folder.resolve("nowhere"), found::add);

    assertThat(found).extracting(d -> d.code().name()).containsOnly("M505").hasSize(4);
  }
}
