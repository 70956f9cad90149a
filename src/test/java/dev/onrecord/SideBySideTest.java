package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.archive.ImportResult;
import dev.onrecord.collections.OpenHome;
import dev.onrecord.domain.Progress;
import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.answer.Outcome;
import dev.onrecord.domain.article.Submission;
import dev.onrecord.domain.question.Scope;
import dev.onrecord.domain.settings.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Articles that several threads add at the same time.
final class SideBySideTest {
  private static final Progress UNHEARD = (done, total) -> {};
  private static final int THREADS = 4;

  private final OpenHome open;

  SideBySideTest(@TempDir Path home) {
    open = Engines.open(home, Settings.standard(2));
  }

  @AfterEach
  void close() {
    open.close();
  }

  @Tag("thorough")
  @Test
  void aSmallArticleDoesNotWaitForALargeOne() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    Submission unreadable = Submissions.text("none.txt", " ".repeat(1 << 16));
    Submission large =
        Submissions.text(
            "large.txt",
            IntStream.range(0, 2_200)
                    .mapToObj(
                        "The ferry number %d to Lund left the harbor late that morning.\n\n"
                            ::formatted)
                    .collect(Collectors.joining())
                + "The lighthouse in Varna burned on Monday, officials said.\n");
    try (ExecutorService threads = Executors.newFixedThreadPool(1)) {
      // What is unreadable is a batch of its own, after which only the large article is left.
      Future<List<ImportResult>> adding =
          threads.submit(
              () ->
                  open.archive()
                      .add(List.of(unreadable, large), (done, total) -> begun.countDown()));
      begun.await();
      assertThat(open.archive().add(List.of(bridge(7)), UNHEARD).getFirst())
          .isInstanceOf(ImportResult.Added.class);
      assertThat(adding).isNotDone();
      assertThat(quotes("when did the bridge number 7 fall")).containsExactly(fall(7));
      assertThat(adding.get()).last().isInstanceOf(ImportResult.Added.class);
    }
    assertThat(quotes("when did the lighthouse in Varna burn"))
        .containsExactly("The lighthouse in Varna burned on Monday, officials said.");
    assertThat(quotes("when did the bridge number 7 fall")).containsExactly(fall(7));
  }

  @Test
  void nothingIsLostAndNothingTakenTwice() throws Exception {
    List<Submission> bridges = IntStream.range(0, 12).mapToObj(SideBySideTest::bridge).toList();
    List<Future<List<ImportResult>>> adding = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      for (int t = 0; t < THREADS; t++) {
        adding.add(threads.submit(() -> addOneByOne(bridges)));
      }
    }
    List<ImportResult> results = new ArrayList<>();
    for (Future<List<ImportResult>> each : adding) {
      results.addAll(each.get());
    }
    assertThat(results).filteredOn(ImportResult.Added.class::isInstance).hasSize(bridges.size());
    assertThat(results)
        .filteredOn(ImportResult.Known.class::isInstance)
        .hasSize((THREADS - 1) * bridges.size());
    assertThat(open.questions().indexState().articles()).isEqualTo(bridges.size());
    assertThat(open.questions().indexState().generation()).isEqualTo(bridges.size());
    List<Integer> steps = new ArrayList<>();
    open.archive().maintenance().reconcile((done, total) -> steps.add(done));
    assertThat(steps).as("the index has what the store has").isEmpty();
  }

  private List<ImportResult> addOneByOne(List<Submission> submissions) {
    return submissions.stream()
        .flatMap(submission -> open.archive().add(List.of(submission), UNHEARD).stream())
        .toList();
  }

  private static Submission bridge(int number) {
    return Submissions.text("bridge-%d.txt".formatted(number), fall(number));
  }

  private static String fall(int number) {
    return "The bridge number %d fell on Sunday.".formatted(number);
  }

  private List<String> quotes(String question) {
    return switch (open.questions().ask(question, Scope.EVERYTHING).outcome()) {
      case Outcome.Answered(var sentences, var citations) ->
          citations.stream().map(Citation::quote).toList();
      case Outcome.NotFound(var reason, var nearest, var missing) -> List.of();
    };
  }
}
