package org.colloquy.collection;

import org.colloquy.publish.HouseStyle;

/**
 * What the editors of a collection say of it. An empty string says nothing.
 *
 * @param title title of the collection
 * @param description a sentence or two for the home page
 * @param baseUrl address of the site, with a slash at its end; empty if it has none
 * @param language language of the interface's words; empty: the editions', if they have one
 * @param footer words at the foot of every page
 * @param about text of the page about the collection, in Markdown
 * @param style how the pages look; its footer is that of the site too
 * @param epoch date of the build as ISO 8601, for editions that have no date of publication
 */
public record SiteSettings(
    String title,
    String description,
    String baseUrl,
    String language,
    String footer,
    String about,
    HouseStyle style,
    String epoch) {
  /** Settings that say nothing. */
  public static final SiteSettings NONE = new SiteSettings("", "", "", "", "", "", "");

  /** Makes settings without a style of one's own. */
  public SiteSettings(
      String title,
      String description,
      String baseUrl,
      String language,
      String footer,
      String about,
      String epoch) {
    this(title, description, baseUrl, language, footer, about, HouseStyle.NONE, epoch);
  }

  /** Gives the address its slash. */
  public SiteSettings {
    baseUrl = baseUrl.isEmpty() || baseUrl.endsWith("/") ? baseUrl : baseUrl + "/";
  }

  /** Returns the same of another date. */
  public SiteSettings on(String date) {
    return new SiteSettings(title, description, baseUrl, language, footer, about, style, date);
  }
}
