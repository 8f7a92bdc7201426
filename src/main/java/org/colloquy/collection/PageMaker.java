package org.colloquy.collection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import net.sf.saxon.s9api.Serializer;
import org.colloquy.diagnostic.DiagnosticSink;
import org.colloquy.publish.HouseFile;
import org.colloquy.publish.PublishException;
import org.colloquy.publish.Stylesheets;
import org.colloquy.publish.TeiTree;

/**
 * Begins the tree of each page with what all pages say, and makes files of trees. For one thread.
 */
final class PageMaker {
  static final String SITE = "site/site.xsl";

  private final SiteSettings settings;
  private final String language;
  private final Stylesheets stylesheets;
  private final DiagnosticSink messages;
  private final SortedMap<String, byte[]> files;
  private final Registers registers;
  private final int editions;
  private final boolean dated;
  private final SortedMap<String, String> genres = new TreeMap<>();

  /**
   * Prepares pages.
   *
   * @param language of their words
   * @param files takes them
   */
  PageMaker(
      List<Member> members,
      Registers registers,
      SiteSettings settings,
      String language,
      Stylesheets stylesheets,
      DiagnosticSink messages,
      SortedMap<String, byte[]> files) {
    this.settings = settings;
    this.language = language;
    this.stylesheets = stylesheets;
    this.messages = messages;
    this.files = files;
    this.registers = registers;
    editions = members.size();
    dated = members.stream().anyMatch(member -> !updated(member).isEmpty());
    for (Member member : members) {
      if (!member.genre().isEmpty()) {
        genres.putIfAbsent(member.genre(), member.genreWords());
      }
    }
  }

  SiteSettings settings() {
    return settings;
  }

  String language() {
    return language;
  }

  Stylesheets stylesheets() {
    return stylesheets;
  }

  DiagnosticSink messages() {
    return messages;
  }

  SortedMap<String, byte[]> files() {
    return files;
  }

  /** Returns when an edition was last changed, as far as is known; else an empty string. */
  String updated(Member member) {
    return Timestamps.of(member.published().isEmpty() ? settings.epoch() : member.published());
  }

  /** Returns a name for a thing of this collection that no other has. */
  String urn(String name) {
    String words = settings.title() + "\n" + settings.baseUrl() + "\n" + name;
    return "urn:uuid:" + UUID.nameUUIDFromBytes(words.getBytes(UTF_8));
  }

  /** Begins the tree of a page. */
  PageWriter page(String kind, String file) {
    var page = new PageWriter(stylesheets.processor());
    page.open(
        "site",
        "kind",
        kind,
        "file",
        file,
        "language",
        language,
        "title",
        settings.title(),
        "description",
        settings.description(),
        "base",
        settings.baseUrl(),
        "footer",
        settings.footer(),
        "css",
        settings.style().css().map(HouseFile::name).orElse(""),
        "logo",
        settings.style().logo().map(HouseFile::name).orElse(""),
        "logo-text",
        settings.style().logoText(),
        "urn",
        urn(""),
        "feed",
        dated ? "feed.xml" : "",
        "editions",
        "" + editions);
    for (Kind each : Kind.values()) {
      page.element("register", "kind", each.id(), "count", "" + registers.of(each).size());
    }
    genres.forEach((id, words) -> page.element("genre", "id", id, "words", words));
    return page;
  }

  /** Makes a page of the site. */
  void make(String file, PageWriter page) throws PublishException {
    make(SITE, file, page, Map.of());
  }

  /** Makes a page of the site with parameters for its stylesheet. */
  void make(String file, PageWriter page, Map<String, ?> parameters) throws PublishException {
    make(SITE, file, page, parameters);
  }

  /** Makes a file by a stylesheet of its own. */
  void make(String stylesheet, String file, PageWriter page, Map<String, ?> parameters)
      throws PublishException {
    var bytes = new ByteArrayOutputStream();
    Serializer serializer = stylesheets.processor().newSerializer(bytes);
    var tree = new TeiTree(file, page.close().document());
    stylesheets.transform(stylesheet, tree, parameters, serializer, messages);
    files.put(file, bytes.toByteArray());
  }

  /** Returns the file of a page: {@code editions.html}, {@code editions-2.html}. */
  static String name(String kind, int number) {
    return number == 0 ? kind + ".html" : kind + "-" + (number + 1) + ".html";
  }

  /** The pages to link to: those next to a page, and some forty from first to last. */
  static List<Integer> neighbours(int here, int pages) {
    int step = Math.max(1, (pages + 39) / 40);
    return IntStream.range(0, pages)
        .filter(i -> i % step == 0 || i == pages - 1 || Math.abs(i - here) < 4)
        .boxed()
        .toList();
  }

  /** Adds a link to another page of the same kind, by what it begins and ends with. */
  static void link(PageWriter page, String kind, int other, int here, String from, String to) {
    page.element(
        "page",
        "href",
        name(kind, other),
        "from",
        from,
        "to",
        to,
        "here",
        other == here ? "yes" : "");
  }
}
