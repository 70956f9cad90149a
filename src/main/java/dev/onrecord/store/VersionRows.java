package dev.onrecord.store;

import dev.onrecord.domain.article.ArticleVersion;
import dev.onrecord.domain.article.Submission;
import dev.onrecord.domain.article.TextVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// Reads the present and earlier texts of articles, from `article` and `article_version`.
final class VersionRows {
  private VersionRows() {}

  /// The versions of an article without their texts, newest first.
  static List<TextVersion> list(Handle handle, String id) {
    return query(handle, "sha256, title, added", id, "")
        .map(
            (row, context) ->
                new TextVersion(
                    row.getString("sha256"),
                    Optional.ofNullable(row.getString("title")),
                    added(row),
                    ended(row)))
        .list();
  }

  /// An article with one of its texts.
  static Optional<ArticleVersion> version(Handle handle, String id, String sha256) {
    return query(handle, ArticleRows.STATED + ", text, sha256, added", id, sha256)
        .map(
            (row, context) ->
                new ArticleVersion(ArticleRows.article(row, context), added(row), ended(row)))
        .findFirst();
  }

  /// The bytes that one of its texts was read from.
  static Optional<Submission> source(Handle handle, String id, String sha256) {
    return query(handle, "source, media_type, origin, " + ArticleRows.STATED, id, sha256)
        .map(ArticleRows::source)
        .findFirst();
  }

  /// @param sha256 the first digits of a text's hash; empty for all texts
  private static Query query(Handle handle, String columns, String id, String sha256) {
    String start = " AND substr(sha256, 1, length(:sha256)) = :sha256";
    return handle
        .createQuery(
            "SELECT * FROM (SELECT id, %1$s, NULL AS ended FROM article WHERE id = :id%2$s"
                    .formatted(columns, start)
                + " UNION ALL SELECT article_id, %1$s, ended FROM article_version"
                    .formatted(columns)
                + " WHERE article_id = :id"
                + start
                + ") ORDER BY ended IS NULL DESC, ended DESC")
        .bind("id", id)
        .bind("sha256", sha256);
  }

  private static Optional<Instant> added(ResultSet row) throws SQLException {
    return Optional.of(row.getLong("added")).filter(at -> at > 0).map(Instant::ofEpochMilli);
  }

  private static Optional<Instant> ended(ResultSet row) throws SQLException {
    return row.getObject("ended") == null
        ? Optional.empty()
        : Optional.of(Instant.ofEpochMilli(row.getLong("ended")));
  }
}
