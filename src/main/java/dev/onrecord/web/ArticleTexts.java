package dev.onrecord.web;

import dev.onrecord.archive.Archive;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.article.ArticleVersion;
import dev.onrecord.domain.article.Segmentation;
import dev.onrecord.domain.article.TextVersion;
import dev.onrecord.view.ArticleView;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/// Finds current and former texts of articles by the parameters `id` and `version` of a request.
record ArticleTexts(Archive archive) {
  /// The requested version: the first digits of the text's hash; empty if none is requested.
  ///
  /// @throws Problem 422 if it is not a version
  static Optional<String> version(Context context) {
    return Parameters.text(context, "version")
        .map(
            version ->
                ArticleVersion.digits(version)
                    .orElseThrow(
                        () ->
                            new Problem(
                                422,
                                "version must be the first 8 to 64 hexadecimal digits of the"
                                    + " text's SHA-256, got '%s'".formatted(version))));
  }

  /// The requested text: the version that the request names, or the current text.
  ///
  /// @throws Problem 404 if there is none; 422 for an invalid version
  ArticleVersion asked(Context context) {
    String id = context.pathParam("id");
    Optional<String> version = version(context);
    if (version.isPresent()) {
      return archive.version(id, version.get()).orElseThrow(() -> unkept(id, version.get()));
    }
    TextVersion newest = all(id).getFirst();
    return present(id, newest).orElseThrow(() -> removed(id, newest));
  }

  /// The article with its newest text, if that is current.
  Optional<ArticleVersion> present(String id, TextVersion newest) {
    return newest.stands() ? archive.version(id, newest.sha256()) : Optional.empty();
  }

  /// All texts of an article, the newest first; at least one.
  ///
  /// @throws Problem 404 if there is none
  List<TextVersion> all(String id) {
    List<TextVersion> all = archive.versions(id);
    if (all.isEmpty()) {
      throw ArticleRoutes.unknown(id);
    }
    return all;
  }

  /// The view of the current text of an article.
  ArticleView view(Article article) {
    return view(new ArticleVersion(article, Optional.empty(), Optional.empty()));
  }

  ArticleView view(ArticleVersion version) {
    return view(version, archive.segmentation(version.article()));
  }

  /// @param segmentation of the version's text
  ArticleView view(ArticleVersion version, Segmentation segmentation) {
    String id = version.article().id();
    return ArticleView.of(
        version,
        segmentation,
        archive.versions(id),
        version.stands() ? archive.provenances(id) : List.of(),
        version.stands() ? archive.nearDuplicates(id) : List.of());
  }

  private static Problem removed(String id, TextVersion last) {
    return new Problem(
        404,
        "the article '%s' was removed at %s; GET /api/articles/%1$s/versions lists its former texts"
            .formatted(id, last.ended().orElseThrow()));
  }

  private Problem unkept(String id, String version) {
    all(id);
    return new Problem(
        404,
        "no stored text of the article '%s' has a SHA-256 that begins with %s; GET"
                .formatted(id, version)
            + " /api/articles/%s/versions lists the stored texts".formatted(id));
  }
}
