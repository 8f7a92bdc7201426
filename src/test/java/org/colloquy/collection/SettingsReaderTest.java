package org.colloquy.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.publish.BookStyle;
import org.colloquy.publish.HouseFiles;
import org.junit.jupiter.api.Test;

final class SettingsReaderTest {
  private final List<Diagnostic> found = new ArrayList<>();

  @Test
  void keysAreReadAndAnAddressGetsItsSlash() {
    SiteSettings settings =
        SettingsReader.read(
            "title: Talks\nbase-url: https://example.org/x\n", "", HouseFiles.NONE, found::add);
    assertThat(found).isEmpty();
    assertThat(settings.title()).isEqualTo("Talks");
    assertThat(settings.baseUrl()).isEqualTo("https://example.org/x/");
  }

  @Test
  void whatIsWrongIsToldWithItsPlace() {
    String yaml = "titel: Talks\nbase-url: javascript:x\nfooter: [a]\n";
    SiteSettings settings = SettingsReader.read(yaml, "", HouseFiles.NONE, found::add);
    assertThat(found).extracting(Diagnostic::code).containsExactly(Code.M504, Code.M506, Code.M506);
    assertThat(found.get(1).span().get().start()).isEqualTo(yaml.indexOf("base-url"));
    assertThat(settings.baseUrl()).isEmpty();
  }

  @Test
  void aBrokenFileIsAnError() {
    SettingsReader.read("title: 'x", "", HouseFiles.NONE, found::add);
    assertThat(found).extracting(Diagnostic::code).containsExactly(Code.M502);
  }

  @Test
  void booksHaveListsAndGroups() {
    String yaml =
        """
        notes: end
        line-numbers: true
        hyphenation: [mill-stone, quay]
        fonts:
          regular: a.ttf
        """;
    BookStyle book = SettingsReader.read(yaml, "", HouseFiles.NONE, found::add).style().book();
    assertThat(found).extracting(Diagnostic::code).containsOnly(Code.P805, Code.P806);
    assertThat(book.notes()).isEqualTo(BookStyle.Notes.END);
    assertThat(book.numbersLines()).isTrue();
    assertThat(book.list("hyphenation")).containsExactly("mill-stone", "quay");
    assertThat(book.value("fonts.regular")).isEqualTo("a.ttf");
  }

  @Test
  void notesThatStandNowhereAreRefusedWithTheirPlace() {
    String yaml = "notes: below\n";
    BookStyle book = SettingsReader.read(yaml, "", HouseFiles.NONE, found::add).style().book();
    assertThat(found).extracting(Diagnostic::code).containsExactly(Code.M506);
    assertThat(found.get(0).span().get().start()).isEqualTo(yaml.indexOf("below"));
    assertThat(book.notes()).isEqualTo(BookStyle.Notes.FOOT);
  }

  @Test
  void anEditionsFontsTakeThePlaceOfAllTheCollections() {
    var all = new BookStyle(new TreeMap<>(Map.of("fonts.regular", "a.ttf", "notes", "end")));
    var own = new BookStyle(new TreeMap<>(Map.of("fonts", "noto")));
    assertThat(all.under(own).values()).isEqualTo(Map.of("fonts", "noto", "notes", "end"));
  }
}
