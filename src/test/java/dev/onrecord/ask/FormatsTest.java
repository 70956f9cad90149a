package dev.onrecord.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.archive.Archive;
import dev.onrecord.archive.ImportResult;
import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.answer.Outcome;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.question.Scope;
import dev.onrecord.domain.settings.AnswerSettings;
import dev.onrecord.domain.settings.Caution;
import dev.onrecord.encode.Encoder;
import dev.onrecord.ingest.Readings;
import dev.onrecord.retrieve.lucene.LuceneIndex;
import dev.onrecord.retrieve.lucene.LuceneRetriever;
import dev.onrecord.retrieve.lucene.LuceneScopeStatistics;
import dev.onrecord.retrieve.lucene.LuceneVocabulary;
import dev.onrecord.store.ArticleStore;
import dev.onrecord.store.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was read from files of other formats is cited word for word.
final class FormatsTest {
  private final Database database;
  private final LuceneIndex index;
  private final Encoder encoder = new Encoder("", 1);
  private final ArticleStore store;
  private final Archive archive;

  FormatsTest(@TempDir Path home) {
    database = Database.open(home.resolve("onrecord.db"));
    index = LuceneIndex.open(home.resolve("index"), Encoder.FINGERPRINT);
    store = new ArticleStore(database);
    archive = new Archive(encoder, store, index, result -> {});
  }

  @AfterEach
  void close() {
    index.close();
    encoder.close();
    database.close();
  }

  @Test
  void aQuoteStandsInTheTextThatWasRead() throws IOException {
    add(
        Readings.of(
            "ferry.pdf", Files.readAllBytes(Path.of("src/test/resources/ingest/ferry.pdf"))));
    add(
        Readings.of(
            "dump.jsonl",
            """
            {"id": 8, "headline": "Mayor resigns", "source": "Orrin Post", "date": "2024-03-04",
            """
                    .strip()
                + " \"body\": \"<p>The mayor of Tansy, Olga Reed, resigned on Friday.</p>"
                + "<p>She gave no reason.</p>\"}"));
    add(
        Readings.of(
            "rows.csv",
            "Title,Text\nLibrary,\"The mayor of Quill, Anna Holt, opened a library.\"\n"));
    assertCited(
        "what did Ida Moe say?",
        "“Nobody was in danger,” said Ida Moe, who leads the county’s office of roads.");
    assertCited("who is the mayor of Tansy?", "The mayor of Tansy, Olga Reed, resigned on Friday.");
    assertCited("who is the mayor of Quill?", "The mayor of Quill, Anna Holt, opened a library.");
  }

  /// Adds what was read as it will be read again from the store.
  private void add(Readings read) {
    assertThat(read.refused()).isEmpty();
    List<ImportResult> results = archive.add(read.sources(), (done, total) -> {});
    assertThat(results).allMatch(ImportResult.Added.class::isInstance);
  }

  private void assertCited(String question, String quote) {
    Outcome outcome = questions().ask(question, Scope.EVERYTHING).outcome();
    assertThat(outcome).as(question).isInstanceOf(Outcome.Answered.class);
    Citation citation = ((Outcome.Answered) outcome).citations().getFirst();
    Article article = archive.article(citation.articleId()).orElseThrow();
    assertThat(citation.quote()).isEqualTo(quote);
    assertThat(article.text().substring(citation.span().start(), citation.span().end()))
        .isEqualTo(quote);
    assertThat(citation.quotes(article)).isTrue();
  }

  private QuestionAnswering questions() {
    return new QuestionAnswering(
        encoder,
        new LuceneVocabulary(index),
        new LuceneRetriever(index),
        new QuestionFilters(new LuceneScopeStatistics(index), () -> LocalDate.EPOCH),
        store::article,
        new AnswerSettings(Caution.NORMAL, Optional.empty(), "0.1.0"),
        Optional.empty(),
        Optional.empty(),
        AnswerWatch.NONE);
  }
}
