package org.colloquy.tei;

import static org.colloquy.tei.TextWriter.attributes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.ledger.Rule;
import org.colloquy.profile.Profile;
import org.colloquy.reading.Aside;
import org.colloquy.reading.Flow;
import org.colloquy.reading.Keeping;
import org.colloquy.reading.Piece;
import org.colloquy.reading.Repaired;

/** Writes {@code encodingDesc}: how the text was made and what its marks mean. */
final class EncodingWriter {
  private static final Map<String, String> NONE = Map.of();
  private static final Map<String, String> RENDITIONS = new LinkedHashMap<>();

  static {
    RENDITIONS.put("square", "in square brackets");
    RENDITIONS.put("square-double", "in doubled square brackets");
    RENDITIONS.put("square-open", "after a square bracket that is never closed");
    RENDITIONS.put("round", "in round brackets");
    RENDITIONS.put("round-open", "after a round bracket that is never closed");
    RENDITIONS.put("braces", "in braces");
    RENDITIONS.put("angles", "in angle brackets");
    RENDITIONS.put("stars", "between stars");
    RENDITIONS.put("stars-double", "between doubled stars");
    RENDITIONS.put("underscores", "between underscores");
    RENDITIONS.put("slashes", "between slashes");
    RENDITIONS.put("none", "without a sign of its own");
    RENDITIONS.put("run-in", "a heading that runs on into its paragraph");
    RENDITIONS.put("run-on", "a label or a list inside a paragraph");
    RENDITIONS.put("line", "a label on a line of its own");
    RENDITIONS.put("joined", "a label joined to the next word");
  }

  private static final Set<Rule> CHARACTERS =
      EnumSet.of(Rule.GLYPH, Rule.MOJIBAKE, Rule.ENTITY, Rule.QUOTED_PRINTABLE, Rule.FORBIDDEN);

  /** So many lines left out together by one rule are named as one. */
  private static final int PART = 3;

  private static final int NAMED = 12;

  private final TeiRecord record;
  private final Xml xml;

  EncodingWriter(TeiRecord record, Xml xml) {
    this.record = record;
    this.xml = xml;
  }

  void write() {
    xml.open("encodingDesc", NONE);
    prose("projectDesc", "A digital edition made from a plain transcript.");
    prose("samplingDecl", sampling());
    editorial();
    xml.open("tagsDecl", NONE);
    RENDITIONS.forEach(
        (id, words) -> {
          Map<String, String> rendition = attributes("xml:id", "rend-" + id);
          rendition.put("scheme", "free");
          xml.leaf("rendition", rendition, words);
        });
    xml.close();
    references();
    xml.open("classDecl", NONE);
    xml.open("taxonomy", attributes("xml:id", "speech-modes"));
    xml.open("category", attributes("xml:id", "reported"));
    xml.leaf("catDesc", NONE, "a turn recorded in reported speech, without a label");
    xml.close();
    xml.close();
    if (HeaderWriter.isClassed(record)) {
      genre();
    }
    xml.close();
    xml.open("appInfo", NONE);
    Map<String, String> application = attributes("ident", "colloquy");
    application.put("version", record.version());
    xml.open("application", application);
    xml.leaf("label", NONE, "Colloquy");
    xml.close();
    xml.close();
    xml.close();
  }

  /** The kinds of record; only the one that is pointed to. */
  private void genre() {
    Profile profile = record.profile().profile();
    xml.open("taxonomy", attributes("xml:id", "genres"));
    xml.open("category", attributes("xml:id", "genre-" + profile.id()));
    xml.leaf("catDesc", NONE, profile.title());
    xml.close();
    xml.close();
  }

  private void prose(String name, String words) {
    xml.open(name, NONE);
    xml.leaf("p", NONE, words);
    xml.close();
  }

  private String sampling() {
    List<Aside> left = HeaderWriter.leftOut(record);
    if (left.isEmpty()) {
      return "The whole transcript is given.";
    }
    StringBuilder words =
        new StringBuilder(
            "Left out as words of the web page or file round the record, and kept in the ledger: ");
    int named = 0;
    int more = 0;
    for (int i = 0; i < left.size(); ) {
      int end = i + 1;
      while (end < left.size() && left.get(end).rule().equals(left.get(i).rule())) {
        end++;
      }
      boolean part = end - i >= PART;
      end = part ? end : i + 1;
      if (named < NAMED) {
        String begins = "“" + brief(left.get(i)) + "”";
        words.append(named == 0 ? "" : "; ");
        words.append(part ? left.get(i).rule() + ", from " + begins : begins);
        named++;
      } else {
        more += end - i;
      }
      i = end;
    }
    if (more > 0) {
      words.append("; and ").append(more).append(" more");
    }
    return words.append('.').toString();
  }

  /** What was read otherwise than printed, and what the editor had kept. */
  private Optional<String> repairs() {
    EnumMap<Rule, Integer> counts = new EnumMap<>(Rule.class);
    List<Flow> flows = new ArrayList<>(record.reading().others());
    flows.add(record.reading().body());
    for (Flow flow : flows) {
      for (Piece piece : flow.pieces()) {
        if (piece instanceof Repaired repaired && CHARACTERS.contains(repaired.rule())) {
          counts.merge(repaired.rule(), 1, Integer::sum);
        }
      }
    }
    String made =
        counts.entrySet().stream()
            .map(each -> Keeping.name(each.getKey()) + " " + each.getValue())
            .collect(Collectors.joining(", "));
    String kept = String.join(", ", record.metadata().values("keep"));
    String words =
        (made.isEmpty() ? "" : "Characters repaired, each listed in the ledger: " + made + ". ")
            + (kept.isEmpty() ? "" : "Kept as printed: " + kept + ".");
    return words.isEmpty() ? Optional.empty() : Optional.of(words.strip());
  }

  /** The words an aside begins with; soft hyphens are the typesetter's, also in a quotation. */
  private String brief(Aside aside) {
    String text = record.reading().source().text();
    String said = aside.from().of(text).replace("\u00AD", "").replaceAll("\\s+", " ").strip();
    int points = said.codePointCount(0, said.length());
    return points > 60 ? said.substring(0, said.offsetByCodePoints(0, 57)) + "…" : said;
  }

  private void editorial() {
    xml.open("editorialDecl", NONE);
    xml.open("correction", attributes("method", "markup"));
    xml.leaf("p", NONE, "Nothing is corrected silently.");
    repairs().ifPresent(words -> xml.leaf("p", NONE, words));
    xml.close();
    xml.open("hyphenation", attributes("eol", "none"));
    xml.leaf("p", NONE, "Words divided at the end of a line are joined; the ledger lists each.");
    xml.close();
    prose(
        "interpretation",
        "Speakers, reported turns, names and dates were recognised by the program. What is inferred"
            + " carries resp and cert.");
    xml.open("normalization", attributes("method", "markup"));
    xml.leaf("p", NONE, "Line ends inside paragraphs are removed; the ledger lists each.");
    xml.close();
    xml.open("punctuation", attributes("marks", "all"));
    xml.leaf(
        "p",
        NONE,
        "Labels keep their punctuation. Brackets for which an element stands are recorded in"
            + " rend.");
    xml.close();
    xml.open("quotation", attributes("marks", "all"));
    xml.leaf("p", NONE, "Quotation marks stand in the text as printed.");
    xml.close();
    prose(
        "segmentation",
        "Turns are numbered through the record, their paragraphs within the turn; a passage is"
            + " cited as turn and paragraph, as in 12.2.");
    prose("stdVals", "Dates and times follow ISO 8601.");
    xml.close();
  }

  private void references() {
    Map<String, String> refs = attributes("xml:id", "refs");
    refs.put("default", "true");
    xml.open("refsDecl", refs);
    Map<String, String> turn = attributes("unit", "turn");
    turn.put("match", "/TEI/text//sp[@n][not(ancestor::floatingText)]");
    turn.put("use", "@n");
    xml.open("citeStructure", turn);
    Map<String, String> paragraph = attributes("unit", "paragraph");
    paragraph.put("match", "*[@n]");
    paragraph.put("use", "@n");
    paragraph.put("delim", ".");
    xml.empty("citeStructure", paragraph);
    xml.close();
    Map<String, String> narrative = attributes("unit", "narrative");
    narrative.put(
        "match", "/TEI/text//*[self::p or self::stage or self::list][@n][not(ancestor::sp)]");
    narrative.put("use", "@n");
    xml.empty("citeStructure", narrative);
    xml.close();
  }
}
