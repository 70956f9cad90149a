package dev.onrecord.retrieve.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Rankings become one.
final class ReciprocalRankFusionTest {
  @Test
  void scoresAddUp() {
    // a has 1/61, b has 1/62 + 1/61, c has 1/62.
    assertThat(ReciprocalRankFusion.fuse(List.of(List.of("a", "b"), List.of("b", "c")), 10))
        .containsExactly("b", "a", "c");
  }

  @Test
  void tiesAreInNaturalOrder() {
    assertThat(ReciprocalRankFusion.fuse(List.of(List.of("b", "c"), List.of("a", "d")), 10))
        .containsExactly("a", "b", "c", "d");
  }

  @Test
  void manyMiddlingRanksBeatOneFirst() {
    List<List<Integer>> rankings = List.of(List.of(1, 2), List.of(3, 2), List.of(4, 2));
    assertThat(ReciprocalRankFusion.fuse(rankings, 1)).containsExactly(2);
  }

  @Test
  void theLimitCutsTheEnd() {
    List<List<Integer>> rankings = List.of(List.of(5, 6, 7));
    assertThat(ReciprocalRankFusion.fuse(rankings, 2)).containsExactly(5, 6);
    assertThat(ReciprocalRankFusion.fuse(rankings, 9)).containsExactly(5, 6, 7);
    assertThat(ReciprocalRankFusion.fuse(rankings, 0)).isEmpty();
  }

  @Test
  void ofNothingComesNothing() {
    assertThat(ReciprocalRankFusion.<Integer>fuse(List.of(), 3)).isEmpty();
    assertThat(ReciprocalRankFusion.<Integer>fuse(List.of(List.of(), List.of()), 3)).isEmpty();
  }
}
