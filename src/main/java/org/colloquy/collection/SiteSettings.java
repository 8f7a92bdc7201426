package org.colloquy.collection;

/**
 * What the editors of a collection say of it. An empty string says nothing.
 *
 * @param title title of the collection
 * @param description a sentence or two for the home page
 * @param baseUrl address of the site, with a slash at its end; empty if it has none
 * @param language language of the interface's words; empty: the editions', if they have one
 * @param footer words at the foot of every page
 * @param about text of the page about the collection, in Markdown
 * @param epoch date of the build as ISO 8601, for editions that have no date of publication
 */
public record SiteSettings(
    String title,
    String description,
    String baseUrl,
    String language,
    String footer,
    String about,
    String epoch) {
  /** Settings that say nothing. */
  public static final SiteSettings NONE = new SiteSettings("", "", "", "", "", "", "");

  /** Gives the address its slash. */
  public SiteSettings {
    baseUrl = baseUrl.isEmpty() || baseUrl.endsWith("/") ? baseUrl : baseUrl + "/";
  }
}
