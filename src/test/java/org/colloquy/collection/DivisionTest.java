package org.colloquy.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Nothing that grows with the collection stands on one page or in one file. */
final class DivisionTest {
  private static Entry entry(String name, int editions, int mentions) {
    var entry = new Entry(new Identity(Kind.PLACES, name, name));
    var passage = new Passage("t1", "1", "body", "", name);
    var mention = new Mention(passage, 0, name.length());
    for (int i = 0; i < editions; i++) {
      var all = Collections.nCopies(mentions, mention);
      entry.add(
          i, new Named(Kind.PLACES, name, name, "", "", "", List.of(), List.of(), List.of(), all));
    }
    return entry;
  }

  @Test
  void anEntryNamedOftenGoesOnOverPagesAndLosesNoEdition() {
    List<List<RegisterPages.Part>> pages =
        RegisterPages.divide(List.of(entry("A", 1, 1), entry("B", 300, 9), entry("C", 1, 1)));
    assertThat(pages).hasSizeGreaterThan(5);
    List<Integer> editions = new ArrayList<>();
    for (List<RegisterPages.Part> page : pages) {
      assertThat(page.stream().flatMap(part -> part.appearances().stream()))
          .hasSizeLessThanOrEqualTo(51);
      page.stream()
          .filter(part -> part.entry().name().equals("B"))
          .forEach(part -> part.appearances().forEach(a -> editions.add(a.member())));
    }
    assertThat(editions).hasSize(300).isSorted().doesNotHaveDuplicates();
    assertThat(pages.get(0).get(1).continued()).isFalse();
    assertThat(pages.get(1).get(0).continued()).isTrue();
  }

  @Test
  void dataIsWrittenInFilesOfAboutOneSize() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    var shards = Shards.lists("texts", files);
    for (int i = 0; i < 300; i++) {
      shards.add("x".repeat(1000));
    }
    assertThat(shards.finish()).isEqualTo(5);
    assertThat(files).containsKeys("site-data/texts-0.js", "site-data/texts-4.js").hasSize(5);
    assertThat(files.values()).allMatch(bytes -> bytes.length < 70_000);
  }

  @Test
  void aContextIsCutBetweenWords() {
    String text = "word ".repeat(40) + "Łódź " + "𝒳".repeat(80);
    int at = text.indexOf("Łódź");
    var passage = new Passage("t1", "1", "body", "", text);
    Context context = Context.of(new Mention(passage, at, at + 4));
    assertThat(context.before()).startsWith("… word ").endsWith(" word ");
    assertThat(context.before().length()).isLessThan(65);
    assertThat(context.name()).isEqualTo("Łódź");
    assertThat(context.after().codePoints()).noneMatch(c -> Character.getType(c) == 19);
  }
}
