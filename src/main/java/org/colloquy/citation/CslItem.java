package org.colloquy.citation;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.citation.EditionHeader.Name;
import org.colloquy.citation.EditionHeader.When;

/** A header as the item that the styles cite. Stateless. */
final class CslItem {
  /**
   * Stands for the title until the style is done: styles set the capitals of English titles anew,
   * and with them those of names in them, but a title is cited as the header has it.
   */
  static final String TITLE = "\uE002";

  private CslItem() {}

  static CSLItemData of(EditionHeader header) {
    boolean held = !header.archive().name().isEmpty();
    // Of a manuscript without an archive the styles say that it is unpublished, which nobody knows.
    var item =
        new CSLItemDataBuilder()
            .id("edition")
            .type(held ? CSLType.MANUSCRIPT : CSLType.DOCUMENT)
            .title(TITLE);
    if (!header.authors().isEmpty()) {
      item.author(names(header.authors()));
    }
    if (!header.editors().isEmpty()) {
      item.editor(names(header.editors()));
    }
    if (!header.translators().isEmpty()) {
      item.translator(names(header.translators()));
    }
    header.date().ifPresent(date -> item.issued(date(date, held)));
    header.publisher().or(header::copy).ifPresent(item::publisher);
    header.doi().ifPresent(item::DOI);
    header.url().ifPresent(item::URL);
    if (held) {
      item.archive(header.archive().name());
    }
    if (!header.archive().place().isEmpty()) {
      item.archivePlace(header.archive().place());
    }
    if (!header.archive().location().isEmpty()) {
      item.archiveLocation(header.archive().location());
    }
    return item.build();
  }

  /** An inferred date stands in brackets; of documents APA's style would print it twice. */
  private static CSLDate date(When date, boolean held) {
    var made = new CSLDateBuilder();
    if (date.iso().isEmpty() || date.inferred() && held) {
      return made.literal(date.inferred() ? "[" + date.words() + "]" : date.words()).build();
    }
    int[] parts = Stream.of(date.iso().split("-")).mapToInt(Integer::parseInt).toArray();
    made.dateParts(parts);
    return date.inferred() ? made.circa(true).build() : made.build();
  }

  private static CSLName[] names(List<Name> names) {
    return names.stream()
        .map(
            name ->
                name.organisation() || name.given().isEmpty()
                    ? new CSLNameBuilder().literal(name.words()).build()
                    : new CSLNameBuilder().family(name.family()).given(name.given()).build())
        .toArray(CSLName[]::new);
  }
}
