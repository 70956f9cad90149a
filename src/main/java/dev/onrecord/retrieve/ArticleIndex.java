package dev.onrecord.retrieve;

import dev.onrecord.domain.IndexedArticle;
import java.util.Map;

/// What can be searched, derived from the store and made again from it at any time.
public interface ArticleIndex {
  /// Adds an article, or replaces the one with its id. Not searchable before [#commit].
  ///
  /// @param generation in which the archive last changed the article
  void put(IndexedArticle article, long generation);

  /// Removes an article, if it is there. Still searchable until [#commit].
  void remove(String articleId);

  /// Makes all changes durable and searchable.
  ///
  /// @param generation of the archive that the index now stands for
  void commit(long generation);

  /// Article ids with the generation of each that was indexed, as of the last commit.
  Map<String, Long> contents();

  /// The generation of the last commit; -1 if there was none.
  long generation();
}
