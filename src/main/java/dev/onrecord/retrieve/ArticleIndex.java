package dev.onrecord.retrieve;

import dev.onrecord.domain.Article;
import dev.onrecord.domain.IndexedArticle;
import dev.onrecord.domain.Passage;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What can be searched, derived from the store and made again from it at any time.
public interface ArticleIndex {
  /// Adds an article, or replaces the one with its id. Not searchable before [#commit].
  ///
  /// @param generation in which the archive last changed the article
  void put(IndexedArticle article, long generation);

  /// Removes an article, if it is there. Still searchable until [#commit].
  void remove(String articleId);

  /// Adds what tells near-duplicates to an article that was indexed without it, by an older
  /// version. Not there before [#commit].
  ///
  /// @param passages of the article's text
  void putWording(Article article, List<Passage> passages);

  /// The articles that were indexed without their wording, as of the last commit.
  Set<String> withoutWording();

  /// The articles whose text is nearly that of an article, as of the last commit, by id.
  Set<String> nearDuplicates(String articleId);

  /// Makes all changes durable and searchable.
  ///
  /// @param generation of the archive that the index now stands for
  void commit(long generation);

  /// Article ids with the generation of each that was indexed, as of the last commit.
  Map<String, Long> contents();

  /// The generation of the last commit; -1 if there was none.
  long generation();
}
