package dev.onrecord.store;

import dev.onrecord.domain.article.ArchiveChange;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.article.Metadata;
import dev.onrecord.domain.article.StoredArticle;
import dev.onrecord.domain.article.Submission;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Writes the tables whose names begin with `article`, within a transaction.
final class ArticleWriter {
  private final Handle handle;
  private final long generation;
  private final long now;

  /// @param generation of the archive after the change
  /// @param now in milliseconds since 1970-01-01 in UTC
  ArticleWriter(Handle handle, long generation, long now) {
    this.handle = handle;
    this.generation = generation;
    this.now = now;
  }

  void apply(ArchiveChange change) {
    change.forgotten().forEach(this::forget);
    change.removed().forEach(this::remove);
    change.saved().forEach(this::save);
    change.copies().forEach((id, copies) -> copies.forEach(copy -> keepCopy(id, copy)));
  }

  /// Adds an article, or gives the article with its id another text or other metadata. The replaced
  /// text becomes a version.
  private void save(StoredArticle stored) {
    Article article = stored.article();
    keepVersion(article.id(), article.sha256());
    handle
        .createUpdate(
            """
            DELETE FROM article_copy WHERE origin = :origin OR article_id IN
              (SELECT id FROM article WHERE id = :id AND sha256 <> :sha256)
            """)
        .bind("origin", stored.source().origin())
        .bind("id", article.id())
        .bind("sha256", article.sha256())
        .execute();
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
        .bindMap(stated(article.metadata()))
        .bind("text", article.text())
        .bind("sha256", article.sha256())
        .bind("source", stored.source().bytes())
        .bind("mediaType", stored.source().mediaType())
        .bind("origin", stored.source().origin())
        .bind("now", now)
        .bind("generation", generation)
        .execute();
    // If the article has an earlier text again, that is no earlier version any more.
    handle
        .createUpdate("DELETE FROM article_version WHERE article_id = :id AND sha256 = :sha256")
        .bind("id", article.id())
        .bind("sha256", article.sha256())
        .execute();
  }

  private void remove(String id) {
    keepVersion(id, "");
    handle.createUpdate("DELETE FROM article WHERE id = :id").bind("id", id).execute();
  }

  private void forget(String origin) {
    handle
        .createUpdate("DELETE FROM article_copy WHERE origin = :origin")
        .bind("origin", origin)
        .execute();
  }

  private void keepCopy(String id, Submission copy) {
    Metadata metadata = copy.metadata();
    handle
        .createUpdate(
            """
            INSERT OR REPLACE INTO article_copy
              (origin, article_id, title, author, outlet, published, published_by, url, language,
               source, media_type, added)
            VALUES
              (:origin, :id, :title, :author, :outlet, :published, :publishedBy, :url, :language,
               :source, :mediaType, :now)
            """)
        .bind("origin", copy.origin())
        .bind("id", id)
        .bindMap(stated(metadata))
        .bind("source", copy.bytes())
        .bind("mediaType", copy.mediaType())
        .bind("now", now)
        .execute();
  }

  private static Map<String, @Nullable Object> stated(Metadata metadata) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("title", metadata.title().orElse(null));
    values.put("author", metadata.author().orElse(null));
    values.put("outlet", metadata.outlet().orElse(null));
    values.put("published", metadata.published().map(Object::toString).orElse(null));
    values.put("publishedBy", metadata.publishedBy().orElse(null));
    values.put("url", metadata.url().orElse(null));
    values.put("language", metadata.language().orElse(null));
    return values;
  }

  /// Keeps the present text of an article as a version, unless it is a certain text.
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
