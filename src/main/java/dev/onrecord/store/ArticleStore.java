package dev.onrecord.store;

import dev.onrecord.domain.Article;
import dev.onrecord.domain.ArticleFilter;
import dev.onrecord.domain.ArticlePage;
import dev.onrecord.domain.Metadata;
import dev.onrecord.domain.Outlet;
import dev.onrecord.domain.Scope;
import dev.onrecord.domain.StoredArticle;
import dev.onrecord.domain.Submission;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /// Adds articles, replacing those with the same id, all or none.
  ///
  /// @return the archive's new generation
  public long save(List<StoredArticle> articles) {
    return jdbi.inTransaction(
        handle -> {
          articles.forEach(stored -> save(handle, stored));
          return nextGeneration(handle);
        });
  }

  private static void save(Handle handle, StoredArticle stored) {
    Article article = stored.article();
    Metadata metadata = article.metadata();
    handle
        .createUpdate(
            """
            INSERT INTO article
              (id, title, outlet, published, url, language, text, sha256, source, media_type,
               origin)
            VALUES
              (:id, :title, :outlet, :published, :url, :language, :text, :sha256, :source,
               :mediaType, :origin)
            ON CONFLICT (id) DO UPDATE SET
              title = excluded.title, outlet = excluded.outlet, published = excluded.published,
              url = excluded.url, language = excluded.language, text = excluded.text,
              sha256 = excluded.sha256, source = excluded.source,
              media_type = excluded.media_type, origin = excluded.origin
            """)
        .bind("id", article.id())
        .bind("title", metadata.title().orElse(null))
        .bind("outlet", metadata.outlet().orElse(null))
        .bind("published", metadata.published().map(Object::toString).orElse(null))
        .bind("url", metadata.url().orElse(null))
        .bind("language", metadata.language().orElse(null))
        .bind("text", article.text())
        .bind("sha256", article.sha256())
        .bind("source", stored.source().bytes())
        .bind("mediaType", stored.source().mediaType())
        .bind("origin", stored.source().origin())
        .execute();
  }

  private static long nextGeneration(Handle handle) {
    handle.execute("UPDATE archive SET generation = generation + 1");
    return handle.createQuery("SELECT generation FROM archive").mapTo(Long.class).one();
  }

  /// The archive's generation: it grows with every change.
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

  /// What the article with this id was read from.
  public Optional<Submission> source(String id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT * FROM article WHERE id = :id")
                .bind("id", id)
                .map(ArticleRows::source)
                .findOne());
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
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(ArticleRows.SELECT + " WHERE origin = :origin ORDER BY id LIMIT 1")
                .bind("origin", origin)
                .map(ArticleRows::article)
                .findOne());
  }

  /// All article ids, each with the SHA-256 of its text.
  public Map<String, String> contents() {
    return jdbi.withHandle(
        handle -> {
          Map<String, String> contents = new HashMap<>();
          handle
              .createQuery("SELECT id, sha256 FROM article")
              .map((row, context) -> Map.entry(row.getString("id"), row.getString("sha256")))
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

  /// A page of the articles that meet a filter, the newest first, those without a date last; of one
  /// day by id.
  public ArticlePage page(ArticleFilter filter, int page) {
    return jdbi.withHandle(handle -> ArticleRows.page(handle, filter, page));
  }

  /// The articles in a scope that were published last, ties by id; those without a day come last.
  ///
  /// @param most at least 1
  public List<Article> newest(Scope scope, int most) {
    return jdbi.withHandle(handle -> ArticleRows.newest(handle, scope, most));
  }
}
