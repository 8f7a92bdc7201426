package org.colloquy.tei;

import com.ibm.icu.text.Transliterator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives persons ({@code kim-il-sung}), places ({@code pl-korea}) and organisations ({@code
 * org-cominform}) their {@code xml:id}: the name in Latin letters, small, with hyphens; a collision
 * gets {@code -2} by first mention.
 */
final class EntityIds {
  /** What turns, blocks, notes and header parts are called. */
  private static final Pattern RESERVED =
      Pattern.compile(
          "(?:t|b|n|h|s|fw|pb|lb)\\d.*|colloquy|translator|source-.*|refs|reported|.*-modes");

  private final Map<String, String> ids = new LinkedHashMap<>();
  private final Set<String> used = new HashSet<>();

  EntityIds(String editionId) {
    used.add(editionId);
  }

  /**
   * Returns the id of an entity, made at its first mention.
   *
   * @param key what it is, as in {@code place:Korea}
   * @param name its name
   * @param prefix {@code ""}, {@code pl-} or {@code org-}
   */
  String of(String key, String name, String prefix) {
    return ids.computeIfAbsent(key, k -> unused(prefix + slug(name, prefix)));
  }

  /** Returns the ids by key, in order of first mention. */
  Map<String, String> all() {
    return ids;
  }

  private String unused(String wanted) {
    String id = wanted;
    for (int i = 2; !used.add(id); i++) {
      id = wanted + "-" + i;
    }
    return id;
  }

  private static String slug(String name, String prefix) {
    String latin = name.chars().allMatch(c -> c < 128) ? name : Latin.of(name);
    String slug =
        latin.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    boolean bare = prefix.isEmpty();
    if (slug.isEmpty()) {
      return "unnamed";
    }
    boolean unusable = Character.isDigit(slug.charAt(0)) || RESERVED.matcher(slug).matches();
    return bare && unusable ? "person-" + slug : slug;
  }

  /** Loaded only when a name is not in ASCII: the rules of ICU take a while to read. */
  private static final class Latin {
    private static final Transliterator RULES =
        Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    private Latin() {}

    static String of(String name) {
      return RULES.transliterate(name);
    }
  }
}
