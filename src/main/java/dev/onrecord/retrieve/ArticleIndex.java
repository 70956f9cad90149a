package dev.onrecord.retrieve;

import dev.onrecord.domain.index.IndexedArticle;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The search index. It is derived from the store, and can be rebuilt from it at any time.
public interface ArticleIndex {
  /// Adds an article, or replaces the one with its id. Not searchable before [#commit].
  ///
  /// @param generation in which the archive last changed the article
  void put(IndexedArticle article, long generation);

  /// Removes an article, if it is there. Still searchable until [#commit].
  void remove(String articleId);

  /// Writes all changes to disk, unseen by searches until [#publish]. If the disk is full, this
  /// fails, not [#publish].
  ///
  /// @param generation of the archive that the index will stand for
  void prepare(long generation);

  /// Makes the prepared changes durable and searchable.
  void publish();

  /// Drops all changes since the last commit, prepared or not.
  void rollback();

  /// The ids of the near-duplicates of an article, as of the last commit.
  Set<String> nearDuplicates(String articleId);

  /// Makes all changes durable and searchable.
  ///
  /// @param generation of the archive that the index now stands for; negative if it lacks articles
  default void commit(long generation) {
    prepare(generation);
    publish();
  }

  /// The generation of each article that is indexed, by article id, as of the last commit.
  Map<String, Long> contents();

  /// The generation of the last commit; negative if there was none, or it lacks articles.
  long generation();

  /// Looks for damage by reading every file of the last commit; empty if all files are as they were
  /// written. Searches and changes go on meanwhile.
  Optional<String> damage();

  /// Drops the damaged parts and keeps the rest, or drops all if the damaged parts cannot be found.
  /// The articles of dropped parts are missing from [#contents] then.
  void dropDamage();

  /// Whether the files on disk are an index that can be opened. If not, the index is empty.
  boolean isOpen();

  /// Sets what is run whenever the index cannot be read.
  void whenUnreadable(Runnable listener);
}
