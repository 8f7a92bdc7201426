package org.colloquy.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.reading.Range;

/**
 * Finds whom each name of the body means, in the order of the text: a family name that fits several
 * persons, or a bare title, means the one so called last.
 */
final class SpanResolver {
  private final SpeechInput in;
  private final NameForms forms;
  private final Map<String, PersonId> ids;
  private final List<Person> persons;
  private final LabelNames labels;
  private final Evidences evidences;
  private final Map<String, PersonId> holders = new HashMap<>();
  private final Map<String, PersonId> lastCalled = new HashMap<>();

  SpanResolver(
      SpeechInput in,
      NameForms forms,
      Map<String, PersonId> ids,
      List<Person> persons,
      LabelNames labels,
      Evidences evidences) {
    this.in = in;
    this.forms = forms;
    this.ids = ids;
    this.persons = persons;
    this.labels = labels;
    this.evidences = evidences;
  }

  CastIndex resolve(Optional<PersonId> author, List<PersonId> delegation) {
    roleHolders();
    Map<NameSpan, List<PersonId>> spans = new LinkedHashMap<>();
    List<Mention> mentions = new ArrayList<>();
    for (NameSpan span : in.names) {
      Optional<Mention> mention = span.isBareTitle() ? bareTitle(span) : named(span);
      mention.ifPresent(
          m -> {
            spans.put(span, List.of(m.person()));
            if (!span.isBareTitle()) {
              mentions.add(m);
            }
          });
    }
    return new CastIndex(new Cast(persons, author, mentions), spans, delegation);
  }

  /** Returns who a label names. */
  static List<PersonId> label(
      LabelHit hit, LabelNames labels, NameForms forms, Map<String, PersonId> ids) {
    Set<PersonId> who = new LinkedHashSet<>();
    for (List<String> words : labels.parts(hit)) {
      PersonId id = ids.get(forms.find(String.join(" ", words)));
      if (id != null) {
        who.add(id);
      }
    }
    return List.copyOf(who);
  }

  List<PersonId> label(LabelHit hit) {
    return label(hit, labels, forms, ids);
  }

  private void roleHolders() {
    Map<String, List<String>> groups = forms.groups();
    // The first listed holds an office that several have.
    ids.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(
            entry -> {
              PersonId id = entry.getValue();
              String key = entry.getKey();
              for (String form : groups.getOrDefault(key, List.of())) {
                if (form.startsWith("=")) {
                  holders.put(form.substring(1), id);
                }
                for (String role : evidences.roles(form)) {
                  titlesIn(role).forEach(title -> holders.putIfAbsent(title, id));
                  holders.putIfAbsent(CastBuilder.lower(role), id);
                }
              }
            });
  }

  private List<String> titlesIn(String role) {
    String lower = CastBuilder.lower(role);
    return in.lexicon.phrases("role.bare").stream()
        .filter(t -> lower.equals(t) || lower.startsWith(t + " ") || lower.startsWith(t + ","))
        .sorted()
        .toList();
  }

  private Optional<Mention> bareTitle(NameSpan span) {
    String title = span.titles().get(0);
    PersonId id = holders.get(title);
    if (id == null && title.indexOf(' ') > 0 && !Offices.hasField(title, in.lexicon)) {
      id = holders.get(title.substring(title.lastIndexOf(' ') + 1));
    }
    if (id == null && title.indexOf(' ') > 0 && !in.lexicon.has("role.distinct", title)) {
      id = holders.get(title.substring(0, title.indexOf(' ')));
    }
    return Optional.ofNullable(id).map(person -> new Mention(span.range(), person));
  }

  private Optional<Mention> named(NameSpan span) {
    if (span.organisation() && !span.words().stream().anyMatch(w -> forms.has(w))) {
      return Optional.empty();
    }
    PersonId id = span.organisation() ? null : find(keyOf(span));
    Range range = span.range();
    for (int from = 1; id == null && from < span.words().size(); from++) {
      // What stands before may be a place or office glued to the name: … of China Mao Zedong.
      String rest = String.join(" ", span.words().subList(from, span.words().size()));
      boolean glued =
          in.lexicon.has("place", span.words().get(from - 1))
              || in.lexicon.has("demonym", span.words().get(from - 1))
              || in.lexicon.has("organisation", span.words().get(from - 1));
      id = glued && forms.has(rest) ? find(rest) : null;
      if (id != null) {
        range = tail(span, from);
      }
    }
    if (id == null) {
      return Optional.empty();
    }
    remember(span, id);
    return Optional.of(new Mention(range, id));
  }

  /** The key with the title of a woman, where labels tell persons of one name by it. */
  private String keyOf(NameSpan span) {
    for (String title : span.titles()) {
      String key = title.replaceFirst("\\.$", "") + " " + span.key();
      if (in.lexicon.has("title.woman", title.replaceFirst("\\.$", "")) && forms.has(key)) {
        return key;
      }
    }
    return span.key();
  }

  private Range tail(NameSpan span, int words) {
    int token = in.lexis.tokenFrom(span.range().start());
    int seen = 0;
    while (seen < words) {
      if (in.lexis.kind(token) == org.colloquy.lexis.TokenKind.WORD) {
        seen++;
      }
      token++;
    }
    return new Range(in.lexis.start(token), span.range().end());
  }

  private PersonId find(String key) {
    if (!forms.has(key)) {
      return null;
    }
    PersonId id = ids.get(forms.find(key));
    if (id != null) {
      return id;
    }
    PersonId last = lastCalled.get(key);
    if (last != null) {
      return last;
    }
    return forms.candidates(key).stream()
        .map(ids::get)
        .filter(c -> c != null)
        .findFirst()
        .orElse(null);
  }

  /** The office that a title names, and the shorter one in a compound: {@code Außenminister}. */
  private List<String> offices(String word) {
    boolean compound = in.lexicon.has("order", "compound");
    return in.lexicon.phrases("role.bare").stream()
        .filter(office -> office.equals(word) || compound && word.endsWith(office))
        .sorted()
        .toList();
  }

  /** Somebody who is only spoken of takes no office from one who is there. */
  private void hold(String office, PersonId id) {
    PersonId holder = holders.get(office);
    boolean present = holder != null && persons.get(holder.index()).present();
    if (!present || persons.get(id.index()).present()) {
      holders.put(office, id);
    }
  }

  private void remember(NameSpan span, PersonId id) {
    if (!span.titles().isEmpty()) {
      String title =
          String.join(
              " ",
              span.titles().stream()
                  .map(t -> t.endsWith(".") ? t.substring(0, t.length() - 1) : t)
                  .toList());
      hold(title, id);
      hold(title.substring(title.lastIndexOf(' ') + 1), id);
      for (String word : title.split(" ")) {
        offices(word).forEach(office -> hold(office, id));
      }
    }
    if (span.words().size() > 1) {
      lastCalled.put(forms.family(span.words()), id);
    }
  }
}
