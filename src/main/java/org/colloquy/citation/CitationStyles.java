package org.colloquy.citation;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLLabel;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.citation.Citations.Citation;

/**
 * Cites editions in the styles of CSL: Chicago (note and bibliography), MLA, APA. A style is read
 * once for each language. Safe for concurrent use.
 */
public final class CitationStyles {
  private static final String CHICAGO = "chicago-notes-bibliography";
  private static final String MLA = "modern-language-association";
  private static final String APA = "apa";

  /** Locales of CSL that stand in the jar, by language. */
  private static final Map<String, String> LOCALES =
      Map.of("en", "en-US", "de", "de-DE", "fr", "fr-FR", "ru", "ru-RU", "ko", "ko-KR");

  /** A number that no header holds; it is replaced by {@link Citations#NUMBER}. */
  private static final String LOCATOR = "99999.99999";

  private final Map<String, Style> styles = new HashMap<>();

  /** Cites an edition; {@code language} is that of the words round names and titles. */
  public synchronized Citations cite(EditionHeader header, String language) {
    Style chicago = style(CHICAGO, language);
    List<Citation> words = new ArrayList<>();
    chicago.show(header);
    String note = chicago.citation();
    words.add(new Citation("note", note, passage(note, header)));
    add(words, "bibliography", chicago.bibliography(), "");
    for (String name : List.of(MLA, APA)) {
      Style style = style(name, language);
      style.show(header);
      add(words, name.equals(MLA) ? "mla" : "apa", style.bibliography(), style.passage());
    }
    return new Citations(words, Records.of(header));
  }

  /** A style that has no entry for such a record, as Chicago for one without date, is left out. */
  private static void add(List<Citation> words, String form, String entry, String passage) {
    if (!entry.isEmpty()) {
      words.add(new Citation(form, entry, passage));
    }
  }

  /** A note with the passage: before the address, which leads to it, or last. */
  private static String passage(String note, EditionHeader header) {
    String address = header.doi().map(doi -> "https://doi.org/" + doi).or(header::url).orElse("");
    int at = address.isEmpty() ? -1 : note.indexOf(", " + address);
    if (at >= 0) {
      String rest = header.doi().isEmpty() ? address + "#" + Citations.ID : address;
      return note.substring(0, at) + ", " + Citations.NUMBER + ", " + rest + ".";
    }
    // The stop of "n.d." is its own.
    String open = note.matches(".*\\.\\p{L}\\.") ? note : note.replaceFirst("\\.$", "");
    return open + ", " + Citations.NUMBER + ".";
  }

  private Style style(String name, String language) {
    String locale = LOCALES.getOrDefault(language, "en-US");
    return styles.computeIfAbsent(name + ' ' + locale, key -> new Style(name, locale));
  }

  /** One style in one language, and the item that it shows. Not safe for threads. */
  private static final class Style implements ItemDataProvider {
    private static final String ID = "edition";
    private final CSL processor;
    private CSLItemData item;
    private String title = "";

    Style(String name, String locale) {
      try {
        processor =
            new CSL(
                this,
                asked -> resource("locales-" + asked + ".xml"),
                null,
                resource(name + ".csl"),
                locale);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    void show(EditionHeader shown) {
      item = CslItem.of(shown);
      title = shown.title();
      processor.reset();
      processor.setOutputFormat("text");
      processor.registerCitationItems(ID);
    }

    String citation() {
      return cleaned(processor.makeCitation(ID).get(0).getText());
    }

    String passage() {
      var cited = new CSLCitationItemBuilder(ID).locator(LOCATOR).label(CSLLabel.SECTION).build();
      String words = processor.makeCitation(new CSLCitation(cited)).get(0).getText();
      return cleaned(words).replace(LOCATOR, Citations.NUMBER);
    }

    String bibliography() {
      return cleaned(processor.makeBibliography().makeString());
    }

    /**
     * Puts the title in. The processor leaves the delimiter of a part of APA's that is empty: "(;
     * J. Rowe, Trans.)".
     */
    private String cleaned(String words) {
      String done = words.strip().replace("(; ", "(");
      String inner = title.replace('“', '‘').replace('”', '’');
      done = done.replace('“' + CslItem.TITLE, '“' + inner).replace(CslItem.TITLE, title);
      // A title that ends a sentence itself needs no stop.
      return title.matches(".*[.?!]")
          ? done.replace(inner + ".", inner).replace(title + ".", title)
          : done;
    }

    @Override
    public CSLItemData retrieveItem(String id) {
      return item;
    }

    @Override
    public Collection<String> getIds() {
      return List.of(ID);
    }
  }

  private static String resource(String name) {
    try (InputStream stream = CitationStyles.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new FileNotFoundException("not a file of the program: " + name);
      }
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
