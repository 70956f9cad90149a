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

/// The texts that articles have and had, as requests ask for them by `id` and `version`.
record ArticleTexts(Archive archive) {
  /// The first digits of the hash of the text that is asked for, if one is.
  ///
  /// @throws Problem 422 if they are none
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

  /// The text that is asked for: a certain one, or that which the article has today.
  ///
  /// @throws Problem 404 if there is none; 422 for a version that is none
  ArticleVersion asked(Context context) {
    String id = context.pathParam("id");
    Optional<String> version = version(context);
    if (version.isPresent()) {
      return archive.version(id, version.get()).orElseThrow(() -> unkept(id, version.get()));
    }
    TextVersion newest = all(id).getFirst();
    return present(id, newest).orElseThrow(() -> removed(id, newest));
  }

  /// An article with its newest text, if that stands.
  Optional<ArticleVersion> present(String id, TextVersion newest) {
    return newest.stands() ? archive.version(id, newest.sha256()) : Optional.empty();
  }

  /// What an article is and was, the newest first; at least one text.
  ///
  /// @throws Problem 404 if there is none
  List<TextVersion> all(String id) {
    List<TextVersion> all = archive.versions(id);
    if (all.isEmpty()) {
      throw ArticleRoutes.unknown(id);
    }
    return all;
  }

  /// The view of the text that an article has today.
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
