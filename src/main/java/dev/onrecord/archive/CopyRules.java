package dev.onrecord.archive;

import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.article.Metadata;
import dev.onrecord.store.ArticleStore;
import java.util.Optional;
import java.util.stream.Stream;

/// The rules by which the archive recognises an article that it has already.
final class CopyRules {
  private CopyRules() {}

  /// Whether the archive has an article with its text and all that is stated about it, so that its
  /// text need not be prepared. The archive may change before the article is taken in.
  static boolean seemsKnown(ArticleStore store, ReadArticle article) {
    Metadata stated = article.submission().metadata();
    return store
        .articleFrom(article.submission().origin())
        .map(own -> own.sha256().equals(article.sha256()) && states(own, stated))
        .orElseGet(
            () ->
                holder(store.articlesWithText(article.sha256()).stream(), stated)
                    .filter(holder -> completed(holder, stated).equals(holder.metadata()))
                    .isPresent());
  }

  /// Whether an article has all the metadata that is stated now.
  static boolean states(Article article, Metadata stated) {
    return stated.or(article.metadata()).equals(article.metadata());
  }

  /// The article that a new origin of the same text is a copy of: the first that states no other
  /// outlet. The same story in two papers is two articles.
  ///
  /// @param withText the articles with that text
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

  /// The metadata of an article, completed by what is stated about its copy.
  static Metadata completed(Article article, Metadata stated) {
    return article.metadata().or(stated);
  }
}
