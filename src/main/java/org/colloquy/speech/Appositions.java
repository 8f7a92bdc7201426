package org.colloquy.speech;

import org.colloquy.lexis.TokenKind;

/**
 * Offices told of a name beside it: {@code Mr. Hale, the Foreign Secretary,} and {@code the Prime
 * Minister, Mrs. Vesela}.
 */
final class Appositions {
  /** The longest head of a list, in words. */
  private static final int LIST_HEAD = 6;

  private final SpeechInput in;
  private final Evidences evidences;

  Appositions(SpeechInput in, Evidences evidences) {
    this.in = in;
    this.evidences = evidences;
  }

  /** Notes the office as a role of the name. */
  void find() {
    boolean used = false;
    for (int i = 1; i < in.names.size(); i++) {
      NameSpan before = in.names.get(i - 1);
      NameSpan name = in.names.get(i);
      boolean beside = adjoins(before, name);
      if (beside && isPerson(before) && isOffice(name)) {
        evidences.role(before.key(), printed(name));
        used = true;
      } else {
        boolean first =
            beside && !used && before.isBareTitle() && !before.possessive() && !isListed(before);
        boolean glued = before.last() == name.first();
        boolean full =
            (glued || !name.titles().isEmpty() || name.words().size() > 1)
                && !isNextInList(before, name);
        if (first && full && isPerson(name) && closes(name)) {
          evidences.role(name.key(), printed(before));
        }
        used = false;
      }
    }
  }

  /** {@code the Chancellor, the Ministers Hale and Orr}: an office of its own, with an article. */
  private boolean isNextInList(NameSpan before, NameSpan name) {
    return name.first() - 1 > before.last()
        && in.lexicon.has("determiner", in.lexis.lower(name.first() - 1))
        && name.titles().stream().anyMatch(title -> in.lexicon.has("role", title));
  }

  /** Whether an office stands in a list of those present, where the next name is another's. */
  private boolean isListed(NameSpan office) {
    int start = in.lexis.tokenFrom(in.blockOf(in.lexis.start(office.first())).start());
    var opening = new StringBuilder();
    for (int i = start; i < Math.min(office.first(), start + LIST_HEAD); i++) {
      if (in.lexis.kind(i) != TokenKind.WORD) {
        return in.lexicon.has("head.participants", opening.toString().strip());
      }
      opening.append(in.lexis.lower(i)).append(' ');
    }
    return in.lexicon.has("head.participants", opening.toString().strip());
  }

  /** Whether nothing but a comma and articles stands between. */
  private boolean adjoins(NameSpan before, NameSpan name) {
    int i = before.last();
    if (i == name.first() && before.isBareTitle() && before.titles().get(0).indexOf(' ') > 0) {
      return !name.possessive();
    }
    boolean round = in.lexis.kind(i) == TokenKind.SIGN && in.lexis.word(i).equals("(");
    if (i >= name.first() || !in.lexis.word(i).equals(",") && !round) {
      return false;
    }
    i += round ? 1 : 0;
    while (i < name.first() && (in.lexis.word(i).equals(",") || isSmall(in.lexis.lower(i)))) {
      i++;
    }
    return i == name.first();
  }

  /** An article, or letters after a name such as {@code M.P.} */
  private boolean isSmall(String word) {
    return in.lexicon.has("determiner", word) || in.lexicon.has("postnominal", word);
  }

  /** Whether an office follows that is no subject: a sign or its field comes after it. */
  private boolean isOffice(NameSpan name) {
    boolean field =
        name.last() < in.lexis.size()
            && (in.lexicon.has("preposition", in.lexis.lower(name.last()))
                || in.lexicon.has("conjunction.and", in.lexis.lower(name.last())));
    return name.isBareTitle() && !name.possessive() && (closes(name) || field);
  }

  /** The office as printed, or its dictionary form where the record has another. */
  private static String printed(NameSpan office) {
    String title = office.titles().get(0);
    return CastBuilder.lower(office.printed()).equals(title) ? office.printed() : title;
  }

  /** Whether a sign follows, so that the name is no subject of its own. */
  private boolean closes(NameSpan name) {
    return name.last() >= in.lexis.size() || in.lexis.kind(name.last()) != TokenKind.WORD;
  }

  private boolean isPerson(NameSpan name) {
    return !name.possessive() && name.isPerson(in.lexicon);
  }
}
