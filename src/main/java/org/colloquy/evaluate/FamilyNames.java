package org.colloquy.evaluate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether a printed name is that of somebody in a key: the family name of one is among the words of
 * the other, no other word speaks against it, or an alias of the key agrees. Titles and case do not
 * count. Immutable.
 *
 * @param family which word is the family name, where it is not the last
 * @param aliases other names of the same person
 */
record FamilyNames(Map<String, String> family, Map<String, List<String>> aliases) {
  /** The words of a name, all and without titles. */
  private record Words(List<String> all, List<String> telling) {
    static Words of(String name) {
      List<String> all = Letters.words(Letters.fold(Keys.withoutGenitives(name)));
      List<String> telling = all.stream().filter(word -> !isTitle(word)).toList();
      return new Words(all, telling);
    }

    private static boolean isTitle(String word) {
      return WordFile.WORDS.has("honorific", word) || WordFile.WORDS.has("title", word);
    }

    /** The last word that is no initial; empty if there is none. */
    String family() {
      List<String> whole = whole();
      return whole.isEmpty() ? "" : whole.get(whole.size() - 1);
    }

    List<String> whole() {
      return telling.stream().filter(word -> Letters.count(word) > 1).toList();
    }
  }

  /** Returns whether one of the printed forms names that person. */
  boolean agree(String person, List<String> forms) {
    String own = family.containsKey(person) ? Letters.fold(family.get(person)) : "";
    Words known = Words.of(person);
    String name = own.isEmpty() ? known.family() : own;
    for (String form : forms) {
      Words printed = Words.of(form);
      if (!printed.all().isEmpty()
          && (hasFamily(name, printed) || isPartOf(printed, known) || isAlias(person, printed))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasFamily(String name, Words printed) {
    return !name.isEmpty() && printed.telling().contains(name);
  }

  private static boolean isPartOf(Words printed, Words known) {
    String last = printed.family();
    return !last.isEmpty()
        && known.telling().contains(last)
        && (printed.telling().size() == 1 || known.telling().containsAll(printed.whole()));
  }

  private boolean isAlias(String person, Words printed) {
    for (String alias : aliases.getOrDefault(person, List.of())) {
      Words words = Words.of(alias);
      if (!words.telling().isEmpty()) {
        if (printed.telling().containsAll(words.telling())) {
          return true;
        }
      } else if (printed.all().containsAll(words.all())) {
        // A bare title ("President") is somebody only if no name stands beside it.
        Set<String> besides = new LinkedHashSet<>(printed.telling());
        besides.remove("the");
        if (besides.isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }
}
