package dev.onrecord.store;

import dev.onrecord.domain.article.ArchiveChange;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.article.ArticleFilter;
import dev.onrecord.domain.article.ArticlePage;
import dev.onrecord.domain.article.ArticleVersion;
import dev.onrecord.domain.article.Outlet;
import dev.onrecord.domain.article.Provenance;
import dev.onrecord.domain.article.Submission;
import dev.onrecord.domain.article.TextVersion;
import dev.onrecord.domain.question.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// The articles of a home.
///
/// A change is on disk when the method that makes it returns. Thread-safe, and safe beside other
/// processes on the same file.
public final class ArticleStore {
  private final Jdbi jdbi;

  public ArticleStore(Database database) {
    this.jdbi = database.jdbi();
  }

  /// Makes a change, as a whole or not at all; replaced and removed texts stay as versions.
  ///
  /// @return the archive's new generation, which is also that of the saved articles
  public long apply(ArchiveChange change) {
    return jdbi.inTransaction(
        handle -> {
          long generation = nextGeneration(handle);
          new ArticleWriter(handle, generation, System.currentTimeMillis()).apply(change);
          return generation;
        });
  }

  private static long nextGeneration(Handle handle) {
    handle.execute("UPDATE archive SET generation = generation + 1");
    return handle.createQuery("SELECT generation FROM archive").mapTo(Long.class).one();
  }

  /// The archive's generation, which grows with every change.
  public long generation() {
    return jdbi.withHandle(
        handle -> handle.createQuery("SELECT generation FROM archive").mapTo(Long.class).one());
  }

  /// The article with this id.
  public Optional<Article> article(String id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(ArticleRows.SELECT + " WHERE id = :id")
                .bind("id", id)
                .map(ArticleRows::article)
                .findOne());
  }

  /// The bytes that the article with this id was read from.
  public Optional<Submission> source(String id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT * FROM article WHERE id = :id")
                .bind("id", id)
                .map(ArticleRows::source)
                .findOne());
  }

  /// The bytes that a present or earlier text of an article was read from.
  ///
  /// @param sha256 the first hexadecimal digits of the text's hash, at least 8
  public Optional<Submission> source(String id, String sha256) {
    return jdbi.withHandle(handle -> VersionRows.source(handle, id, sha256));
  }

  /// The articles that have exactly this text, by id.
  ///
  /// @param sha256 of the text
  public List<Article> articlesWithText(String sha256) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(ArticleRows.SELECT + " WHERE sha256 = :sha256 ORDER BY id")
                .bind("sha256", sha256)
                .map(ArticleRows::article)
                .list());
  }

  /// The article that came from an origin.
  public Optional<Article> articleFrom(String origin) {
    return jdbi.withHandle(handle -> OriginRows.article(handle, origin));
  }

  /// An article with its present text or an earlier one.
  ///
  /// @param sha256 the first hexadecimal digits of the text's hash, at least 8
  public Optional<ArticleVersion> version(String id, String sha256) {
    return jdbi.withHandle(handle -> VersionRows.version(handle, id, sha256));
  }

  /// The texts that an article has and had, newest first; also those of a removed article.
  public List<TextVersion> versions(String id) {
    return jdbi.withHandle(handle -> VersionRows.list(handle, id));
  }

  /// The id of the removed article that came from an origin, if no article came from it since.
  public Optional<String> removedFrom(String origin) {
    return jdbi.withHandle(handle -> OriginRows.removed(handle, origin));
  }

  /// The copies of an article, in the order in which they came.
  public List<Submission> copies(String id) {
    return jdbi.withHandle(handle -> OriginRows.copies(handle, id));
  }

  /// The origins of the copies of an article, in the order in which they came.
  public List<Provenance> provenances(String id) {
    return jdbi.withHandle(handle -> OriginRows.provenances(handle, id));
  }

  /// The article whose copy came from an origin.
  public Optional<Article> copiedFrom(String origin) {
    return jdbi.withHandle(handle -> OriginRows.copied(handle, origin));
  }

  /// Whether an article has or had this id.
  public boolean isTaken(String id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT EXISTS (SELECT 1 FROM article WHERE id = :id)
                        OR EXISTS (SELECT 1 FROM article_version WHERE article_id = :id)
                    """)
                .bind("id", id)
                .mapTo(Boolean.class)
                .one());
  }

  /// The origins of articles and of copies that start with a text.
  public Set<String> origins(String start) {
    return jdbi.withHandle(handle -> OriginRows.beginning(handle, start));
  }

  /// Whether there is no article.
  public boolean isEmpty() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT NOT EXISTS (SELECT 1 FROM article)")
                .mapTo(Boolean.class)
                .one());
  }

  /// The generation in which an article last changed.
  public Optional<Long> generation(String id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT generation FROM article WHERE id = :id")
                .bind("id", id)
                .mapTo(Long.class)
                .findOne());
  }

  /// The generation in which each article last changed, by article id.
  public Map<String, Long> contents() {
    return jdbi.withHandle(
        handle -> {
          Map<String, Long> contents = new HashMap<>();
          handle
              .createQuery("SELECT id, generation FROM article")
              .map((row, context) -> Map.entry(row.getString("id"), row.getLong("generation")))
              .forEach(entry -> contents.put(entry.getKey(), entry.getValue()));
          return contents;
        });
  }

  /// The outlets of all articles that state one, by name in any case.
  public List<Outlet> outlets() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT outlet, count(*) AS articles FROM article WHERE outlet IS NOT NULL
                    GROUP BY outlet ORDER BY lower(outlet), outlet
                    """)
                .map((row, context) -> new Outlet(row.getString("outlet"), row.getInt("articles")))
                .list());
  }

  /// A page of the articles that meet a filter, newest first, those without a date last; ties by
  /// id.
  public ArticlePage page(ArticleFilter filter, int page) {
    return jdbi.withHandle(handle -> ArticleRows.page(handle, filter, page));
  }

  /// The newest articles in a scope, those without a date last; ties by id.
  ///
  /// @param most at least 1
  public List<Article> newest(Scope scope, int most) {
    return jdbi.withHandle(handle -> ArticleRows.newest(handle, scope, most));
  }
}
