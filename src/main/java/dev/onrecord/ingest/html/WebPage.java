package dev.onrecord.ingest.html;

import dev.onrecord.domain.article.Metadata;
import dev.onrecord.ingest.prose.ProseText;
import dev.onrecord.ingest.prose.Story;
import java.util.Optional;
import org.jsoup.nodes.Document;

/// A page of the web as the article that it shows.
public final class WebPage {
  private WebPage() {}

  /// Reads it, or nothing if it has more elements and attributes than an article can have.
  ///
  /// What is stated about it is taken from JSON-LD, else Open Graph, else other meta tags, else
  /// attributes of its elements.
  public static Optional<Story> of(String html) {
    return Markup.parse(html).map(WebPage::story);
  }

  private static Story story(Document page) {
    MetaTags tags = new MetaTags(page);
    PageElements elements = new PageElements(page);
    Metadata openGraph = tags.openGraph();
    Metadata marked = elements.metadata();
    PageIdentity identity = new PageIdentity();
    identity.add(openGraph);
    identity.add(marked);
    elements.title().ifPresent(title -> identity.addHeadline(title, openGraph.outlet()));
    Optional<JsonLd> jsonLd = JsonLd.of(page, identity);
    Metadata metadata =
        jsonLd
            .map(JsonLd::metadata)
            .orElse(Metadata.NONE)
            .or(openGraph)
            .or(tags.others())
            .or(marked);
    Optional<String> title =
        metadata.title().or(elements::title).map(t -> Titles.withoutOutlet(t, metadata.outlet()));
    ProseText body = ArticleBody.of(page, jsonLd.flatMap(JsonLd::body));
    return new Story(body.text(title), metadata.withTitle(title));
  }
}
