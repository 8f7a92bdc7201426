package org.colloquy.authority;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names of states, of continents and of the cities that name time zones, from the Unicode CLDR as
 * ICU4J has it. For English the curated list has the cities already; for the other languages only
 * cities that the English list knows as unambiguous are taken, since zones are also named after
 * stations and villages.
 */
final class CldrNames {
  private static final List<String> CONTINENTS =
      List.of("002", "009", "142", "150", "003", "005", "013", "019", "035", "030");

  private CldrNames() {}

  /** Returns the entities that CLDR names in a language. */
  static List<Entity> of(String language) {
    ULocale locale = new ULocale(language);
    List<Entity> entities = new ArrayList<>();
    LocaleDisplayNames full = LocaleDisplayNames.getInstance(locale, DisplayContext.LENGTH_FULL);
    if (!full.getLocale().getLanguage().equals(language)) {
      return entities;
    }
    LocaleDisplayNames brief = LocaleDisplayNames.getInstance(locale, DisplayContext.LENGTH_SHORT);
    for (String code : ULocale.getISOCountries()) {
      Set<String> names = new LinkedHashSet<>();
      addForms(full.regionDisplayName(code), names);
      addForms(brief.regionDisplayName(code), names);
      names.remove(code);
      if (!names.isEmpty()) {
        entities.add(entity(names, "state", Map.of("ISO-3166-1", code)));
      }
    }
    for (String code : CONTINENTS) {
      Set<String> names = new LinkedHashSet<>(Set.of(full.regionDisplayName(code)));
      names.remove(code);
      if (!names.isEmpty()) {
        entities.add(entity(names, "continent", Map.of()));
      }
    }
    if (!language.equals("en")) {
      entities.addAll(cities(locale));
    }
    return entities;
  }

  private static void addForms(String name, Set<String> names) {
    names.add(name);
    if (name.contains(" & ")) {
      names.add(name.replace(" & ", " and "));
    }
    int bracket = name.indexOf(" (");
    if (bracket > 0 && name.endsWith(")")) {
      names.add(name.substring(0, bracket));
      names.add(name.substring(bracket + 2, name.length() - 1));
    }
  }

  private static List<Entity> cities(ULocale locale) {
    TimeZoneNames here = TimeZoneNames.getInstance(locale);
    TimeZoneNames english = TimeZoneNames.getInstance(ULocale.ENGLISH);
    Gazetteer list = Gazetteer.of("en");
    List<Entity> entities = new ArrayList<>();
    Set<String> zones =
        new TreeSet<>(
            TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null));
    for (String zone : zones) {
      String known = english.getExemplarLocationName(zone);
      String name = here.getExemplarLocationName(zone);
      if (known != null && name != null) {
        list.find(Entity.Kind.PLACE, known).stream()
            .filter(e -> e.type().equals("city") || e.type().equals("capital"))
            .filter(e -> !e.isAmbiguous(known))
            .findFirst()
            .ifPresent(e -> entities.add(entity(Set.of(name), e.type(), Map.of())));
      }
    }
    return entities;
  }

  private static Entity entity(Set<String> names, String type, Map<String, String> identifiers) {
    List<String> list = List.copyOf(new ArrayList<>(names));
    return new Entity(Entity.Kind.PLACE, list.get(0), list, type, identifiers, Map.of(), false);
  }
}
