package org.colloquy.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Maps of invented registers. */
final class PlaceMapTest {
  private static PlaceMap.Place place(String name, double latitude, double longitude, int times) {
    var point = new Point(latitude, longitude);
    return new PlaceMap.Place("#" + name, name, name + ": " + times, point, false, times);
  }

  private static Document map(PlaceMap.Place... places) {
    return Jsoup.parse(PlaceMap.of(List.of(places)).orElseThrow().svg(), "", Parser.xmlParser());
  }

  private static double x(Document map, String name) {
    return Double.parseDouble(map.selectFirst("a[href=#" + name + "] .dot").attr("cx"));
  }

  private static double y(Document map, String name) {
    return Double.parseDouble(map.selectFirst("a[href=#" + name + "] .dot").attr("cy"));
  }

  @Test
  void coordinatesAreReadAsTeiWritesThem() {
    assertThat(Point.parse("49.8 14.4")).contains(new Point(49.8, 14.4));
    assertThat(Point.parse(" -33.9, +18.4 ")).contains(new Point(-33.9, 18.4));
    assertThat(Point.parse("46 7 4478")).contains(new Point(46, 7));
    for (String none : List.of("", "49.8", "ninety east", "91 10", "10 181", "1e3 4")) {
      assertThat(Point.parse(none)).as(none).isEmpty();
    }
  }

  @Test
  void aStateHasAPlaceOnItsLandInTheLanguageOfTheRecordAndInEnglish() {
    assertThat(Atlas.world().middle("Österreich", "de"))
        .hasValueSatisfying(
            point -> {
              assertThat(point.latitude()).isBetween(46.5, 48.8);
              assertThat(point.longitude()).isBetween(9.5, 17.0);
            });
    // Its shape is a bow: the mean of its outline lies in Laos.
    assertThat(Atlas.world().middle("Vietnam", "de"))
        .hasValueSatisfying(point -> assertThat(point.longitude()).isBetween(105.0, 109.3));
    assertThat(Atlas.world().middle("Atlantis", "en")).isEmpty();
  }

  @Test
  void aMapWithoutPlacesIsNone() {
    assertThat(PlaceMap.of(List.of())).isEmpty();
  }

  @Test
  void northIsAboveAndEastIsRight() {
    Document map = map(place("Oslo", 59.9, 10.7, 1), place("Rome", 41.9, 12.5, 9));
    assertThat(y(map, "Oslo")).isLessThan(y(map, "Rome"));
    assertThat(x(map, "Oslo")).isLessThan(x(map, "Rome"));
    assertThat(map.select(".names text").eachText()).containsExactly("Rome", "Oslo");
    assertThat(Double.parseDouble(map.selectFirst("a[href=#Rome] .dot").attr("r")))
        .isGreaterThan(Double.parseDouble(map.selectFirst("a[href=#Oslo] .dot").attr("r")));
  }

  @Test
  void placesRoundThePacificStandOnOneMapThatIsCutElsewhere() {
    Document map = map(place("Tokyo", 35.7, 139.7, 1), place("Honolulu", 21.3, -157.9, 1));
    assertThat(x(map, "Tokyo")).isBetween(0.0, 300.0);
    assertThat(x(map, "Honolulu")).isBetween(420.0, 720.0);
  }

  @Test
  void placesFarApartStandOnAMapOfTheWorld() {
    Document map =
        map(place("Lima", -12, -77, 1), place("Paris", 48.9, 2.4, 1), place("Suva", -18, 178, 1));
    assertThat(x(map, "Lima")).isLessThan(x(map, "Paris"));
    assertThat(x(map, "Paris")).isLessThan(x(map, "Suva")).isBetween(300.0, 400.0);
    assertThat(map.selectFirst(".land").attr("d")).hasSizeBetween(5_000, 40_000);
  }

  @Test
  void namesThatWouldCollideGiveWayToNumbersAndThoseToNothing() {
    List<PlaceMap.Place> crowd = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      crowd.add(place("Settlement" + i, 50 + i % 8 * 0.9, 10 + i % 7 * 1.4, 60 - i));
    }
    PlaceMap map = PlaceMap.of(crowd).orElseThrow();
    Document svg = Jsoup.parse(map.svg(), "", Parser.xmlParser());
    assertThat(svg.select(".dots a")).hasSize(60);
    assertThat(svg.selectFirst(".names text").text()).isEqualTo("Settlement0");
    assertThat(svg.select(".names text").size()).isLessThan(60);
    assertThat(svg.select(".names .number")).isNotEmpty();
    for (Element number : svg.select(".numbers text")) {
      int at = Integer.parseInt(number.text());
      assertThat(map.drawn().get(at - 1).number()).isEqualTo(at);
    }
  }

  @Test
  void ofVeryManyPlacesThoseNamedMostOftenAreDrawn() {
    List<PlaceMap.Place> many =
        IntStream.range(0, 1000).mapToObj(i -> place("P" + i, i % 80, i % 170, i)).toList();
    assertThat(PlaceMap.of(many).orElseThrow().drawn())
        .hasSize(400)
        .allMatch(drawn -> drawn.place().mentions() >= 600);
  }

  @Test
  void hostileNamesStayText() {
    String name = "</text><script>alert(1)</script>\"&";
    var point = new Point(1, 1);
    var hostile = new PlaceMap.Place("#\"><script>", name, name, point, true, 1);
    String svg = PlaceMap.of(List.of(hostile)).orElseThrow().svg();
    assertThat(svg).doesNotContain("<script");
    Document read = Jsoup.parse(svg, "", Parser.xmlParser());
    assertThat(read.selectFirst("title").text()).isEqualTo(name);
    assertThat(read.selectFirst("a").attr("href")).isEqualTo("#\"><script>");
  }

  @Test
  void theSamePlacesGiveTheSameBytes() {
    var places = List.of(place("Oslo", 59.9, 10.7, 1), place("Rome", 41.9, 12.5, 9));
    assertThat(PlaceMap.of(places).orElseThrow().svg())
        .isEqualTo(PlaceMap.of(List.copyOf(places)).orElseThrow().svg());
  }
}
