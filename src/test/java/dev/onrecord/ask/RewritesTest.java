package dev.onrecord.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.answer.Outcome;
import dev.onrecord.domain.conversation.Request;
import dev.onrecord.domain.conversation.Turn;
import dev.onrecord.domain.question.Mode;
import dev.onrecord.domain.question.Scope;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RewritesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "what else did Nikolai Makarov say about 2020? | true",
        "What else did Makarov say? | true",
        "what else did he say? | true",
        "what else did Vladimir Putin say? | false",
        "what else did Makarov say in 2012? | false",
        "Putin said what else? | false",
        "Makarov said what else? | true",
        "'' | false",
      })
  void aRewriteMayOnlyNameWhatWasNamed(String rewrite, boolean faithful) {
    Turn turn =
        new Turn(
            "a_1",
            "what did makarov threaten",
            "what did Nikolai Makarov threaten",
            new Outcome.NotFound("Nothing.", List.of(), List.of()));
    Request request =
        new Request("what else did he say about 2020?", List.of(turn), Scope.EVERYTHING, Mode.AUTO);
    assertThat(Rewrites.isFaithful(rewrite, request)).isEqualTo(faithful);
  }
}
