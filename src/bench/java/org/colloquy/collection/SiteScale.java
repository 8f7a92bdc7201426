package org.colloquy.collection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.colloquy.publish.Browser;
import org.colloquy.publish.Stylesheets;

/**
 * Measures the site of a collection of generated editions: how long it takes, how large its files
 * are, and how soon its search answers in Chromium. Prints figures, asserts nothing.
 *
 * <pre>java org.colloquy.collection.SiteScale [EDITIONS] [FOLDER]</pre>
 */
public final class SiteScale {
  private static final int TURNS = 40;
  private static final int WORDS = 45;
  private static final int VOCABULARY = 30_000;
  private static final String SYLLABLES = "ba ce di fo gu la me ni po ru sa te vi zo shčé ärö";

  private final Random random = new Random(4);
  private final List<String> vocabulary = new ArrayList<>();

  private SiteScale() {
    String[] syllables = SYLLABLES.split(" ");
    for (int i = 0; i < VOCABULARY; i++) {
      var word = new StringBuilder();
      for (int n = 2 + random.nextInt(3); n > 0; n--) {
        word.append(syllables[random.nextInt(syllables.length)]);
      }
      vocabulary.add(word.toString());
    }
  }

  /** Measures, by default 2,000 editions. */
  public static void main(String[] args) throws Exception {
    int editions = args.length > 0 ? Integer.parseInt(args[0]) : 2000;
    Path folder = args.length > 1 ? Path.of(args[1]) : Files.createTempDirectory("site");
    var stylesheets = new Stylesheets();
    var site = new CollectionSite(stylesheets);
    var made = new SiteScale();
    List<byte[]> teis = IntStream.range(0, editions).mapToObj(made::edition).toList();
    long start = System.nanoTime();
    IntStream.range(0, editions)
        .parallel()
        .forEach(i -> add(site, stylesheets, "e" + i, teis.get(i)));
    long added = System.nanoTime();
    SortedMap<String, byte[]> files = site.files(SiteSettings.NONE, message -> {});
    long written = System.nanoTime();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    say(
        "%d editions read in %.1f s, pages made in %.1f s",
        editions, s(start, added), s(added, written));
    long bytes = files.values().stream().mapToLong(each -> each.length).sum();
    say("%d files, %.1f MB", files.size(), bytes / 1e6);
    files.entrySet().stream()
        .sorted((a, b) -> b.getValue().length - a.getValue().length)
        .limit(5)
        .forEach(file -> say("  %s: %d KB", file.getKey(), file.getValue().length / 1000));
    search(folder, made);
  }

  private static void add(CollectionSite site, Stylesheets stylesheets, String name, byte[] tei) {
    try {
      site.add(name, stylesheets.parse(name, tei), message -> {});
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static double s(long from, long to) {
    return (to - from) / 1e9;
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(java.util.Locale.ROOT, format, values));
  }

  /** A word as often as words are: the n-th is n times rarer than the first. */
  private String word() {
    return vocabulary.get((int) Math.exp(random.nextDouble() * Math.log(VOCABULARY)) - 1);
  }

  private byte[] edition(int number) {
    var turns = new StringBuilder();
    var persons = new StringBuilder();
    int[] cast = random.ints(6, 0, 4000).distinct().toArray();
    for (int person : cast) {
      persons.append(
          "<person xml:id=\"p%d\"><persName>%s %d</persName></person>"
              .formatted(person, vocabulary.get(person), person));
    }
    int[] places = random.ints(8, 0, 1500).distinct().toArray();
    var placeList = new StringBuilder();
    for (int place : places) {
      placeList.append(
          "<place xml:id=\"l%d\"><placeName>%s</placeName><location><geo>%d %d</geo></location></place>"
              .formatted(
                  place, vocabulary.get(9000 + place), place % 120 - 50, place * 7 % 340 - 170));
    }
    for (int t = 1; t <= TURNS; t++) {
      turns.append(
          "<sp xml:id=\"t%d\" n=\"%d\" who=\"#p%d\"><p xml:id=\"t%d.p1\" n=\"1\">"
              .formatted(t, t, cast[t % cast.length], t));
      for (int w = 0; w < WORDS; w++) {
        turns.append(word()).append(' ');
      }
      int place = places[random.nextInt(places.length)];
      turns.append(
          "<placeName ref=\"#l%d\">%s</placeName>.</p></sp>"
              .formatted(place, vocabulary.get(9000 + place)));
    }
    return """
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="e%d" xml:lang="en"><teiHeader>
          <fileDesc><titleStmt><title>Talk %d of %s</title></titleStmt>
            <publicationStmt><publisher>Nobody</publisher></publicationStmt>
            <sourceDesc><p>Made up.</p></sourceDesc></fileDesc>
          <profileDesc><creation><date when="%d"/></creation><particDesc><listPerson>%s</listPerson>
          </particDesc></profileDesc></teiHeader>
          <standOff><listPlace>%s</listPlace></standOff><text><body>%s</body></text></TEI>
        """
        .formatted(number, number, word(), 1900 + random.nextInt(80), persons, placeList, turns)
        .getBytes(UTF_8);
  }

  private static void search(Path folder, SiteScale made) {
    Optional<Browser> found = Browser.start();
    if (found.isEmpty()) {
      say("no Chromium: the search was not measured");
      return;
    }
    try (Browser browser = found.get()) {
      browser.open(folder.resolve("search.html"), "");
      for (int rank : new int[] {0, 3, 40, 500, 6000, 20_000}) {
        String word = made.vocabulary.get(rank);
        double[] times = new double[5];
        for (int i = 0; i < times.length; i++) {
          times[i] = ask(browser, i == 0 ? word : i % 2 == 0 ? word : word.substring(0, 3));
        }
        double first = times[0];
        Arrays.sort(times);
        say(
            "  search for word %d (“%s”): first %.0f ms, middle %.0f ms",
            rank, word, first, times[2]);
      }
      double two = ask(browser, made.vocabulary.get(0) + " " + made.vocabulary.get(1));
      say("  search for two common words: %.0f ms", two);
    }
  }

  /** Types words and waits for the answer; from the last key to the hits shown. */
  private static double ask(Browser browser, String words) {
    Object time =
        browser.later(
            """
            const done = arguments[arguments.length - 1];
            const input = document.querySelector('#search input');
            const told = document.querySelector('[role=status]');
            let start = 0;
            const seen = new MutationObserver(() => {
              if (document.querySelector('.hits li')) { seen.disconnect(); done(performance.now() - start); }
            });
            document.querySelector('.results').replaceChildren();
            seen.observe(document.querySelector('.results'), { childList: true, subtree: true });
            input.value = arguments[0];
            start = performance.now();
            input.dispatchEvent(new Event('input'));
            setTimeout(() => done(-1), 5000);
            """,
            words);
    return ((Number) time).doubleValue();
  }
}
