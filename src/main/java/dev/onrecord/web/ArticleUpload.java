package dev.onrecord.web;

import dev.onrecord.archive.Archive;
import dev.onrecord.archive.ImportResult;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.article.Submission;
import dev.onrecord.ingest.Document;
import dev.onrecord.view.ArticleView;
import dev.onrecord.view.IntakeView;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// `POST /api/articles`, `PUT` and `DELETE /api/articles/{id}`. What the reply tells is on disk and
/// searchable when it comes, or gone from answers.
final class ArticleUpload {
  /// So many reasons are told where nothing of a document can be read.
  private static final int MOST_REASONS = 3;

  private final Archive archive;
  private final DocumentBody body;

  ArticleUpload(Archive archive, DocumentBody body) {
    this.archive = archive;
    this.body = body;
  }

  /// Takes in a document; none is replaced.
  void add(Context context) {
    List<ImportResult> results;
    try (DocumentBody.Received received = body.read(context)) {
      results = archive.add(received.document());
    }
    if (results.size() == 1) {
      one(context, results.getFirst());
    } else {
      many(context, results);
    }
  }

  /// Gives an article another text.
  void replace(Context context) {
    String id = context.pathParam("id");
    Submission source = archive.source(id).orElseThrow(() -> ArticleRoutes.unknown(id));
    try (DocumentBody.Received received = body.read(context)) {
      Document document = received.document();
      // An upload that is sent again later must not undo this; a file is what its folder has.
      String origin = UploadOrigin.isOne(source.origin()) ? document.origin() : source.origin();
      one(
          context,
          archive.replace(id, origin, document).orElseThrow(() -> ArticleRoutes.unknown(id)));
    }
  }

  /// Removes an article.
  void remove(Context context) {
    String id = context.pathParam("id");
    if (!archive.remove(id)) {
      throw ArticleRoutes.unknown(id);
    }
    context.status(204);
  }

  private void one(Context context, ImportResult result) {
    switch (result) {
      case ImportResult.Added(var origin, var article) -> {
        String id = URLEncoder.encode(article.id(), StandardCharsets.UTF_8);
        context.header("Location", Served.base(context) + "/articles/" + id);
        send(context, 201, article);
      }
      case ImportResult.Replaced(var origin, var article) -> send(context, 200, article);
      case ImportResult.Known(var origin, var article) -> send(context, 200, article);
      case ImportResult.Refused(var origin, var reason) ->
          throw new Problem(422, "the article cannot be read: " + reason);
    }
  }

  private void many(Context context, List<ImportResult> results) {
    IntakeView view = IntakeView.of(results.stream().map(ArticleUpload::item).toList());
    if (view.articles().size() == view.refused()) {
      throw new Problem(422, "no article in it can be read: " + reasons(view), view.articles());
    }
    Served.send(context.status(view.added() + view.replaced() > 0 ? 201 : 200), view);
  }

  private static String reasons(IntakeView view) {
    return view.articles().isEmpty()
        ? "it is empty"
        : view.articles().stream()
            .limit(MOST_REASONS)
            .map(item -> item.origin() + ": " + item.reason())
            .collect(Collectors.joining("; "));
  }

  private static IntakeView.Item item(ImportResult result) {
    return switch (result) {
      case ImportResult.Added(var origin, var article) -> item(origin, "added", article);
      case ImportResult.Replaced(var origin, var article) -> item(origin, "replaced", article);
      case ImportResult.Known(var origin, var article) -> item(origin, "known", article);
      case ImportResult.Refused(var origin, var reason) ->
          new IntakeView.Item(UploadOrigin.shown(origin), "refused", null, null, reason);
    };
  }

  private static IntakeView.Item item(String origin, String outcome, Article article) {
    return new IntakeView.Item(
        UploadOrigin.shown(origin), outcome, article.id(), article.displayTitle(), null);
  }

  private void send(Context context, int status, Article article) {
    ArticleView view = new ArticleTexts(archive).view(article);
    Served.send(context.status(status), view);
  }
}
