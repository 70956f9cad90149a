package dev.onrecord.web;

import dev.onrecord.archive.Archive;
import dev.onrecord.archive.IndexBacklog;
import dev.onrecord.archive.Quotes;
import dev.onrecord.domain.Span;
import dev.onrecord.domain.article.ArticleFilter;
import dev.onrecord.domain.article.ArticleVersion;
import dev.onrecord.domain.article.Submission;
import dev.onrecord.view.ArticleListView;
import dev.onrecord.view.IndexingView;
import dev.onrecord.view.OutletListView;
import dev.onrecord.view.TracedQuoteView;
import dev.onrecord.view.VersionListView;
import dev.onrecord.view.WorkView;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// `GET /api/articles`, `/api/articles/{id}` with its `/versions`, `/quote` and `/source`,
/// `/api/outlets` and `/api/indexing`.
final class ArticleRoutes {
  private final Archive archive;
  private final ArticleTexts texts;
  private final Quotes quotes;

  ArticleRoutes(Archive archive) {
    this.archive = archive;
    this.texts = new ArticleTexts(archive);
    this.quotes = new Quotes(archive);
  }

  void list(Context context) {
    CollectionRequest.send(
        context, ArticleListView.of(archive.articles(filter(context), Parameters.page(context))));
  }

  /// The filter that the query parameters state.
  ///
  /// @throws Problem 422 for a wrong parameter
  static ArticleFilter filter(Context context) {
    Optional<LocalDate> from = day(context, "from");
    Optional<LocalDate> to = day(context, "to");
    DayField.checkOrder(from, to);
    return new ArticleFilter(
        Parameters.query(context), Parameters.text(context, "outlet"), from, to);
  }

  void outlets(Context context) {
    CollectionRequest.send(context, new OutletListView(archive.outlets()));
  }

  void indexing(Context context) {
    Instant now = Instant.now();
    IndexBacklog backlog = archive.maintenance().backlog();
    CollectionRequest.send(
        context,
        new IndexingView(
            backlog.total() - backlog.searched(),
            archive.imports().stream().map(work -> WorkView.of(work, now)).toList()));
  }

  /// The current text, or the former text that the request names.
  void show(Context context) {
    CollectionRequest.send(context, texts.view(texts.asked(context)));
  }

  void versions(Context context) {
    String id = context.pathParam("id");
    CollectionRequest.send(context, VersionListView.of(id, texts.all(id)));
  }

  /// The place of a quote in the current text.
  void quote(Context context) {
    if (ArticleTexts.version(context).isEmpty()) {
      throw new Problem(
          422,
          "version is missing; give the first 8 to 64 hexadecimal digits of the SHA-256 of the"
              + " text that was quoted");
    }
    ArticleVersion quoted = texts.asked(context);
    Span span = Parameters.span(context, quoted.article().text());
    CollectionRequest.send(context, TracedQuoteView.of(quotes.trace(quoted, span)));
  }

  void source(Context context) {
    ArticleVersion version = texts.asked(context);
    String id = version.article().id();
    Submission source =
        archive.source(id, version.article().sha256()).orElseThrow(() -> unknown(id));
    // An attachment: browsers must not run the content, whatever it is.
    context
        .contentType(source.mediaType())
        .header("Content-Disposition", "attachment")
        .result(source.bytes());
  }

  /// The problem that no article has an id.
  static Problem unknown(String id) {
    return new Problem(404, "no article has the id '" + id + "'; GET /api/articles lists them");
  }

  private static Optional<LocalDate> day(Context context, String name) {
    return Parameters.text(context, name).map(day -> DayField.read(name, day));
  }
}
