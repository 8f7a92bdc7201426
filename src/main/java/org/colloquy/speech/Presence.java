package org.colloquy.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.lexis.TokenKind;
import org.colloquy.reading.Range;
import org.colloquy.speech.Evidences.Kind;

/**
 * Collects who was there and who wrote, from lists, title, presence sentences, byline, signature
 * and what is said of the interpreter.
 */
final class Presence {
  private static final int LONG = 400;

  /** {@code , his son}, {@code (his son)}, before leaders, an actor or a period. */
  private static final Pattern CAST_ROLE =
      Pattern.compile("[,(—–-]\\s*(\\p{L}[^.()}]*[^.()}\\s,])");

  private final SpeechInput in;
  private final NameForms forms;
  private final Evidences evidences;
  private String author;
  private String signed;
  private int signedAt;

  Presence(SpeechInput in, NameForms forms, Evidences evidences) {
    this.in = in;
    this.forms = forms;
    this.evidences = evidences;
  }

  /** Reads all blocks. */
  void collect() {
    StatedTitle.of(in)
        .forEach(
            (name, kind) -> {
              String key = forms.add(name.words());
              evidences.add(key, kind);
              if (kind == Kind.AUTHOR && author == null) {
                author = key;
              }
            });
    signature();
    var interpreters = new Interpreters(in, evidences);
    boolean begun = false;
    boolean enclosures = in.divisions.stream().anyMatch(Division::isEnclosure);
    for (int i = 0; i < in.placed.size(); i++) {
      Placed p = in.placed.get(i);
      Range range = p.block().range();
      boolean head = p.role() == Role.HEAD || p.role() == Role.TITLE;
      if (!begun && (head || isTitle(range))) {
        title(range);
      }
      if (!begun || p.role() == Role.BYLINE || p.role() == Role.SIGNED) {
        byline(range);
      }
      if (p.role() == Role.SIGNED && enclosures) {
        in.namesIn(range).stream().filter(this::isPerson).forEach(n -> note(n, Kind.SIGNED));
      }
      interpreters.find(range);
      list(i, range, begun);
      begun |= in.holdsSpeech(i) && range.length() > LONG / 2;
    }
  }

  /** Returns the form of the author's name, where head, byline or signature give it. */
  Optional<String> author() {
    return Optional.ofNullable(author);
  }

  private void list(int block, Range range, boolean begun) {
    String text = range.of(in.text()).strip().toLowerCase(Locale.ROOT);
    String opening = text.replaceAll("[^\\p{L} ]+.*$", "").strip();
    if (in.lexicon.has("head.participants", opening)) {
      if (text.length() > opening.length() + 2) {
        people(range, Kind.LISTED);
      }
    } else if (in.placed.get(block).role() == Role.CAST_ITEM) {
      castEntry(range);
    } else if (in.isParticipants(range)) {
      people(range, Kind.LISTED);
    } else if (in.isListed(block)) {
      entry(range);
    } else if ((!begun || atEnd(range)) && range.length() < 3 * LONG && isPresence(text)) {
      presence(range);
    }
  }

  private boolean atEnd(Range range) {
    return range.start() > in.text().length() * 4 / 5;
  }

  private boolean isPresence(String text) {
    int from = 0;
    while (from >= 0 && from < text.length()) {
      int end = text.indexOf(' ', from);
      String word = text.substring(from, end < 0 ? text.length() : end);
      for (List<String> phrase : in.lexicon.phrasesFrom("presence", word)) {
        if (text.startsWith(String.join(" ", phrase), from)) {
          return true;
        }
      }
      from = end < 0 ? -1 : end + 1;
    }
    return false;
  }

  /** A line that begins as titles of records do: {@code Memorandum of Conversation between …}. */
  private boolean isTitle(Range range) {
    int first = in.lexis.tokenFrom(range.start());
    return range.length() < LONG / 2
        && first < in.lexis.size()
        && in.lexicon.has("head.noun", in.lexis.lower(first).replaceFirst("\\.$", ""));
  }

  /** In sentences that say who was present, every name counts. */
  private void presence(Range range) {
    int start = -1;
    for (var sentence : in.lexis.sentencesIn(range)) {
      start = start < 0 ? sentence.range().start() : start;
      if (insideName(range, sentence.range().end())) {
        continue;
      }
      Range whole = new Range(start, sentence.range().end());
      start = -1;
      if (isPresence(whole.of(in.text()).toLowerCase(Locale.ROOT))) {
        people(whole, Kind.PRESENCE);
      }
    }
  }

  /** Whether a period that seems to close a sentence stands in a name: {@code I[van]. V.}. */
  private boolean insideName(Range block, int end) {
    return in.namesIn(block).stream()
        .anyMatch(n -> n.range().start() < end && end < n.range().end());
  }

  private void people(Range range, Kind kind) {
    NameSpan before = null;
    for (NameSpan name : in.namesIn(range)) {
      if (kind == Kind.LISTED && before != null && isBracketed(before, name)) {
        String text = in.text();
        int end = text.indexOf(')', in.lexis.start(name.first()));
        String role =
            text.substring(in.lexis.start(name.first()), Math.min(end, range.end())).strip();
        if (!in.lexicon.has("interpreter", role.toLowerCase(Locale.ROOT))) {
          evidences.role(before.key(), role);
        }
        continue;
      }
      before = isPerson(name) ? name : null;
      boolean office = kind == Kind.LISTED && name.isBareTitle();
      boolean initials = !office && name.words().stream().allMatch(w -> w.matches("(\\p{L}\\.)+"));
      if ((office || isPerson(name) && !initials)
          && !after(name, "title.stop")
          && !(kind == Kind.LISTED && partOfOffice(name))) {
        note(name, kind);
      }
    }
  }

  /** {@code Hale (Chairman)}, {@code Orr (AA)}. */
  private boolean isBracketed(NameSpan before, NameSpan name) {
    int open = before.last();
    // The period of an initial may be a token of its own.
    open += open < in.lexis.size() && in.lexis.word(open).equals(".") ? 1 : 0;
    boolean bracket =
        open < in.lexis.size() && in.lexis.word(open).equals("(") && name.first() == open + 1;
    int close = name.last();
    boolean office = name.isBareTitle() || name.titles().isEmpty() && name.words().size() == 1;
    return bracket
        && office
        && close < in.lexis.size()
        && (in.lexis.word(close).equals(")") || in.lexis.word(close).equals(";"));
  }

  /** {@code the Chancellor of the Exchequer}: what follows {@code of} names no person. */
  private boolean partOfOffice(NameSpan name) {
    int before = name.first() - 1;
    while (before >= 0 && in.lexicon.has("determiner", in.lexis.lower(before))) {
      before--;
    }
    return name.titles().isEmpty()
        && before >= 0
        && in.lexicon.has("office.link", in.lexis.lower(before));
  }

  /** A line of a play's list: the first name is the person's; a comma or bracket opens the role. */
  private void castEntry(Range range) {
    List<NameSpan> names = in.namesIn(range);
    if (names.isEmpty() || !isPerson(names.get(0)) && !names.get(0).isBareTitle()) {
      return;
    }
    NameSpan name = names.get(0);
    note(name, Kind.LISTED);
    String rest = in.text().substring(in.lexis.end(name.last() - 1), range.end()).strip();
    Matcher role = CAST_ROLE.matcher(rest);
    if (role.lookingAt()) {
      evidences.role(name.key(), role.group(1));
    }
  }

  /** A line of a list of participants: the name, then roles. */
  private void entry(Range range) {
    boolean first = true;
    for (NameSpan name : in.namesIn(range)) {
      boolean joined =
          first
              || !name.titles().isEmpty() && !name.isBareTitle()
              || after(name, "conjunction.and");
      if (isPerson(name) && joined && (first || !partOfOffice(name))) {
        note(name, Kind.LISTED);
        int end = in.lexis.end(name.last() - 1);
        String rest = in.text().substring(end, range.end());
        if (rest.startsWith(",") || rest.startsWith(" (")) {
          evidences.role(name.key(), rest.substring(1).replaceAll("^[\\s(]+|[\\s).;]+$", ""));
        }
      } else if (first && name.isBareTitle()) {
        note(name, Kind.LISTED);
      }
      first = false;
    }
  }

  /** {@code between X and Y}, {@code of X with Y}; stops at the place and date. */
  private void title(Range range) {
    boolean listing = false;
    boolean earlier = false;
    int last = -1;
    int from = in.lexis.tokenFrom(range.start());
    for (NameSpan name : in.namesIn(range)) {
      // The place belongs to an office: the Ambassador in Ruritania Orlov.
      listing = name.first() == last ? earlier : listing;
      earlier = listing;
      last = name.last();
      int before = link(name, from);
      String word = before >= from ? in.lexis.lower(before) : "";
      if (in.lexicon.has("title.stop", word)) {
        listing = false;
      } else if (in.lexicon.has("title.between", word)) {
        listing = true;
      }
      boolean vague =
          in.lexicon.has("title.vague", word)
              && name.titles().isEmpty()
              && forms.count(name.key()) < 3
              && (before == 0 || !in.lexicon.has("meeting.noun", in.lexis.lower(before - 1)));
      if (listing && !vague && !name.possessive() && isPerson(name)) {
        forms.add(name.words());
        note(name, Kind.TITLE);
      }
    }
  }

  /**
   * Returns the nearest word before a name that says how it hangs in a title, articles and
   * adjectives aside ({@code with the Ruritanian Ambassador Orlov}); less than {@code from} if
   * none.
   */
  private int link(NameSpan name, int from) {
    for (int i = name.first() - 1; i >= from && name.first() - i < 5; i--) {
      String word = in.lexis.lower(i);
      if (in.lexicon.has("title.stop", word) || in.lexicon.has("title.between", word)) {
        return i;
      }
      if (in.lexis.kind(i) != TokenKind.WORD || in.lexicon.has("conjunction.and", word)) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code by the Ambassador (Orlov)}, {@code From the diary of Orlov}, a signature. */
  private void byline(Range range) {
    if (range.length() > LONG) {
      return;
    }
    for (NameSpan name : in.namesIn(range)) {
      boolean place = after(name, "title.stop");
      if (author == null
          && !place
          && (isPerson(name) || name.isBareTitle())
          && (writes(name, range) || owns(name, range))) {
        author = note(name, Kind.AUTHOR);
        holder(name, range);
      }
    }
  }

  /** {@code by the Ambassador in Ruritania (Orlov)}: the name in brackets holds the office. */
  private void holder(NameSpan office, Range range) {
    if (!office.isBareTitle()) {
      return;
    }
    for (NameSpan name : in.namesIn(range)) {
      boolean bracket = name.first() > office.last() && in.lexis.word(name.first() - 1).equals("(");
      if (bracket && isPerson(name) && name.first() - office.last() < 12) {
        forms.union(author, note(name, Kind.AUTHOR));
        return;
      }
    }
    if (signed != null) {
      evidences.add(signed, Kind.AUTHOR);
      forms.union(author, signed);
    }
  }

  /** The short lines at the end that hold a name and no sentence, taken together. */
  private void signature() {
    List<String> words = new ArrayList<>();
    int at = in.placed.size() - 1;
    int first = 0;
    for (int n = 0; at >= 0 && n < 8; at--) {
      Placed p = in.placed.get(at);
      Range range = p.block().range();
      if (p.role() == Role.HEAD && Headings.isEnclosure(range.of(in.text()), in.vocabulary)) {
        break;
      }
      List<NameSpan> names =
          range.length() > LONG
              ? List.of()
              : in.namesIn(range).stream()
                  .filter(name -> signs(name) && !writes(name, range))
                  .toList();
      boolean late =
          range.start() > in.text().length() / 2
              && in.labels.stream().noneMatch(hit -> range.contains(hit.label()));
      boolean whole =
          late && names.size() == 1 && names.get(0).range().length() * 2 > range.length();
      if (p.role() == Role.SIGNED || range.length() < 40 && whole) {
        for (NameSpan name : names) {
          // Chairman and secretary sign one below the other.
          if (words.size() < 2 || name.words().size() < 2) {
            words.addAll(0, name.words());
          }
          first = name.range().start();
        }
      } else if (!words.isEmpty() || p.role() == Role.PARA && range.length() > 200) {
        break;
      }
      n++;
    }
    if (!words.isEmpty() && words.size() <= 5) {
      signed = forms.add(words);
      signedAt = first;
      evidences.add(signed, Kind.SIGNED);
    }
  }

  /** A name that may sign: no unit of time after a number. */
  private boolean signs(NameSpan name) {
    return isPerson(name)
        && (name.first() == 0 || in.lexis.kind(name.first() - 1) != TokenKind.NUMBER);
  }

  /** Returns the form of the name that signs the record, if one does. */
  Optional<String> signed() {
    return Optional.ofNullable(signed);
  }

  int signedAt() {
    return signedAt;
  }

  private boolean writes(NameSpan name, Range range) {
    int from = in.lexis.tokenFrom(range.start());
    StringBuilder before = new StringBuilder();
    for (int i = from; i < name.first(); i++) {
      boolean meeting = in.lexicon.has("meeting.noun", in.lexis.lower(i));
      if (meeting && !in.lexicon.has("byline.author", in.lexis.lower(i) + " by")) {
        before.setLength(0);
      }
      before.append(in.lexis.lower(i)).append(' ');
    }
    String text = before.toString();
    return in.lexicon.phrases("byline.author").stream()
        .anyMatch(phrase -> text.contains(phrase + " "));
  }

  /** {@code General Hale's Notes on a Meeting}: who owns the record that the head names. */
  private boolean owns(NameSpan name, Range range) {
    return name.possessive()
        && !name.isBareTitle()
        && name.first() <= in.lexis.tokenFrom(range.start()) + 1
        && name.last() < in.lexis.size()
        && in.lexicon.has("head.noun", in.lexis.lower(name.last()));
  }

  private boolean after(NameSpan name, String category) {
    int before = name.first() - 1;
    return before >= 0 && in.lexicon.has(category, in.lexis.lower(before));
  }

  private String note(NameSpan name, Kind kind) {
    String key = CastBuilder.keyOf(name);
    evidences.add(key, kind);
    return key;
  }

  /** A name, and no word that heads a list: {@code Anwesend}. */
  private boolean isPerson(NameSpan name) {
    boolean heads =
        name.words().size() == 1
            && (in.lexicon.has("head.participants", name.key())
                || !in.lexicon.phrasesFrom("presence", name.key()).isEmpty());
    return !heads && name.isPerson(in.lexicon);
  }
}
