package dev.onrecord.eval;

import dev.onrecord.ask.QuestionAnswering;
import dev.onrecord.domain.conversation.Request;
import dev.onrecord.domain.index.IndexState;
import dev.onrecord.domain.question.Scope;
import dev.onrecord.eval.measure.Percentiles;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/// Measures the time of answers and of their stages, one answer at a time.
public final class Benchmark {
  private final QuestionAnswering questions;

  public Benchmark(QuestionAnswering questions) {
    this.questions = questions;
  }

  /// Asks all questions `rounds` times and prints a table. Half as many rounds run before, as a
  /// warm-up that does not count.
  ///
  /// @param asked at least one question
  public void run(List<String> asked, int rounds, PrintWriter out) {
    for (int round = 0; round < (rounds + 1) / 2; round++) {
      asked.forEach(question -> questions.ask(question, Scope.EVERYTHING));
    }
    StageTimes stages = new StageTimes();
    Percentiles whole = new Percentiles();
    for (int round = 0; round < rounds; round++) {
      for (String question : asked) {
        long start = System.nanoTime();
        questions.ask(Request.of(question, Scope.EVERYTHING), stages);
        whole.add(System.nanoTime() - start);
      }
    }
    IndexState index = questions.indexState();
    out.printf(
        "%d answers over %d articles of %d passages, one at a time, %d processors%n",
        rounds * asked.size(),
        index.articles(),
        index.passages(),
        Runtime.getRuntime().availableProcessors());
    out.printf("%-12s %8s %8s %8s%n", "ms", "p50", "p95", "p99");
    stages.times().forEach((stage, times) -> row(out, stage.displayName(), times));
    row(out, ServiceRun.TOTAL, whole);
    out.flush();
  }

  private static void row(PrintWriter out, String name, Percentiles times) {
    out.printf(
        Locale.ROOT,
        "%-12s %8.1f %8.1f %8.1f%n",
        name,
        times.millis(.5),
        times.millis(.95),
        times.millis(.99));
  }
}
