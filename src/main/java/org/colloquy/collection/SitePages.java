package org.colloquy.collection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import net.sf.saxon.s9api.Serializer;
import org.colloquy.diagnostic.DiagnosticSink;
import org.colloquy.publish.PublishException;
import org.colloquy.publish.Stylesheets;
import org.colloquy.publish.TeiTree;

/** Makes the pages of the site: the trees here, the HTML by a stylesheet. For one thread. */
final class SitePages {
  /** Folder of what the pages load. */
  static final String DATA = "site-data/";

  /** Editions on a page of the list. */
  private static final int LENGTH = 100;

  private final List<Member> members;
  private final SiteSettings settings;
  private final String language;
  private final Stylesheets stylesheets;
  private final DiagnosticSink messages;
  private final FacetData facets;
  private final Registers registers;
  private final SortedMap<String, byte[]> files;
  private final SortedMap<String, String> genres = new TreeMap<>();
  private final boolean dated;

  SitePages(
      List<Member> members,
      SiteSettings settings,
      String language,
      Stylesheets stylesheets,
      DiagnosticSink messages,
      SortedMap<String, byte[]> files) {
    this.members = members;
    this.settings = settings;
    this.language = language;
    this.stylesheets = stylesheets;
    this.messages = messages;
    this.files = files;
    registers = new Registers(members, language);
    facets = new FacetData(members, registers);
    dated = members.stream().anyMatch(member -> !updated(member).isEmpty());
    for (Member member : members) {
      if (!member.genre().isEmpty()) {
        genres.putIfAbsent(member.genre(), member.genreWords());
      }
    }
  }

  /** Writes all pages and the data of the list. */
  void write() throws PublishException {
    facets.write(files);
    home();
    list();
    for (Kind kind : Kind.values()) {
      register(kind);
    }
    make("search.html", page("search", "search.html"));
    about();
    addresses();
  }

  private void home() throws PublishException {
    PageWriter page = page("home", "index.html");
    SortedMap<String, Integer> years = new TreeMap<>();
    SortedMap<String, Integer> kinds = new TreeMap<>();
    SortedMap<String, Integer> archives = new TreeMap<>();
    SortedMap<String, String> places = new TreeMap<>();
    for (int i = 0; i < members.size(); i++) {
      Member member = members.get(i);
      years.merge(member.year(), 1, Integer::sum);
      places.putIfAbsent(member.year(), name("editions", i / LENGTH));
      kinds.merge(member.genre(), 1, Integer::sum);
      archives.merge(member.archive(), 1, Integer::sum);
    }
    years.forEach(
        (year, count) ->
            page.element(
                "year", "name", year, "count", count.toString(), "page", places.get(year)));
    kinds.forEach(
        (genre, count) -> page.element("count-genre", "name", genre, "count", "" + count));
    archives.forEach(
        (archive, count) -> page.element("archive", "name", archive, "count", "" + count));
    registers.of(Kind.PERSONS).stream()
        .filter(entry -> turns(entry) > 0)
        .sorted((a, b) -> Integer.compare(turns(b), turns(a)))
        .limit(12)
        .forEach(
            entry -> page.element("speaker", "name", entry.name(), "count", "" + turns(entry)));
    make("index.html", page);
  }

  private static int turns(Entry entry) {
    return entry.appearances().stream().mapToInt(a -> a.named().turns().size()).sum();
  }

  private void list() throws PublishException {
    int pages = Math.max(1, (members.size() + LENGTH - 1) / LENGTH);
    for (int i = 0; i < pages; i++) {
      PageWriter page = page("editions", name("editions", i));
      for (int other : neighbours(i, pages)) {
        int from = other * LENGTH;
        int to = Math.min(members.size(), from + LENGTH) - 1;
        link(page, "editions", other, i, members.get(from).year(), members.get(to).year());
      }
      for (int m = i * LENGTH; m < Math.min(members.size(), (i + 1) * LENGTH); m++) {
        member(page, m);
      }
      make(name("editions", i), page);
    }
  }

  private void member(PageWriter page, int index) {
    Member member = members.get(index);
    page.open(
        "member",
        "folder",
        member.folder(),
        "title",
        member.title(),
        "date",
        member.date(),
        "year",
        member.year(),
        "lang",
        member.language(),
        "archive",
        member.archive(),
        "genre",
        member.genre(),
        "summary",
        member.summary());
    page.texts("speaker", facets.speakers(index)).close();
  }

  private void register(Kind kind) throws PublishException {
    List<List<RegisterPages.Part>> pages = RegisterPages.divide(registers.of(kind));
    for (int i = 0; i < Math.max(1, pages.size()); i++) {
      PageWriter page = page(kind.id(), name(kind.id(), i));
      for (int other : neighbours(i, pages.size())) {
        List<RegisterPages.Part> parts = pages.get(other);
        String last = parts.get(parts.size() - 1).entry().name();
        link(page, kind.id(), other, i, parts.get(0).entry().name(), last);
      }
      if (!pages.isEmpty()) {
        pages.get(i).forEach(part -> entry(page, part));
      }
      make(name(kind.id(), i), page);
    }
  }

  private void entry(PageWriter page, RegisterPages.Part part) {
    Entry entry = part.entry();
    page.open(
        "entry",
        "id",
        part.continued() ? "" : entry.id(),
        "name",
        entry.name(),
        "life",
        entry.life(),
        "note",
        entry.note(),
        "editions",
        "" + entry.appearances().size(),
        "turns",
        "" + turns(entry),
        "mentions",
        "" + entry.appearances().stream().mapToInt(a -> a.named().mentions().size()).sum());
    page.texts("variant", entry.variants()).numbers(entry.identifiers());
    for (Entry.Appearance appearance : part.appearances()) {
      Member member = members.get(appearance.member());
      page.open("in", "folder", member.folder(), "title", member.title(), "date", member.date());
      appearance
          .named()
          .turns()
          .forEach(turn -> page.element("turn", "anchor", turn.anchor(), "n", turn.number()));
      appearance.named().mentions().forEach(mention -> mention(page, mention));
      page.close();
    }
    page.close();
  }

  private static void mention(PageWriter page, Mention mention) {
    Context context = Context.of(mention);
    page.element(
        "mention",
        "anchor",
        mention.passage().anchor(),
        "n",
        mention.passage().number(),
        "part",
        mention.passage().part(),
        "before",
        context.before(),
        "name",
        context.name(),
        "after",
        context.after());
  }

  private void about() throws PublishException {
    PageWriter page = page("about", "about.html");
    if (!settings.about().isBlank()) {
      page.text("prose", Markdown.xhtml(settings.about()));
    }
    make("about.html", page);
  }

  /** The files for machines that need addresses and dates. */
  private void addresses() throws PublishException {
    List<Member> latest = new ArrayList<>(members);
    latest.sort((a, b) -> updated(b).compareTo(updated(a)));
    if (!updated(latest.get(0)).isEmpty()) {
      PageWriter feed = page("feed", "feed.xml");
      latest.stream()
          .filter(member -> !updated(member).isEmpty())
          .limit(LENGTH)
          .forEach(member -> feedEntry(feed, member));
      make("site/feed.xsl", "feed.xml", feed);
    }
    if (!settings.baseUrl().isEmpty()) {
      PageWriter map = page("sitemap", "sitemap.xml");
      files.keySet().stream()
          .filter(file -> file.endsWith(".html"))
          .forEach(file -> map.element("address", "path", file));
      members.forEach(member -> map.element("address", "path", member.folder() + "/index.html"));
      make("site/sitemap.xsl", "sitemap.xml", map);
    }
  }

  private void feedEntry(PageWriter feed, Member member) {
    feed.element(
        "member",
        "folder",
        member.folder(),
        "title",
        member.title(),
        "summary",
        member.summary(),
        "uri",
        member.uri(),
        "urn",
        urn(member.folder()),
        "updated",
        updated(member));
  }

  private String updated(Member member) {
    return Timestamps.of(member.published().isEmpty() ? settings.epoch() : member.published());
  }

  private String urn(String name) {
    String words = settings.title() + "\n" + settings.baseUrl() + "\n" + name;
    return "urn:uuid:" + UUID.nameUUIDFromBytes(words.getBytes(UTF_8));
  }

  /** The pages to link to: those next to a page, and some forty from first to last. */
  private static List<Integer> neighbours(int here, int pages) {
    int step = Math.max(1, (pages + 39) / 40);
    return IntStream.range(0, pages)
        .filter(i -> i % step == 0 || i == pages - 1 || Math.abs(i - here) < 4)
        .boxed()
        .toList();
  }

  private static void link(
      PageWriter page, String kind, int other, int here, String from, String to) {
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

  /** Returns the file of a page: {@code editions.html}, {@code editions-2.html}. */
  private static String name(String kind, int number) {
    return number == 0 ? kind + ".html" : kind + "-" + (number + 1) + ".html";
  }

  private PageWriter page(String kind, String file) {
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
        "urn",
        urn(""),
        "feed",
        dated ? "feed.xml" : "",
        "editions",
        "" + members.size());
    for (Kind each : Kind.values()) {
      page.element("register", "kind", each.id(), "count", "" + registers.of(each).size());
    }
    genres.forEach((id, words) -> page.element("genre", "id", id, "words", words));
    return page;
  }

  private void make(String file, PageWriter page) throws PublishException {
    make("site/site.xsl", file, page);
  }

  private void make(String stylesheet, String file, PageWriter page) throws PublishException {
    var bytes = new ByteArrayOutputStream();
    Serializer serializer = stylesheets.processor().newSerializer(bytes);
    var tree = new TeiTree(file, page.close().document());
    stylesheets.transform(stylesheet, tree, Map.of(), serializer, messages);
    files.put(file, bytes.toByteArray());
  }
}
