package dev.onrecord.store;

import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.answer.Outcome;
import dev.onrecord.domain.answer.Reprint;
import dev.onrecord.domain.conversation.SavedAnswer;
import dev.onrecord.domain.question.Filter;
import dev.onrecord.domain.settings.ModelUse;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/// Writes answers into the tables whose names begin with `answer`.
final class AnswerWriter {
  private final Handle handle;
  private final SavedAnswer answer;

  private AnswerWriter(Handle handle, SavedAnswer answer) {
    this.handle = handle;
    this.answer = answer;
  }

  /// Writes an answer, unless the store has its id: the same id means the same answer.
  static void write(Handle handle, SavedAnswer answer) {
    AnswerWriter writer = new AnswerWriter(handle, answer);
    switch (answer.outcome()) {
      case Outcome.Answered(var sentences, var citations) -> {
        if (writer.isNew(AnswerRows.ANSWERED, null)) {
          writer.sentences(sentences);
          writer.citations(citations);
          writer.context();
        }
      }
      case Outcome.NotFound(var reason, var nearest, var missing) -> {
        if (writer.isNew(AnswerRows.NOT_FOUND, reason)) {
          writer.citations(nearest);
          writer.items(AnswerRows.MISSING, missing);
          writer.context();
        }
      }
    }
  }

  private boolean isNew(String status, @Nullable String reason) {
    return handle
            .createUpdate(
                """
                INSERT INTO answer
                  (id, previous, question, standalone, mode, scope_from, scope_to, status, reason,
                   generation, articles, passages, score, caution, reranker, version, provider, model,
                   prompts, answered_at, took_millis)
                VALUES
                  (:id, :previous, :question, :standalone, :mode, :from, :to, :status, :reason,
                   :generation, :articles, :passages, :score, :caution, :reranker, :version, :provider,
                   :model, :prompts, :answeredAt, :tookMillis)
                ON CONFLICT (id) DO NOTHING
                """)
            .bind("id", answer.id())
            .bind("previous", answer.previous())
            .bind("question", answer.question())
            .bind("standalone", answer.standalone())
            .bind("mode", answer.mode().wireName())
            .bind("from", answer.scope().from().map(LocalDate::toString))
            .bind("to", answer.scope().to().map(LocalDate::toString))
            .bind("status", status)
            .bind("reason", reason)
            .bind("generation", answer.index().generation())
            .bind("articles", answer.index().articles())
            .bind("passages", answer.index().passages())
            .bind("score", answer.score())
            .bind("caution", answer.settings().caution().toString())
            .bind("reranker", answer.settings().reranker())
            .bind("version", answer.settings().version())
            .bind("provider", answer.model().map(ModelUse::provider))
            .bind("model", answer.model().map(ModelUse::model))
            .bind("prompts", answer.model().map(ModelUse::prompts))
            .bind("answeredAt", answer.answeredAt().toEpochMilli())
            .bind("tookMillis", answer.tookMillis())
            .execute()
        > 0;
  }

  private void context() {
    items(AnswerRows.NOTICE, answer.notices());
    items(AnswerRows.ARTICLE, new TreeSet<>(answer.scope().articles()));
    items(AnswerRows.OUTLET, new TreeSet<>(answer.scope().outlets()));
    int position = 1;
    for (Filter filter : answer.filters()) {
      switch (filter) {
        case Filter.Source(var words, var outlets) -> {
          filter(position, AnswerRows.SOURCE, words, Optional.empty(), Optional.empty());
          items(AnswerRows.FILTER_OUTLET, new TreeSet<>(outlets));
        }
        case Filter.Published(var words, var from, var to) ->
            filter(position, AnswerRows.PUBLISHED, words, from, to);
      }
      position++;
    }
  }

  private void filter(
      int position, String kind, String words, Optional<LocalDate> from, Optional<LocalDate> to) {
    handle
        .createUpdate(
            """
            INSERT INTO answer_filter
              (answer_id, position, kind, words, published_from, published_to)
            VALUES (:answer, :position, :kind, :words, :from, :to)
            """)
        .bind("answer", answer.id())
        .bind("position", position)
        .bind("kind", kind)
        .bind("words", words)
        .bind("from", from.map(LocalDate::toString))
        .bind("to", to.map(LocalDate::toString))
        .execute();
  }

  private void sentences(List<Outcome.Sentence> sentences) {
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO answer_sentence (answer_id, position, text, citations)"
                + " VALUES (:answer, :position, :text, :citations)");
    int position = 1;
    for (Outcome.Sentence sentence : sentences) {
      batch
          .bind("answer", answer.id())
          .bind("position", position++)
          .bind("text", sentence.text())
          .bind(
              "citations",
              sentence.citations().stream().map(String::valueOf).collect(Collectors.joining(" ")))
          .add();
    }
    batch.execute();
  }

  private void citations(List<Citation> citations) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO answer_citation
              (answer_id, n, article_id, title, outlet, published, sha256, quote, quote_start,
               quote_end, highlight_start, highlight_end, speaker, role, via, score)
            VALUES
              (:answer, :n, :article, :title, :outlet, :published, :sha256, :quote, :quoteStart,
               :quoteEnd, :highlightStart, :highlightEnd, :speaker, :role, :via, :score)
            """);
    int n = 1;
    for (Citation citation : citations) {
      batch
          .bind("answer", answer.id())
          .bind("n", n++)
          .bind("article", citation.articleId())
          .bind("title", citation.title())
          .bind("outlet", citation.outlet())
          .bind("published", citation.published().map(LocalDate::toString))
          .bind("sha256", citation.sha256())
          .bind("quote", citation.quote())
          .bind("quoteStart", citation.span().start())
          .bind("quoteEnd", citation.span().end())
          .bind("highlightStart", citation.highlight().start())
          .bind("highlightEnd", citation.highlight().end())
          .bind("speaker", citation.speaker())
          .bind("role", citation.role())
          .bind("via", citation.via())
          .bind("score", citation.score())
          .add();
    }
    batch.execute();
    for (int i = 0; i < citations.size(); i++) {
      reprints(i + 1, citations.get(i).alsoIn());
    }
  }

  /// @param citation number of the citation
  private void reprints(int citation, List<Reprint> reprints) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO answer_reprint
              (answer_id, n, position, article_id, title, outlet, published, quote_start, quote_end)
            VALUES
              (:answer, :n, :position, :article, :title, :outlet, :published, :start, :end)
            """);
    int position = 1;
    for (Reprint reprint : reprints) {
      batch
          .bind("answer", answer.id())
          .bind("n", citation)
          .bind("position", position++)
          .bind("article", reprint.articleId())
          .bind("title", reprint.title())
          .bind("outlet", reprint.outlet())
          .bind("published", reprint.published().map(LocalDate::toString))
          .bind("start", reprint.span().start())
          .bind("end", reprint.span().end())
          .add();
    }
    batch.execute();
  }

  private void items(String kind, Collection<String> texts) {
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO answer_item (answer_id, kind, position, text)"
                + " VALUES (:answer, :kind, :position, :text)");
    int position = 1;
    for (String text : texts) {
      batch
          .bind("answer", answer.id())
          .bind("kind", kind)
          .bind("position", position++)
          .bind("text", text)
          .add();
    }
    batch.execute();
  }
}
