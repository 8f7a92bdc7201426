package org.colloquy.inline;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.reading.Flow;

/**
 * Marks the names of places: those the authority and the gazetteer know, where the words round them
 * do not speak against it, and those the record itself shows to be places. An adjective ({@code
 * Soviet}), a person ({@code Lord Halifax}) and a name inside another's ({@code Moscow Radio}) are
 * not marked; a capital that stands for its government is, with {@code type="government"}.
 */
public final class PlaceNames implements Annotator {
  @Override
  public void annotate(Flow flow, Context context, Consumer<Mark> found) {
    Set<String> refused = Set.copyOf(context.metadata().notPlaces());
    find(flow, context).stream()
        .filter(place -> !refused.contains(words(place.range().of(flow.text()))))
        .forEach(place -> found.accept(mark(place)));
  }

  private static String words(String printed) {
    return printed.replaceAll("[\\s\u00A0]+", " ");
  }

  /** Returns the places named in a flow, in order; none overlap. */
  static List<Place> find(Flow flow, Context context) {
    var cues = NameCues.of(context.vocabulary());
    Runs runs = Runs.of(flow.text());
    Taken persons = Taken.byPersons(flow, context);
    Taken organisations =
        new Taken(OrganisationNames.ranges(runs, context.authority(), cues, persons));
    CalendarWords calendar = CalendarWords.of(context.vocabulary());
    return new PlaceFinder(runs, context.authority(), cues, calendar, persons, organisations)
        .find();
  }

  private static Mark mark(Place place) {
    SortedMap<String, String> attributes = new TreeMap<>();
    attributes.put("key", "place:" + place.key());
    if (place.government()) {
      attributes.put("type", "government");
    }
    return new Mark(
        MarkKind.PLACE,
        place.range(),
        List.of(),
        attributes,
        place.confidence(),
        new Evidence(place.rule(), place.key()));
  }
}
