package dev.onrecord.rerank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.Engines;
import dev.onrecord.Logged;
import dev.onrecord.Submissions;
import dev.onrecord.collections.OpenHome;
import dev.onrecord.domain.conversation.Answer;
import dev.onrecord.domain.question.Scope;
import dev.onrecord.domain.settings.Caution;
import dev.onrecord.domain.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A cross-encoder that prefers sentences with one word, in the whole program.
final class CrossEncoderTest {
  private static final String QUESTION = "what did Lavrov say";

  /// The articles, for all tests.
  @TempDir private static Path home = Path.of("");

  @TempDir private Path folder = Path.of("");

  @Test
  void itOrdersTheBestEvidence() throws IOException {
    Path model = TinyModel.write(folder, List.of("acute", "parity"), false);
    Answer usual = ask(Optional.empty());
    Answer answer = ask(Optional.of(model));
    assertThat(answer.evidence().getFirst().text()).contains("parity");
    assertThat(usual.evidence().getFirst().text()).doesNotContain("parity");
    assertThat(answer.evidence()).hasSameSizeAs(usual.evidence());
    assertThat(answer.outcome().toString()).contains("strategic parity");
    assertThat(answer.notices()).isEmpty();
  }

  @Test
  void whereItFailsTheOrderStays() throws IOException {
    Path model = TinyModel.write(folder, List.of("parity"), true);
    Answer usual = ask(Optional.empty());
    try (Logged log = new Logged()) {
      Answer answer = ask(Optional.of(model));
      assertThat(answer.outcome()).isEqualTo(usual.outcome());
      assertThat(answer.notices())
          .containsExactly(
              "The cross-encoder failed: the passages stand in the order that they have without"
                  + " it.");
      assertThat(log.lines())
          .singleElement()
          .satisfies(line -> assertThat(line).startsWith("the reranker failed"));
    }
  }

  @Test
  void whatIsNoneIsToldAtTheStart() throws IOException {
    Path missing = folder.resolve("nowhere.onnx");
    assertThatThrownBy(() -> CrossEncoder.open(missing))
        .hasMessageEndingWith("cannot read " + missing);
    Path model = TinyModel.write(folder, List.of("parity"), false);
    Path tokenizer = folder.resolve("tokenizer.json");
    Files.writeString(tokenizer, "{}");
    assertThatThrownBy(() -> CrossEncoder.open(model))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cannot be used");
    Files.delete(tokenizer);
    assertThatThrownBy(() -> CrossEncoder.open(model))
        .hasMessageEndingWith("cannot read " + tokenizer);
    Path garbage =
        Files.writeString(
            TinyModel.write(folder, List.of("parity"), false), "this is no model at all");
    assertThatThrownBy(() -> CrossEncoder.open(garbage))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cannot be used");
  }

  private Answer ask(Optional<Path> reranker) {
    Settings settings =
        new Settings(2, Caution.NORMAL, Optional.empty(), Optional.empty(), reranker);
    try (OpenHome open = Engines.open(home, settings)) {
      if (open.archive().isEmpty()) {
        open.archive().add(Submissions.seeds(), (done, total) -> {});
      }
      return open.questions().ask(QUESTION, Scope.EVERYTHING);
    }
  }
}
