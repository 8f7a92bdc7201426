package org.colloquy.inline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.colloquy.authority.Authority;
import org.colloquy.authority.Entity;
import org.colloquy.reading.Range;

/** Finds the places of one text, known names first, then what the record shows. */
final class PlaceFinder {
  private final Runs runs;
  private final Authority authority;
  private final NameCues cues;
  private final PlaceCues context;
  private final CalendarWords calendar;
  private final Taken persons;
  private final Taken organisations;
  private final PlaceExtent extent;

  PlaceFinder(
      Runs runs,
      Authority authority,
      NameCues cues,
      CalendarWords calendar,
      Taken persons,
      Taken organisations) {
    this.runs = runs;
    this.authority = authority;
    this.cues = cues;
    this.calendar = calendar;
    this.context = new PlaceCues(runs, cues);
    this.persons = persons;
    this.organisations = organisations;
    this.extent = new PlaceExtent(runs, cues);
  }

  /** Returns the places in order; none overlap. */
  List<Place> find() {
    List<Naming> known = new KnownNames(runs, authority, Entity.Kind.PLACE).find();
    List<Naming> accepted = accept(known);
    TreeMap<Integer, Place> places = new TreeMap<>();
    for (Naming naming : accepted) {
      places.put(naming.range().start(), place(naming));
    }
    var learned =
        new LearnedPlaces(runs, cues, context, calendar, persons, organisations, known, accepted);
    learned.find().forEach(place -> addIfFree(place, places));
    new PlaceKinds(runs, cues, persons).find().forEach(place -> addIfFree(place, places));
    new CompoundPlaces(runs, cues, authority).find().forEach(place -> addIfFree(place, places));
    new AddressLines(runs, calendar, cues)
        .find(places.values())
        .forEach(place -> addIfFree(place, places));
    return new BracketIdentifications(runs, context, persons, organisations)
        .join(List.copyOf(places.values()));
  }

  private static void addIfFree(Place place, NavigableMap<Integer, Place> places) {
    var before = places.floorEntry(place.range().end() - 1);
    if (before == null || !before.getValue().range().overlaps(place.range())) {
      places.put(place.range().start(), place);
    } else if (place.range().contains(before.getValue().range())
        && place.range().length() > before.getValue().range().length()) {
      places.subMap(place.range().start(), place.range().end()).clear();
      places.put(place.range().start(), place);
    }
  }

  private List<Naming> accept(List<Naming> known) {
    List<Naming> possible = new ArrayList<>();
    Naming before = null;
    for (Naming naming : known) {
      if (isPossible(naming, before)) {
        possible.add(naming);
        before = naming;
      }
    }
    boolean[] sure = new boolean[possible.size()];
    for (int i = 0; i < sure.length; i++) {
      sure[i] = !possible.get(i).isAmbiguous() || isShown(possible, i);
    }
    spread(possible, sure);
    confirm(possible, sure);
    spread(possible, sure);
    List<Naming> accepted = new ArrayList<>();
    for (int i = 0; i < sure.length; i++) {
      if (sure[i]) {
        accepted.add(possible.get(i));
      }
    }
    return accepted;
  }

  /** What the record has shown to be a place once is one elsewhere too, but not before a name. */
  private void confirm(List<Naming> possible, boolean[] sure) {
    Set<String> confirmed = new HashSet<>();
    for (int i = 0; i < sure.length; i++) {
      if (sure[i]) {
        confirmed.add(possible.get(i).name());
      }
    }
    for (int i = 0; i < sure.length; i++) {
      Naming naming = possible.get(i);
      sure[i] |= confirmed.contains(naming.name()) && !context.isFollowedByCapital(naming);
    }
  }

  private boolean isPossible(Naming naming, Naming before) {
    boolean chained = before != null && before.last() == naming.first() - 1;
    if (isPerson(naming)
        || context.isPersonal(naming)
        || context.isCompound(naming, chained)
        || isShouted(naming)) {
      return false;
    }
    Range organisation = organisations.at(naming.range());
    return organisation == null || isComplement(naming);
  }

  /** Whether a person is named there; a longer name of a state is stronger than one inside it. */
  private boolean isPerson(Naming naming) {
    Range person = persons.at(naming.range());
    boolean inside =
        person != null
            && naming.range().contains(person)
            && naming.last() - naming.first() > 1
            && !naming.isAmbiguous();
    return person != null && !inside;
  }

  /** {@code Bank of China}: a name after a preposition stays a place inside the organisation. */
  private boolean isComplement(Naming naming) {
    int before = naming.first() - 1;
    if (before >= 0 && cues.words("article").contains(runs.word(before))) {
      before--;
    }
    return before >= 0 && cues.words("complement-preposition").contains(runs.word(before));
  }

  /** A two-letter name among words in capitals is a word: {@code TELL US NOW}. */
  private boolean isShouted(Naming naming) {
    if (naming.name().length() > 3 || naming.name().indexOf('.') >= 0) {
      return false;
    }
    int before = naming.first() - 1;
    int after = naming.last() + 1;
    return runs.isJoined(before)
        && runs.isUpper(before)
        && (after >= runs.size() || !runs.isJoined(naming.last()) || runs.isUpper(after));
  }

  private boolean isShown(List<Naming> possible, int i) {
    Naming naming = possible.get(i);
    if (context.isPlaced(naming)) {
      return true;
    }
    boolean followed =
        i + 1 < possible.size()
            && possible.get(i + 1).first() == naming.last() + 1
            && runs.gap(naming.last()).equals(", ")
            && possible.get(i + 1).isOf("state", "province", "historical-state", "region");
    return followed && !context.isFollowedByCapital(naming);
  }

  /** What is listed with a sure place is one: {@code in Texas, Georgia and Ohio}. */
  private void spread(List<Naming> possible, boolean[] sure) {
    for (int i = 1; i < sure.length; i++) {
      sure[i] |= sure[i - 1] && isListed(possible.get(i - 1), possible.get(i));
    }
    for (int i = sure.length - 2; i >= 0; i--) {
      sure[i] |= sure[i + 1] && isListed(possible.get(i), possible.get(i + 1));
    }
  }

  private boolean isListed(Naming one, Naming other) {
    if (other.first() == one.last() + 1) {
      return runs.gap(one.last()).equals(", ");
    }
    return other.first() == one.last() + 2
        && cues.words("coordinator").contains(runs.word(one.last() + 1));
  }

  private Place place(Naming naming) {
    boolean one =
        naming.entity().curated()
            || naming.entities().stream().map(Entity::key).distinct().count() == 1;
    String key = one ? naming.entity().key() : naming.name();
    double confidence = naming.isAmbiguous() ? 0.8 : 0.95;
    String rule = naming.entity().curated() ? "place authority" : "place gazetteer";
    return new Place(extent.of(naming), key, context.isGovernment(naming), confidence, rule);
  }
}
