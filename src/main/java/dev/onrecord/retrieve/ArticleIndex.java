package dev.onrecord.retrieve;

import dev.onrecord.domain.IndexedArticle;
import java.util.Map;

/// What can be searched, derived from the store and made again from it at any time.
public interface ArticleIndex {
  /// Adds an article, or replaces the one with its id. Not searchable before [#commit].
  void put(IndexedArticle article);

  /// Removes an article, if it is there. Still searchable until [#commit].
  void remove(String articleId);

  /// Makes all changes durable and searchable.
  ///
  /// @param generation of the archive that the index now stands for
  void commit(long generation);

  /// Article ids with the SHA-256 of the text that was indexed, as of the last commit.
  Map<String, String> contents();

  /// The generation of the last commit; -1 if there was none.
  long generation();
}
