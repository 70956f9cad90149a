package dev.onrecord.store;

import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.article.Provenance;
import dev.onrecord.domain.article.Submission;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/// Reads the origins of articles and of their copies.
final class OriginRows {
  private OriginRows() {}

  /// The article that came from an origin.
  static Optional<Article> article(Handle handle, String origin) {
    return handle
        .createQuery(ArticleRows.SELECT + " WHERE origin = :origin ORDER BY id LIMIT 1")
        .bind("origin", origin)
        .map(ArticleRows::article)
        .findOne();
  }

  /// The article whose copy came from an origin.
  static Optional<Article> copied(Handle handle, String origin) {
    return handle
        .createQuery(
            ArticleRows.SELECT
                + " WHERE id = (SELECT article_id FROM article_copy WHERE origin = :origin)")
        .bind("origin", origin)
        .map(ArticleRows::article)
        .findOne();
  }

  /// The id of the removed article that came from an origin, if no article came from it since.
  static Optional<String> removed(Handle handle, String origin) {
    return handle
        .createQuery(
            """
            SELECT article_id FROM article_version WHERE origin = :origin
              AND article_id NOT IN (SELECT id FROM article)
            ORDER BY ended DESC, article_id LIMIT 1
            """)
        .bind("origin", origin)
        .mapTo(String.class)
        .findOne();
  }

  /// The origins of articles and of copies that start with a text.
  static Set<String> beginning(Handle handle, String start) {
    return handle
        .createQuery(
            """
            SELECT origin FROM article WHERE substr(origin, 1, length(:start)) = :start
            UNION
            SELECT origin FROM article_copy WHERE substr(origin, 1, length(:start)) = :start
            """)
        .bind("start", start)
        .mapTo(String.class)
        .set();
  }

  /// The copies of an article, in the order in which they came.
  static List<Submission> copies(Handle handle, String id) {
    return handle
        .createQuery("SELECT * FROM article_copy WHERE article_id = :id ORDER BY added, origin")
        .bind("id", id)
        .map(ArticleRows::source)
        .list();
  }

  /// The origins of the copies of an article, without their bytes.
  static List<Provenance> provenances(Handle handle, String id) {
    return handle
        .createQuery(
            "SELECT origin, "
                + ArticleRows.STATED
                + " FROM article_copy WHERE article_id = :id ORDER BY added, origin")
        .bind("id", id)
        .map((row, context) -> new Provenance(row.getString("origin"), ArticleRows.metadata(row)))
        .list();
  }
}
