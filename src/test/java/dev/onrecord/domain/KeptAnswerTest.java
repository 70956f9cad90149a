package dev.onrecord.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class KeptAnswerTest {
  private static final Optional<ModelUse> MODEL =
      Optional.of(new ModelUse("ollama", "llama", "ab"));

  @Test
  void whatNoModelWroteKeepsItsId() {
    assertThat(id(Optional.empty(), "not here")).isEqualTo("a_1");
  }

  @Test
  void whatAModelWroteIsNamedByItsWords() {
    assertThat(id(MODEL, "one text")).matches("a_[0-9a-f]{20}").isEqualTo(id(MODEL, "one text"));
    assertThat(id(MODEL, "another text")).isNotEqualTo(id(MODEL, "one text"));
  }

  private static String id(Optional<ModelUse> model, String text) {
    Answer answer =
        new Answer(
            "a_1",
            Request.of("who", Scope.EVERYTHING),
            new Question("who", List.of(), List.of(), AnswerType.OTHER),
            new Outcome.NotFound(text, List.of(), List.of()),
            List.of(),
            List.of(),
            new IndexState(1, 1, 1),
            0,
            model);
    return KeptAnswer.of(answer, Caution.NORMAL, "0.1.0", Instant.EPOCH, 1).id();
  }
}
