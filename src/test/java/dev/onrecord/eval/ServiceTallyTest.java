package dev.onrecord.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.onrecord.domain.Span;
import dev.onrecord.eval.measure.Measure;
import dev.onrecord.eval.measure.Overlap;
import dev.onrecord.eval.set.ArticleSpan;
import dev.onrecord.eval.set.GoldQuestion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Measures, by hand.
final class ServiceTallyTest {
  private static final Optional<Overlap> EXACT = Optional.of(new Overlap(true, 1));
  private static final Optional<Overlap> HALF = Optional.of(new Overlap(false, .5));

  private final ServiceTally tally = new ServiceTally();

  @ParameterizedTest
  @CsvSource({
    "sentence@1, .25",
    "any@3, .75",
    "any shown, .5",
    "paragraph@1, .75",
    "MRR, .458333333",
    "false refusals, .25",
    "right refusals, .5",
    "AUC, .8125",
    "citations exact, .916666667",
    "characters, 100",
    "'highlight exact, where covered', 1",
    "'highlight F1, where covered', 1",
    "'highlight exact, all', .5",
    "'highlight F1, all', .75",
    "speaker right, .5",
  })
  void sharesAreOfTheQuestionsTheyAreAbout(String name, double value) {
    addSix();
    assertThat(measure(name).value()).isCloseTo(value, within(1e-8));
  }

  @Test
  void ofNothingThereIsNoShare() {
    assertThat(tally.measures()).extracting(Measure::value).containsOnly(Double.NaN);
  }

  @Test
  void speakersAreMeasuredWhereTheyAreKnown() {
    tally.add(judged(true, 1, true, .9, Optional.empty(), Optional.empty()));
    assertThat(tally.measures()).extracting(Measure::name).doesNotContain("speaker right");
  }

  private void addSix() {
    tally.add(judged(true, 1, true, .9, EXACT, Optional.of(true)));
    tally.add(judged(true, 2, true, .8, HALF, Optional.of(false)));
    tally.add(judged(true, 3, false, .7, Optional.empty(), Optional.empty()));
    tally.add(judged(true, 0, true, .4, Optional.empty(), Optional.empty()));
    tally.add(judged(false, 0, false, .6, Optional.empty(), Optional.empty()));
    tally.add(judged(false, 0, true, .4, Optional.empty(), Optional.empty()));
  }

  private Measure measure(String name) {
    return tally.measures().stream()
        .filter(measure -> measure.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /// Two quotes of 100 characters in the mean are shown for each; where the answer stands third,
  /// one of them is not exact.
  private static JudgedQuestion judged(
      boolean answerable,
      int rank,
      boolean answered,
      double score,
      Optional<Overlap> marked,
      Optional<Boolean> speaker) {
    Set<ArticleSpan> answers = answerable ? Set.of(new ArticleSpan(0, new Span(0, 1))) : Set.of();
    GoldQuestion asked =
        new GoldQuestion("who", answers, Set.of(), Optional.empty(), List.of(), Optional.empty());
    boolean shown = rank == 1 || rank == 2;
    GoldRank standing = new GoldRank(answerable, rank, shown, rank > 0, score, List.of(80, 120));
    return new JudgedQuestion(asked, standing, answered, 2, rank == 3 ? 1 : 2, marked, speaker);
  }
}
