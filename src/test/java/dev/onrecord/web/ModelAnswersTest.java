package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onrecord.ModelWire;
import dev.onrecord.ModelWire.Said;
import dev.onrecord.Submissions;
import dev.onrecord.domain.ModelProvider;
import dev.onrecord.domain.Settings;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Answers that a language model words, as each provider streams them.
final class ModelAnswersTest {
  @ParameterizedTest
  @EnumSource
  void smoke(ModelProvider provider) {
    try (ModelWire wire = new ModelWire();
        ArchiveServer server =
            ArchiveServer.over(
                Submissions.seeds(),
                Settings.standard(2)
                    .withModel(Optional.of(wire.settings(provider, Duration.ofSeconds(3)))))) {
      wire.says(
          provider,
          ModelWire.answer(
              List.of(
                  new Said(
                      "The Kremlin wants a legally binding guarantee.",
                      1,
                      "The Kremlin wants a legally binding guarantee"))));
      JsonNode answer = server.ask("what guarantee does the Kremlin want");
      System.err.println(answer.toPrettyString());
      System.err.println(wire.lastRequest(provider).toPrettyString());
      System.err.println(wire.requests(provider).getLast().getHeaders());
      assertThat(answer.path("mode").asText()).isEqualTo("generative");
    }
  }
}
