package org.colloquy.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.profile.Lexicon;

/** The names in the labels of a record, as forms: titles off, in small letters. */
final class LabelNames {
  private static final int OFFICE_WITHIN = 3;
  private static final Pattern BRACKET = Pattern.compile("\\(([^()]{3,40})\\)");

  private final SpeechInput in;
  private final Map<String, List<String>> forms = new LinkedHashMap<>();
  private final Map<Integer, List<String>> known = new HashMap<>();
  private final Map<String, String> roles = new LinkedHashMap<>();
  private final Set<String> shared = new HashSet<>();
  private final Map<String, List<String>> words = new HashMap<>();
  private final Map<String, String> printed = new HashMap<>();
  private final Map<String, Integer> firstAt = new HashMap<>();

  LabelNames(SpeechInput in) {
    this.in = in;
    titles();
    Map<String, List<String>> holders = new HashMap<>();
    for (LabelHit hit : in.labels) {
      List<String> parts = holder(hit);
      if (!parts.isEmpty()) {
        holders.put(hit.name(), parts);
        roles.put(String.join(" ", words.get(parts.get(0))), hit.name());
      } else {
        parts = holders.getOrDefault(hit.name(), split(hit.name()));
      }
      String first = String.join(" ", words.get(parts.get(0)));
      office(hit.name()).ifPresent(held -> roles.putIfAbsent(first, held));
      known.put(hit.label().start(), parts);
      for (String part : parts) {
        String key = String.join(" ", words.get(part));
        forms.putIfAbsent(key, words.get(part));
        printed.putIfAbsent(key, part);
        firstAt.putIfAbsent(key, hit.label().start());
      }
    }
  }

  /** Learns which names stand in labels with titles that contradict: {@code PAGE, MRS. PAGE}. */
  private void titles() {
    Map<String, Set<String>> called = new HashMap<>();
    for (LabelHit hit : in.labels) {
      called
          .computeIfAbsent(String.join(" ", words(hit.name(), in)), k -> new HashSet<>())
          .add(womansTitle(hit.name()));
    }
    called.forEach(
        (key, titles) -> {
          if (titles.size() > 1) {
            shared.add(key);
          }
        });
  }

  private String womansTitle(String name) {
    String first = CastBuilder.lower(name.strip().split("\\s+")[0]).replaceFirst("\\.$", "");
    return in.lexicon.has("title.woman", first) ? first : "";
  }

  /**
   * The person in the brackets of a label: {@code The PRESIDING OFFICER (Mr. Hale)}; the office
   * alone means the last who held it. Empty where the bracket names nobody by title.
   */
  private List<String> holder(LabelHit hit) {
    Matcher bracket = BRACKET.matcher(hit.label().of(in.text()));
    if (in.metadata.who().containsKey(hit.name()) || !bracket.find()) {
      return List.of();
    }
    String name = bracket.group(1).strip();
    String first = name.split("\\s+")[0];
    boolean titled =
        name.indexOf(' ') > 0
            && !in.lexicon.has("role", CastBuilder.lower(first))
            && in.vocabulary.has("honorific", CastBuilder.lower(first));
    List<String> found = titled ? words(name, in) : List.of();
    if (found.isEmpty() || found.get(0).charAt(0) == '=' || found.size() > 4) {
      return List.of();
    }
    words.put(name, found);
    return List.of(name);
  }

  /** Returns the offices that labels give with a name, by the key of the name. */
  Map<String, String> roles() {
    return roles;
  }

  Map<String, List<String>> forms() {
    return forms;
  }

  String printed(String key) {
    return printed.get(key);
  }

  int firstAt(String key) {
    return firstAt.get(key);
  }

  /** Returns the forms a label names: one, or several joined by a conjunction. */
  List<List<String>> parts(LabelHit hit) {
    List<String> parts = known.get(hit.label().start());
    return (parts == null ? split(hit.name()) : parts).stream().map(words::get).toList();
  }

  /** Returns the names in a label as printed. */
  private List<String> split(String label) {
    String settled = in.metadata.who().get(label);
    List<String> parts = split(settled == null ? withoutTail(label) : settled, in.lexicon);
    parts.forEach(p -> words.computeIfAbsent(p, this::form));
    return parts;
  }

  /** What stands behind a comma in a label, if it is an office: {@code Minister for Roads}. */
  private Optional<String> office(String label) {
    int comma = label.indexOf(", ");
    if (comma < 0) {
      return Optional.empty();
    }
    String held = label.substring(comma + 2).replaceFirst("[.:]+$", "");
    String[] words = CastBuilder.lower(held).split("\\s+");
    for (int i = 0; i < Math.min(OFFICE_WITHIN, words.length); i++) {
      String word = words[i].replaceFirst("^[dl]['’]", "");
      if (in.vocabulary.has("role", word) || in.lexicon.has("role", word)) {
        return Optional.of(held);
      }
    }
    return Optional.empty();
  }

  /**
   * {@code ANN ROE sworn}, {@code ROE's DEFENCE}, {@code ROE, ministro dei porti}: the name without
   * what is done or held.
   */
  private String withoutTail(String label) {
    String bare = label.replaceFirst("[.:]+$", "");
    int comma = bare.indexOf(", ");
    boolean small = comma > 0 && Character.isLowerCase(bare.codePointAt(comma + 2));
    if (small || office(bare).isPresent()) {
      return bare.substring(0, comma);
    }
    int space = bare.lastIndexOf(' ');
    int to = space < 0 ? -1 : bare.lastIndexOf(' ', space - 1);
    if (to > 0 && in.vocabulary.has("label-to", bare.substring(to + 1, space))) {
      return bare.substring(0, to);
    }
    if (space < 0 || !in.vocabulary.has("label-tail", bare.substring(space + 1))) {
      return label;
    }
    return bare.substring(0, space).replaceFirst("['’][sS]$", "").replaceFirst(",$", "");
  }

  /** The words of a name; with the title of a woman where others share the name. */
  private List<String> form(String name) {
    List<String> form = words(name, in);
    String title = womansTitle(name);
    if (title.isEmpty() || !shared.contains(String.join(" ", form))) {
      return form;
    }
    List<String> whole = new ArrayList<>(form);
    whole.add(0, title);
    return List.copyOf(whole);
  }

  /** Returns the names that a conjunction joins, as printed. */
  static List<String> split(String name, Lexicon lexicon) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (String word : name.replaceAll("\\s*([/&])\\s*", " $1 ").split("\\s+")) {
      boolean joins =
          word.equals("/")
              || word.equals("&")
              || lexicon.has("conjunction.and", CastBuilder.lower(word));
      if (!joins) {
        part.append(part.length() == 0 ? "" : " ").append(word);
      } else if (part.length() > 0) {
        parts.add(part.toString());
        part.setLength(0);
      }
    }
    if (part.length() > 0 || parts.isEmpty()) {
      parts.add(part.length() > 0 ? part.toString() : name);
    }
    return List.copyOf(parts);
  }

  /** Returns the words of a name without titles; the whole in one word where there is no more. */
  static List<String> words(String name, SpeechInput in) {
    String clean =
        name.replaceAll("\\[[^\\]]*\\]|\\([^)]*\\)", "").replaceAll("[_*:]", " ").strip();
    List<String> words = new ArrayList<>();
    for (String word : clean.toLowerCase(Locale.ROOT).split("[\\s,]+")) {
      String bare =
          word.endsWith(".") && word.indexOf('.') == word.length() - 1 && word.length() > 2
              ? word.substring(0, word.length() - 1)
              : word;
      boolean title =
          in.vocabulary.has("honorific", word)
              || in.vocabulary.has("honorific", bare)
              || in.vocabulary.has("honorific", bare + ".")
              || in.lexicon.has("role", bare);
      if (!title && !bare.isEmpty() && !(words.isEmpty() && in.lexicon.has("determiner", bare))) {
        words.add(bare);
      }
    }
    return words.isEmpty()
        ? List.of("=" + clean.toLowerCase(Locale.ROOT).replaceAll("^the ", ""))
        : words;
  }

  Person.Kind kind(List<String> names) {
    for (String name : names) {
      String bare = name.startsWith("=") ? name.substring(1) : name;
      if (in.lexicon.has("label.unknown", bare)) {
        return Person.Kind.UNKNOWN;
      }
      if (forms.containsKey(name) && in.lexicon.has("label.group", bare)) {
        return Person.Kind.GROUP;
      }
    }
    return Person.Kind.PERSON;
  }

  /**
   * Labels of one letter mean the person of the title whose name begins with it, if only one does.
   */
  void resolveInitials(NameForms all, Evidences evidences) {
    for (String letter : forms.keySet()) {
      if (letter.length() == 1) {
        titlePerson(letter, all, evidences).ifPresent(key -> all.union(letter, key));
      }
    }
  }

  private static Optional<String> titlePerson(String letter, NameForms all, Evidences evidences) {
    List<String> fits =
        all.groups().values().stream()
            .filter(
                names ->
                    names.stream()
                        .anyMatch(
                            n ->
                                evidences.count(n, Evidences.Kind.TITLE)
                                        + evidences.count(n, Evidences.Kind.LISTED)
                                    > 0))
            .filter(names -> names.stream().anyMatch(n -> n.length() > 1 && n.startsWith(letter)))
            .map(names -> names.get(0))
            .toList();
    return fits.size() == 1 ? Optional.of(fits.get(0)) : Optional.empty();
  }
}
