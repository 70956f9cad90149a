package dev.onrecord.answer.extractive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.onrecord.Engines;
import dev.onrecord.Submissions;
import dev.onrecord.archive.ImportResult;
import dev.onrecord.collections.OpenHome;
import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.answer.Outcome;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.question.Scope;
import dev.onrecord.domain.settings.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whole answers, of small articles about this and that.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ExtractiveAnswererTest {
  private static final String FERRY =
      """
      Ferry line to Gotland sold

      VISBY - The shipping company Destination Gotland was sold to a Danish fund on Tuesday.

      The fund, Nordvik Capital, paid 240 million euros for the four ferries and the terminal in \
      Nynäshamn.

      "We bought a lifeline, not a toy," said Karin Holm, chief executive of Nordvik Capital. \
      "Nobody on the island will lose a departure."

      About 1.9 million passengers take the ferries every year.

      Trade unions were not impressed. Union secretary Lars Wik warned that 120 sailors could lose \
      their jobs before winter.
      """;
  private static final String MATCH =
      """
      Late goal sends Tromsø into final

      Tromsø beat Molde 3-2 after extra time and will play the cup final in Oslo on 4 December.

      Striker Jens Aune scored the winning goal in the 118th minute.

      Coach Ida Moen said the match was the hardest of her career. She said the team would rest \
      until Thursday.

      The match was watched by 6,850 people despite a temperature of minus 11 degrees.

      Who is Ola Strand? Strand is the referee whom both teams praised.
      """;
  private static final String COURT =
      """
      Court clears beekeeper

      A court in Graz on Monday cleared the beekeeper Franz Huber of poisoning his neighbour's hives.

      Judge Elena Pichler ruled that the bees had died of a mite, because the laboratory found no \
      poison in the honey.

      The trial lasted nine weeks.
      """;

  private final OpenHome open;

  ExtractiveAnswererTest(@TempDir Path home) {
    open = Engines.open(home, Settings.standard(2));
    assertThat(
            open.archive()
                .add(
                    List.of(
                        Submissions.text("ferry.txt", FERRY),
                        Submissions.text("match.txt", MATCH),
                        Submissions.text("court.txt", COURT)),
                    (done, total) -> {}))
        .allMatch(result -> result instanceof ImportResult.Added);
  }

  @AfterAll
  void close() {
    open.close();
  }

  static Stream<Arguments> answered() {
    return Stream.of(
        arguments("How much did Nordvik Capital pay for the ferries?", "240 million euros"),
        arguments("how many passengers take the ferries", "1.9 million"),
        arguments("When was Destination Gotland sold?", "on Tuesday"),
        arguments("Who scored the winning goal?", "Jens Aune"),
        arguments("Who warned that sailors could lose their jobs?", "Lars Wik"),
        arguments("When is the cup final?", "4 December"),
        arguments("how many people watched the match", "6,850"),
        arguments("Where is the cup final?", "Oslo"),
        arguments("Why did the bees die?", "mite"),
        arguments("How long did the trial last?", "nine weeks"),
        arguments("Who was cleared of poisoning hives?", "Franz Huber"));
  }

  @ParameterizedTest
  @MethodSource("answered")
  void whatTheArchiveHoldsIsQuotedAndMarked(String question, String mark) {
    assertThat(ask(question))
        .isInstanceOfSatisfying(
            Outcome.Answered.class,
            answer -> {
              Citation first = answer.citations().getFirst();
              Article article = open.archive().article(first.articleId()).orElseThrow();
              assertThat(first.quotes(article)).isTrue();
              assertThat(first.highlight().of(article.text())).contains(mark);
            });
  }

  static Stream<Arguments> statements() {
    return Stream.of(
        arguments("What did Karin Holm say?", "Karin Holm", "lifeline"),
        arguments("what did Wik warn about", "Lars Wik", "120 sailors"),
        arguments("What did Ida Moen say about the match?", "Ida Moen", "hardest of her career"));
  }

  @ParameterizedTest
  @MethodSource("statements")
  void whatSomebodySaidIsInTheirWords(String question, String speaker, String words) {
    assertThat(ask(question))
        .isInstanceOfSatisfying(
            Outcome.Answered.class,
            answer -> {
              assertThat(answer.sentences().getFirst().text()).contains(words);
              assertThat(answer.citations())
                  .allSatisfy(citation -> assertThat(citation.speaker()).contains(speaker));
            });
  }

  @Test
  void wordsThatSayHeAreIntroducedByTheirSpeaker() {
    assertThat(ask("What did Moen say about a rest for the team until Thursday?"))
        .isInstanceOfSatisfying(
            Outcome.Answered.class,
            answer ->
                assertThat(answer.sentences().getFirst().text())
                    .endsWith("Ida Moen: She said the team would rest until Thursday."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What did Angela Merkel say about the ferries?",
        "How much did the cup final cost?",
        "Who coached Barcelona?",
        "When was the Eiffel Tower built?",
        "What is the capital of Peru?",
        "Who invented the telephone?",
        "What does it say?",
        "?",
      })
  void whatTheArchiveLacksIsNotFound(String question) {
    assertThat(ask(question))
        .isInstanceOfSatisfying(
            Outcome.NotFound.class,
            nothing -> {
              assertThat(nothing.reason()).startsWith("The archive does not answer this");
              assertThat(nothing.nearest())
                  .hasSizeLessThanOrEqualTo(3)
                  .allSatisfy(
                      near ->
                          assertThat(
                                  near.quotes(
                                      open.archive().article(near.articleId()).orElseThrow()))
                              .isTrue());
            });
  }

  @Test
  void aQuestionInAnArticleAnswersNothing() {
    assertThat(open.questions().ask("Who is Ola Strand?", Scope.EVERYTHING).outcome())
        .isInstanceOfSatisfying(
            Outcome.Answered.class,
            answered ->
                assertThat(answered.citations().getFirst().quote())
                    .isEqualTo("Strand is the referee whom both teams praised."));
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThat(ask("What did Angela Merkel say about the ferries?"))
        .isInstanceOfSatisfying(
            Outcome.NotFound.class,
            nothing -> {
              assertThat(nothing.missing()).contains("Merkel").doesNotContain("ferries");
              assertThat(nothing.reason()).contains("\"Merkel\"");
            });
  }

  private Outcome ask(String question) {
    return open.questions().ask(question, Scope.EVERYTHING).outcome();
  }
}
