package dev.onrecord.eval;

import dev.onrecord.archive.Archive;
import dev.onrecord.ask.QuestionAnswering;
import dev.onrecord.domain.article.Metadata;
import dev.onrecord.domain.article.Submission;
import dev.onrecord.domain.question.Scope;
import dev.onrecord.encode.Encoder;
import dev.onrecord.eval.measure.Percentiles;
import dev.onrecord.eval.set.GoldArticle;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Times how fast articles come into an archive, beside what the embedding model alone takes for
/// the same texts in the same batches; and answers while that goes on, beside those at rest.
public final class IndexingBenchmark {
  private static final int REST_ROUNDS = 20;

  private final Encoder encoder;
  private final List<GoldArticle> articles;

  /// @param articles at least one
  public IndexingBenchmark(Encoder encoder, List<GoldArticle> articles) {
    this.encoder = encoder;
    this.articles = articles;
  }

  /// Characters of all articles.
  public long characters() {
    return articles.stream().mapToLong(source -> source.text().length()).sum();
  }

  /// Encodes all texts and does nothing else.
  ///
  /// @return seconds
  public double encode(Archive archive) {
    List<List<String>> texts =
        articles.stream().map(source -> archive.encodedTexts(source.text())).toList();
    long start = System.nanoTime();
    try (ExecutorService feeders = Executors.newFixedThreadPool(encoder.threads() + 1)) {
      texts.forEach(article -> feeders.execute(() -> encoder.encodeMany(article)));
    }
    return seconds(start);
  }

  /// Takes all articles into an archive that has none of them.
  ///
  /// @return seconds
  public double index(Archive archive) {
    long start = System.nanoTime();
    archive.add(submissions(""), (done, total) -> {});
    return seconds(start);
  }

  /// Asks while nothing else is done, then while every article gets another text, and prints how
  /// long answers took.
  public void ask(Archive archive, QuestionAnswering questions, List<String> asked, PrintWriter out)
      throws InterruptedException {
    // So often that what is compiled while it runs is compiled by then.
    rest(questions, asked);
    Percentiles idle = rest(questions, asked);
    Percentiles busy = new Percentiles();
    Thread indexing =
        Thread.ofPlatform()
            .start(() -> archive.add(submissions("\n\nThis was added later.\n"), (d, t) -> {}));
    while (indexing.isAlive()) {
      ask(questions, asked, busy);
    }
    indexing.join();
    out.printf(
        Locale.ROOT,
        "answers p50 %.1f ms at rest, %.1f ms while articles are indexed: %.2f times%n",
        idle.millis(.5),
        busy.millis(.5),
        busy.millis(.5) / idle.millis(.5));
  }

  private static Percentiles rest(QuestionAnswering questions, List<String> asked) {
    Percentiles times = new Percentiles();
    for (int round = 0; round < REST_ROUNDS; round++) {
      ask(questions, asked, times);
    }
    return times;
  }

  private static void ask(QuestionAnswering questions, List<String> asked, Percentiles times) {
    for (String question : asked) {
      long start = System.nanoTime();
      questions.ask(question, Scope.EVERYTHING);
      times.add(System.nanoTime() - start);
    }
  }

  private List<Submission> submissions(String end) {
    return articles.stream()
        .map(
            source ->
                new Submission(
                    (source.text() + end).getBytes(StandardCharsets.UTF_8),
                    "text/plain",
                    source.name(),
                    Metadata.NONE.orTitle(source.title())))
        .toList();
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
