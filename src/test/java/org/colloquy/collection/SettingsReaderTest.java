package org.colloquy.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
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
}
