package org.colloquy.collection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.colloquy.diagnostic.DiagnosticSink;
import org.colloquy.publish.PagePolicy;
import org.colloquy.publish.PublishException;
import org.colloquy.publish.Stylesheets;
import org.colloquy.publish.TeiTree;

/**
 * The site of a collection: home, list of editions with facets, registers, search, feed, sitemap
 * and a page about it. Static files that open from a folder; what thousands of editions would make
 * long is divided by size. The same editions and settings give the same bytes, in whatever order
 * they were added.
 *
 * <p>Editions may be added by many threads.
 */
public final class CollectionSite {
  private static final List<String> ASSETS =
      List.of(
          "theme.css",
          "edition.css",
          "site.css",
          "map.css",
          "site.js",
          "site-list.js",
          "site-search.js");
  private static final Comparator<Member> ORDER =
      Comparator.comparing((Member member) -> member.when().isEmpty())
          .thenComparing(Member::when)
          .thenComparing(Member::folder);

  private final Stylesheets stylesheets;
  private final List<Member> members = Collections.synchronizedList(new ArrayList<>());

  /** Makes a site without editions. */
  public CollectionSite(Stylesheets stylesheets) {
    this.stylesheets = stylesheets;
  }

  /**
   * Adds an edition.
   *
   * @param folder its folder, beside the site's pages
   * @param tei its TEI
   * @param messages takes what the stylesheet reports
   * @throws PublishException if the TEI cannot be read out
   */
  public void add(String folder, TeiTree tei, DiagnosticSink messages) throws PublishException {
    members.add(MemberReader.read(folder, tei, stylesheets, messages));
  }

  /** Returns how many editions were added. */
  public int size() {
    return members.size();
  }

  /**
   * Makes the files of the site.
   *
   * @param settings what the editors say of the collection
   * @return the files by their path below the collection's folder; none if there is no edition
   * @throws PublishException if a page cannot be made
   */
  public SortedMap<String, byte[]> files(SiteSettings settings, DiagnosticSink messages)
      throws PublishException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    if (members.isEmpty()) {
      return files;
    }
    List<Member> sorted = members.stream().sorted(ORDER).toList();
    ASSETS.forEach(asset -> files.put(SitePages.DATA + asset, asset(asset)));
    settings.style().css().ifPresent(css -> files.put(SitePages.DATA + css.name(), css.bytes()));
    settings
        .style()
        .logo()
        .ifPresent(logo -> files.put(SitePages.DATA + logo.name(), logo.bytes()));
    SearchIndex.write(sorted, files);
    String language = language(sorted, settings);
    var registers = new Registers(sorted, language);
    var maker =
        new PageMaker(
            sorted,
            registers,
            settings,
            language,
            stylesheets.with(PageMaker.SITE, settings.style().siteXslt()),
            messages,
            files);
    new SitePages(sorted, registers, maker).write();
    PagePolicy.check(files);
    return files;
  }

  private static String language(List<Member> members, SiteSettings settings) {
    Set<String> languages = members.stream().map(Member::language).collect(Collectors.toSet());
    if (!settings.language().isEmpty()) {
      return settings.language();
    }
    return languages.size() == 1 ? languages.iterator().next() : "en";
  }

  private static byte[] asset(String name) {
    try (InputStream stream =
        CollectionSite.class.getResourceAsStream("/org/colloquy/xslt/css/" + name)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
