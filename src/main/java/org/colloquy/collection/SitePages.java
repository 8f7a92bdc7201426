package org.colloquy.collection;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.colloquy.publish.PublishException;

/** Makes the pages of the site: the trees here, the HTML by a stylesheet. For one thread. */
final class SitePages {
  /** Folder of what the pages load. */
  static final String DATA = "site-data/";

  /** Editions on a page of the list. */
  private static final int LENGTH = 100;

  /** Speakers on the home page: those who speak most often. */
  private static final int SPEAKERS = 12;

  private final List<Member> members;
  private final FacetData facets;
  private final Registers registers;
  private final PageMaker maker;

  SitePages(List<Member> members, Registers registers, PageMaker maker) {
    this.members = members;
    this.registers = registers;
    this.maker = maker;
    facets = new FacetData(members, registers);
  }

  /** Writes all pages and the data of the list. */
  void write() throws PublishException {
    facets.write(maker.files());
    home();
    list();
    var register = new RegisterWriter(members, registers, maker);
    for (Kind kind : Kind.values()) {
      register.write(kind);
    }
    maker.make("search.html", maker.page("search", "search.html"));
    about();
    new Addresses(members, maker).write();
  }

  private void home() throws PublishException {
    PageWriter page = maker.page("home", "index.html");
    SortedMap<String, Integer> years = new TreeMap<>();
    SortedMap<String, Integer> kinds = new TreeMap<>();
    SortedMap<String, Integer> archives = new TreeMap<>();
    SortedMap<String, String> places = new TreeMap<>();
    for (int i = 0; i < members.size(); i++) {
      Member member = members.get(i);
      years.merge(member.year(), 1, Integer::sum);
      places.putIfAbsent(member.year(), PageMaker.name("editions", i / LENGTH));
      kinds.merge(member.genre(), 1, Integer::sum);
      archives.merge(member.archive(), 1, Integer::sum);
    }
    years.forEach(
        (year, count) ->
            page.element(
                "year", "name", year, "count", count.toString(), "page", places.get(year)));
    kinds.forEach(
        (genre, count) ->
            page.element("count-genre", "key", genre, "name", genre, "count", "" + count));
    archives.forEach(
        (archive, count) ->
            page.element("archive", "key", archive, "name", archive, "count", "" + count));
    registers.speakers().stream()
        .sorted(Comparator.comparingInt(Entry::turns).reversed())
        .limit(SPEAKERS)
        .forEach(
            entry ->
                page.element(
                    "speaker",
                    "key",
                    entry.id(),
                    "name",
                    registers.label(entry),
                    "count",
                    "" + entry.turns()));
    maker.make("index.html", page);
  }

  private void list() throws PublishException {
    int pages = Math.max(1, (members.size() + LENGTH - 1) / LENGTH);
    for (int i = 0; i < pages; i++) {
      PageWriter page = maker.page("editions", PageMaker.name("editions", i));
      for (int other : PageMaker.neighbours(i, pages)) {
        int from = other * LENGTH;
        int to = Math.min(members.size(), from + LENGTH) - 1;
        String first = members.get(from).year();
        PageMaker.link(page, "editions", other, i, first, members.get(to).year());
      }
      for (int m = i * LENGTH; m < Math.min(members.size(), (i + 1) * LENGTH); m++) {
        member(page, m);
      }
      maker.make(PageMaker.name("editions", i), page);
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

  private void about() throws PublishException {
    PageWriter page = maker.page("about", "about.html");
    String about = maker.settings().about();
    if (!about.isBlank()) {
      page.text("prose", Markdown.xhtml(about));
    }
    maker.make("about.html", page);
  }
}
