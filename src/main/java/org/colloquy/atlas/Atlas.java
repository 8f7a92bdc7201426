package org.colloquy.atlas;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.Region;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is known of the earth: the coasts, coarse and fine, and where today's states lie. Read when
 * first asked for. Thread-safe.
 */
public final class Atlas {
  private final Map<String, Map<String, Integer>> states = new ConcurrentHashMap<>();

  private Atlas() {}

  /** Read once, and only by programs that draw a map. */
  private static final class Whole {
    private static final Atlas ATLAS = new Atlas();
    private static final Topology COARSE = Topology.load("world-110m.json");
    private static final List<double[]> LAND = COARSE.land();

    private Whole() {}
  }

  /** The fine coasts take longer to read, and a map of the world has no use for them. */
  private static final class Fine {
    private static final List<double[]> LAND = Topology.load("world-50m.json").land();

    private Fine() {}
  }

  /** Returns the atlas. */
  public static Atlas world() {
    return Whole.ATLAS;
  }

  /**
   * Returns a point near the middle of a state of today, on its largest piece of land.
   *
   * @param name its name in the Unicode CLDR
   * @param language language of the name, as in {@code de}; English is tried too
   */
  public Optional<Point> middle(String name, String language) {
    Integer number = names(language).get(name);
    if (number == null) {
      number = names("en").get(name);
    }
    return number == null ? Optional.empty() : Shapes.middle(Whole.COARSE.state(number));
  }

  /**
   * Returns the rings of the land, fine enough for a map that shows so many degrees of longitude.
   */
  List<double[]> land(double degrees) {
    // Coasts of 1:110 million have about a point a degree: enough where a degree is a few units.
    return degrees > 130 ? Whole.LAND : Fine.LAND;
  }

  private Map<String, Integer> names(String language) {
    return states.computeIfAbsent(language, Atlas::read);
  }

  private static Map<String, Integer> read(String language) {
    Map<String, Integer> names = new HashMap<>();
    ULocale locale = ULocale.forLanguageTag(language);
    for (DisplayContext length : List.of(DisplayContext.LENGTH_FULL, DisplayContext.LENGTH_SHORT)) {
      LocaleDisplayNames display = LocaleDisplayNames.getInstance(locale, length);
      for (String code : ULocale.getISOCountries()) {
        names.putIfAbsent(
            display.regionDisplayName(code), Region.getInstance(code).getNumericCode());
      }
    }
    return Map.copyOf(names);
  }
}
