package org.colloquy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.profile.Metadata;
import org.colloquy.source.SourceReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Persons renamed by a bijection give the same TEI with the names changed: no rule may know the
 * persons of one record. Of records in English, whose names are not declined.
 */
class RenamedPersonsTest {
  private static final Path CORPUS = Path.of("src/test/resources/corpus");
  private static final int SEEDS = 5;

  /** Family names that are no words, places or given names of a list. */
  private static final List<String> NAMES =
      List.of(
          "Brandrik",
          "Velmont",
          "Tarlund",
          "Kessorin",
          "Dolmark",
          "Harnett",
          "Morvane",
          "Pellgrun",
          "Brek",
          "Tolm",
          "Vosk",
          "Kerst",
          "Molva",
          "Dranz",
          "Harnet",
          "Velmot",
          "Jarsen",
          "Stavrel",
          "Querlan",
          "Lomgard",
          "Wendrik",
          "Jarsten",
          "Fennmor",
          "Obrecht",
          "Zelinger");

  /** Who speaks and is no person by name: an office, stations. */
  private static final Set<String> NO_NAMES = Set.of("Chairman", "Mill", "Tower");

  private static final Pattern PERSON = Pattern.compile("<persName[^>]*>([^<]+)</persName>");
  private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}’'-]+");

  @TestFactory
  Stream<DynamicTest> theNamesAloneChange() throws IOException {
    try (Stream<Path> files = Files.walk(CORPUS)) {
      List<Path> inputs = files.filter(file -> file.endsWith("input.txt")).sorted().toList();
      return inputs.stream()
          .map(file -> dynamicTest(CORPUS.relativize(file).toString(), () -> rename(file)));
    }
  }

  private static void rename(Path file) throws IOException {
    String text = Files.readString(file);
    String tei = convert(text);
    if (!tei.contains("<text xml:lang=\"en\"")) {
      return; // a name of another declension would be read as other names are
    }
    Set<String> words = familyNames(tei, text);
    for (long seed = 0; seed < SEEDS; seed++) {
      Map<String, String> names = bijection(words, seed);

      String renamed = convert(replaced(text, names));

      assertThat(body(renamed)).as("%s", names).isEqualTo(body(replaced(tei, names)));
    }
  }

  /** The words that end the names of those taking part, and begin with a capital. */
  private static Set<String> familyNames(String tei, String text) {
    Set<String> names = new TreeSet<>();
    int from = tei.indexOf("<listPerson");
    String persons = from < 0 ? "" : tei.substring(from, tei.indexOf("</listPerson>"));
    Matcher person = PERSON.matcher(persons);
    while (person.find()) {
      String last = person.group(1).substring(person.group(1).lastIndexOf(' ') + 1);
      if (last.length() > 3 && WORD.matcher(last).matches() && text.contains(last)) {
        names.add(last.charAt(0) + last.substring(1).toLowerCase(Locale.ROOT));
      }
    }
    // A given name may stand in a list of such names, a new one would not.
    names.removeIf(name -> persons.contains(">" + name + " "));
    names.removeAll(NO_NAMES);
    return names;
  }

  private static Map<String, String> bijection(Set<String> words, long seed) {
    List<String> fresh = new ArrayList<>(NAMES);
    Collections.shuffle(fresh, new Random(seed));
    Map<String, String> names = new TreeMap<>();
    for (String word : words) {
      // As long as the old name where one is left, since hard wraps measure lines.
      String name =
          fresh.stream()
              .filter(candidate -> candidate.length() == word.length())
              .findFirst()
              .orElse(fresh.get(0));
      fresh.remove(name);
      names.put(word, name);
    }
    return names;
  }

  /** Replaces whole words, also in capitals and, in ids, in small letters. */
  private static String replaced(String text, Map<String, String> names) {
    String made = text;
    for (Map.Entry<String, String> name : names.entrySet()) {
      made = word(made, name.getKey(), name.getValue());
      made = word(made, upper(name.getKey()), upper(name.getValue()));
      made = word(made, lower(name.getKey()), lower(name.getValue()));
    }
    return made;
  }

  private static String word(String text, String from, String to) {
    return text.replaceAll("(?<!\\p{L})" + Pattern.quote(from) + "(?!\\p{L})", to);
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /**
   * The text, and who takes part, whose names of one length stand by the alphabet: their lines are
   * sorted. The rest of the header names the file by its hash.
   */
  private static String body(String tei) {
    int text = tei.indexOf("<text ");
    int from = tei.indexOf("<particDesc>");
    Stream<String> persons = from < 0 ? Stream.empty() : tei.substring(from, text).lines().sorted();
    return persons.collect(Collectors.joining("\n")) + tei.substring(text);
  }

  private static String convert(String text) {
    return Records.Shared.CONVERTER
        .convert(SourceReader.of("input.txt", text.getBytes(StandardCharsets.UTF_8)), Metadata.NONE)
        .tei();
  }
}
