package org.colloquy.speech;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.colloquy.profile.Lexicon;

/**
 * The forms under which names occur in a record, joined where they mean one person: the family name
 * alone and the full name, initials and given name. Which word is the family name is learnt from
 * the record (the one that also stands alone), else from the shape. Union-find, so the order does
 * not matter.
 */
final class NameForms {
  private static final int FAMILY_LIMIT = 60;

  private final Lexicon lexicon;
  private final Map<String, List<String>> words = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, List<String>> ambiguous = new HashMap<>();

  NameForms(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Counts one occurrence of a form; returns its key. */
  String add(List<String> form) {
    String key = String.join(" ", form);
    words.putIfAbsent(key, List.copyOf(form));
    parents.putIfAbsent(key, key);
    counts.merge(key, 1, Integer::sum);
    return key;
  }

  boolean has(String key) {
    return words.containsKey(key);
  }

  int count(String key) {
    return counts.getOrDefault(key, 0);
  }

  /** Returns the form that stands for the person of a form; an unknown form stands for itself. */
  String find(String key) {
    String at = key;
    String parent = parents.getOrDefault(at, at);
    while (!parent.equals(at)) {
      at = parent;
      parent = parents.getOrDefault(at, at);
    }
    return at;
  }

  /** Makes two forms one person. */
  void union(String a, String b) {
    String first = find(a);
    String second = find(b);
    if (!first.equals(second)) {
      boolean keep = first.compareTo(second) < 0;
      parents.put(keep ? second : first, keep ? first : second);
    }
  }

  /** Returns the forms of each person, keyed by the form that stands for it. */
  Map<String, List<String>> groups() {
    Map<String, List<String>> groups = new TreeMap<>();
    words
        .keySet()
        .forEach(key -> groups.computeIfAbsent(find(key), k -> new ArrayList<>()).add(key));
    groups.values().forEach(Collections::sort);
    return groups;
  }

  /** Joins the forms of names that agree; a short form that fits several persons joins none. */
  void joinAgreeing() {
    Map<String, List<String>> families = new TreeMap<>();
    Map<String, List<String>> squeezed = new TreeMap<>();
    Map<String, List<String>> outer = new TreeMap<>();
    for (List<String> name : words.values()) {
      if (name.size() > 1) {
        String key = String.join(" ", name);
        put(families, family(name), key);
        squeezed.computeIfAbsent(squeeze(name), f -> new ArrayList<>()).add(key);
        put(outer, name.get(0), key);
        put(outer, name.get(name.size() - 1), key);
      } else if (name.get(0).charAt(0) != '=') {
        put(squeezed, name.get(0), name.get(0));
      }
    }
    squeezed.values().forEach(same -> same.forEach(key -> union(same.get(0), key)));
    families.values().forEach(this::joinFamily);
    for (String single : List.copyOf(words.keySet())) {
      if (words.get(single).size() == 1) {
        joinSingle(single, families, outer);
      }
    }
  }

  private void joinFamily(List<String> names) {
    int limit = Math.min(names.size(), FAMILY_LIMIT);
    for (int i = 0; i < limit; i++) {
      for (int j = i + 1; j < limit; j++) {
        if (agree(words.get(names.get(i)), words.get(names.get(j)))) {
          union(names.get(i), names.get(j));
        }
      }
    }
  }

  private void joinSingle(
      String single, Map<String, List<String>> families, Map<String, List<String>> outer) {
    List<String> fits = persons(under(families, stems(single)));
    if (fits.stream().anyMatch(name -> lexicon.has("title.woman", words.get(name).get(0)))) {
      // Labels tell PAGE from MRS. PAGE: the name alone is a person of its own.
      return;
    }
    if (fits.isEmpty()) {
      fits = persons(under(outer, stems(single)));
    }
    if (fits.size() == 1) {
      union(single, fits.get(0));
    } else if (fits.size() > 1) {
      ambiguous.put(single, fits);
    }
  }

  /** Returns the persons a lone family name may mean, where it fits several. */
  List<String> candidates(String single) {
    return ambiguous.getOrDefault(single, List.of()).stream().map(this::find).distinct().toList();
  }

  private List<String> persons(List<String> names) {
    return names.stream().map(this::find).distinct().sorted().toList();
  }

  /** Whether two full names can be one person: one family name, given names that do not clash. */
  private boolean agree(List<String> a, List<String> b) {
    if (a.size() == b.size() && squeeze(a).equals(squeeze(b))) {
      return true;
    }
    if (!same(family(a), family(b))) {
      return false;
    }
    List<String> given = new ArrayList<>(a);
    List<String> other = new ArrayList<>(b);
    given.remove(family(a));
    other.remove(family(b));
    return given.stream().allMatch(g -> other.stream().anyMatch(o -> fits(g, o)))
        || other.stream().allMatch(o -> given.stream().anyMatch(g -> fits(g, o)));
  }

  private static String squeeze(List<String> name) {
    return String.join("", name).replace("-", "").replace("'", "").replace("’", "");
  }

  private boolean fits(String a, String b) {
    if (same(a, b)) {
      return true;
    }
    boolean initial = isInitial(a) || isInitial(b);
    return initial && a.charAt(0) == b.charAt(0);
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 || word.indexOf('.') >= 0 && word.length() <= 5;
  }

  /** Returns a word, and the word without each case ending it may have. */
  private Set<String> stems(String word) {
    Set<String> stems = new TreeSet<>();
    stems.add(word);
    for (String ending : lexicon.phrases("suffix.case")) {
      if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
        stems.add(word.substring(0, word.length() - ending.length()));
      }
    }
    return stems;
  }

  /** Whether two words are one, case endings aside. */
  private boolean same(String a, String b) {
    return a.equals(b) || !Collections.disjoint(stems(a), stems(b));
  }

  private static List<String> under(Map<String, List<String>> map, Set<String> stems) {
    return stems.stream()
        .flatMap(stem -> map.getOrDefault(stem, List.of()).stream())
        .distinct()
        .toList();
  }

  private void put(Map<String, List<String>> map, String word, String key) {
    stems(word).forEach(stem -> map.computeIfAbsent(stem, s -> new ArrayList<>()).add(key));
  }

  /** Returns the family name of a name. */
  String family(List<String> name) {
    String first = name.get(0);
    String last = name.get(name.size() - 1);
    if (name.size() == 1 || isInitial(first)) {
      return last;
    }
    if (isInitial(last)) {
      return first;
    }
    int firstAlone = count(first);
    int lastAlone = count(last);
    if (firstAlone != lastAlone) {
      return firstAlone > lastAlone ? first : last;
    }
    boolean eastern =
        lexicon.has("family.first", first)
            || last.indexOf('-') > 0 && first.indexOf('-') < 0 && first.length() <= 5;
    return eastern ? first : last;
  }
}
