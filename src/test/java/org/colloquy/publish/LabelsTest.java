package org.colloquy.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import org.junit.jupiter.api.Test;

/**
 * The words of the interface: every language has the same, and the stylesheets ask for no other.
 */
final class LabelsTest {
  private static final Path LABELS = Path.of("xslt/common/labels.xml");
  private static final Pattern ASKED = Pattern.compile("f:label\\('([a-z0-9-]*[a-z0-9])'");
  private static final Pattern SLOT = Pattern.compile("\\{\\d}");

  @Test
  void everyLanguageHasTheSameWordsWithTheSameSlots() throws Exception {
    Map<String, Map<String, Set<String>>> languages = languages();
    assertThat(languages).containsOnlyKeys("de", "en", "fr", "ko", "ru");
    Map<String, Set<String>> english = languages.get("en");
    languages.forEach((language, words) -> assertThat(words).as(language).isEqualTo(english));
  }

  @Test
  void everyWordAskedForIsThere() throws Exception {
    Set<String> asked = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("xslt"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".xsl")).toList()) {
        Matcher matcher = ASKED.matcher(Files.readString(file));
        while (matcher.find()) {
          asked.add(matcher.group(1));
        }
      }
    }
    assertThat(asked).hasSizeGreaterThan(20);
    assertThat(languages().get("en").keySet()).containsAll(asked);
  }

  /** Language to key to the slots of its words. */
  private static Map<String, Map<String, Set<String>>> languages() throws Exception {
    Map<String, Map<String, Set<String>>> languages = new TreeMap<>();
    XdmNode labels = new Stylesheets().parse("labels.xml", Files.readAllBytes(LABELS)).document();
    QName lang = new QName("xml", "http://www.w3.org/XML/1998/namespace", "lang");
    for (XdmNode words : labels.children().iterator().next().children("words")) {
      Map<String, Set<String>> keys = new TreeMap<>();
      for (XdmNode word : words.children("word")) {
        Set<String> slots = new TreeSet<>();
        Matcher matcher = SLOT.matcher(word.getStringValue());
        while (matcher.find()) {
          slots.add(matcher.group());
        }
        assertThat(keys.put(word.getAttributeValue(new QName("key")), slots))
            .as("twice: %s", word)
            .isNull();
      }
      languages.put(words.getAttributeValue(lang), keys);
    }
    return languages;
  }
}
