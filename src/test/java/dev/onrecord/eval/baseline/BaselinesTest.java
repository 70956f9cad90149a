package dev.onrecord.eval.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.Span;
import dev.onrecord.encode.Encoder;
import dev.onrecord.eval.baseline.Baseline.Found;
import dev.onrecord.eval.set.GoldArticle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(Lifecycle.PER_CLASS)
final class BaselinesTest {
  private static final String FERRY =
      "The harbour is small. The ferry to Lund leaves at noon from pier four. "
          + "Dogs travel free. ".repeat(20);
  private static final String FROST =
      "Frost spoiled a third of the apples in Hallow Valley.\n\nThe cider festival goes ahead.";
  private static final List<GoldArticle> ARTICLES = List.of(source(FERRY), source(FROST));

  private final Encoder encoder =
      new Encoder("Represent this sentence for searching relevant passages:", 1);
  private List<Baseline> baselines = List.of();

  @BeforeAll
  void index() {
    baselines = Baselines.over(ARTICLES, encoder, (done, total) -> {});
  }

  @AfterAll
  void close() {
    encoder.close();
  }

  Stream<Baseline> baselines() {
    return baselines.stream();
  }

  @ParameterizedTest
  @MethodSource("baselines")
  void eachFindsThePlaceThatAnswers(Baseline baseline) {
    List<Found> found = baseline.find("when does the ferry to Lund leave?", 10);
    assertThat(found.getFirst().place().article()).isZero();
    assertThat(textOf(found.getFirst())).contains("leaves at noon");
    assertThat(textOf(baseline.find("what spoiled the apples", 10).getFirst())).contains("Frost");
  }

  @ParameterizedTest
  @MethodSource("baselines")
  void theBestComesFirstAndTheLimitHolds(Baseline baseline) {
    List<Found> found = baseline.find("when does the ferry to Lund leave?", 2);
    assertThat(found).hasSizeLessThanOrEqualTo(2);
    assertThat(found).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
    assertThat(baseline.find("when does the ferry to Lund leave?", 2)).isEqualTo(found);
  }

  @Test
  void sentencesAreRankedByAllButLangChain4j() {
    for (Baseline baseline : baselines.subList(0, 3)) {
      assertThat(textOf(baseline.find("ferry to Lund", 1).getFirst()))
          .isEqualTo("The ferry to Lund leaves at noon from pier four.");
    }
    Found segment = baselines.getLast().find("ferry to Lund", 1).getFirst();
    assertThat(textOf(segment)).startsWith("The harbour is small.").hasSizeBetween(100, 300);
  }

  @Test
  void wordsThatNoSentenceHasFindNothingByBm25() {
    Baseline words = baselines.getFirst();
    assertThat(words.name()).isEqualTo("BM25");
    assertThat(words.find("the of and", 3)).isEmpty();
    assertThat(words.find("", 3)).isEmpty();
    assertThat(words.find("zebra", 3)).isEmpty();
  }

  private static String textOf(Found found) {
    Span span = found.place().span();
    return span.of(ARTICLES.get(found.place().article()).text());
  }

  private static GoldArticle source(String text) {
    return new GoldArticle("article.txt", Optional.empty(), text);
  }
}
