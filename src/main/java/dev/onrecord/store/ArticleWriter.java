package dev.onrecord.store;

import dev.onrecord.domain.Article;
import dev.onrecord.domain.Metadata;
import dev.onrecord.domain.StoredArticle;
import org.jdbi.v3.core.Handle;

/// Writes the tables `article` and `article_version`, within a transaction.
final class ArticleWriter {
  private final Handle handle;
  private final long generation;
  private final long now;

  /// @param generation that the changes make
  /// @param now in milliseconds since 1970 began in UTC
  ArticleWriter(Handle handle, long generation, long now) {
    this.handle = handle;
    this.generation = generation;
    this.now = now;
  }

  /// Adds an article, or gives the one with its id another text or other metadata; the text that it
  /// had becomes a version.
  void save(StoredArticle stored) {
    Article article = stored.article();
    keepVersion(article.id(), article.sha256());
    Metadata metadata = article.metadata();
    handle
        .createUpdate(
            """
            INSERT INTO article
              (id, title, author, outlet, published, published_by, url, language, text, sha256,
               source, media_type, origin, added, generation)
            VALUES
              (:id, :title, :author, :outlet, :published, :publishedBy, :url, :language, :text,
               :sha256, :source, :mediaType, :origin, :now, :generation)
            ON CONFLICT (id) DO UPDATE SET
              title = excluded.title, author = excluded.author, outlet = excluded.outlet,
              published = excluded.published, published_by = excluded.published_by,
              url = excluded.url, language = excluded.language, text = excluded.text,
              added = CASE WHEN sha256 = excluded.sha256 THEN added ELSE excluded.added END,
              sha256 = excluded.sha256, source = excluded.source,
              media_type = excluded.media_type, origin = excluded.origin,
              generation = excluded.generation
            """)
        .bind("id", article.id())
        .bind("title", metadata.title().orElse(null))
        .bind("author", metadata.author().orElse(null))
        .bind("outlet", metadata.outlet().orElse(null))
        .bind("published", metadata.published().map(Object::toString).orElse(null))
        .bind("publishedBy", metadata.publishedBy().orElse(null))
        .bind("url", metadata.url().orElse(null))
        .bind("language", metadata.language().orElse(null))
        .bind("text", article.text())
        .bind("sha256", article.sha256())
        .bind("source", stored.source().bytes())
        .bind("mediaType", stored.source().mediaType())
        .bind("origin", stored.source().origin())
        .bind("now", now)
        .bind("generation", generation)
        .execute();
    // A text that an article has again is no version of before any more.
    handle
        .createUpdate("DELETE FROM article_version WHERE article_id = :id AND sha256 = :sha256")
        .bind("id", article.id())
        .bind("sha256", article.sha256())
        .execute();
  }

  /// Removes an article; the text that it had becomes a version.
  ///
  /// @return whether there was one
  boolean remove(String id) {
    keepVersion(id, "");
    return handle.createUpdate("DELETE FROM article WHERE id = :id").bind("id", id).execute() > 0;
  }

  /// Makes a version of what an article is, unless it has a certain text.
  private void keepVersion(String id, String unlessSha256) {
    handle
        .createUpdate(
            """
            INSERT OR REPLACE INTO article_version
              (article_id, sha256, title, author, outlet, published, published_by, url, language,
               text, source, media_type, origin, added, ended)
            SELECT id, sha256, title, author, outlet, published, published_by, url, language,
                   text, source, media_type, origin, added, :now
            FROM article WHERE id = :id AND sha256 <> :sha256
            """)
        .bind("id", id)
        .bind("sha256", unlessSha256)
        .bind("now", now)
        .execute();
  }
}
