package dev.onrecord.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is asked, one by one.
final class PartsTest {
  static Stream<Arguments> several() {
    return Stream.of(
        parts(
            "Who coached Ajax and where is the stadium?",
            "Who coached Ajax",
            "where is the stadium?"),
        parts("Who won? When was the final?", "Who won?", "When was the final?"),
        parts("who won? when was the final", "who won?", "when was the final"),
        parts(
            "What is the mayor's plan and in which year will the bridge open?",
            "What is the mayor's plan",
            "in which year will the bridge open?"),
        parts(
            "Where is Bergen, and how many people live in Oslo?",
            "Where is Bergen",
            "how many people live in Oslo?"),
        parts(
            "Who owns the ferry, where is the pier and what does a ticket cost?",
            "Who owns the ferry",
            "where is the pier",
            "what does a ticket cost?"),
        parts(
            "which countries border Norway and who is the mayor of Oslo",
            "which countries border Norway",
            "who is the mayor of Oslo"),
        parts(
            "who is Anna Berg and who is Karin Holm and who is Joan Miller",
            "who is Anna Berg",
            "who is Karin Holm",
            "who is Joan Miller"),
        parts(
            "Who designed the terminal? When will it open? How much will it cost?",
            "Who designed the terminal?",
            "When will terminal open?",
            "How much will terminal cost?"),
        parts(
            "When and where did the train derail?",
            "When did the train derail?",
            "where did the train derail?"),
        parts(
            "what did Lagarde promise and when?",
            "what did Lagarde promise",
            "when did Lagarde promise"),
        parts(
            "Tell me who owns the ferry and why the line was sold",
            "who owns the ferry",
            "why the line was sold"),
        parts(
            "Tell me who owns Nordvik and what Karin Holm said",
            "who owns Nordvik",
            "what Karin Holm said"),
        parts(
            "Hi! Who is the judge? What did the laboratory find? Thanks",
            "Who is the judge?",
            "What did the laboratory find?"));
  }

  @ParameterizedTest
  @MethodSource("several")
  void questionsAreTakenApart(String text, List<String> questions) {
    assertThat(questions(text)).isEqualTo(questions);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What did Lagarde say about France and Italy?",
        "Which trains stop in Bergen and Oslo?",
        "Who was the man who shot the guard and who fled to Spain?",
        "What did the mayor say about where and how the bridge will be built?",
        "Who lives and works on the island?",
        "When the dam broke, what did the mayor do?",
        "In the final, who scored?",
        "What did Prof. Li say about the U.S. Senate?",
        "Who paid and who?",
        "How was Oklahoma! in 1998?",
        "Is the ferry sold and what else is there?",
        "Multiculturalism or universalism?",
        "Ajax final score. Referee and guests.",
        "why",
        "?",
        "",
      })
  void oneQuestionStaysOne(String text) {
    assertThat(questions(text)).containsExactly(text);
  }

  static Stream<Arguments> pronouns() {
    return Stream.of(
        arguments("I read about Gotland. How far is it?", "How far is Gotland?", "it", "Gotland"),
        arguments(
            "i read about the ferry line. who owns it", "who owns ferry line", "it", "ferry line"),
        arguments(
            "Tell me who owns the ferry and why it was sold", "why ferry was sold", "it", "ferry"),
        arguments(
            "Nordvik bought ferries in Visby. What did it pay?",
            "What did Nordvik pay?",
            "it",
            "Nordvik"),
        arguments(
            "What did Lagarde say and what is her office?",
            "what is Lagarde's office?",
            "her",
            "Lagarde"),
        arguments(
            "Who is the mayor of Rome and what did he say?",
            "what did the mayor of Rome say?",
            "he",
            "the mayor of Rome"));
  }

  @ParameterizedTest
  @MethodSource("pronouns")
  void aPronounIsReadAsWhatWasNamedBefore(
      String text, String question, String pronoun, String meant) {
    Parts parts = Parts.of(text);
    assertThat(parts.texts().getLast().question()).isEqualTo(question);
    assertThat(parts.notices()).containsExactly("Read '" + pronoun + "' as '" + meant + "'.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What did he say?",
        "What did Lagarde say about her plan?",
        "How long does it take?",
        "Gotland is far away. How long does it take to Visby?",
        "I like Rome. Is it true that Lagarde left?",
      })
  void otherPronounsStay(String text) {
    assertThat(Parts.of(text).notices()).isEmpty();
    assertThat(text).endsWith(questions(text).getLast());
  }

  static Stream<Arguments> preambles() {
    return Stream.of(
        parts("I live in Rome. Who won the final?", "Who won the final?"),
        parts("The final was in Rome. Who won?", "The final was in Rome. Who won?"));
  }

  @ParameterizedTest
  @MethodSource("preambles")
  void whatOnesAskingTellsOfThemselvesIsNotAsked(String text, List<String> questions) {
    assertThat(questions(text)).isEqualTo(questions);
  }

  @Test
  void comparedSidesArePartsOfTheirOwn() {
    assertThat(Parts.of("So, what do Holm and the union say about jobs?").texts())
        .containsExactly(
            new Parts.Text("what do Holm say about jobs?", Optional.of("Holm")),
            new Parts.Text("what do the union say about jobs?", Optional.of("the union")));
  }

  @Test
  void onlyTheFirstFourQuestionsAreAnswered() {
    String text =
        String.join(" ", IntStream.range(0, 6).mapToObj(i -> "Who won race " + i + "?").toList());
    Parts parts = Parts.of(text);
    assertThat(parts.texts()).hasSize(4);
    assertThat(parts.notices()).containsExactly("Only the first four questions are answered.");
  }

  private static List<String> questions(String text) {
    return Parts.of(text).texts().stream().map(Parts.Text::question).toList();
  }

  private static Arguments parts(String text, String... questions) {
    return arguments(text, List.of(questions));
  }
}
