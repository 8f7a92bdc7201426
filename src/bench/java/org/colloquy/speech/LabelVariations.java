package org.colloquy.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.colloquy.block.Block;
import org.colloquy.profile.Vocabulary;

/**
 * Rewrites a record with labels of another form and other names, so that the weights fit no single
 * record. What is put in is invented.
 */
final class LabelVariations {
  /** Forms of labels; {@code %s} is the name. */
  private static final List<String> FORMS =
      List.of(
          "%s: ",
          "%s. ",
          "%S. ",
          "%S: ",
          "%s — ",
          "%s - ",
          "%S ",
          "%S\n",
          "%S.\n",
          "%s:\n",
          "%s\n",
          "_%s._ ",
          "**%s:** ",
          "Mr. %s: ",
          "MR. %S: ",
          "Mr. %S. ",
          "%i: ",
          "%Q   ",
          "%l: ",
          "%l - ",
          "%s, ",
          "%S (aside). ",
          "%s (North): ",
          "The %S. ",
          "Dr. %s (ABC):\n",
          "%S.— ",
          "%i. ",
          "%d: ",
          "%h %s: ",
          "%h %S. ",
          "%h %S: ",
          "  %s. ",
          "%s [softly]. ",
          "%S [softly.] ",
          "%s.\n",
          "Sir %s. ",
          "%Q: ",
          "%s.—",
          "%S, ",
          "%s, Minister of Trade: ",
          "%s, Bundesminister für Verkehr:\n",
          "%s, Northern Group. ",
          "%S, laughing. ",
          "%S, qui se lève. ",
          "%s (smiling). ",
          "M. %s. ",
          "Mme %s. ",
          "GOSPOD %S: ",
          "Herr %s: ",
          "%S (North). ");

  private static final List<String> HONORIFICS =
      List.of(
          "Mr.", "Mrs.", "Dr.", "Ambassador", "Secretary", "Gen.", "President", "Comrade", "Lord");
  private static final List<String> NAMES =
      List.of(
          "Harrow",
          "Pell",
          "Okafor",
          "Lindqvist",
          "Tamsin",
          "Verhoeven",
          "Castellan",
          "Brandt",
          "Moreau",
          "Bianchi",
          "Sokolov",
          "Papas",
          "Novak",
          "Ilves",
          "Quill",
          "Rosalba",
          "Old Tom",
          "First Porter",
          "Anna Petrova",
          "Countess Mirra",
          "Widow Grange",
          "De Vries",
          "von Hagen",
          "Li Wen",
          "Park Min Ho",
          "Serafin",
          "Ulla",
          "Bosko",
          "Второв",
          "Анна",
          "Παύλος",
          "Žagar",
          "Élise",
          "O'Dell",
          "MacRory",
          "Jean-Luc",
          "Tanaka",
          "Abu Said",
          "Nell",
          "Grimm",
          "L. C. B.",
          "Att. Gen.",
          "Sol. Gen.",
          "Serj. Holm",
          "Capt. Dyer",
          "Recorder",
          "Witn.",
          "Juror",
          "Prisoner",
          "Cl. of Cr.",
          "Just. Wylde",
          "Court",
          "Counsel",
          "Sir R. S.",
          "Cl. Arr.",
          "L. H. S.",
          "Mr. Just. Ash",
          "Dr. Oak",
          "Officer",
          "Second Witness",
          "Usher",
          "Clerk",
          "E. Marsh",
          "Mrs. Cole",
          "Rich. Lane",
          "Un Valet",
          "Der Wirt",
          "Il Conte",
          "Городской голова",
          "Ο Γέρος",
          "Prvi kmet",
          "Marquis de Valre",
          "La Reine",
          "Don Pablo",
          "Frau Holt");

  private static final List<String> HEADS =
      List.of(
          "PARTICIPANTS",
          "PARTICIPANTS:",
          "Present:",
          "PERSONS OF THE PLAY.",
          "Personen.",
          "MEN.",
          "Presenti:",
          "Действующие лица",
          "Τα πρόσωπα",
          "Also present were:");
  private static final List<String> GROUPS =
      List.of(
          "State",
          "Defense",
          "U.S.",
          "U.K",
          "China",
          "CIA",
          "NSC",
          "The Soviet side",
          "WOMEN",
          "Harbour Board");
  private static final List<String> ROLES =
      List.of(
          "a miller",
          "Minister of Trade",
          "interpreter",
          "seine Tochter",
          "его жена",
          "First Secretary",
          "his servant",
          "Ambassador",
          "valet",
          "note taker");
  private static final List<List<String>> RUNNING =
      List.of(
          List.of("Harbour Reporting Company", "Official - Subject to Final Review"),
          List.of("Northmoor Debates: Second Session", "The Harbour Bill"),
          List.of("THE MILL, A COMEDY."),
          List.of("CONFIDENTIAL", "Minutes, p. 3"),
          List.of("Official Report. Uncorrected proof."),
          List.of("Lantern Papers"));
  private static final List<List<String>> NOISE =
      List.of(
          List.of("ACT II.", "SCENE I. A room in the castle."),
          List.of("PLACE: The long hall, second floor"),
          List.of("SUBJECT", "The harbour tolls"),
          List.of("PARTICIPANTS:", "Mr. Alder", "Mrs. Beech", "Dr. Cedar, interpreter"),
          List.of("WOOL."),
          List.of("Exeunt."),
          List.of("Enter a Messenger."),
          List.of("[Laughter.]"),
          List.of("(Beifall)"),
          List.of(
              "The following were agreed:",
              "First, that the tolls be halved.",
              "Second, that the quay be mended."),
          List.of("Nobody spoke for a while: the lamp had gone out."),
          List.of("Agenda:", "1. Tolls", "2. Quays"),
          List.of("Yes, that is so. We came by the river, as I said: nobody saw us."),
          List.of("Citation: Lantern Collection, box 4", "Summary: The two discuss the tolls."),
          List.of("DRAMATIS PERSONAE.", "Harrow, a miller.", "Pell, his man.", "Tamsin, a widow."),
          List.of("THE LAW OF THE HARBOUR"),
          List.of("Erster Auftritt."),
          List.of("Note: the tape was changed here."),
          List.of("Harbour Reporting Company", "Official - Subject to Review"),
          List.of("Harbour Reporting Company", "Official - Subject to Review"),
          List.of("London, March 3, 1951."));

  /** Sentences that report what a speech says. */
  private static final List<String> REPORTS =
      List.of(
          "%s says that ",
          "%s asks whether ",
          "%s replied that ",
          "Further %s explains that ",
          "%s says: ",
          "Then %s noted that ",
          "To the question of %s the answer was given that ",
          "%s, turning to the others, says that ");

  /** What is done to a record besides its label form. */
  enum Kind {
    /** Nothing. */
    FULL,
    /** Most labels become sentences that report. */
    MIXED,
    /** All labels become sentences that report: no label is left. */
    REPORTED,
    /** Cut after a few labels. */
    SHORT,
    /** Many paragraphs without label between the labels, as in a parliament. */
    LONG,
    /** The form changes half way through. */
    DRIFT,
    /** One person's name is printed in several ways. */
    VARIANTS,
    /** Some persons' labels have another form. */
    TWO_FORMS;

    static Kind of(int number) {
      return switch (number) {
        case 1, 7 -> MIXED;
        case 4, 10 -> REPORTED;
        case 2, 5, 8 -> SHORT;
        case 3, 9 -> TWO_FORMS;
        case 6, 11, 14 -> LONG;
        case 12, 15, 18 -> DRIFT;
        case 13, 16, 19, 20 -> VARIANTS;
        default -> FULL;
      };
    }
  }

  private final Random random;

  LabelVariations(long seed) {
    random = new Random(seed);
  }

  static int forms() {
    return FORMS.size();
  }

  /** Returns the record with every label in form {@code form}, and speeches as its key. */
  GoldRecord rewrite(GoldRecord record, List<LabelCandidate> labels, int form, Kind kind) {
    int most = kind == Kind.SHORT ? 2 + random.nextInt(9) : Integer.MAX_VALUE;
    double reported = kind == Kind.MIXED ? 0.75 : kind == Kind.REPORTED ? 1 : 0;
    int second = random.nextInt(3) == 0 ? FORMS.indexOf("%Q   ") : random.nextInt(FORMS.size());
    boolean ownNames = random.nextInt(3) == 0;
    boolean verse = FORMS.get(form).endsWith("\n") && random.nextBoolean();
    List<String> pool = new ArrayList<>(NAMES);
    java.util.Collections.shuffle(pool, random);
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, String> titles = new HashMap<>();
    PlainBlocks.Builder builder = new PlainBlocks.Builder();
    Map<Integer, LabelCandidate> starts = new HashMap<>();
    for (LabelCandidate c : labels) {
      if (c.place() == LabelCandidate.Place.START) {
        starts.put(c.block(), c);
      }
    }
    List<Integer> places = new ArrayList<>();
    for (LabelCandidate c : labels) {
      String bareName = plain(c.name());
      names.computeIfAbsent(
          bareName, k -> ownNames || pool.isEmpty() ? bareName : pool.remove(pool.size() - 1));
      titles.computeIfAbsent(bareName, k -> HONORIFICS.get(random.nextInt(HONORIFICS.size())));
    }
    if (random.nextBoolean()) {
      present(builder, names, titles);
    }
    int furniture = random.nextInt(4) == 0 ? 8 + random.nextInt(20) : 0;
    int running = random.nextInt(RUNNING.size());
    boolean cut = random.nextInt(4) == 0;
    double middle = FORMS.get(form).contains(": ") ? 0.08 : 0;
    double bare = FORMS.get(form).matches("(?:%h |Mr. )?%[sS]: ") ? 0.1 : 0;
    List<String> labelsMade = new ArrayList<>();
    int from = labels.size() > 130 ? random.nextInt(record.blocks().size() * 2 / 3) : 0;
    most = labels.size() > 130 ? Math.min(most, 110) : most;
    for (int b = from; b < record.blocks().size(); b++) {
      Block block = record.blocks().get(b);
      LabelCandidate c = starts.get(b);
      if (random.nextInt(30) == 0 || b == from) {
        NOISE.get(random.nextInt(NOISE.size())).forEach(line -> builder.add(line, 0, 1));
        field(builder, record.language());
      }
      if (furniture > 0 && b % furniture == 0) {
        for (String line : RUNNING.get(running)) {
          builder.add(line, 20, 1);
        }
      }
      if (c != null && labelsMade.size() >= most) {
        break;
      }
      if (c == null) {
        builder.add(block.range().of(record.text()), block.indent(), block.blankLinesBefore());
        continue;
      }
      String rest = c.ownLine() ? "" : record.text().substring(c.rest(), block.range().end());
      String bareName = plain(c.name());
      String name =
          names.computeIfAbsent(
              bareName, k -> ownNames || pool.isEmpty() ? bareName : pool.remove(pool.size() - 1));
      String title =
          titles.computeIfAbsent(bareName, k -> HONORIFICS.get(random.nextInt(HONORIFICS.size())));
      boolean other = kind == Kind.TWO_FORMS && bareName.hashCode() % 3 == 0;
      other |= kind == Kind.DRIFT && b > record.blocks().size() / 2;
      String printed = kind == Kind.VARIANTS ? variant(name, title) : name;
      String label = label(FORMS.get(other ? second : form), printed, title, names.size());
      if (!rest.isEmpty() && random.nextDouble() < bare && Character.isUpperCase(rest.charAt(0))) {
        label = (form % 2 == 0 ? name : title + " " + name) + " ";
      }
      if (!rest.isEmpty() && random.nextDouble() < reported) {
        String report = REPORTS.get(random.nextInt(REPORTS.size()));
        String low = rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
        builder.add(
            report.replace("%s", random.nextBoolean() ? name : title + " " + name) + low,
            block.indent(),
            1);
        continue;
      }
      labelsMade.add(label.strip().replace(" [softly.]", ""));
      if ((kind == Kind.LONG || kind == Kind.SHORT && form % 2 == 0) && !labelsMade.isEmpty()) {
        int paragraphs = random.nextInt(9);
        for (int k = 0; k < paragraphs; k++) {
          LabelCandidate more = labels.get(random.nextInt(labels.size()));
          if (!more.ownLine()) {
            builder.add(
                record
                    .text()
                    .substring(more.rest(), record.blocks().get(more.block()).range().end()),
                0,
                1);
          }
        }
      }
      int place = put(builder, label, rest, block, verse, cut, random.nextDouble() < middle);
      places.add(place);
    }
    if (random.nextInt(3) == 0 && !names.isEmpty()) {
      builder.add(List.copyOf(names.values()).get(0), 30, 1);
    }
    PlainBlocks plain = builder.build();
    return new GoldRecord(
        record.name() + " " + kind + " in form " + FORMS.get(form).replace("\n", "/"),
        record.language(),
        plain.text(),
        plain.blocks(),
        keys(plain.text(), labelsMade, places),
        List.copyOf(names.values()));
  }

  /** Puts in a list of those present, a name a line, at times with titles, roles and groups. */
  private void present(
      PlainBlocks.Builder builder, Map<String, String> names, Map<String, String> titles) {
    String head = HEADS.get(random.nextInt(HEADS.size()));
    builder.add(head, 0, 1);
    int style = random.nextInt(6);
    int n = 0;
    for (Map.Entry<String, String> entry : names.entrySet()) {
      if (style < 3 && n++ % 4 == 0) {
        String group = GROUPS.get(random.nextInt(GROUPS.size()));
        builder.add(style == 0 ? group + ":" : group, 0, 0);
      }
      String name = entry.getValue();
      String title = titles.get(entry.getKey());
      builder.add(
          switch (style) {
            case 0, 3 -> title + " " + name;
            case 1 -> name + ", " + ROLES.get(random.nextInt(ROLES.size()));
            case 4 -> name.toUpperCase(Locale.ROOT);
            case 5 -> name + ".";
            default -> name;
          },
          0,
          0);
    }
  }

  /** Puts in a line whose first words the vocabulary has as a field of a record's head. */
  private void field(PlainBlocks.Builder builder, String language) {
    List<String> fields = List.copyOf(Vocabulary.of(language).words("field"));
    String field = fields.get(random.nextInt(fields.size()));
    field =
        random.nextBoolean()
            ? field.toUpperCase(Locale.ROOT)
            : field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
    String rest = NAMES.get(random.nextInt(NAMES.size()));
    builder.add(field + (random.nextInt(4) == 0 ? ":" : ": " + rest), 0, 1);
  }

  /** Puts a label and its words in; returns where the label begins. */
  private static int put(
      PlainBlocks.Builder builder,
      String label,
      String rest,
      Block block,
      boolean verse,
      boolean cut,
      boolean middle) {
    int at = builder.next();
    if (label.endsWith("\n") && !rest.isEmpty()) {
      builder.add(label.strip(), block.indent(), 1);
      if (verse) {
        for (String line : lines(rest)) {
          builder.add(line, block.indent(), 0);
        }
      } else {
        builder.add(rest, block.indent(), 0);
      }
    } else if (middle && label.length() % 2 == 0) {
      at = builder.end();
      builder.glue(label + rest);
    } else if (middle) {
      builder.join(label + rest);
    } else {
      builder.add(label.stripLeading() + rest, block.indent(), cut ? 0 : 1);
    }
    return at;
  }

  /** One of the ways in which a person's name may be printed. */
  private String variant(String name, String title) {
    return switch (random.nextInt(6)) {
      case 0 -> name.length() > 6 ? name.substring(0, 4).strip() + "." : name;
      case 1 -> title + " " + name;
      case 2 -> name.charAt(0) + ". " + name;
      case 3 -> "Sir " + NAMES.get(random.nextInt(16)).charAt(0) + ". " + name;
      default -> name;
    };
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = Math.min(text.length(), from + 45);
      int blank = to < text.length() ? text.indexOf(' ', to) : -1;
      to = blank < 0 ? text.length() : blank;
      lines.add(text.substring(from, to).strip());
      from = to + 1;
    }
    return lines;
  }

  /** The keys of the speeches, read off the text that was made. */
  private static List<GoldRecord.Speech> keys(
      String text, List<String> labels, List<Integer> places) {
    List<GoldRecord.Speech> speeches = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      int end = places.get(i) + labels.get(i).length();
      String after = text.substring(end, Math.min(text.length(), end + 1500));
      speeches.add(new GoldRecord.Speech(labels.get(i), GoldRecord.key(after)));
    }
    return speeches;
  }

  private static String label(String form, String name, String title, int number) {
    String initial =
        name.substring(name.lastIndexOf(' ') + 1).substring(0, 1).toUpperCase(Locale.ROOT);
    return form.replace("%s", name)
        .replace("%S", name.toUpperCase(Locale.ROOT))
        .replace("%l", name.toLowerCase(Locale.ROOT))
        .replace("%i", initial)
        .replace("%Q", initial)
        .replace("%h", title)
        .replace("%d", initial + initial + " " + (number % 9 + 1));
  }

  private static String plain(String name) {
    String bare =
        name.replaceAll(
                "^(?:(?:Mr|Mrs|Ms|Dr|Adm|Cde|Sir|PM|MR|MS|Comrade|CHAIRMAN|JUSTICE|GENERAL|Secretary|The)\\.?"
                    + " )+",
                "")
            .replaceAll("[.:,]+$", "");
    return bare.isBlank()
        ? name
        : bare.equals(bare.toUpperCase(Locale.ROOT)) && bare.length() > 3 ? title(bare) : bare;
  }

  private static String title(String capitals) {
    StringBuilder title = new StringBuilder();
    boolean first = true;
    for (int i = 0; i < capitals.length(); i++) {
      char c = capitals.charAt(i);
      title.append(first ? c : Character.toLowerCase(c));
      first = !Character.isLetter(c);
    }
    return title.toString();
  }
}
