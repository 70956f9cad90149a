package dev.onrecord.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.Submissions;
import dev.onrecord.archive.Archive;
import dev.onrecord.domain.answer.Outcome;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.question.Scope;
import dev.onrecord.domain.settings.AnswerSettings;
import dev.onrecord.domain.settings.Caution;
import dev.onrecord.encode.Encoder;
import dev.onrecord.retrieve.lucene.LuceneIndex;
import dev.onrecord.retrieve.lucene.LuceneRetriever;
import dev.onrecord.retrieve.lucene.LuceneScopeStatistics;
import dev.onrecord.retrieve.lucene.LuceneVocabulary;
import dev.onrecord.store.ArticleStore;
import dev.onrecord.store.Database;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An article has another text already, and the index does not know yet.
final class ChangingArticlesTest {
  private static final String QUESTION = "when does the ferry to Lund leave?";

  private final Database database;
  private final LuceneIndex index;
  private final Encoder encoder = new Encoder("", 1);
  private final ArticleStore store;

  ChangingArticlesTest(@TempDir Path home) {
    database = Database.open(home.resolve("onrecord.db"));
    index = LuceneIndex.open(home.resolve("index"), Encoder.FINGERPRINT);
    store = new ArticleStore(database);
    new Archive(encoder, store, index, result -> {})
        .add(
            List.of(Submissions.text("ferry.txt", "The ferry to Lund leaves at noon on Friday.\n")),
            (done, total) -> {});
  }

  @AfterEach
  void close() {
    index.close();
    encoder.close();
    database.close();
  }

  @Test
  void theAnswerWaitsForTheIndex() {
    AtomicInteger calls = new AtomicInteger();
    assertThat(
            questions(id -> calls.incrementAndGet() <= 3 ? changed(id) : store.article(id))
                .ask(QUESTION, Scope.EVERYTHING)
                .outcome())
        .isInstanceOf(Outcome.Answered.class);
  }

  @Test
  void nothingIsCalledNotFoundThatIsNotKnown() {
    QuestionAnswering questions = questions(this::changed);
    assertThatThrownBy(() -> questions.ask(QUESTION, Scope.EVERYTHING))
        .isInstanceOf(ArticleChangedException.class);
  }

  private QuestionAnswering questions(Function<String, Optional<Article>> articles) {
    return new QuestionAnswering(
        encoder,
        new LuceneVocabulary(index),
        new LuceneRetriever(index),
        new QuestionFilters(new LuceneScopeStatistics(index), () -> LocalDate.EPOCH),
        articles,
        new AnswerSettings(Caution.NORMAL, Optional.empty(), "0.1.0"),
        Optional.empty(),
        Optional.empty(),
        AnswerWatch.NONE);
  }

  private Optional<Article> changed(String id) {
    return store
        .article(id)
        .map(
            article -> {
              String text = "No ferry sails to Lund any more, neither at noon nor later.\n";
              return new Article(id, article.metadata(), text, Article.sha256(text));
            });
  }
}
