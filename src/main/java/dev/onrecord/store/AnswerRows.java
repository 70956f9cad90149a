package dev.onrecord.store;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.answer.Outcome;
import dev.onrecord.domain.answer.Reprint;
import dev.onrecord.domain.conversation.SavedAnswer;
import dev.onrecord.domain.index.IndexState;
import dev.onrecord.domain.question.Filter;
import dev.onrecord.domain.question.Mode;
import dev.onrecord.domain.question.Scope;
import dev.onrecord.domain.settings.AnswerSettings;
import dev.onrecord.domain.settings.Caution;
import dev.onrecord.domain.settings.ModelUse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/// Reads saved answers from the tables whose names begin with `answer`.
final class AnswerRows {
  static final String ANSWERED = "answered";
  static final String NOT_FOUND = "not_found";
  static final String NOTICE = "notice";
  static final String MISSING = "missing";
  static final String ARTICLE = "article";
  static final String OUTLET = "outlet";
  static final String FILTER_OUTLET = "filter_outlet";
  static final String SOURCE = "outlet";
  static final String PUBLISHED = "published";

  /// The rows of one table by the answer that they belong to, each in order.
  private record Parts<T>(Map<String, List<T>> byAnswer) {
    static <T> Parts<T> read(
        Handle handle, String table, String where, String key, RowMapper<T> row) {
      Map<String, List<T>> byAnswer = new HashMap<>();
      handle
          .createQuery(
              "SELECT * FROM " + table + " WHERE answer_id IN (" + where + ") ORDER BY 1, 2, 3")
          .bind("key", key)
          .map(
              (result, context) ->
                  Map.entry(result.getString("answer_id"), row.map(result, context)))
          .forEach(
              part ->
                  byAnswer
                      .computeIfAbsent(part.getKey(), id -> new ArrayList<>())
                      .add(part.getValue()));
      return new Parts<>(byAnswer);
    }

    List<T> of(String answer) {
      return byAnswer.getOrDefault(answer, List.of());
    }
  }

  private record Item(String kind, String text) {}

  private record FilterRow(
      String kind, String words, Optional<LocalDate> from, Optional<LocalDate> to) {
    static FilterRow of(ResultSet row) throws SQLException {
      return new FilterRow(
          row.getString("kind"),
          row.getString("words"),
          text(row, "published_from").map(LocalDate::parse),
          text(row, "published_to").map(LocalDate::parse));
    }

    Filter filter(List<String> outlets) {
      return kind.equals(SOURCE)
          ? new Filter.Source(words, Set.copyOf(outlets))
          : new Filter.Published(words, from, to);
    }
  }

  /// @param citation number of the citation
  private record Printed(int citation, Reprint reprint) {
    static Printed of(ResultSet row) throws SQLException {
      return new Printed(
          row.getInt("n"),
          new Reprint(
              row.getString("article_id"),
              row.getString("title"),
              text(row, "outlet"),
              text(row, "published").map(LocalDate::parse),
              new Span(row.getInt("quote_start"), row.getInt("quote_end"))));
    }
  }

  private final Parts<Outcome.Sentence> sentences;
  private final Parts<Printed> reprints;
  private final Parts<Citation> citations;
  private final Parts<Item> items;
  private final Parts<FilterRow> filters;

  private AnswerRows(Handle handle, String where, String key) {
    sentences = Parts.read(handle, "answer_sentence", where, key, (row, context) -> sentence(row));
    reprints = Parts.read(handle, "answer_reprint", where, key, (row, context) -> Printed.of(row));
    citations = Parts.read(handle, "answer_citation", where, key, (row, context) -> citation(row));
    items =
        Parts.read(
            handle,
            "answer_item",
            where,
            key,
            (row, context) -> new Item(row.getString("kind"), row.getString("text")));
    filters = Parts.read(handle, "answer_filter", where, key, (row, context) -> FilterRow.of(row));
  }

  /// The answers whose ids a query finds, by id.
  ///
  /// @param where a query of one column, with the parameter `:key`
  static Map<String, SavedAnswer> read(Handle handle, String where, String key) {
    AnswerRows rows = new AnswerRows(handle, where, key);
    Map<String, SavedAnswer> answers = new HashMap<>();
    handle
        .createQuery("SELECT * FROM answer WHERE id IN (" + where + ")")
        .bind("key", key)
        .map((row, context) -> rows.answer(row))
        .forEach(answer -> answers.put(answer.id(), answer));
    return answers;
  }

  private SavedAnswer answer(ResultSet row) throws SQLException {
    String id = row.getString("id");
    return new SavedAnswer(
        id,
        text(row, "previous"),
        row.getString("question"),
        row.getString("standalone"),
        Mode.valueOf(row.getString("mode").toUpperCase(Locale.ROOT)),
        new Scope(
            Set.copyOf(items(id, ARTICLE)),
            Set.copyOf(items(id, OUTLET)),
            text(row, "scope_from").map(LocalDate::parse),
            text(row, "scope_to").map(LocalDate::parse)),
        row.getString("status").equals(ANSWERED)
            ? new Outcome.Answered(sentences.of(id), citations.of(id))
            : new Outcome.NotFound(row.getString("reason"), citations.of(id), items(id, MISSING)),
        items(id, NOTICE),
        filters.of(id).stream().map(each -> each.filter(items(id, FILTER_OUTLET))).toList(),
        new IndexState(row.getLong("generation"), row.getInt("articles"), row.getInt("passages")),
        row.getDouble("score"),
        new AnswerSettings(
            Caution.valueOf(row.getString("caution").toUpperCase(Locale.ROOT)),
            text(row, "reranker"),
            row.getString("version")),
        model(row),
        Instant.ofEpochMilli(row.getLong("answered_at")),
        row.getLong("took_millis"));
  }

  private static Optional<ModelUse> model(ResultSet row) throws SQLException {
    Optional<String> provider = text(row, "provider");
    return provider.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ModelUse(provider.get(), row.getString("model"), row.getString("prompts")));
  }

  private List<String> items(String answer, String kind) {
    return items.of(answer).stream()
        .filter(item -> item.kind().equals(kind))
        .map(Item::text)
        .toList();
  }

  private static Outcome.Sentence sentence(ResultSet row) throws SQLException {
    return new Outcome.Sentence(
        row.getString("text"),
        Stream.of(row.getString("citations").split(" ", -1)).map(Integer::valueOf).toList());
  }

  private Citation citation(ResultSet row) throws SQLException {
    int n = row.getInt("n");
    return new Citation(
        row.getString("article_id"),
        row.getString("title"),
        text(row, "outlet"),
        text(row, "published").map(LocalDate::parse),
        row.getString("sha256"),
        row.getString("quote"),
        new Span(row.getInt("quote_start"), row.getInt("quote_end")),
        new Span(row.getInt("highlight_start"), row.getInt("highlight_end")),
        text(row, "speaker"),
        text(row, "role"),
        text(row, "via"),
        row.getDouble("score"),
        reprints.of(row.getString("answer_id")).stream()
            .filter(printed -> printed.citation() == n)
            .map(Printed::reprint)
            .toList());
  }

  private static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }
}
