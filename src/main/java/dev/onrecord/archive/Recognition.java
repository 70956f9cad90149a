package dev.onrecord.archive;

import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.article.Metadata;
import dev.onrecord.store.ArticleStore;
import java.util.Optional;
import java.util.stream.Stream;

/// Tells what the archive has already.
final class Recognition {
  private Recognition() {}

  /// Whether the archive has a text from its origin, and all that is stated about it. The archive
  /// may change meanwhile.
  static boolean seemsKnown(ArticleStore store, Reading reading) {
    Metadata stated = reading.submission().metadata();
    return store
        .articleFrom(reading.submission().origin())
        .map(own -> own.sha256().equals(reading.sha256()) && states(own, stated))
        .orElseGet(
            () ->
                holder(store.articlesWithText(reading.sha256()).stream(), stated)
                    .filter(holder -> completed(holder, stated).equals(holder.metadata()))
                    .isPresent());
  }

  /// Whether an article says of itself all that is stated now, and perhaps more.
  static boolean states(Article article, Metadata stated) {
    return stated.or(article.metadata()).equals(article.metadata());
  }

  /// The article among those with one text that holds it for another origin too: the first that
  /// does not come from another outlet than the one stated. The same story in two papers is two
  /// articles.
  static Optional<Article> holder(Stream<Article> withText, Metadata stated) {
    return withText
        .filter(
            article ->
                stated.outlet().isEmpty()
                    || article
                        .metadata()
                        .outlet()
                        .map(o -> o.equals(stated.outlet().get()))
                        .orElse(true))
        .findFirst();
  }

  /// What is known of an article that now comes from another origin too.
  static Metadata completed(Article article, Metadata stated) {
    return article.metadata().or(stated);
  }
}
