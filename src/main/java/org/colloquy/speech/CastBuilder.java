package org.colloquy.speech;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.speech.Evidences.Kind;

/** Builds the cast of a record: who takes part, under which names, in which roles. */
final class CastBuilder {
  /** Marks the key of a bare title: {@code the President} names somebody only by office. */
  private static final String TITLE = "=";

  /** A record of fewer blocks has its conversation in one or two of them. */
  private static final int FEW = 8;

  private final SpeechInput in;
  private final Stretches stretches;
  private final boolean[] holdsSpeech;
  private final NameForms forms;
  private final Evidences evidences = new Evidences();
  private final Map<String, String> printed = new HashMap<>();
  private final Map<String, Integer> firstAt = new HashMap<>();
  private final Set<String> titled = new LinkedHashSet<>();
  private final TreeMap<Integer, Integer> headings = new TreeMap<>();
  private Offices offices;
  private boolean lists;
  private SpanResolver resolver;
  private int signature = Integer.MAX_VALUE;

  CastBuilder(SpeechInput in, Stretches stretches, boolean[] holdsSpeech) {
    this.in = in;
    this.stretches = stretches;
    this.holdsSpeech = holdsSpeech.clone();
    this.forms = new NameForms(in.lexicon);
  }

  /** Returns the key of a name or bare title. */
  static String keyOf(NameSpan name) {
    return name.isBareTitle() ? TITLE + name.titles().get(0) : name.key();
  }

  /** Returns where in the body the signature starts; the greatest offset if there is none. */
  int signature() {
    return signature;
  }

  /** Returns who finds the persons that labels name; after {@link #build}. */
  SpanResolver resolver() {
    return resolver;
  }

  CastIndex build() {
    for (Placed p : in.placed) {
      if (p.role() == Role.HEAD || p.role() == Role.TITLE) {
        headings.put(p.block().range().start(), p.block().range().end());
      }
    }
    in.names.forEach(this::count);
    new Appositions(in, evidences).find();
    LabelNames labels = new LabelNames(in);
    labels
        .forms()
        .forEach(
            (key, words) -> {
              forms.add(words);
              printed.putIfAbsent(key, labels.printed(key));
              firstAt.merge(key, labels.firstAt(key), Math::min);
              evidences.add(key, Kind.LABEL);
            });
    labels.roles().forEach(evidences::role);
    Presence presence = new Presence(in, forms, evidences);
    presence.collect();
    StatedTitle.of(in).keySet().stream()
        .map(NameSpan::key)
        .forEach(
            key -> {
              printed.putIfAbsent(key, capitals(key));
              firstAt.putIfAbsent(key, Integer.MAX_VALUE);
            });
    presence
        .signed()
        .ifPresent(
            key -> {
              printed.putIfAbsent(key, capitals(key));
              firstAt.putIfAbsent(key, presence.signedAt());
              signature = presence.signedAt();
            });
    new Subjects(in, stretches, holdsSpeech, evidences).count();
    settle();
    forms.joinAgreeing();
    glosses();
    offices = new Offices(forms, evidences, in);
    offices.join();
    labels.resolveInitials(forms, evidences);
    return assemble(presence, labels);
  }

  private void count(NameSpan name) {
    boolean low = name.isBareTitle() && !in.lexis.isCapital(name.first());
    boolean body =
        name.titles().isEmpty() && name.words().stream().anyMatch(w -> in.lexicon.has("body", w));
    if (body
        || name.organisation()
        || isShouted(name)
        || low && !in.lexicon.has("order", "low-office")) {
      return;
    }
    List<String> words = name.isBareTitle() ? List.of(keyOf(name)) : name.words();
    String key = forms.add(words);
    boolean inflected = name.isBareTitle() && !lower(name.printed()).equals(key.substring(1));
    printed.putIfAbsent(key, inflected ? capitals(key.substring(1)) : name.printed());
    firstAt.putIfAbsent(key, name.range().start());
    if (!name.titles().isEmpty() && !name.isBareTitle()) {
      titled.add(key);
    }
  }

  /** In headings in capitals every word looks like a name. */
  private boolean isShouted(NameSpan name) {
    String text = name.printed();
    boolean capitals = text.equals(text.toUpperCase(Locale.ROOT)) && name.titles().isEmpty();
    return capitals
        && headings.floorKey(name.range().start()) != null
        && headings.floorEntry(name.range().start()).getValue() > name.range().start();
  }

  /** A name in brackets right after one with which it shares a word is another spelling of it. */
  private void glosses() {
    for (int i = 1; i < in.names.size(); i++) {
      NameSpan before = in.names.get(i - 1);
      NameSpan name = in.names.get(i);
      boolean next = name.first() == before.last() + 1;
      boolean bracket = next && in.lexis.depth(before.last()) > 0;
      boolean slashes =
          next
              && name.words().size() == 1
              && in.lexis.word(before.last()).equals("/")
              && name.last() < in.lexis.size()
              && in.lexis.word(name.last()).equals("/");
      boolean shares =
          name.words().size() > 1 && before.words().stream().anyMatch(name.words()::contains);
      if ((bracket && shares || slashes) && forms.has(name.key()) && forms.has(before.key())) {
        forms.union(before.key(), name.key());
      }
    }
  }

  private void settle() {
    in.metadata
        .sameAs()
        .forEach(
            (a, b) -> {
              String first = settled(a);
              String second = settled(b);
              forms.union(first, second);
            });
    for (String value : in.metadata.who().values()) {
      LabelNames.split(value, in.lexicon)
          .forEach(name -> evidences.add(settled(name), Kind.SETTLED));
    }
  }

  private String settled(String name) {
    List<String> words = LabelNames.words(name, in);
    String key = forms.add(words);
    printed.putIfAbsent(key, name);
    firstAt.putIfAbsent(key, Integer.MAX_VALUE);
    return key;
  }

  private CastIndex assemble(Presence presence, LabelNames labels) {
    Map<String, List<String>> groups = forms.groups();
    long offices =
        groups.values().stream().filter(g -> count(g, Kind.LISTED) > 0 && isOffice(g)).count();
    long named =
        groups.values().stream().filter(g -> count(g, Kind.LISTED) > 0 && !isOffice(g)).count();
    lists = offices + named >= 3 && named >= offices;
    Map<String, List<String>> takePart = new LinkedHashMap<>();
    boolean listed =
        groups.values().stream()
                .filter(
                    g -> count(g, Kind.LISTED) + count(g, Kind.TITLE) + count(g, Kind.PRESENCE) > 0)
                .count()
            >= 2;
    groups.entrySet().stream()
        .filter(group -> belongs(group.getValue(), listed))
        .sorted(Comparator.comparingInt(group -> first(group.getValue())))
        .forEach(group -> takePart.put(group.getKey(), group.getValue()));
    List<Person> persons = new ArrayList<>();
    Map<String, PersonId> ids = new HashMap<>();
    takePart.forEach(
        (key, names) -> {
          PersonId id = new PersonId(persons.size());
          ids.put(key, id);
          persons.add(person(id, names, listed, labels));
        });
    resolver = new SpanResolver(in, forms, ids, persons, labels, evidences);
    CastIndex early =
        new SpanResolver(in, forms, ids, persons, labels, evidences)
            .resolve(Optional.empty(), List.of());
    Authors authors = new Authors(in, stretches, holdsSpeech, forms, evidences);
    Optional<PersonId> author = authors.of(presence, ids, early);
    return resolver.resolve(author, delegation(authors, author, ids, persons));
  }

  /** Whom {@code we} means in the narrative: whom the editor names, or a group of its own. */
  private List<PersonId> delegation(
      Authors authors, Optional<PersonId> author, Map<String, PersonId> ids, List<Person> persons) {
    List<PersonId> settled = authors.settled("pronoun.we", ids);
    if (!settled.isEmpty() || author.isPresent() || !authors.isDelegation()) {
      return settled;
    }
    PersonId id = new PersonId(persons.size());
    String we =
        capitals(in.lexicon.phrases("pronoun.we").stream().sorted().findFirst().orElseThrow());
    persons.add(
        new Person(
            id,
            Person.Kind.GROUP,
            we,
            List.of(we),
            List.of(),
            Optional.empty(),
            true,
            authors.delegates(ids),
            0.8,
            new Evidence("cast", "tells the record in the plural")));
    return List.of(id);
  }

  private static boolean isOffice(List<String> names) {
    return names.stream().allMatch(n -> n.startsWith(TITLE));
  }

  private boolean belongs(List<String> names, boolean listed) {
    List<String> settled = in.metadata.notSpeakers();
    // A name that no text prints has no printed form, and an immutable list takes no null.
    if (names.stream().map(printed::get).allMatch(p -> p != null && settled.contains(p))) {
      return false;
    }
    if (count(names, Kind.LABEL) > 0) {
      return true;
    }
    boolean office = names.stream().allMatch(n -> n.startsWith(TITLE));
    if (office && offices.held(names.get(0))
        || names.size() == 1 && !forms.candidates(names.get(0)).isEmpty()) {
      return false;
    }
    return present(names, listed) || !office && names.stream().anyMatch(titled::contains);
  }

  private boolean present(List<String> names, boolean listed) {
    for (Kind kind :
        List.of(
            Kind.SETTLED,
            Kind.LABEL,
            Kind.LISTED,
            Kind.TITLE,
            Kind.PRESENCE,
            Kind.AUTHOR,
            Kind.SIGNED,
            Kind.MARKED,
            Kind.INTERPRETER)) {
      if (count(names, kind) > 0) {
        return true;
      }
    }
    int says = count(names, Kind.SUBJECT);
    int opens = count(names, Kind.OPENS);
    boolean addressed = count(names, Kind.ADDRESSED) > 0;
    boolean few = says >= 3 && in.placed.size() < FEW;
    if (lists) {
      return opens >= 3 || few || opens >= 1 && addressed;
    }
    return listed
        ? opens >= 2 || opens >= 1 && says >= 2 || few || opens >= 1 && addressed
        : says >= 2 || opens >= 1;
  }

  private int count(Collection<String> names, Kind kind) {
    return names.stream().mapToInt(name -> evidences.count(name, kind)).sum();
  }

  private int first(List<String> names) {
    return names.stream()
        .mapToInt(name -> firstAt.getOrDefault(name, Integer.MAX_VALUE))
        .min()
        .orElse(0);
  }

  private Person person(PersonId id, List<String> names, boolean listed, LabelNames labels) {
    boolean office = names.stream().allMatch(n -> n.startsWith(TITLE));
    List<String> fullest =
        names.stream()
            .filter(n -> !n.startsWith(TITLE) || office)
            .sorted(
                Comparator.comparing(
                        (String n) -> in.metadata.sameAs().containsKey(printed.getOrDefault(n, n)))
                    .thenComparing(this::fuller)
                    .thenComparing(n -> -n.length())
                    .thenComparing(n -> -n.split(" ").length)
                    .thenComparing(n -> n))
            .map(n -> printed.getOrDefault(n, n))
            .distinct()
            .toList();
    Set<String> roles = new LinkedHashSet<>();
    names.forEach(name -> roles.addAll(evidences.roles(name)));
    names.stream().filter(n -> n.startsWith(TITLE)).forEach(n -> roles.add(n.substring(1)));
    roles.removeIf(role -> roles.stream().anyMatch(other -> saysMore(other, role)));
    Kind best =
        java.util.Arrays.stream(Kind.values())
            .filter(k -> count(names, k) > 0)
            .findFirst()
            .orElse(null);
    String why = best == null ? "named with a title" : best.words();
    double confidence =
        best == null
            ? 0.6
            : best == Kind.SUBJECT || best == Kind.OPENS || best == Kind.ADDRESSED ? 0.8 : 0.95;
    return new Person(
        id,
        labels.kind(names),
        fullest.isEmpty() ? names.get(0) : fullest.get(0),
        fullest,
        List.copyOf(roles),
        Optional.empty(),
        present(names, listed),
        List.of(),
        confidence,
        new Evidence("cast", why));
  }

  /** Orders forms of a name by words; among as many, in languages with cases, subjects first. */
  private int fuller(String name) {
    if (in.lexicon.phrases("suffix.case").isEmpty()) {
      return 0;
    }
    int words = name.split(" ").length;
    return -2 * words - (evidences.count(name, Kind.SUBJECT) > 0 ? 1 : 0);
  }

  /** Whether one role is said more fully, or with its capital, by another. */
  private static boolean saysMore(String other, String role) {
    boolean same = other.length() == role.length();
    return !other.equals(role)
        && lower(other).startsWith(lower(role))
        && (!same || !Character.isUpperCase(role.codePointAt(0)));
  }

  private static String capitals(String key) {
    StringBuilder made = new StringBuilder();
    for (String word : key.split(" ")) {
      made.append(made.length() == 0 ? "" : " ")
          .append(Character.toUpperCase(word.charAt(0)))
          .append(word.substring(1));
    }
    return made.toString();
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
