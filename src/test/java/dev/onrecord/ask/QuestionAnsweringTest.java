package dev.onrecord.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.onrecord.Engines;
import dev.onrecord.FilledHomes;
import dev.onrecord.Submissions;
import dev.onrecord.collections.OpenHome;
import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.answer.Outcome;
import dev.onrecord.domain.answer.Stage;
import dev.onrecord.domain.conversation.Answer;
import dev.onrecord.domain.conversation.Request;
import dev.onrecord.domain.question.Scope;
import dev.onrecord.domain.settings.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Questions as people ask them, of the five articles.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class QuestionAnsweringTest {
  private final OpenHome open;

  QuestionAnsweringTest(@TempDir Path home) {
    FilledHomes.fill(home, Submissions.seeds());
    open = Engines.open(home, Settings.standard(2));
  }

  @AfterAll
  void close() {
    open.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "waht did makarov thretten | what did Makarov threaten",
        "What did Nesternko say? | What did Nesterenko say?",
        "What did Baluevsky say about Iran? | What did Baluyevsky say about Iran?",
        "what did Sergei Lavrov say | what did Sergey Lavrov say",
        "What did Dmitri Medvedev threaten? | What did Dmitry Medvedev threaten?",
        "who is the presidnet of Romnaia | who is the president of Romania",
        "pls tell me who is the president of romania | who is the president of Romania",
        "So, what does the Kremlin want? | What does the Kremlin want?",
        "I read about Deveselu. How much did it cost? | How much did Deveselu cost?",
        "deveselu cost | How much did Deveselu cost?",
        "Which countries will host command and control centers? | Which countries will host"
            + " command and control centres?",
      })
  void aQuestionHasTheFirstQuoteOfItsCarefulForm(String typed, String careful) {
    assertThat(quotes(ask(typed))).first().isEqualTo(quotes(ask(careful)).getFirst());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "who is Nikolai Medvedev",
        "who is Hillary Gates",
        "who is hillary gates",
        "who is Frank-Walter Schwarzenberg",
        "who is Karel Steinmeier",
        "what did Dmitry Makarov threaten",
        "what did Makarov say about herring"
      })
  void nobodyIsTakenForSomebodyElse(String question) {
    assertThat(ask(question).outcome()).isInstanceOf(Outcome.NotFound.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "who is Andrei Nesterenko",
        "who is Frank-Walter Steinmeier",
        "what did General Makarov threaten",
        "what did President Medvedev threaten to deploy",
        "what did foreign minister lavrov say"
      })
  void aFullNameOrTitleIsTheirs(String question) {
    assertThat(ask(question).outcome()).isInstanceOf(Outcome.Answered.class);
  }

  @Test
  void aLineWithoutSpacesIsAsked() {
    assertThat(ask("中".repeat(1_900)).outcome()).isInstanceOf(Outcome.NotFound.class);
  }

  static Stream<Arguments> several() {
    return Stream.of(
        arguments(
            "Who is the president of Romania and where is Deveselu?",
            List.of("Klaus Iohannis", "Deveselu, Romania")),
        arguments(
            "What did Makarov threaten? What did Rasmussen say?",
            List.of("destructive force preemptively", "deal could be reached")),
        arguments(
            "what do Gates and Nesterenko say about the shield",
            List.of("nearness of the Iranian missile threat", "Only a rejection by the United")),
        arguments(
            "Compare the positions of Gates and Nesterenko on missile defense",
            List.of("Robert Gates", "Only a rejection by the United")),
        arguments(
            "How do Russia and NATO differ on missile defence?",
            List.of("Russia", "NATO's missile defence system was first proposed")));
  }

  @ParameterizedTest
  @MethodSource("several")
  void eachPartHasItsOwnQuote(String question, List<String> words) {
    Answer answer = ask(question);
    assertThat(words)
        .allSatisfy(
            part -> assertThat(quotes(answer)).anySatisfy(q -> assertThat(q).contains(part)));
    assertThat(answer.notices()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Who is the president of Romania and where is Atlantis?"
            + "| The archive does not answer \"where is Atlantis\".",
        "Where is Atlantis? Who is the president of Romania?"
            + "| The archive does not answer \"Where is Atlantis\".",
        "What did Gates and Merkel say about Iran? | The archive has nothing from Merkel on this.",
        "How do Japan and Russia differ on the missile shield?"
            + "| The archive has nothing from Japan on this.",
      })
  void aPartWithoutAnAnswerIsNamedAndSpoilsNothing(String question, String notice) {
    Answer answer = ask(question);
    assertThat(quotes(answer)).isNotEmpty();
    assertThat(answer.notices()).containsExactly(notice);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Who is the king of France and where is Atlantis? | France, Atlantis",
        "What did Merkel and Macron say about the shield? | Merkel, Macron",
      })
  void ifNoPartIsAnsweredNothingIsFound(String question, String missing) {
    Answer answer = ask(question);
    assertThat(answer.outcome())
        .isInstanceOfSatisfying(
            Outcome.NotFound.class,
            nothing -> {
              assertThat(nothing.missing()).contains(missing.split(", "));
              assertThat(nothing.nearest()).hasSizeBetween(1, 3).doesNotHaveDuplicates();
            });
    assertThat(answer.notices()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "What did Medvedeva threaten?, Medvedeva",
    "What did Osama say?, Osama",
    "What did Markel say?, Markel",
    "who is the president of Rwanda, Rwanda",
  })
  void aNameThatIsAbsentIsNotReadAsOneThatIsThere(String question, String missing) {
    Answer answer = ask(question);
    assertThat(answer.outcome())
        .isInstanceOfSatisfying(
            Outcome.NotFound.class, nothing -> assertThat(nothing.missing()).contains(missing));
    assertThat(answer.notices()).isEmpty();
  }

  @Test
  void aQuoteThatAnswersTwoPartsStandsOnce() {
    Answer answer = ask("What did Rasmussen say and when did Rasmussen say it?");
    assertThat(quotes(answer)).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void theQuestionIsToldAsItWasRead() {
    assertThat(ask("pls tell me waht makarov said").question().text())
        .isEqualTo("what makarov said");
    assertThat(ask("Who is Putin and where is Deveslu?").question().text())
        .isEqualTo("Who is Putin and where is Deveselu?");
  }

  @Test
  void eachPartsStagesAreTimed() {
    List<Stage> took = new ArrayList<>();
    open.questions()
        .ask(
            Request.of("Who is the president of Romania and where is Deveselu?", Scope.EVERYTHING),
            new AnswerWatch() {
              @Override
              public Answer answer(Request request, Supplier<Answer> making) {
                return making.get();
              }

              @Override
              public <T> T stage(Stage stage, Supplier<T> work, ToIntFunction<T> count) {
                took.add(stage);
                return work.get();
              }
            });
    assertThat(took)
        .containsExactly(
            Stage.CONVERSE,
            Stage.READ,
            Stage.ENCODE,
            Stage.RETRIEVE,
            Stage.ANSWER,
            Stage.VERIFY,
            Stage.ENCODE,
            Stage.RETRIEVE,
            Stage.ANSWER,
            Stage.VERIFY);
  }

  private Answer ask(String question) {
    return open.questions().ask(question, Scope.EVERYTHING);
  }

  private static List<String> quotes(Answer answer) {
    return switch (answer.outcome()) {
      case Outcome.Answered(var sentences, var citations) ->
          citations.stream().map(Citation::quote).toList();
      case Outcome.NotFound notFound -> List.of();
    };
  }
}
