package org.colloquy.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colloquy.publish.PublishException;

/** Makes the files for machines that need addresses and dates: feed and sitemap. */
final class Addresses {
  /** Editions in the feed: the latest. */
  private static final int LENGTH = 100;

  private final List<Member> members;
  private final PageMaker maker;

  Addresses(List<Member> members, PageMaker maker) {
    this.members = members;
    this.maker = maker;
  }

  /** Makes the feed if any edition has a date, and the sitemap if the site has an address. */
  void write() throws PublishException {
    List<Member> latest = new ArrayList<>(members);
    latest.removeIf(member -> maker.updated(member).isEmpty());
    latest.sort((a, b) -> maker.updated(b).compareTo(maker.updated(a)));
    if (!latest.isEmpty()) {
      PageWriter feed = maker.page("feed", "feed.xml");
      latest.stream().limit(LENGTH).forEach(member -> entry(feed, member));
      maker.make("site/feed.xsl", "feed.xml", feed, Map.of());
    }
    if (!maker.settings().baseUrl().isEmpty()) {
      PageWriter map = maker.page("sitemap", "sitemap.xml");
      maker.files().keySet().stream()
          .filter(file -> file.endsWith(".html"))
          .forEach(file -> map.element("address", "path", file));
      members.forEach(member -> map.element("address", "path", member.folder() + "/index.html"));
      maker.make("site/sitemap.xsl", "sitemap.xml", map, Map.of());
    }
  }

  private void entry(PageWriter feed, Member member) {
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
        maker.urn(member.folder()),
        "updated",
        maker.updated(member));
  }
}
