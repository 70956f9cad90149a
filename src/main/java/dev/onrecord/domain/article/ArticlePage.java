package dev.onrecord.domain.article;

import java.util.List;

/// One page of a list of articles, newest first.
///
/// @param page number of this page, from 1
/// @param total articles on all pages
public record ArticlePage(List<Article> articles, int page, int total) {
  public static final int SIZE = 50;

  public ArticlePage {
    articles = List.copyOf(articles);
  }

  /// How many pages there are, at least 1.
  public int pages() {
    return Math.max(1, (total + SIZE - 1) / SIZE);
  }
}
