package dev.onrecord.web;

import dev.onrecord.archive.Archive;
import dev.onrecord.domain.Article;
import dev.onrecord.domain.ArticleFilter;
import dev.onrecord.domain.Submission;
import dev.onrecord.view.ArticleListView;
import dev.onrecord.view.ArticleView;
import dev.onrecord.view.OutletListView;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Optional;

/// `GET /api/articles`, `/api/articles/{id}`, `/api/articles/{id}/source` and `/api/outlets`.
final class ArticleRoutes {
  private final Archive archive;

  ArticleRoutes(Archive archive) {
    this.archive = archive;
  }

  void list(Context context) {
    send(context, ArticleListView.of(archive.articles(filter(context), Parameters.page(context))));
  }

  /// What the query parameters limit a list of articles to.
  ///
  /// @throws Problem 422 for a parameter that is wrong
  static ArticleFilter filter(Context context) {
    Optional<LocalDate> from = day(context, "from");
    Optional<LocalDate> to = day(context, "to");
    Day.checkOrder(from, to);
    return new ArticleFilter(
        Parameters.query(context), Parameters.text(context, "outlet"), from, to);
  }

  void outlets(Context context) {
    send(context, new OutletListView(archive.outlets()));
  }

  void show(Context context) {
    Article article = article(context);
    send(context, view(archive, article));
  }

  /// The view of an article.
  static ArticleView view(Archive archive, Article article) {
    return ArticleView.of(
        article, archive.segmentation(article), archive.nearDuplicates(article.id()));
  }

  void source(Context context) {
    String id = context.pathParam("id");
    Submission source = archive.source(id).orElseThrow(() -> unknown(id));
    // Whatever the bytes are, no browser may run them.
    context
        .contentType(source.mediaType())
        .header("Content-Disposition", "attachment")
        .result(source.bytes());
  }

  private Article article(Context context) {
    String id = context.pathParam("id");
    return archive.article(id).orElseThrow(() -> unknown(id));
  }

  private static Problem unknown(String id) {
    return new Problem(404, "no article has the id '" + id + "'; GET /api/articles lists them");
  }

  private static Optional<LocalDate> day(Context context, String name) {
    return Parameters.text(context, name).map(day -> Day.read(name, day));
  }

  private static void send(Context context, Object view) {
    context.contentType("application/json").result(AskRoute.json(view));
  }
}
