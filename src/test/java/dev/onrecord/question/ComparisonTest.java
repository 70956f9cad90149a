package dev.onrecord.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whose words are held against whose.
final class ComparisonTest {
  static Stream<Arguments> compared() {
    return Stream.of(
        sides("what do Holm and Wik say about jobs", "Holm", "Wik"),
        sides("What did both Karin Holm and Lars Wik warn about?", "Karin Holm", "Lars Wik"),
        sides("what do Holm, Wik and the mayor think", "Holm", "Wik", "the mayor"),
        sides("compare what Holm and Wik said about jobs", "Holm", "Wik"),
        sides("how do Norway and Sweden differ on fishing?", "Norway", "Sweden"),
        sides("How do Norway's and Sweden's views differ on fishing?", "Norway", "Sweden"),
        sides("How does Norway differ from Sweden on fishing?", "Norway", "Sweden"),
        sides("How does Norway's position on fishing differ from Sweden's?", "Norway", "Sweden"),
        sides("Do Norway and Sweden agree on fishing?", "Norway", "Sweden"),
        sides("What do Norway and Sweden disagree about?", "Norway", "Sweden"),
        sides("what is the difference between Holm's and Wik's views on jobs", "Holm", "Wik"),
        sides("Compare the positions of Holm and Wik on jobs", "Holm", "Wik"),
        sides("Compare Holm with Wik on jobs", "Holm", "Wik"),
        sides("compare Holm and Wik", "Holm", "Wik"),
        sides("Holm vs. Wik on jobs", "Holm", "Wik"));
  }

  @ParameterizedTest
  @MethodSource("compared")
  void eachSideIsAskedAboutByItself(String question, List<String> sides) {
    List<Comparison> comparisons = Comparison.of(question);
    assertThat(comparisons).extracting(Comparison::side).isEqualTo(sides);
    assertThat(comparisons)
        .allSatisfy(
            one ->
                assertThat(sides.stream().filter(one.question()::contains))
                    .containsExactly(one.side()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what did Holm say about Norway and Sweden",
        "which ferries stop in Norway and Sweden",
        "what do Norway and Sweden export",
        "what did the president of Norway and Sweden say",
        "What is the difference between diesel and petrol?",
        "how do whales and sharks differ",
        "interceptors and radars on ships",
        "what did Holm say",
        "who won",
        "",
      })
  void otherQuestionsHaveNoSides(String question) {
    assertThat(Comparison.of(question)).isEmpty();
  }

  @Test
  void theTopicIsKept() {
    assertThat(Comparison.of("How do Norway and Sweden differ on cod fishing?"))
        .extracting(Comparison::question)
        .containsExactly(
            "what does Norway think about cod fishing?",
            "what does Sweden think about cod fishing?");
  }

  @Test
  void aLongTextIsNotCompared() {
    assertThat(Comparison.of("how does " + "on from differ ".repeat(130) + "x and y differ on z"))
        .isEmpty();
  }

  private static Arguments sides(String question, String... sides) {
    return arguments(question, List.of(sides));
  }
}
