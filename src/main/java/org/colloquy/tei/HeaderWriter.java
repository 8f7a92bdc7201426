package org.colloquy.tei;

import static org.colloquy.tei.TextWriter.attributes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.inline.Brackets;
import org.colloquy.ledger.Reason;
import org.colloquy.reading.Aside;
import org.colloquy.reading.Flow;
import org.colloquy.speech.ProfileChoice;

/**
 * Writes {@code teiHeader}. A value comes from the metadata, else from the record; none is
 * invented. For one document.
 */
final class HeaderWriter {
  private static final Map<String, String> NONE = Map.of();

  private final TeiRecord record;
  private final Xml xml;
  private final Ids ids;
  private final PersonsWriter persons;
  private final Optional<String> abstractId;

  HeaderWriter(
      TeiRecord record, Xml xml, Ids ids, PersonsWriter persons, Optional<String> abstractId) {
    this.record = record;
    this.xml = xml;
    this.ids = ids;
    this.persons = persons;
    this.abstractId = abstractId;
  }

  void write() {
    xml.open("teiHeader", attributes("xml:lang", "en"));
    xml.open("fileDesc", NONE);
    titleStmt();
    value("edition.version")
        .ifPresent(
            version -> {
              xml.open("editionStmt", NONE);
              xml.leaf("edition", attributes("n", version), "Version " + version);
              xml.close();
            });
    publicationStmt();
    seriesStmt();
    xml.open("notesStmt", NONE);
    xml.leaf("note", attributes("type", "citation"), Citation.of(record));
    xml.close();
    sourceDesc();
    xml.close();
    new EncodingWriter(record, xml).write();
    profileDesc();
    xml.close();
  }

  private Optional<String> value(String key) {
    return record.metadata().value(key);
  }

  private List<String> values(String key) {
    return record.metadata().values(key);
  }

  private void titleStmt() {
    xml.open("titleStmt", NONE);
    xml.leaf("title", attributes("type", "main"), Citation.title(record));
    values("author").forEach(name -> named("author", "persName", name));
    values("editor").forEach(name -> named("editor", "persName", name));
    List<String> funders =
        value("funder").isPresent() ? values("funder") : record.facts().funders();
    funders.forEach(name -> named("funder", "orgName", name));
    List<String> translators = Citation.translators(record);
    if (!translators.isEmpty()) {
      xml.open("respStmt", attributes("xml:id", "translator"));
      xml.leaf("resp", NONE, "Translated by");
      translators.forEach(name -> xml.leaf("persName", NONE, name));
      xml.close();
    } else if (Brackets.owner(record.reading().source().text(), record.metadata().values())
        .equals("translator")) {
      xml.open("respStmt", attributes("xml:id", "translator"));
      xml.leaf("resp", NONE, "Translation");
      xml.leaf("name", NONE, "a translator whom the record does not name");
      xml.close();
    }
    xml.open("respStmt", attributes("xml:id", "source-editor"));
    xml.leaf("resp", NONE, "Notes and brackets printed in the source");
    xml.leaf("name", NONE, "the editors of the source");
    xml.close();
    xml.open("respStmt", attributes("xml:id", "colloquy"));
    xml.leaf("resp", NONE, "Encoded by");
    xml.leaf("name", attributes("type", "program"), "Colloquy " + record.version());
    xml.close();
    xml.close();
  }

  private void named(String element, String name, String words) {
    xml.openMixed(element, NONE);
    xml.leaf(name, NONE, words);
    xml.close();
  }

  private void publicationStmt() {
    xml.open("publicationStmt", NONE);
    xml.leaf("publisher", NONE, value("publisher").orElse("Not published yet"));
    value("edition.date").ifPresent(date -> xml.empty("date", attributes("when", date)));
    value("doi").ifPresent(doi -> xml.leaf("idno", attributes("type", "DOI"), doi));
    value("ark").ifPresent(ark -> xml.leaf("idno", attributes("type", "ARK"), ark));
    value("url").ifPresent(url -> xml.leaf("idno", attributes("type", "URI"), url));
    value("isbn").ifPresent(isbn -> xml.leaf("idno", attributes("type", "ISBN"), isbn));
    xml.open(
        "availability",
        attributes("status", value("licence.url").isPresent() ? "free" : "unknown"));
    Optional<String> licence = value("licence.url");
    List<Flow> rights =
        record.reading().others().stream()
            .filter(flow -> flow.id().value().startsWith("h"))
            .toList();
    if (licence.isPresent()) {
      xml.open("licence", attributes("target", licence.get()));
      xml.leaf("p", NONE, value("licence.text").orElse(licence.get()));
      xml.close();
    } else {
      xml.leaf("p", NONE, value("licence.text").orElse("No licence is stated for this edition."));
    }
    value("rights").ifPresent(words -> xml.leaf("p", NONE, words));
    for (Flow flow : rights) {
      statement(flow);
    }
    xml.close();
    xml.close();
  }

  /** A statement of the source that only the header shows, verbatim, a paragraph for each block. */
  private void statement(Flow flow) {
    Map<String, String> attributes = attributes("xml:id", ids.of(flow.id()));
    for (String block : flow.text().split("\n", -1)) {
      xml.leaf("p", attributes, block);
      attributes = attributes("corresp", "#" + ids.of(flow.id()));
    }
  }

  private void seriesStmt() {
    value("series")
        .ifPresent(
            series -> {
              xml.open("seriesStmt", NONE);
              xml.leaf("title", attributes("level", "s"), series);
              xml.close();
            });
  }

  private void sourceDesc() {
    xml.open("sourceDesc", NONE);
    Optional<String> repository = Citation.repository(record);
    Optional<String> shelfmark = Citation.shelfmark(record);
    if (repository.isPresent() || shelfmark.isPresent()) {
      xml.open("msDesc", attributes("xml:id", "source-original"));
      xml.open("msIdentifier", NONE);
      value("archive.country").ifPresent(words -> xml.leaf("country", NONE, words));
      value("archive.settlement").ifPresent(words -> xml.leaf("settlement", NONE, words));
      repository.ifPresent(words -> xml.leaf("repository", NONE, words));
      shelfmark.ifPresent(words -> xml.leaf("idno", attributes("type", "shelfmark"), words));
      value("archive.abbreviation").ifPresent(words -> xml.leaf("msName", NONE, words));
      xml.close();
      value("source-language")
          .ifPresent(
              language -> {
                xml.open("msContents", NONE);
                xml.leaf("textLang", attributes("mainLang", language), Languages.name(language));
                xml.close();
              });
      xml.close();
    }
    Map<String, String> copy = attributes("type", "intermediary");
    copy.put("xml:id", "source-copy");
    copy.put("default", "true");
    xml.openMixed("bibl", copy);
    xml.leaf("title", NONE, Citation.title(record));
    for (String publisher : values("copy.publisher")) {
      xml.words(", ");
      xml.leaf("publisher", NONE, publisher);
    }
    value("copy.url")
        .ifPresent(
            url -> {
              xml.words(", ");
              xml.leaf("ref", attributes("target", url), url);
            });
    value("copy.accessed")
        .ifPresent(
            day -> {
              xml.words(", accessed ");
              Map<String, String> date = attributes("type", "accessed");
              date.put("when", day);
              xml.leaf("date", date, day);
            });
    xml.words(". Transcript: " + fileName() + ", SHA-256 ");
    xml.leaf("idno", attributes("type", "SHA-256"), record.reading().source().sha256());
    xml.words(".");
    xml.close();
    facsimile();
    xml.close();
  }

  /** The images of the original, in the order of its pages. */
  private void facsimile() {
    List<String> images = values("facsimile");
    if (images.isEmpty()) {
      return;
    }
    Map<String, String> facsimile = attributes("type", "facsimile");
    facsimile.put("xml:id", "source-facsimile");
    xml.openMixed("bibl", facsimile);
    for (int i = 0; i < images.size(); i++) {
      xml.words(i > 0 ? ", " : "");
      xml.leaf("ref", attributes("target", images.get(i)), images.get(i));
    }
    xml.close();
  }

  private String fileName() {
    String name = record.reading().source().name();
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  private void profileDesc() {
    xml.open("profileDesc", NONE);
    abstractIfAny();
    Citation.date(record)
        .ifPresent(
            date -> {
              Map<String, String> when = attributes("when", date.when());
              date.cert().ifPresent(cert -> when.put("cert", cert));
              if (date.conjecture()) {
                when.put("evidence", "conjecture");
              }
              xml.open("creation", NONE);
              xml.leaf("date", when, date.words());
              xml.close();
            });
    langUsage();
    persons.participants();
    textClass();
    xml.close();
  }

  private void abstractIfAny() {
    Optional<String> words = value("abstract");
    Optional<String> copied =
        record.facts().abstractRange().map(range -> range.of(record.reading().body().text()));
    if (words.isPresent() || copied.isPresent()) {
      boolean fromRecord = words.isEmpty() && abstractId.isPresent();
      xml.open("abstract", fromRecord ? attributes("source", "#" + abstractId.get()) : NONE);
      xml.leaf("p", NONE, words.or(() -> copied).orElseThrow());
      xml.close();
    }
  }

  private void langUsage() {
    Map<String, String> languages = new LinkedHashMap<>();
    languages.put(record.language(), Languages.name(record.language()));
    value("source-language")
        .ifPresent(
            language -> {
              languages.putIfAbsent(language, Languages.name(language) + " (original)");
              languages.put(language + "-Latn", Languages.name(language) + " in Latin letters");
            });
    languages.putIfAbsent("und-Latn", "a language not determined, in Latin letters");
    xml.open("langUsage", NONE);
    languages.forEach((code, name) -> xml.leaf("language", attributes("ident", code), name));
    xml.close();
  }

  private void textClass() {
    ProfileChoice profile = record.profile();
    List<String> terms = values("keywords");
    if (terms.isEmpty() && !isClassed(record)) {
      return;
    }
    xml.open("textClass", NONE);
    if (isClassed(record)) {
      Map<String, String> genre = attributes("scheme", "#genres");
      genre.put("target", "#genre-" + profile.profile().id());
      if (profile.confidence() < 1) {
        genre.put("resp", "#colloquy");
        genre.put("cert", Certainty.of(profile.confidence()));
      }
      xml.empty("catRef", genre);
    }
    if (!terms.isEmpty()) {
      xml.open("keywords", NONE);
      terms.forEach(term -> xml.leaf("term", NONE, term));
      xml.close();
    }
    xml.close();
  }

  /** Returns whether the header says what kind of record this is: not if it is a mere guess. */
  static boolean isClassed(TeiRecord record) {
    return record.profile().confidence() >= Certainty.MEDIUM;
  }

  /** Lists what was left out of the text, for {@code samplingDecl}. */
  static List<Aside> leftOut(TeiRecord record) {
    return record.reading().asides().stream()
        .filter(aside -> aside.reason() != Reason.LAYOUT)
        .toList();
  }
}
