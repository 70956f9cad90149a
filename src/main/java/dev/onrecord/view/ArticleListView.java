package dev.onrecord.view;

import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.article.ArticlePage;
import java.util.List;
import java.util.Optional;

/// One page of the archive's articles, without their texts: the newest first, articles without a
/// day last, articles of one day by id.
///
/// @param page number of this page, from 1
/// @param pages number of pages, at least 1
/// @param total articles on all pages
public record ArticleListView(List<Entry> articles, int page, int pages, int total) {
  public ArticleListView {
    articles = List.copyOf(articles);
  }

  /// An article in a list.
  public record Entry(
      String id,
      Optional<String> title,
      Optional<String> outlet,
      Optional<String> published,
      Optional<String> url,
      Optional<String> language,
      String sha256) {
    static Entry of(Article article) {
      return new Entry(
          article.id(),
          article.metadata().title(),
          article.metadata().outlet(),
          article.metadata().published().map(Object::toString),
          article.metadata().url(),
          article.metadata().language(),
          article.sha256());
    }
  }

  /// The view of a page.
  public static ArticleListView of(ArticlePage page) {
    return new ArticleListView(
        page.articles().stream().map(Entry::of).toList(), page.page(), page.pages(), page.total());
  }
}
