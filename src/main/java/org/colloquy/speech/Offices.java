package org.colloquy.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.profile.Lexicon;
import org.colloquy.speech.Evidences.Kind;

/**
 * Bare titles, such as {@code the President}: whether a named person holds the office, or the title
 * is all the record gives of somebody.
 */
final class Offices {
  private static final String TITLE = "=";

  private final NameForms forms;
  private final Evidences evidences;
  private final Lexicon lexicon;
  private final Map<String, Set<String>> holders = new HashMap<>();
  private final List<String> bare = new ArrayList<>();

  Offices(NameForms forms, Evidences evidences, SpeechInput in) {
    this.forms = forms;
    this.evidences = evidences;
    this.lexicon = in.lexicon;
    for (NameSpan name : in.names) {
      if (!name.isBareTitle()
          && !name.organisation()
          && !name.titles().isEmpty()
          && forms.has(name.key())) {
        String title = String.join(" ", name.titles()).replace(".", "");
        holders.computeIfAbsent(title, t -> new HashSet<>()).add(name.key());
        holders.computeIfAbsent(lastWord(title), t -> new HashSet<>()).add(name.key());
        for (String word : title.split(" ")) {
          if (lexicon.has("role.bare", word) && !lexicon.has("role.distinct", title)) {
            holders.computeIfAbsent(word, t -> new HashSet<>()).add(name.key());
          }
        }
      }
    }
    forms.groups().keySet().stream().filter(key -> key.startsWith(TITLE)).forEach(bare::add);
    forms.groups().values().forEach(names -> names.forEach(name -> roles(name, in)));
  }

  private void roles(String name, SpeechInput in) {
    for (String role : evidences.roles(name)) {
      String lower = CastBuilder.lower(role);
      for (String title : in.lexicon.phrases("role.bare")) {
        if (lower.equals(title) || lower.startsWith(title + " ") || lower.startsWith(title + ",")) {
          holders.computeIfAbsent(title, t -> new HashSet<>()).add(name);
        }
      }
      if (bare.contains(TITLE + lower)) {
        holders.computeIfAbsent(lower, t -> new HashSet<>()).add(name);
      }
    }
  }

  /** Makes a title and its qualified form one person where only one has it; and the last left. */
  void join() {
    for (String key : bare) {
      List<String> qualified = bare.stream().filter(other -> qualifies(other, key)).toList();
      Set<String> holding = new HashSet<>();
      holders.getOrDefault(key.substring(1), Set.of()).forEach(n -> holding.add(forms.find(n)));
      if (isListedItself(key)) {
        continue;
      }
      if (holding.size() == 1) {
        forms.union(key, holding.iterator().next());
      } else if (qualified.size() == 1 && !named(key)) {
        forms.union(key, qualified.get(0));
      }
    }
    leftOver();
  }

  /** Whether the list of those present has the office, and who is called by it is not there. */
  private boolean isListedItself(String key) {
    Set<String> names = holders.getOrDefault(key.substring(1), Set.of());
    return !names.isEmpty()
        && count(key, Kind.LISTED) > 0
        && names.stream().allMatch(this::isOnlyMentioned);
  }

  /** Whether nothing shows that somebody is there or speaks: {@code as President Hale had said}. */
  private boolean isOnlyMentioned(String key) {
    for (Kind kind : Kind.values()) {
      if (kind != Kind.ADDRESSED && count(key, kind) > 0) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether somebody else holds the office of a bare title. */
  boolean held(String key) {
    return named(key) && !isListedItself(key)
        || bare.stream()
            .anyMatch(other -> qualifies(other, key) && !forms.find(other).equals(forms.find(key)));
  }

  /**
   * Whether one title is a fuller form of another: {@code foreign minister}, {@code minister for
   * trade} of {@code minister}; but nobody calls a prime minister the minister.
   */
  private boolean qualifies(String fuller, String key) {
    String office = key.substring(1);
    boolean compound =
        lexicon.has("order", "compound") && !fuller.equals(key) && fuller.endsWith(office);
    return compound
        || !lexicon.has("role.distinct", fuller.substring(1))
            && (fuller.endsWith(" " + office) || fuller.startsWith(key + " "));
  }

  private boolean named(String key) {
    boolean compound =
        lexicon.has("order", "compound")
            && holders.keySet().stream().anyMatch(title -> title.endsWith(key.substring(1)));
    return compound
        || !holders.getOrDefault(key.substring(1), Set.of()).isEmpty()
        || key.indexOf(' ') > 0
            && !hasField(key, lexicon)
            && !holders.getOrDefault(lastWord(key.substring(1)), Set.of()).isEmpty();
  }

  /** Whether a title says its field at length; its last word alone then means somebody else. */
  static boolean hasField(String title, Lexicon lexicon) {
    List<String> words = List.of(title.split(" "));
    return words.subList(1, words.size()).stream()
        .anyMatch(w -> lexicon.has("office.link", w) || lexicon.has("conjunction.and", w));
  }

  /**
   * One title without a holder and one person of the title page without an office belong together.
   */
  private void leftOver() {
    List<String> vacant =
        bare.stream()
            .filter(
                key ->
                    !held(key)
                        && forms.find(key).equals(key)
                        && count(key, Kind.SUBJECT) > 0
                        && count(key, Kind.LISTED) == 0)
            .toList();
    Set<String> taken = new HashSet<>();
    holders.forEach(
        (title, names) -> {
          if (bare.contains(TITLE + title) || lexicon.has("role.bare", title)) {
            names.forEach(name -> taken.add(forms.find(name)));
          }
        });
    List<String> free =
        forms.groups().entrySet().stream()
            .filter(
                group ->
                    group.getValue().stream().anyMatch(n -> evidences.count(n, Kind.TITLE) > 0)
                        && group.getValue().stream()
                            .noneMatch(n -> evidences.count(n, Kind.AUTHOR) > 0))
            .map(Map.Entry::getKey)
            .filter(key -> !taken.contains(key) && !key.startsWith(TITLE))
            .toList();
    if (vacant.size() == 1 && free.size() == 1) {
      forms.union(vacant.get(0), free.get(0));
    }
  }

  private int count(String key, Kind kind) {
    return forms.groups().getOrDefault(forms.find(key), List.of()).stream()
        .mapToInt(name -> evidences.count(name, kind))
        .sum();
  }

  private static String lastWord(String title) {
    return title.substring(title.lastIndexOf(' ') + 1);
  }
}
