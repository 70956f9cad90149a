package dev.onrecord.web;

import dev.onrecord.archive.Archive;
import dev.onrecord.archive.Quotes;
import dev.onrecord.domain.article.ArticleVersion;
import dev.onrecord.domain.article.Segmentation;
import dev.onrecord.domain.article.TextVersion;
import dev.onrecord.view.TracedQuoteView;
import dev.onrecord.view.VersionListView;
import dev.onrecord.web.page.Marking;
import dev.onrecord.web.page.Origin;
import dev.onrecord.web.page.ServedPages;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/// `/articles/{id}`: the current text of an article, or the former text that a permalink names.
final class ArticlePageRoute {
  private static final String UNKEPT =
      "This link points to a version of the article that is not stored here. You see the current"
          + " version, and nothing is marked.";

  private final ServedPages pages;
  private final Archive archive;
  private final ArticleTexts texts;
  private final Quotes quotes;

  ArticlePageRoute(ServedPages pages, Archive archive) {
    this.pages = pages;
    this.archive = archive;
    this.texts = new ArticleTexts(archive);
    this.quotes = new Quotes(archive);
  }

  void handle(Context context) {
    String id = context.pathParam("id");
    Origin origin = CollectionRequest.origin(context);
    try {
      Optional<String> version = ArticleTexts.version(context);
      List<TextVersion> all = archive.versions(id);
      Optional<ArticleVersion> present =
          all.stream().findFirst().flatMap(newest -> texts.present(id, newest));
      Optional<ArticleVersion> asked =
          version.isEmpty() ? present : archive.version(id, version.get());
      if (asked.isPresent()) {
        show(context, 200, asked.get(), marking(context, asked.get()));
      } else if (present.isPresent()) {
        show(context, 404, present.get(), Marking.none(UNKEPT));
      } else if (all.isEmpty()) {
        PageRoutes.send(context, 404, pages.noArticle(id, origin));
      } else {
        String removed = pages.removedArticle(VersionListView.of(id, all), origin);
        PageRoutes.send(context, 410, removed);
      }
    } catch (Problem problem) {
      String detail = String.valueOf(problem.getMessage());
      PageRoutes.send(context, problem.status(), pages.noText(detail, origin));
    }
  }

  private static Marking marking(Context context, ArticleVersion version) {
    return Marking.of(
        Parameters.text(context, "mark"),
        Parameters.text(context, "highlight"),
        version.article().text());
  }

  private void show(Context context, int status, ArticleVersion version, Marking marking) {
    Segmentation segmentation = archive.segmentation(version.article());
    Optional<TracedQuoteView> quote =
        version.stands()
            ? Optional.empty()
            : marking.passage().map(span -> TracedQuoteView.of(quotes.trace(version, span)));
    PageRoutes.send(
        context,
        status,
        pages.article(
            texts.view(version, segmentation),
            segmentation,
            marking,
            quote,
            CollectionRequest.origin(context)));
  }
}
