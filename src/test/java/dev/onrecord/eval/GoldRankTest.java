package dev.onrecord.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.onrecord.domain.Span;
import dev.onrecord.eval.set.ArticleSpan;
import dev.onrecord.eval.set.GoldQuestion;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class GoldRankTest {
  private static final ArticleSpan GOLD = new ArticleSpan(1, new Span(10, 20));
  private static final ArticleSpan AROUND = new ArticleSpan(1, new Span(0, 30));
  private static final ArticleSpan SHORT = new ArticleSpan(1, new Span(10, 19));
  private static final ArticleSpan ELSEWHERE = new ArticleSpan(0, new Span(10, 20));
  private static final GoldQuestion ASKED =
      new GoldQuestion(
          "who", Set.of(GOLD), Set.of(), Optional.empty(), List.of(), Optional.empty());

  static Stream<Arguments> rankings() {
    return Stream.of(
        arguments(List.of(GOLD), 1, true, true),
        arguments(List.of(AROUND, GOLD), 1, true, true),
        arguments(List.of(SHORT, ELSEWHERE, GOLD), 3, true, true),
        arguments(List.of(ELSEWHERE, SHORT, SHORT, GOLD), 4, false, false),
        arguments(List.of(ELSEWHERE), 0, false, false),
        arguments(List.of(), 0, false, false),
        arguments(after(9), 10, false, false),
        arguments(after(10), 0, false, false));
  }

  @ParameterizedTest
  @MethodSource("rankings")
  void aPlaceAnswersThatHoldsTheAnswerWhole(
      List<ArticleSpan> places, int rank, boolean shown, boolean article) {
    assertThat(GoldRank.of(ASKED, places, 3, .5))
        .extracting(GoldRank::rank, GoldRank::shown, GoldRank::article)
        .containsExactly(rank, shown, article);
  }

  @Test
  void onlyWhatIsShownHasALength() {
    assertThat(GoldRank.of(ASKED, List.of(AROUND, SHORT, GOLD), 2, .5).lengths())
        .containsExactly(30, 9);
  }

  private static List<ArticleSpan> after(int others) {
    return Stream.concat(Collections.nCopies(others, ELSEWHERE).stream(), Stream.of(GOLD)).toList();
  }
}
