package dev.onrecord.retrieve;

import dev.onrecord.domain.index.IndexedArticle;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What can be searched, derived from the store and made again from it at any time.
public interface ArticleIndex {
  /// Adds an article, or replaces the one with its id. Not searchable before [#commit].
  ///
  /// @param generation in which the archive last changed the article
  void put(IndexedArticle article, long generation);

  /// Removes an article, if it is there. Still searchable until [#commit].
  void remove(String articleId);

  /// Brings all changes to disk, where they wait unseen for [#publish]: what can go wrong for want
  /// of room goes wrong here.
  ///
  /// @param generation of the archive that the index will stand for
  void prepare(long generation);

  /// Makes what was prepared durable and searchable.
  void publish();

  /// Forgets all changes since the last commit, prepared or not.
  void rollback();

  /// The articles whose text is nearly that of an article, as of the last commit, by id.
  Set<String> nearDuplicates(String articleId);

  /// Makes all changes durable and searchable.
  ///
  /// @param generation of the archive that the index now stands for; negative if it lacks articles
  default void commit(long generation) {
    prepare(generation);
    publish();
  }

  /// Article ids with the generation of each that was indexed, as of the last commit.
  Map<String, Long> contents();

  /// The generation of the last commit; negative if there was none, or it lacks articles.
  long generation();

  /// What is damaged, found by reading every file; empty if all are as they were written. Reads the
  /// last commit, and holds up nobody.
  Optional<String> damage();

  /// Drops what is damaged and keeps the rest; drops all if it cannot be told apart. Articles in
  /// what was dropped are missing from [#contents] then.
  void dropDamage();

  /// Whether the files on disk are an index that can be opened; if not, there is nothing in it.
  boolean isOpen();

  /// Has something run whenever the index cannot be read.
  void whenUnreadable(Runnable listener);
}
