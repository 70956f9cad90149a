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

/// Measures the speed of indexing, compared with the embedding model alone on the same texts in the
/// same batches; and the time of answers during indexing, compared with answers at rest.
public final class IndexingBenchmark {
  private static final int REST_ROUNDS = 20;

  private final Encoder encoder;
  private final List<GoldArticle> articles;

  /// @param articles at least one
  public IndexingBenchmark(Encoder encoder, List<GoldArticle> articles) {
    this.encoder = encoder;
    this.articles = articles;
  }

  /// The number of characters of all articles.
  public long characters() {
    return articles.stream().mapToLong(source -> source.text().length()).sum();
  }

  /// Only encodes all texts.
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

  /// Adds all articles to an archive that has none of them.
  ///
  /// @return seconds
  public double index(Archive archive) {
    long start = System.nanoTime();
    archive.add(submissions(""), (done, total) -> {});
    return seconds(start);
  }

  /// Asks questions at rest, then while every article gets a new text, and prints both times.
  public void ask(Archive archive, QuestionAnswering questions, List<String> asked, PrintWriter out)
      throws InterruptedException {
    // The first rounds warm up the JIT compiler.
    atRest(questions, asked);
    Percentiles idle = atRest(questions, asked);
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

  private static Percentiles atRest(QuestionAnswering questions, List<String> asked) {
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
