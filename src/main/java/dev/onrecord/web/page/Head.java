package dev.onrecord.web.page;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Title and description of a page for browsers, search engines and link previews (the Open Graph
/// protocol, ogp.me).
///
/// @param title without the site's name
/// @param description one or two sentences
/// @param type of Open Graph: `article` or `website`
/// @param canonical the canonical path of the page
/// @param shared path to share, with the query that is needed to show the same
/// @param published ISO 8601
record Head(
    String title,
    String description,
    String type,
    String canonical,
    String shared,
    Optional<String> published) {
  private static final String SITE = "Onrecord";

  void fill(Document page, Origin origin) {
    entitle(page, title);
    describe(page, description);
    property(page, "og:site_name", SITE);
    property(page, "og:type", type);
    property(page, "og:title", title);
    property(page, "og:description", description);
    published.ifPresent(day -> property(page, "article:published_time", day));
    // Both must be absolute.
    if (origin.root().isPresent()) {
      property(page, "og:url", origin.at(shared));
      page.head().appendElement("link").attr("rel", "canonical").attr("href", origin.at(canonical));
    }
  }

  /// The head of a page that says that something was not found.
  static void absent(Document page, String title) {
    entitle(page, title);
    page.head().appendElement("meta").attr("name", "robots").attr("content", "noindex");
  }

  private static void entitle(Document page, String title) {
    page.expectFirst("title").text(title + " · " + SITE);
  }

  private static void describe(Document page, String description) {
    Element meta = page.expectFirst("meta[name=description]");
    meta.attr("content", description);
  }

  private static void property(Document page, String name, String content) {
    page.head().appendElement("meta").attr("property", name).attr("content", content);
  }
}
