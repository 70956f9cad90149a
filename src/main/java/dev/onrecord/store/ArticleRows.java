package dev.onrecord.store;

import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.article.ArticleFilter;
import dev.onrecord.domain.article.ArticlePage;
import dev.onrecord.domain.article.Metadata;
import dev.onrecord.domain.article.Submission;
import dev.onrecord.domain.question.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

/// Rows of the table `article` as records.
final class ArticleRows {
  static final String STATED = "title, author, outlet, published, published_by, url, language";

  /// Selects an article without the bytes that it was read from.
  static final String SELECT = "SELECT id, " + STATED + ", text, sha256 FROM article";

  private static final String NEWEST_FIRST = " ORDER BY published IS NULL, published DESC, id";

  private ArticleRows() {}

  static Article article(ResultSet row, StatementContext context) throws SQLException {
    return new Article(
        row.getString("id"), metadata(row), row.getString("text"), row.getString("sha256"));
  }

  static Metadata metadata(ResultSet row) throws SQLException {
    return new Metadata(
        Optional.ofNullable(row.getString("title")),
        Optional.ofNullable(row.getString("author")),
        Optional.ofNullable(row.getString("outlet")),
        Optional.ofNullable(row.getString("published")).map(LocalDate::parse),
        Optional.ofNullable(row.getString("published_by")),
        Optional.ofNullable(row.getString("url")),
        Optional.ofNullable(row.getString("language")));
  }

  static Submission source(ResultSet row, StatementContext context) throws SQLException {
    return new Submission(
        row.getBytes("source"),
        row.getString("media_type"),
        row.getString("origin"),
        metadata(row));
  }

  static ArticlePage page(Handle handle, ArticleFilter filter, int page) {
    Map<String, Object> values = new LinkedHashMap<>();
    List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    for (String word :
        filter.query().map(q -> List.of(q.strip().split("\\s+"))).orElse(List.of())) {
      String name = "word" + values.size();
      conditions.add("instr(lower(coalesce(title, '') || ' ' || text), lower(:" + name + ")) > 0");
      values.put(name, word);
    }
    filter
        .outlet()
        .ifPresent(
            outlet -> {
              conditions.add("outlet = :outlet");
              values.put("outlet", outlet);
            });
    filter
        .from()
        .ifPresent(
            day -> {
              conditions.add("published >= :from");
              values.put("from", day.toString());
            });
    filter
        .to()
        .ifPresent(
            day -> {
              conditions.add("published <= :to");
              values.put("to", day.toString());
            });
    String where = " WHERE " + String.join(" AND ", conditions);
    int total =
        query(handle, "SELECT count(*) FROM article" + where, values).mapTo(Integer.class).one();
    List<Article> articles =
        query(handle, SELECT + where + NEWEST_FIRST + " LIMIT :limit OFFSET :offset", values)
            .bind("limit", ArticlePage.SIZE)
            .bind("offset", (long) (page - 1) * ArticlePage.SIZE)
            .map(ArticleRows::article)
            .list();
    return new ArticlePage(articles, page, total);
  }

  static List<Article> newest(Handle handle, Scope scope, int most) {
    List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    Map<String, Object> values = new LinkedHashMap<>();
    if (!scope.articles().isEmpty()) {
      conditions.add("id IN (<ids>)");
    }
    if (!scope.outlets().isEmpty()) {
      conditions.add("outlet IN (<outlets>)");
    }
    scope.from().ifPresent(day -> limit(conditions, values, "published >= :from", "from", day));
    scope.to().ifPresent(day -> limit(conditions, values, "published <= :to", "to", day));
    String where = " WHERE " + String.join(" AND ", conditions);
    Query query =
        query(
            handle,
            SELECT + where + " ORDER BY published IS NULL, published DESC, id LIMIT :limit",
            values);
    if (!scope.articles().isEmpty()) {
      query.bindList("ids", List.copyOf(scope.articles()));
    }
    if (!scope.outlets().isEmpty()) {
      query.bindList("outlets", List.copyOf(scope.outlets()));
    }
    return query.bind("limit", most).map(ArticleRows::article).list();
  }

  private static void limit(
      List<String> conditions,
      Map<String, Object> values,
      String condition,
      String name,
      LocalDate day) {
    conditions.add(condition);
    values.put(name, day.toString());
  }

  private static Query query(Handle handle, String sql, Map<String, Object> values) {
    return handle.createQuery(sql).bindMap(values);
  }
}
