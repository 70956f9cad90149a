package dev.onrecord.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.answer.Outcome;
import dev.onrecord.domain.conversation.Request;
import dev.onrecord.domain.conversation.Turn;
import dev.onrecord.domain.index.IndexState;
import dev.onrecord.domain.question.Filter;
import dev.onrecord.domain.question.Mode;
import dev.onrecord.domain.question.Scope;
import dev.onrecord.domain.settings.AnswerSettings;
import dev.onrecord.domain.settings.Caution;
import dev.onrecord.domain.settings.ModelUse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class AnswerIdTest {
  private static final IndexState STATE = new IndexState(1, 5, 69);
  private static final AnswerSettings SETTINGS =
      new AnswerSettings(Caution.NORMAL, Optional.empty(), "0.1.0");
  private static final Turn TURN =
      new Turn("a_1", "who", "who", new Outcome.NotFound("Nobody.", List.of(), List.of()));

  @Test
  void theSameIsNamedTheSame() {
    assertThat(id("who is it", SETTINGS, STATE, ModelAnswer.NOTHING))
        .isEqualTo(id(" who is it\n", SETTINGS, STATE, ModelAnswer.NOTHING))
        .matches("a_[0-9a-f]{20}");
  }

  @Test
  void whatAnAnswerIsMadeOfNamesIt() {
    AnswerSettings cautious = new AnswerSettings(Caution.HIGH, Optional.empty(), "0.1.0");
    AnswerSettings newer = new AnswerSettings(Caution.NORMAL, Optional.empty(), "0.2.0");
    AnswerSettings reranked = new AnswerSettings(Caution.NORMAL, Optional.of("ab"), "0.1.0");
    Scope scope = new Scope(Set.of("snow"), Set.of(), Optional.empty(), Optional.empty());
    assertThat(
            List.of(
                id("who", SETTINGS, STATE, ModelAnswer.NOTHING),
                id("whom", SETTINGS, STATE, ModelAnswer.NOTHING),
                id("who", cautious, STATE, ModelAnswer.NOTHING),
                id("who", newer, STATE, ModelAnswer.NOTHING),
                id("who", reranked, STATE, ModelAnswer.NOTHING),
                id("who", SETTINGS, new IndexState(2, 5, 69), ModelAnswer.NOTHING),
                id("who", SETTINGS, STATE, written("Ines Falk sails.")),
                id("who", SETTINGS, STATE, written("Ines Falk sailed.")),
                of(new Request("who", List.of(TURN), Scope.EVERYTHING, Mode.AUTO)),
                of(new Request("who", List.of(), Scope.EVERYTHING, Mode.EXTRACTIVE)),
                of(new Request("who", List.of(), scope, Mode.AUTO)),
                lastWeek(LocalDate.of(2026, 11, 16)),
                lastWeek(LocalDate.of(2026, 11, 23))))
        .doesNotHaveDuplicates();
  }

  private static String lastWeek(LocalDate from) {
    return AnswerId.of(
        Request.of("who", Scope.EVERYTHING),
        List.of(new Filter.Published("last week", Optional.of(from), Optional.empty())),
        SETTINGS,
        STATE,
        ModelAnswer.NOTHING);
  }

  private static String of(Request request) {
    return AnswerId.of(request, List.of(), SETTINGS, STATE, ModelAnswer.NOTHING);
  }

  private static String id(
      String question, AnswerSettings settings, IndexState state, ModelAnswer written) {
    return AnswerId.of(Request.of(question, Scope.EVERYTHING), List.of(), settings, state, written);
  }

  private static ModelAnswer written(String sentence) {
    Citation citation =
        new Citation(
            "snow",
            "Snow",
            Optional.empty(),
            Optional.empty(),
            "ab",
            "Ines Falk sails.",
            new Span(0, 16),
            new Span(0, 4),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            1,
            List.of());
    return new ModelAnswer(
        Optional.of(
            new Outcome.Answered(
                List.of(new Outcome.Sentence(sentence, List.of(1))), List.of(citation))),
        Optional.of(new ModelUse("ollama", "llama", "cd")),
        List.of());
  }
}
